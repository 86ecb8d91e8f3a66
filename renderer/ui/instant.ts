/** An instant as people say it, in their own time zone: '9 Jan 2022, 14:05'. */
export const describeInstant = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

/** The day of an instant: 'Today', 'Yesterday', or '9 January 2022'. */
export function describeDay(iso: string, now: Date): string {
  const day = new Date(iso);
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day.toDateString() === now.toDateString()) return 'Today';
  if (day.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day);
}

/** The time of an instant: '10:42'. */
export const describeTime = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(iso));
