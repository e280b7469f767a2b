/** Everyday words that mean the same in copy; the first stands for the group. */
export const synonymGroups: readonly (readonly string[])[] = [
  ['customer', 'client'],
  ['staff', 'team', 'employee'],
  ['photo', 'picture'],
  ['phone', 'smartphone'],
];
