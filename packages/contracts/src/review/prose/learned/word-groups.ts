import { WORD_GROUPS } from './word-groups.data.ts';

const NO_GROUP: readonly [fine: number, coarse: number] = [-1, -1];
let groups: Map<string, readonly [fine: number, coarse: number]> | undefined;

/** The group of words that an English word is used like, and the wider kind of it; -1 if it is not known. */
export function groupOf(word: string): readonly [fine: number, coarse: number] {
  groups ??= read();
  return groups.get(word) ?? NO_GROUP;
}

function read() {
  const found = new Map<string, readonly [fine: number, coarse: number]>();
  let fine = 0;
  WORD_GROUPS.split('\n').forEach((kind, coarse) => {
    for (const group of kind.split(';')) {
      const pair = [fine, coarse] as const;
      for (const word of group.split(' ')) found.set(word, pair);
      fine += 1;
    }
  });
  return found;
}
