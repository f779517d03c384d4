import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  conversationalAudio,
  conversationalVideo,
  viewingAudio,
  viewingVideo,
} from './mean-opinion.ts';

const audio = {
  lossPercent: 0,
  bitsPerSecond: 48_000,
  dtx: false,
  protection: 'none',
  roundTripMs: 100,
  bufferMs: 80,
} as const;
const video = {
  bitsPerSecond: 1_700_000,
  codec: 'vp8',
  width: 1_280,
  height: 720,
  framesPerSecond: 30,
  expectedFramesPerSecond: 30,
  roundTripMs: 100,
  bufferMs: 50,
} as const;

test('audio by hand', () => {
  // Ie = 55 − 4.6 ln 48,000 = 5.416801; d = 20 + 80 + 50 = 150, Id = 4.5; R = 90.083199.
  // MOS = 1 + 3.152912 + 7e-6 · 90.083199 · 30.083199 · 9.916801 = 4.341033.
  expect(conversationalAudio(audio)).toBeCloseTo(4.341033, 5);
  // 10 % loss: Ipl = 5.416801 + 94.583199 · 10 / 20 = 52.708401; R = 42.791599.
  // MOS = 1 + 1.497706 + 7e-6 · 42.791599 · (−17.208401) · 57.208401 = 2.202816.
  expect(conversationalAudio({ ...audio, lossPercent: 10 })).toBeCloseTo(2.202816, 5);
  // 200 ms later: d = 350, Id = 10.5 + 20; R = 64.083199.
  // MOS = 1 + 2.242912 + 7e-6 · 64.083199 · 4.083199 · 35.916801 = 3.3087.
  expect(conversationalAudio({ ...audio, bufferMs: 280 })).toBeCloseTo(3.3087, 4);
  // DTX: Ie = 8; R = 87.5. MOS = 1 + 3.0625 + 7e-6 · 87.5 · 27.5 · 12.5 = 4.273047.
  expect(conversationalAudio({ ...audio, dtx: true })).toBeCloseTo(4.273047, 5);
  // Unknown bitrate: Ie = 6; without delay R = 94. MOS = 1 + 3.29 + 7e-6 · 94 · 34 · 6 = 4.424232.
  expect(viewingAudio({ ...audio, bitsPerSecond: 0 })).toBeCloseTo(4.424232, 5);
});

test('video by hand', () => {
  // 1,700,000 / (921,600 · 30) = 0.061487; base = 0.56 · (−2.788916) + 5.36 = 3.798207; delay 100 ms: 0.2.
  expect(conversationalVideo(video)).toBeCloseTo(3.598207, 4);
  // Half of the frames: twice the bits each, base = 4.186369; 1.9 · ln 2 = 1.316980.
  expect(viewingVideo({ ...video, framesPerSecond: 15 }, 0)).toBeCloseTo(2.869389, 4);
  // A tenth of the time frozen: 1 + 2.798207 · 2/3.
  expect(viewingVideo(video, 0.1)).toBeCloseTo(2.865471, 4);
  expect(viewingVideo(video, 0.3)).toBe(1);
  expect(conversationalVideo({ ...video, framesPerSecond: 0 })).toBe(1);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const ms = fc.integer({ min: 0, max: 5_000 });

test('more loss, delay or frozen time is never better; every score is from 1 to 5', () => {
  fc.assert(
    fc.property(fc.tuple(share, share), fc.tuple(ms, ms), ([a, b], [delay, more]) => {
      const [less, worse] = [Math.min(a, b), Math.max(a, b)];
      const heard = (lossPercent: number, roundTripMs: number) =>
        conversationalAudio({ ...audio, lossPercent, roundTripMs });
      expect(heard(100 * worse, delay)).toBeLessThanOrEqual(heard(100 * less, delay));
      expect(heard(less, delay + more)).toBeLessThanOrEqual(heard(less, delay) + 1e-12);
      expect(viewingVideo(video, worse)).toBeLessThanOrEqual(viewingVideo(video, less));
      expect(viewingAudio({ ...audio, lossPercent: less })).toBeGreaterThanOrEqual(
        heard(less, delay),
      );
      for (const score of [heard(100 * worse, delay), viewingVideo(video, worse)]) {
        expect(score).toBeGreaterThanOrEqual(1);
        expect(score).toBeLessThanOrEqual(5);
      }
    }),
  );
});
