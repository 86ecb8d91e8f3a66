/** An instant as people say it, in their own time zone: '9 Jan 2022, 14:05'. */
export const describeInstant = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
