/** Texts by number: each different sequence of bytes once, in the order in which they were first seen. */
export interface ByteTexts {
  readonly size: number;
  /** Where each text starts in `bytes`; one entry more than texts. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  readonly hashes: Uint32Array;
  /** 1 where a text must be decoded to be known. */
  readonly special: Uint8Array;
}

/** A text within some bytes. */
export interface TextSpan {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** Its {@link hashOf}. */
  readonly hash: number;
  /** Whether it must be decoded to be known. */
  readonly isSpecial: boolean;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The 32-bit FNV-1a hash of bytes. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_START;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
  return hash >>> 0;
}

/** Numbers texts by their bytes, so that a million records need no string. */
export class ByteDictionary implements ByteTexts {
  size = 0;
  starts = new Uint32Array(1024);
  bytes = new Uint8Array(16_384);
  hashes = new Uint32Array(1024);
  special = new Uint8Array(1024);
  /** The number of a text, plus 1, by a part of its hash; open addressing. */
  #table = new Int32Array(4096);
  #mask = 4095;

  /** The number of a text, added where it is new. */
  add(span: TextSpan): number {
    const { bytes: source, from, to, hash } = span;
    const { starts, bytes, hashes } = this;
    const length = to - from;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const known = (this.#table[slot] as number) - 1;
      if (known < 0) return this.#insert(slot, span);
      if (hashes[known] === hash) {
        const start = starts[known] as number;
        if ((starts[known + 1] as number) - start === length) {
          let at = 0;
          while (at < length && bytes[start + at] === source[from + at]) at += 1;
          if (at === length) return known;
        }
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The number of a text; -1 where it is not known. */
  find(text: Uint8Array): number {
    const hash = hashOf(text, 0, text.length);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const known = (this.#table[slot] as number) - 1;
      if (known < 0) return -1;
      if (this.hashes[known] === hash && this.#equals(known, text)) return known;
      slot = (slot + 1) & this.#mask;
    }
  }

  #equals(known: number, text: Uint8Array): boolean {
    const start = this.starts[known] as number;
    return (
      (this.starts[known + 1] as number) - start === text.length &&
      text.every((byte, at) => this.bytes[start + at] === byte)
    );
  }

  #insert(slot: number, { bytes: source, from, to, hash, isSpecial }: TextSpan): number {
    const number = this.size;
    if (number + 2 > this.starts.length) {
      this.starts = grown(this.starts, number + 2);
      this.hashes = grown(this.hashes, number + 2);
      this.special = grown(this.special, number + 2);
    }
    const start = this.starts[number] as number;
    const end = start + to - from;
    this.bytes = grown(this.bytes, end);
    const { bytes } = this;
    for (let at = from, into = start; at < to; at += 1, into += 1)
      bytes[into] = source[at] as number;
    this.starts[number + 1] = end;
    this.hashes[number] = hash;
    this.special[number] = isSpecial ? 1 : 0;
    this.size += 1;
    this.#table[slot] = this.size;
    if (this.size * 2 > this.#mask) this.#rehash();
    return number;
  }

  #rehash(): void {
    this.#mask = this.#mask * 4 + 3;
    this.#table = new Int32Array(this.#mask + 1);
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.hashes[number] as number;
      let slot = (hash ^ (hash >>> 15)) & this.#mask;
      while (this.#table[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#table[slot] = number + 1;
    }
  }
}

/** An array of a type of numbers. */
export type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** The array, or one of at least the length that begins with it. */
export function grown<Array extends Numbers>(array: Array, length: number): Array {
  if (length <= array.length) return array;
  const Constructor = array.constructor as new (length: number) => Array;
  const longer = new Constructor(Math.max(length, array.length * 2));
  longer.set(array);
  return longer;
}
