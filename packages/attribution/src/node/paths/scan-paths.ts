import type { CsvBytes, ScannedRows } from '@livelane/contracts/vocabulary/node';
import type { PathColumns } from '../../paths/path-columns.ts';
import { amountIn } from './amounts.ts';
import { ChannelDictionary } from './channel-dictionary.ts';
import { CsvCursor, isBlank } from './csv-cursor.ts';
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
  // Blanks at the ends of a joiner may be those of the cell.
  if (joiner === '' || joiner.trim() !== joiner || /\p{Cs}/u.test(joiner)) return undefined;
  return new PathScanner(file, joiner).scan();
}

class PathScanner {
  private readonly bytes: Uint8Array;
  private readonly joiner: Uint8Array;
  private readonly cursor: CsvCursor;
  private readonly channels: ChannelDictionary;
  private readonly paths: PathBuilder;
  private readonly width: number;
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
    let [cells, filled, filledBeyond] = [0, 0, 0];
    let [begin, end, conversions, value, nulls] = [0, 0, -1, 0, 0];
    do {
      if (!cursor.next()) return false;
      if (cursor.begin < cursor.end) {
        filled += 1;
        if (cells >= width) filledBeyond += 1;
        else if (cells === at.path) [begin, end] = [cursor.begin, cursor.end];
        else if (cells === at.conversions) conversions = amountIn(bytes, cursor.begin, cursor.end);
        else if (cells === at.value) value = amountIn(bytes, cursor.begin, cursor.end);
        else if (cells === at.nulls) nulls = amountIn(bytes, cursor.begin, cursor.end);
      }
      cells += 1;
    } while (!cursor.endsLine);
    if (filled === 0) return true;
    const isWhole = cells >= width && filledBeyond === 0 && begin < end;
    const hasAmounts = conversions >= 0 && value >= 0 && nulls >= 0;
    if (!isWhole || !hasAmounts || (conversions === 0 && value > 0)) return false;
    return (
      this.readPath(begin, end) && this.paths.endPath(conversions, value, nulls) <= MOST_TOUCHES
    );
  }

  /** Reads the channels of a path; a joiner at its end closes the last one. */
  private readPath(begin: number, end: number): boolean {
    const { bytes, joiner } = this;
    const first = joiner[0];
    const last = end - joiner.length;
    let from = begin;
    for (let at = begin; at <= last; ) {
      if (bytes[at] !== first || !this.isJoiner(at)) at += 1;
      else {
        if (!this.readChannel(from, at)) return false;
        at += joiner.length;
        from = at;
      }
    }
    return (from === end && from > begin) || this.readChannel(from, end);
  }

  private isJoiner(begin: number): boolean {
    const { bytes, joiner } = this;
    for (let at = 1; at < joiner.length; at += 1)
      if (bytes[begin + at] !== joiner[at]) return false;
    return true;
  }

  private readChannel(begin: number, end: number): boolean {
    const { bytes } = this;
    let [from, until] = [begin, end];
    while (from < until && isBlank(bytes[from] as number)) from += 1;
    while (from < until && isBlank(bytes[until - 1] as number)) until -= 1;
    const channel = this.channels.numberOf(from, until);
    if (channel >= 0) this.paths.addTouch(channel);
    return channel >= 0;
  }
}
