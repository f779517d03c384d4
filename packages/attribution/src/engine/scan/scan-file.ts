import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { TouchScanner } from './touch-scanner.ts';

/** A range of a file that begins and ends with a line. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

const [FEED, OPEN] = [0x0a, 0x7b];
const CHUNK = 1 << 20;

/** Reads lines of files, a megabyte at a time. */
export class LineReader {
  readonly #file: number;
  readonly size: number;
  #chunk = new Uint8Array(CHUNK);

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.size = fstatSync(this.#file).size;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Whether it begins as NDJSON of objects does: JSON in other forms may, too, whose lines are not understood. */
  isNdjson(): boolean {
    return this.#byteAt(0) === OPEN;
  }

  /** Whether its last line is ended. */
  endsWithLineBreak(): boolean {
    return this.#byteAt(this.size - 1) === FEED;
  }

  #byteAt(at: number): number | undefined {
    return readSync(this.#file, this.#chunk, 0, 1, Math.max(0, at)) === 1
      ? this.#chunk[0]
      : undefined;
  }

  /** The file in as many ranges of lines as are wanted, of about the same length. */
  ranges(wanted: number): Lines[] {
    const ranges: Lines[] = [];
    for (let from = 0, part = 1; from < this.size; part += 1) {
      const near = Math.max(from, Math.floor((this.size * part) / wanted) - 1);
      const to = part >= wanted ? this.size : this.#behindLine(near);
      ranges.push({ from, to });
      from = to;
    }
    return ranges;
  }

  /** The position behind the next line break. */
  #behindLine(from: number): number {
    for (let at = from; at < this.size; ) {
      const read = readSync(this.#file, this.#chunk, 0, 4096, at);
      if (read === 0) break;
      const feed = this.#chunk.subarray(0, read).indexOf(FEED);
      if (feed >= 0) return at + feed + 1;
      at += read;
    }
    return this.size;
  }

  /** Scans a range of lines. @returns whether each of them was understood */
  scan({ from, to }: Lines, scanner: TouchScanner): boolean {
    let held = 0;
    for (let at = from; at < to; ) {
      if (held === this.#chunk.length - 1) this.#chunk = longer(this.#chunk);
      const chunk = this.#chunk;
      // One byte is left for the line break that the last line of a file may lack.
      const room = Math.min(chunk.length - 1 - held, to - at);
      const read = readSync(this.#file, chunk, held, room, at);
      if (read === 0) return false;
      at += read;
      let end = held + read;
      if (at === to && chunk[end - 1] !== FEED) {
        chunk[end] = FEED;
        end += 1;
      }
      const whole = chunk.subarray(0, end).lastIndexOf(FEED) + 1;
      if (!scanner.scan(chunk, 0, whole)) return false;
      chunk.copyWithin(0, whole, end);
      held = end - whole;
    }
    return true;
  }
}

function longer(chunk: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const twice = new Uint8Array(chunk.length * 2);
  twice.set(chunk);
  return twice;
}
