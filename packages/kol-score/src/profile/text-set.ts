/** Texts that were seen, each as 106 bits of a hash: 32 to 64 bytes a text, however long it is. */
export interface TextSet {
  /** Adds a text. @returns whether it is new; two texts of one hash are one in 10^20 lists of a million */
  add(text: string): boolean;
}

/** Slots at first; a power of two. */
const SLOTS = 1024;

/** A set without texts. */
export function textSet(): TextSet {
  let slots = SLOTS;
  let count = 0;
  let [first, second] = [new Float64Array(slots), new Float64Array(slots)];
  const place = (a: number, b: number): number => {
    let at = a % slots;
    while (first[at] !== 0 && !(first[at] === a && second[at] === b)) at = (at + 1) % slots;
    return at;
  };
  const grow = (): void => {
    const [oldFirst, oldSecond] = [first, second];
    slots *= 2;
    [first, second] = [new Float64Array(slots), new Float64Array(slots)];
    for (const [index, a] of oldFirst.entries()) {
      if (a === 0) continue;
      const b = oldSecond[index] ?? 0;
      const at = place(a, b);
      first[at] = a;
      second[at] = b;
    }
  };
  return {
    add(text) {
      // 0 marks an empty slot.
      const [a, b] = [1 + hash53(text, 0), hash53(text, 1)];
      const at = place(a, b);
      if (first[at] === a) return false;
      first[at] = a;
      second[at] = b;
      count += 1;
      if (2 * count > slots) grow();
      return true;
    },
  };
}

/** 53 bits of a text: two multiplicative hashes of 32 bits, mixed at the end as MurmurHash3 does. */
function hash53(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (0x1fffff & b) + (a >>> 0);
}
