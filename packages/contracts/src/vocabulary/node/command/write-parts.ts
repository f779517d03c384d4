import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A text that is made while it is written. */
export interface TextInParts {
  readonly text: AsyncIterable<string>;
  readonly signal: AbortSignal;
}

/**
 * Writes a text as fast as it is read, so that nothing piles up; ends where nobody reads, as after `head`.
 * @throws the reason of the signal, if it was aborted
 */
export async function writeParts(stream: Writable, { text, signal }: TextInParts): Promise<void> {
  for await (const part of text) {
    if (!stream.write(part) && !(await isDrained(stream, signal))) return;
    if (stream.destroyed) return;
  }
}

/** Waits until a stream takes more. @returns false where it failed; its errors are reported elsewhere */
async function isDrained(stream: Writable, signal: AbortSignal): Promise<boolean> {
  try {
    await once(stream, 'drain', { signal });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
