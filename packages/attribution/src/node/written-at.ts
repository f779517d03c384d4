import { stat } from 'node:fs/promises';
import { type Instant, toInstant } from '@livelane/contracts/vocabulary';

/** When a file was last written; undefined for standard input. @param path - `-` is standard input */
export async function writtenAt(path: string): Promise<Instant | undefined> {
  const file = path === '-' ? undefined : await stat(path).catch(() => undefined);
  return file === undefined ? undefined : toInstant(Math.floor(file.mtimeMs));
}
