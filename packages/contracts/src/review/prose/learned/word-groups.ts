/** The group of words that a word is used like, and the wider kind of it; -1 if it is not known. */
export type WordGroup = readonly [fine: number, coarse: number];

const NO_GROUP: WordGroup = [-1, -1];

/**
 * Looks words up in groups of them, which are read at the first question.
 *
 * @param written - a line for each kind, in it groups between bars, in them words between spaces
 */
export function wordGroups(written: string): (word: string) => WordGroup {
  let groups: Map<string, WordGroup> | undefined;
  return (word) => {
    groups ??= read(written);
    return groups.get(word) ?? NO_GROUP;
  };
}

function read(written: string) {
  const found = new Map<string, WordGroup>();
  let fine = 0;
  written.split('\n').forEach((kind, coarse) => {
    for (const group of kind.split('|')) {
      const pair = [fine, coarse] as const;
      for (const word of group.split(' ')) found.set(word, pair);
      fine += 1;
    }
  });
  return found;
}
