/**
 * How long a major version of Electron is kept up. One comes every eight weeks, with every other Chromium, and is left when
 * the third after it comes (https://www.electronjs.org/docs/latest/tutorial/electron-timelines). Dates are ISO, by UTC.
 */
const KNOWN = { major: 40, date: Date.UTC(2026, 0, 13) };
const EIGHT_WEEKS = 8 * 7 * 24 * 60 * 60 * 1000;
const KEPT = 3;

const released = (major: number): number => KNOWN.date + (major - KNOWN.major) * EIGHT_WEEKS;

/** The first day on which nobody mends it any more, by the calendar: the real one may be some days off. */
export const supportedUntil = (major: number): string => new Date(released(major + KEPT)).toISOString().slice(0, 10);

export const isSupported = (major: number, day: string): boolean => day < supportedUntil(major);
