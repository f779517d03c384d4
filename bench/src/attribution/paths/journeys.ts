import { closeSync, openSync, writeSync } from 'node:fs';
import { seededUniform } from '@livelane/contracts/vocabulary/probability';

/** What journeys of a file are made of. */
export interface Journeys {
  readonly journeys: number;
  readonly channels: number;
}

/** The most touches of a made journey; each number from 1 on is as likely, so that the mean is 4.5. */
const MOST_TOUCHES = 8;
/** Share of the journeys that convert. */
const CONVERTING = 0.3;
const BLOCK = 1 << 16;

/** Made journeys, the first channels met more often than the last, one row each: 3 of 10 convert, for 1 to 100.00. */
export function* madeRows({ journeys, channels }: Journeys): Generator<string> {
  const random = seededUniform(2026);
  for (let journey = 0; journey < journeys; journey += 1) {
    const touches = 1 + Math.floor(random() * MOST_TOUCHES);
    const path = Array.from(
      { length: touches },
      () => `c${Math.floor(channels * random() ** 1.5)}`,
    ).join('>');
    const converts = random() < CONVERTING;
    yield converts ? `${path},1,${(1 + 99 * random()).toFixed(2)},0` : `${path},0,0,1`;
  }
}

/** Writes rows as a file of paths. */
export function writePaths(file: string, rows: Iterable<string>): void {
  const handle = openSync(file, 'w');
  let text = 'path,total_conversions,total_conversion_value,total_null\n';
  for (const row of rows) {
    text += `${row}\n`;
    if (text.length < BLOCK) continue;
    writeSync(handle, text);
    text = '';
  }
  writeSync(handle, text);
  closeSync(handle);
}
