import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { type PolicyTraceInput, type PolicyTraceStart, replayPolicy } from '../policy/trace.ts';
import { playTrace } from './trace-player.ts';

const START: PolicyTraceStart = {
  now: 500,
  start: { preset: 'weak', sendable: ['vp9', 'vp9-svc'] },
};
const starved = { outgoing: { availableKbps: 50, roundTripMs: 100, lossShare: 0 } };
const INPUTS: PolicyTraceInput[] = [1, 3, 5, 7].map((second) => ({
  now: 500 + second * 1_000,
  sample: starved,
}));

test('decisions come at their times, and are those of the replay', async () => {
  const clock = createDrivenClock(1_000_000);
  const told: string[] = [];
  const played = playTrace([START, ...INPUTS], {
    clock,
    onDecision: ({ reason }) => told.push(`${reason.code}@${clock.now() - 1_000_000}`),
  });
  await clock.advance(4_999);
  expect(told).toEqual(['preset@0']);
  await clock.advance(1);
  expect(told).toEqual(['preset@0', 'uplink-starved@5000']);
  await clock.advance(2_000);
  expect(await played).toEqual(replayPolicy([START, ...INPUTS]));
});

test('a signal ends it', async () => {
  const clock = createDrivenClock(0);
  const stop = new AbortController();
  const played = playTrace([START, ...INPUTS], { clock, signal: stop.signal });
  await clock.advance(2_000);
  stop.abort();
  expect((await played).map(({ reason }) => reason.code)).toEqual(['preset']);
});

test.each([
  ['nothing', []],
  ['no start', INPUTS],
  ['a second start', [START, START]],
])('refuses a trace with %s', async (_what, trace) => {
  const clock = createDrivenClock(0);
  await expect(playTrace(trace, { clock })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    details: { issues: [{ code: 'TRACE_START' }] },
  });
});
