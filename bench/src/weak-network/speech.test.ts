import { expect, test } from 'vitest';
import { speechLikeWav } from './speech.ts';

test('the generated sound is a WAV of 24 s with pauses, and the same every time', () => {
  const wav = Buffer.from(speechLikeWav());
  expect(wav.subarray(0, 4).toString()).toBe('RIFF');
  expect(wav.readUInt32LE(24)).toBe(48_000);
  expect(wav.length).toBe(44 + 48_000 * 2 * 24);
  const samples = new Int16Array(wav.buffer, wav.byteOffset + 44, 48_000 * 24);
  const silent = samples.filter((sample) => sample === 0).length / samples.length;
  expect(silent).toBeGreaterThan(0.1);
  expect(silent).toBeLessThan(0.4);
  expect(Math.max(...samples.subarray(0, 48_000))).toBeGreaterThan(1_000);
  const again = Buffer.from(speechLikeWav(2)).subarray(44);
  expect(again.equals(wav.subarray(44, 44 + again.length))).toBe(true);
});
