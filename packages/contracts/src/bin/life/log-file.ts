import { open, readFile } from 'node:fs/promises';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { unreadableFile, unwritableFile } from '../../vocabulary/node/index.ts';

/**
 * The text of a log. It is UTF-8 and nothing else: a character that was changed or cut off is found in its line, so that the
 * lines before it can still be read.
 * @throws FILE_UNREADABLE
 */
export async function readLogText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadableFile(path, cause);
  });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The text of a log; empty where there is none yet. */
export async function logTextOrNone(path: string): Promise<string> {
  try {
    return await readLogText(path);
  } catch (error) {
    if (isLivelaneError(error, 'FILE_UNREADABLE') && error.details.reason === 'missing') return '';
    throw error;
  }
}

/**
 * Adds a line at the end of a log that was read, and waits until it is on the disk.
 * @returns the log as it is now: more than both where another process added to it meanwhile
 */
export async function appendLine(path: string, text: string, line: string): Promise<string> {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  try {
    const file = await open(path, 'a');
    try {
      await file.appendFile(`${gap}${line}`);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unwritableFile(path, cause);
  }
  return readLogText(path);
}
