import { describe, expect, it } from 'vitest';
import { createTelemetry, sampleOf, type Telemetry } from './telemetry.ts';

const sample = (bitsPerSecond: number): Telemetry['samples'][number] => ({
  direction: 'up',
  ...{ bitsPerSecond, lossShare: 0, rttMs: 1, frozenMs: null, concealedShare: null },
});

describe('telemetry of a host', () => {
  it('goes in batches of at least five, at most one in five seconds', async () => {
    const sent: Telemetry[] = [];
    let now = 0;
    const telemetry = createTelemetry({ send: async (it) => sent.push(it), now: () => now });
    for (let second = 1; second <= 12; second += 1) {
      now = second * 1_000;
      await telemetry.sample(sample(second));
    }
    expect(sent.map(({ samples }) => samples.map((it) => it.bitsPerSecond))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
    ]);
  });

  it('keeps the newest sixty while an answer is awaited, and drops a batch that failed', async () => {
    const sent: Telemetry[] = [];
    let fail: () => void = () => undefined;
    const telemetry = createTelemetry({
      send: (it) => {
        sent.push(it);
        return new Promise((_, reject) => {
          fail = () => reject(new Error('no connection'));
        });
      },
      now: () => sent.length * 10_000,
    });
    for (let count = 1; count <= 5; count += 1) void telemetry.sample(sample(count));
    for (let count = 6; count <= 205; count += 1) void telemetry.sample(sample(count));
    expect(sent.length).toBe(1);
    fail();
    await new Promise((resolve) => setImmediate(resolve));
    void telemetry.sample(sample(206));
    expect(sent[1]?.samples.length).toBe(60);
    expect(sent[1]?.samples.at(0)?.bitsPerSecond).toBe(147);
  });

  it('says nothing of a link on which nothing is sent', () => {
    expect(sampleOf({})).toBeUndefined();
  });
});
