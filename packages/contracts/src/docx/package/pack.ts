import { zipSync } from 'fflate';
import type { Parts } from './parts.ts';

/** A zip of the parts; every date in it is the same, and no byte depends on clock or zone. */
export function packed(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        // A zip holds local times: those of the date, wherever it is read.
        [encoder.encode(text), { level: 6, mem: 8, mtime: new Date(1980, 0, 1, 12) }],
      ]),
    ),
  );
}
