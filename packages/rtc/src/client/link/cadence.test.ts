import { expect, test } from 'vitest';
import { createCadence, LOOK_MS } from './cadence.ts';

test('what is read: every look in the first eight seconds of media, then twice a second; what is shown: once a second', () => {
  const cadence = createCadence(0);
  const read: number[] = [];
  const shown: number[] = [];
  for (let at = LOOK_MS; at <= 20_000; at += LOOK_MS) {
    if (!cadence.isDue(at)) continue;
    read.push(at);
    // Media from the fifth second on.
    const media = at >= 5_000 ? { incoming: {} as never } : {};
    if (cadence.isShown({ at, ...media })) shown.push(at);
  }
  expect(read.filter((at) => at < 13_000)).toHaveLength(51);
  expect(read.filter((at) => at >= 13_000)).toHaveLength(14);
  const gaps = shown.map((at, index) => at - (shown[index - 1] ?? 0));
  expect(gaps.every((gap) => gap >= 1_000 && gap < 1_500)).toBe(true);
});
