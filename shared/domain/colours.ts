/** Colours of new positions, in turn; all carry dark text in the light theme and show on the dark one. */
export const POSITION_COLOURS = [
  '#3b7a57',
  '#8a4fbf',
  '#b3541e',
  '#1f6f9f',
  '#a23e6c',
  '#6b6b1f',
  '#4c5fb8',
  '#8c3b3b',
];

/** The colour of the next position, by how many there are. */
export const nextColour = (count: number): string => POSITION_COLOURS[count % POSITION_COLOURS.length] ?? '#3b7a57';
