/** What every tag has and most tests do not look at. */
export const BARE_TAG = {
  documentId: 'd',
  quote: '',
  prefix: '',
  suffix: '',
  note: '',
  coder: '',
  createdAt: '',
  updatedAt: '',
} as const;
