import { closeSync, openSync, readSync } from 'node:fs';
import { unreadableFile } from './cause.ts';
import { isForeign } from './encoding.ts';

/** A file that is read in chunks. */
export interface ChunkedFile {
  readonly path: string;
  /** Its name in messages. */
  readonly what: string;
  /** Bytes that are read at a time. Default: 256 KiB. */
  readonly chunk?: number;
}

const CHUNK = 1 << 18;
/** Characters after which a block without an end of a record is given as it is: a quotation mark is never closed. */
const MOST_HELD = 1 << 26;

/**
 * What the end of a file and its bytes tell: whether all of it is UTF-8, and whether its last line has no line break.
 * @throws FILE_UNREADABLE
 */
export function scanUtf8(file: ChunkedFile): {
  readonly isUtf8: boolean;
  readonly hasOpenEnd: boolean;
} {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let tail = '';
  try {
    for (const bytes of chunksOf(file)) {
      const text = decoder.decode(bytes, { stream: true });
      if (isForeign(text)) return { isUtf8: false, hasOpenEnd: false };
      tail = (tail + text).slice(-64);
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return { isUtf8: false, hasOpenEnd: false };
    throw error;
  }
  return { isUtf8: true, hasOpenEnd: tail !== '' && !/[\r\n]\s*$/.test(tail) };
}

/**
 * The text of a UTF-8 file in blocks of whole records, so that a file of any size takes the memory of one block.
 * @param endOf - the index behind the last record of a text that is whole; 0 or less where none is
 * @throws FILE_UNREADABLE
 */
export function* textBlocks(file: ChunkedFile, endOf: (text: string) => number): Generator<string> {
  const decoder = new TextDecoder('utf-8');
  let held = '';
  for (const bytes of chunksOf(file)) {
    held += decoder.decode(bytes, { stream: true });
    const end = held.length > MOST_HELD ? held.length : endOf(held);
    if (end <= 0) continue;
    yield held.slice(0, end);
    held = held.slice(end);
  }
  held += decoder.decode();
  if (held !== '') yield held;
}

/** The index behind the last line of a text that is whole; 0 where none is. */
export function endOfLines(text: string): number {
  return text.lastIndexOf('\n') + 1;
}

/** As {@link endOfLines}, of a CSV text, in which a line break between quotation marks ends no record. */
export function endOfRows(text: string): number {
  let [end, from, isQuoted] = [0, 0, false];
  for (;;) {
    const quote = text.indexOf('"', from);
    const until = quote < 0 ? text.length : quote;
    if (!isQuoted && until > from) {
      const feed = text.lastIndexOf('\n', until - 1);
      if (feed >= from) end = feed + 1;
    }
    if (quote < 0) return end;
    isQuoted = !isQuoted;
    from = quote + 1;
  }
}

function* chunksOf({ path, what, chunk: size = CHUNK }: ChunkedFile): Generator<Uint8Array> {
  let file: number | undefined;
  // One for all: each takes memory outside the heap, which the collector learns of late.
  const chunk = new Uint8Array(size);
  try {
    file = openSync(path, 'r');
    for (;;) {
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } catch (cause) {
    throw cause instanceof Error && 'syscall' in cause ? unreadableFile(what, cause) : cause;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
