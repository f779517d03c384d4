import { writtenAt } from '../../node/written-at.ts';
import type { Touch } from '../../records/touch.ts';

/** The touches of files; those without a `recordedAt` became known when their file was last written. */
export async function knownTouches(
  lists: readonly { readonly items: readonly Touch[] }[],
  paths: readonly string[],
): Promise<Touch[]> {
  const touches: Touch[] = [];
  for (const [position, { items }] of lists.entries()) {
    const recordedAt = await writtenAt(paths[position] ?? '-');
    const known = recordedAt === undefined ? {} : { recordedAt };
    for (const touch of items) touches.push({ ...known, ...touch });
  }
  return touches;
}
