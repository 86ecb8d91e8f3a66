/** The words of the codebook's two halves. */
export const TABLE_WORDS = {
  actors: {
    title: 'Actors',
    one: 'actor',
    many: 'actors',
    add: 'new-actor',
    merge: 'merge-actors',
    split: 'split-actor',
    edit: 'edit-actor',
    remove: 'delete-actor',
  },
  positions: {
    title: 'Positions',
    one: 'position',
    many: 'positions',
    add: 'new-position',
    merge: 'merge-positions',
    split: 'split-position',
    edit: 'edit-position',
    remove: 'delete-position',
  },
} as const;
