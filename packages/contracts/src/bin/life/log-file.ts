import { open, readFile, rm } from 'node:fs/promises';
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
 * Adds a line at the end of a log that was read, and waits until it is on the disk. Processes that add at once take turns by a
 * file beside it; one that is left by a process that was killed has to be removed by hand.
 * @returns the log as it is now
 * @throws FILE_UNWRITABLE where another process adds to it, or has added to it since it was read
 */
export async function appendLine(path: string, text: string, line: string): Promise<string> {
  const lock = `${path}.lock`;
  const held = await open(lock, 'wx').catch((cause: unknown) => {
    throw unwritableFile(lock, cause);
  });
  try {
    if ((await logTextOrNone(path)) !== text)
      throw unwritableFile(path, new Error('another process has added to it'));
    await added(path, `${text === '' || text.endsWith('\n') ? '' : '\n'}${line}`);
    return await readLogText(path);
  } finally {
    await held.close();
    await rm(lock, { force: true });
  }
}

async function added(path: string, line: string): Promise<void> {
  try {
    const file = await open(path, 'a');
    try {
      await file.appendFile(line);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unwritableFile(path, cause);
  }
}
