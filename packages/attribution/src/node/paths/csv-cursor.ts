import type { CsvBytes } from '@livelane/contracts/vocabulary/node';

export const QUOTE = 0x22;
export const LF = 0x0a;
const CR = 0x0d;

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

  /** Goes over the next cell; false at a quotation mark or a line break that is within the text of a cell. */
  next(): boolean {
    const { bytes, separator } = this;
    const isQuoted = bytes[this.at] === QUOTE;
    const stop = isQuoted ? QUOTE : separator;
    let at = isQuoted ? this.at + 1 : this.at;
    let begin = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      if (byte === stop || byte === LF) break;
      if (byte === QUOTE) return false;
    }
    let end = at;
    while (begin < end && isBlank(bytes[begin] as number)) begin += 1;
    while (begin < end && isBlank(bytes[end - 1] as number)) end -= 1;
    this.begin = begin;
    this.end = end;
    return this.endCell(at, isQuoted);
  }

  /** Ends a cell whose text ends at a byte, behind its quotation mark where it has one; false where it goes on. */
  endCell(textEnd: number, isQuoted: boolean): boolean {
    const { bytes, separator } = this;
    let at = textEnd;
    if (isQuoted) {
      if (bytes[at] !== QUOTE) return false;
      at += 1;
      if (bytes[at] === CR) at += 1;
      const isEnd = at >= bytes.length || bytes[at] === LF;
      if (!isEnd && (bytes[at] !== separator || bytes[at - 1] === CR)) return false;
    }
    this.endsLine = at >= bytes.length || bytes[at] === LF;
    this.at = at + 1;
    return true;
  }
}

/** Whether a byte is a blank of ASCII. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
