/** Bits of the words that begin with the letters up to a place of the tree. */
interface Place {
  /** Of words that end here. */
  whole: number;
  /** Of words that may go on after this. */
  begun: number;
}

/** What no word of the tree begins with. */
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

const LETTERS = 0x1_0000;

/** A tree of words, whose steps are in one table of open addressing. */
export function wordTree(words: readonly TreeWord[]): WordTree {
  const places: Place[] = [
    { whole: 0, begun: 0 },
    { whole: 0, begun: 0 },
  ];
  const steps = new Map<number, number>();
  for (const { letters, open, bit } of words) {
    let at = START;
    for (let index = 0; index < letters.length; index++) {
      const step = at * LETTERS + letters.charCodeAt(index);
      at = steps.get(step) ?? places.push({ whole: 0, begun: 0 }) - 1;
      steps.set(step, at);
    }
    const place = places[at];
    if (place === undefined) continue;
    place.whole |= bit;
    if (open) place.begun |= bit;
  }
  return {
    next: tableOf(steps),
    whole: Int32Array.from(places, ({ whole }) => whole),
    begun: Int32Array.from(places, ({ begun }) => begun),
  };
}

function tableOf(steps: ReadonlyMap<number, number>): WordTree['next'] {
  // At most half full, so that a step that is not in it is soon known not to be.
  const mask = 2 ** Math.ceil(Math.log2(2 * steps.size + 2)) - 1;
  const keys = new Float64Array(mask + 1);
  const values = new Int32Array(mask + 1);
  const slotOf = (key: number, hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  };
  const hashOf = (place: number, letter: number): number =>
    Math.imul(Math.imul(place, 31_337) ^ letter, 0x9e37_79b1);
  for (const [key, value] of steps) {
    const slot = slotOf(key, hashOf(Math.floor(key / LETTERS), key % LETTERS));
    keys[slot] = key;
    values[slot] = value;
  }
  return (place, letter) =>
    values[slotOf(place * LETTERS + letter, hashOf(place, letter))] as number;
}
