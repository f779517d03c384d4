import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFreezeMeter } from './freezes.ts';

function meterAfter(gaps: readonly number[]) {
  const meter = createFreezeMeter();
  let at = 0;
  meter.frame(at);
  for (const gap of gaps) {
    at += gap;
    meter.frame(at);
  }
  return { meter, at };
}

const times = (count: number, gap: number) => Array.from({ length: count }, () => gap);

test('a gap is a freeze by the W3C rule: at least three times the mean, and at least 150 ms above it', () => {
  // The mean of 66 ms: three times is 198, plus 150 is 216.
  expect(meterAfter([...times(30, 66), 215.9]).meter.take()).toMatchObject({ freezesMs: 0 });
  expect(meterAfter([...times(30, 66), 216]).meter.take()).toMatchObject({ freezesMs: 216 });
  // The mean of 200 ms, as at five frames per second: three times is 600.
  expect(meterAfter([...times(30, 200), 599]).meter.take().freezesMs).toBe(0);
  expect(meterAfter([...times(30, 200), 600]).meter.take().freezesMs).toBe(600);
});

test('a gap over half a second is long, whatever the frame rate', () => {
  expect(meterAfter([500, 501, 1_000]).meter.take()).toEqual({ freezesMs: 0, longGapsMs: 1_501 });
});

test('what was taken does not count again, and the average goes on', () => {
  const { meter, at } = meterAfter([...times(30, 40), 700]);
  expect(meter.take()).toEqual({ freezesMs: 700, longGapsMs: 700 });
  expect(meter.take()).toEqual({ freezesMs: 0, longGapsMs: 0 });
  meter.frame(at + 300);
  // The mean is (29 · 40 + 700) / 30 = 62 ms.
  expect(meter.take().freezesMs).toBe(300);
});

test('no time is frozen that did not pass, and every whole freeze is one of the gaps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3_000 })), (gaps) => {
      const { freezesMs, longGapsMs } = meterAfter(gaps).meter.take();
      const all = gaps.reduce((sum, gap) => sum + gap, 0);
      expect(Math.max(freezesMs, longGapsMs)).toBeLessThanOrEqual(all);
      expect(longGapsMs).toBe(gaps.filter((gap) => gap > 500).reduce((sum, gap) => sum + gap, 0));
    }),
  );
});
