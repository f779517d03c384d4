import type { TextSpan } from './byte-dictionary.ts';

const [PLAIN, END, ENCODED, AT, ILLEGAL] = [0, 1, 2, 3, 4];
const [QUOTE, BACKSLASH, DELETE, AT_SIGN] = [0x22, 0x5c, 0x7f, 0x40];
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** What each byte of a JSON string means; printable ASCII is plain. */
const CLASS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === QUOTE) return END;
  if (byte < 0x20) return ILLEGAL;
  if (byte === AT_SIGN) return AT;
  return byte === BACKSLASH || byte >= DELETE ? ENCODED : PLAIN;
});

/** Reads JSON strings as bytes, with their hash: the span of the last one, without its quotation marks. */
export class PlainText implements TextSpan {
  bytes = new Uint8Array(0);
  from = 0;
  to = 0;
  hash = 0;
  /** Whether it must be decoded to be known: escapes, characters beyond ASCII. */
  isEncoded = false;
  /** The same, or that it holds an `@`, as addresses do, of which several spellings are one identity. */
  isSpecial = false;
  /** The number that a dictionary gave it. */
  number = 0;
  readonly #longest: number;

  /** @param longest - the most bytes of a string that needs no decoding */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** @returns the position behind the closing quotation mark; -1 where there is no string, or an empty or too long one */
  read(bytes: Uint8Array<ArrayBuffer>, from: number): number {
    if (bytes[from] !== QUOTE) return -1;
    let at = from + 1;
    let hash = FNV_START;
    let encoded = false;
    let hasAt = false;
    for (;;) {
      const byte = bytes[at] as number;
      const meaning = CLASS[byte] as number;
      if (meaning !== PLAIN) {
        if (meaning === END) break;
        if (meaning === AT) hasAt = true;
        else if (meaning === ENCODED) {
          encoded = true;
          if (byte === BACKSLASH) {
            hash = Math.imul(hash ^ byte, FNV_PRIME);
            at += 1;
            if ((bytes[at] as number) < 0x20) return -1;
          }
        } else return -1;
      }
      hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
      at += 1;
    }
    const length = at - from - 1;
    if (length === 0 || (length > this.#longest && !encoded)) return -1;
    this.hash = hash;
    this.bytes = bytes;
    this.from = from + 1;
    this.to = at;
    this.isEncoded = encoded;
    this.isSpecial = encoded || hasAt;
    return at + 1;
  }
}
