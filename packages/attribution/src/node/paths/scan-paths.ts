import type { CsvBytes, ScannedRows } from '@livelane/contracts/vocabulary/node';
import type { PathColumns } from '../../paths/path-columns.ts';
import { amountIn } from './amounts.ts';
import { ChannelDictionary, hashedWith, hashOf } from './channel-dictionary.ts';
import { CsvCursor, isBlank, LF, QUOTE } from './csv-cursor.ts';
import { PathBuilder } from './path-builder.ts';

/** The most touches of a path. */
const MOST_TOUCHES = 10_000;

/** Bytes of a row, at least, by which the first size of the columns is estimated. */
const ROW = 24;

/**
 * The paths of a CSV file, straight from its bytes; undefined where a row is not exactly as expected, so that the reader
 * of lists says what is wrong, or reads what is only unusual.
 */
export function scanPaths(file: CsvBytes, joiner: string): ScannedRows<PathColumns> | undefined {
  // Blanks at the ends of a joiner may be those of the cell, and a mark of the table may end the cell.
  if (joiner === '' || joiner.trim() !== joiner || /[\p{Cs}"\n]/u.test(joiner)) return undefined;
  if (joiner.includes(String.fromCharCode(file.separator))) return undefined;
  return new PathScanner(file, joiner).scan();
}

class PathScanner {
  private readonly bytes: Uint8Array;
  private readonly joiner: Uint8Array;
  private readonly cursor: CsvCursor;
  private readonly channels: ChannelDictionary;
  private readonly paths: PathBuilder;
  private readonly width: number;
  private readonly separator: number;
  /** The positions of our columns; -1 for one that the file has not. */
  private readonly at: Readonly<Record<'path' | 'conversions' | 'value' | 'nulls', number>>;

  constructor(file: CsvBytes, joiner: string) {
    const { bytes, width, positions } = file;
    const position = (column: string): number => positions.get(column) ?? -1;
    this.bytes = bytes;
    this.joiner = new TextEncoder().encode(joiner);
    this.cursor = new CsvCursor(file);
    this.channels = new ChannelDictionary(bytes);
    this.paths = new PathBuilder(Math.ceil(bytes.length / ROW));
    this.width = width;
    this.separator = file.separator;
    this.at = {
      ...{ path: position('path'), conversions: position('total_conversions') },
      ...{ value: position('total_conversion_value'), nulls: position('total_null') },
    };
  }

  scan(): ScannedRows<PathColumns> | undefined {
    while (this.cursor.hasLine) if (!this.readRow()) return undefined;
    return this.paths.build(this.channels.names);
  }

  /** Reads a row; false where it is not as expected. */
  private readRow(): boolean {
    const { bytes, cursor, at, width } = this;
    let cells = 0;
    let filled = 0;
    let filledBeyond = 0;
    let touches = 0;
    let conversions = -1;
    let value = 0;
    let nulls = 0;
    do {
      if (cells === at.path) {
        touches = this.readPath();
        if (touches < 0) return false;
        filled += touches;
      } else {
        if (!cursor.next()) return false;
        if (cursor.begin < cursor.end) {
          filled += 1;
          if (cells >= width) filledBeyond += 1;
          else if (cells === at.conversions)
            conversions = amountIn(bytes, cursor.begin, cursor.end);
          else if (cells === at.value) value = amountIn(bytes, cursor.begin, cursor.end);
          else if (cells === at.nulls) nulls = amountIn(bytes, cursor.begin, cursor.end);
        }
      }
      cells += 1;
    } while (!cursor.endsLine);
    if (filled === 0) return true;
    const isWhole = cells >= width && filledBeyond === 0;
    const isPath = touches > 0 && touches <= MOST_TOUCHES;
    const hasAmounts = conversions >= 0 && value >= 0 && nulls >= 0;
    if (!isWhole || !isPath || !hasAmounts || (conversions === 0 && value > 0)) return false;
    this.paths.endPath(conversions, value, nulls);
    return true;
  }

  /**
   * Reads the channels of the next cell; a joiner at its end closes the last one.
   * @returns their number; -1 where the cell is not as expected
   */
  private readPath(): number {
    const { bytes, cursor, separator } = this;
    const first = this.joiner[0];
    const isQuoted = bytes[cursor.at] === QUOTE;
    const stop = isQuoted ? QUOTE : separator;
    let at = isQuoted ? cursor.at + 1 : cursor.at;
    let from = at;
    let hash = 0;
    let touches = 0;
    while (at < bytes.length) {
      const byte = bytes[at] as number;
      if (byte === stop || byte === LF) break;
      if (byte === QUOTE) return -1;
      if (byte === first && this.isJoiner(at)) {
        if (!this.readChannel(from, at, hash)) return -1;
        touches += 1;
        at += this.joiner.length;
        from = at;
        hash = 0;
      } else {
        hash = hashedWith(hash, byte);
        at += 1;
      }
    }
    if (!cursor.endCell(at, isQuoted)) return -1;
    if (isBlankIn(bytes, from, at)) return touches;
    return this.readChannel(from, at, hash) ? touches + 1 : -1;
  }

  private isJoiner(begin: number): boolean {
    const { bytes, joiner } = this;
    for (let at = 1; at < joiner.length; at += 1)
      if (bytes[begin + at] !== joiner[at]) return false;
    return true;
  }

  /** @param hash - of the bytes, with blanks at their ends */
  private readChannel(begin: number, end: number, hash: number): boolean {
    const { bytes, channels } = this;
    let from = begin;
    let until = end;
    while (from < until && isBlank(bytes[from] as number)) from += 1;
    while (from < until && isBlank(bytes[until - 1] as number)) until -= 1;
    const isBare = until - from === end - begin;
    const channel = channels.numberOf(from, until, isBare ? hash : hashOf(bytes, from, until));
    if (channel >= 0) this.paths.addTouch(channel);
    return channel >= 0;
  }
}

function isBlankIn(bytes: Uint8Array, begin: number, end: number): boolean {
  for (let at = begin; at < end; at += 1) if (!isBlank(bytes[at] as number)) return false;
  return true;
}
