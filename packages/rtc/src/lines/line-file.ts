import type { FileHandle } from 'node:fs/promises';

/** What lines are read from and appended to. */
export type LineHandle = Pick<
  FileHandle,
  'stat' | 'read' | 'truncate' | 'appendFile' | 'datasync' | 'close'
>;

/** What lines are added to by several processes. */
export type SharedLineHandle = Pick<FileHandle, 'stat' | 'read' | 'write' | 'datasync'>;

const FEED = 0x0a;

/** Lines of a file. */
export interface LinesRead {
  /** The whole lines. */
  readonly lines: readonly string[];
  /** The byte after the last whole line. */
  readonly end: number;
  /** What follows the last whole line, because a crash cut it off. */
  readonly rest: string;
}

/** The lines of a file from a byte on. */
export async function readLines(
  handle: Pick<LineHandle, 'stat' | 'read'>,
  from: number,
): Promise<LinesRead> {
  const { size } = await handle.stat();
  const bytes = Buffer.alloc(Math.max(0, size - from));
  let read = 0;
  while (read < bytes.length) {
    const { bytesRead } = await handle.read(bytes, read, bytes.length - read, from + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  const length = bytes.subarray(0, read).lastIndexOf(FEED) + 1;
  return {
    lines: bytes.subarray(0, length).toString('utf8').split('\n').slice(0, -1),
    end: from + length,
    rest: bytes.subarray(length, read).toString('utf8'),
  };
}

/**
 * Writes at the end of the whole lines of a file that no other process writes, over a line that was cut off, and waits
 * until it is on the disk; what cannot be written whole is taken back, so that no line is there twice.
 * @returns the byte after the last line
 */
export async function appendLines(
  handle: LineHandle,
  lines: readonly string[],
  end: number,
): Promise<number> {
  const text = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  if ((await handle.stat()).size > end) await handle.truncate(end);
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } catch (error) {
    await handle.truncate(end).catch(() => undefined);
    throw error;
  }
  return end + text.length;
}

/** Ends a line that was cut off, in a file of several processes. JSON has no such character. */
const CUT_OFF = '\u0018';

/** Whether {@link addLines} found a line cut off. */
export const isCutOff = (line: string): boolean => line.endsWith(CUT_OFF);

/**
 * Adds lines to a file that other processes may add to, and waits until they are on the disk. They are one write, which
 * other appends cannot part. Nothing is taken away: what follows the whole lines may be cut off, or may have been written by
 * another process a moment ago. So a line whose write failed can be there twice.
 *
 * @param end - the byte after the last whole line that is known
 * @returns whether everything was written; not all of it is if the disk is full
 */
export async function addLines(
  handle: SharedLineHandle,
  lines: readonly string[],
  end: number,
): Promise<boolean> {
  const text = lines.map((line) => `${line}\n`).join('');
  const { size } = await handle.stat();
  const bytes = Buffer.from(size > end ? `${CUT_OFF}\n${text}` : text);
  const { bytesWritten } = await handle.write(bytes);
  await handle.datasync();
  return bytesWritten === bytes.length;
}
