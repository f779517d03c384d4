import { stat } from 'node:fs/promises';
import { toInstant } from '@livelane/contracts/vocabulary';
import type { Touch } from '../../records/touch.ts';

/** The touches of files; those without a `recordedAt` became known when their file was last written. */
export async function knownTouches(
  lists: readonly { readonly items: readonly Touch[] }[],
  paths: readonly string[],
): Promise<Touch[]> {
  const touches: Touch[] = [];
  for (const [position, { items }] of lists.entries()) {
    const path = paths[position] ?? '-';
    const file = path === '-' ? undefined : await stat(path).catch(() => undefined);
    const known = file === undefined ? {} : { recordedAt: toInstant(Math.floor(file.mtimeMs)) };
    for (const touch of items) touches.push({ ...known, ...touch });
  }
  return touches;
}
