// Made once: to make one takes longer than to say a hundred dates with it.
const INSTANT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** An instant as people say it, in their own time zone: '9 Jan 2022, 14:05'. */
export const describeInstant = (iso: string): string => INSTANT.format(new Date(iso));

/** The day of an instant: 'Today', 'Yesterday', or '9 January 2022'. */
export function describeDay(iso: string, now: Date): string {
  const day = new Date(iso);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day.toDateString() === now.toDateString()) return 'Today';
  if (day.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return DAY.format(day);
}

/** The time of an instant: '10:42'. */
export const describeTime = (iso: string): string => TIME.format(new Date(iso));
