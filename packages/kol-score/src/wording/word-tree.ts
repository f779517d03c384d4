/** What no word of a tree begins with. */
export const NOWHERE = 0;

/** The beginning of every word. */
export const START = 1;

/** Words by their letters, each with bits. A place is a number, from which a letter leads to the next. */
export interface WordTree {
  /** The place after a letter; {@link NOWHERE} if no word goes on with it. */
  next(place: number, letter: number): number;
  /** Bits of the words that end at a place. */
  readonly whole: Int32Array;
  /** Bits of the words that may go on after a place. */
  readonly begun: Int32Array;
}

/** A word to be found, as UTF-16 code units. */
export interface TreeWord {
  readonly letters: string;
  /** Whether it is found in a longer word that begins with it. */
  readonly open: boolean;
  readonly bit: number;
}

interface Branch {
  /** The letter that leads here. */
  readonly letter: number;
  whole: number;
  begun: number;
  readonly branches: Map<number, Branch>;
}

const branchOf = (letter: number): Branch => ({
  ...{ letter, whole: 0, begun: 0 },
  branches: new Map(),
});

/** A tree of words. The places after one place are numbered one after the other, in the order of their letters. */
export function wordTree(words: readonly TreeWord[]): WordTree {
  const root = branchOf(0);
  for (const word of words) add(root, word);
  const places = [branchOf(0), root];
  const first = [0];
  for (let at = START; at < places.length; at++) {
    first.push(places.length);
    const branches = [...(places[at]?.branches.values() ?? [])];
    places.push(...branches.sort((a, b) => a.letter - b.letter));
  }
  first.push(places.length);
  return {
    next: stepsOf(
      Int32Array.from(first),
      Uint16Array.from(places, ({ letter }) => letter),
    ),
    whole: Int32Array.from(places, ({ whole }) => whole),
    begun: Int32Array.from(places, ({ begun }) => begun),
  };
}

function add(root: Branch, { letters, open, bit }: TreeWord): void {
  let at = root;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charCodeAt(index);
    const branch = at.branches.get(letter) ?? branchOf(letter);
    at.branches.set(letter, branch);
    at = branch;
  }
  at.whole |= bit;
  if (open) at.begun |= bit;
}

const ASCII = 128;
/** Branches up to this many are looked through one after the other; more are halved before. */
const FEW = 8;

function stepsOf(first: Int32Array, letters: Uint16Array): WordTree['next'] {
  const search = (place: number, letter: number): number => {
    let low = first[place] as number;
    let high = first[place + 1] as number;
    while (high - low > FEW) {
      const middle = (low + high) >>> 1;
      if ((letters[middle] as number) > letter) high = middle;
      else low = middle;
    }
    while (low < high && (letters[low] as number) < letter) low++;
    return low < high && letters[low] === letter ? low : NOWHERE;
  };
  // Most letters of a text begin a word, or are after one that no word begins with.
  const begin = Int32Array.from({ length: ASCII }, (_, letter) => search(START, letter));
  return (place, letter) => {
    if (place === NOWHERE) return NOWHERE;
    return place === START && letter < ASCII ? (begin[letter] as number) : search(place, letter);
  };
}
