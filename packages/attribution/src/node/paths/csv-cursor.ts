import type { CsvBytes } from '@livelane/contracts/vocabulary/node';

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];

/** Goes over the cells of a CSV file, line by line. */
export class CsvCursor {
  /** Where the next cell begins. */
  at: number;
  /** Where the text of this cell begins and ends, without quotation marks and blanks of ASCII around it. */
  begin = 0;
  end = 0;
  /** Whether this cell is the last one of its line. */
  endsLine = false;
  private readonly bytes: Uint8Array;
  private readonly separator: number;

  constructor({ bytes, begin, separator }: CsvBytes) {
    this.at = begin;
    this.bytes = bytes;
    this.separator = separator;
  }

  /** Whether there is another line. */
  get hasLine(): boolean {
    return this.at < this.bytes.length;
  }

  /** Goes to the next cell; false at a quotation mark or a line break that is within the text of a cell. */
  next(): boolean {
    const { bytes } = this;
    const end = bytes[this.at] === QUOTE ? this.quoted() : this.plain();
    if (end < 0) return false;
    this.endsLine = end >= bytes.length || bytes[end] === LF;
    this.at = end + 1;
    while (this.begin < this.end && isBlank(bytes[this.begin] as number)) this.begin += 1;
    while (this.begin < this.end && isBlank(bytes[this.end - 1] as number)) this.end -= 1;
    return true;
  }

  private plain(): number {
    const { bytes, separator } = this;
    let at = this.at;
    this.begin = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === separator || byte === LF) break;
      if (byte === QUOTE) return -1;
    }
    this.end = at;
    return at;
  }

  private quoted(): number {
    const { bytes, separator } = this;
    let at = this.at + 1;
    this.begin = at;
    while (at < bytes.length && bytes[at] !== QUOTE && bytes[at] !== LF) at += 1;
    if (bytes[at] !== QUOTE) return -1;
    this.end = at;
    at += 1;
    if (bytes[at] === separator) return at;
    if (bytes[at] === CR) at += 1;
    return at >= bytes.length || bytes[at] === LF ? at : -1;
  }
}

/** Whether a byte is a blank of ASCII. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
