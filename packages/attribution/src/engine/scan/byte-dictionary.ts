/** Texts by number: each different sequence of bytes once, in the order in which they were first seen. */
export interface ByteTexts {
  readonly size: number;
  /** Where each text starts in `bytes`; one entry more than texts. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  readonly hashes: Int32Array;
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

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The 32-bit FNV-1a hash of bytes. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_START;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
  return hash;
}

/** Integers of a slot of the table: the number of its text plus 1, its hash, where its bytes start, how many there are. */
const SLOT = 4;

/** Numbers texts by their bytes, so that a million records need no string. */
export class ByteDictionary implements ByteTexts {
  size = 0;
  starts = new Uint32Array(1024);
  bytes = new Uint8Array(16_384);
  hashes = new Int32Array(1024);
  special = new Uint8Array(1024);
  /** Open addressing; a slot holds all that tells its text from others, so that it costs one line of a cache. */
  #table = new Int32Array(4096 * SLOT);
  #mask = 4095;

  /** The number of a text, added where it is new. */
  add(span: TextSpan): number {
    const { bytes: source, from, hash } = span;
    const length = span.to - from;
    const table = this.#table;
    const { bytes } = this;
    const mask = this.#mask;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const place = slot * SLOT;
      const known = table[place] as number;
      if (known === 0) return this.#insert(slot, span);
      if (table[place + 1] === hash && table[place + 3] === length) {
        const start = table[place + 2] as number;
        let at = 0;
        while (at < length && bytes[start + at] === source[from + at]) at += 1;
        if (at === length) return known - 1;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The number of a text; -1 where it is not known. */
  find(text: Uint8Array): number {
    const hash = hashOf(text, 0, text.length);
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const known = (this.#table[slot * SLOT] as number) - 1;
      if (known < 0) return -1;
      if (this.hashes[known] === hash && this.#equals(known, text)) return known;
      slot = (slot + 1) & this.#mask;
    }
  }

  /**
   * The number of a text that is printable ASCII without `"` and backslash; -1 where it is not known.
   * @returns undefined for any other text, whose bytes {@link find} takes
   */
  findPlain(text: string): number | undefined {
    let hash = FNV_START;
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return undefined;
      hash = Math.imul(hash ^ unit, FNV_PRIME);
    }
    const table = this.#table;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const place = slot * SLOT;
      const known = (table[place] as number) - 1;
      if (known < 0) return -1;
      if (table[place + 1] === hash && table[place + 3] === length) {
        const start = table[place + 2] as number;
        let at = 0;
        while (at < length && this.bytes[start + at] === text.charCodeAt(at)) at += 1;
        if (at === length) return known;
      }
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
    this.#set(slot, number);
    if (this.size * 2 > this.#mask) this.#rehash();
    return number;
  }

  #set(slot: number, number: number): void {
    const start = this.starts[number] as number;
    const place = slot * SLOT;
    this.#table[place] = number + 1;
    this.#table[place + 1] = this.hashes[number] as number;
    this.#table[place + 2] = start;
    this.#table[place + 3] = (this.starts[number + 1] as number) - start;
  }

  #rehash(): void {
    this.#mask = this.#mask * 4 + 3;
    this.#table = new Int32Array((this.#mask + 1) * SLOT);
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.hashes[number] as number;
      let slot = (hash ^ (hash >>> 15)) & this.#mask;
      while (this.#table[slot * SLOT] !== 0) slot = (slot + 1) & this.#mask;
      this.#set(slot, number);
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
