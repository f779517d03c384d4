import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PolicyDecision } from '../../policy/decision.ts';
import {
  type PolicyTraceInput,
  type PolicyTraceLine,
  type PolicyTraceStart,
  replayPolicy,
} from '../../policy/trace.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { attachWeakNetwork, roomOptionsFor } from './weak-network.ts';
// The part that is loaded later, so that the faked time does not pass while it is.
import './link-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('without options the preset is auto, and the clock is monotonic', async () => {
  vi.setSystemTime('2026-12-01T12:00:00Z');
  const room = new FakeRoom();
  const times: number[] = [];
  const network = attachWeakNetwork(room.asRoom(), { onStatistics: ({ at }) => times.push(at) });
  expect(network.state().preset.id).toBe('auto');
  await vi.advanceTimersByTimeAsync(1_000);
  // The system clock is set back; the time of the policy is not.
  vi.setSystemTime('2026-12-01T11:00:00Z');
  await vi.advanceTimersByTimeAsync(1_000);
  const [first, second] = times;
  expect(second).toBe((first ?? Number.NaN) + 1_000);
  network.detach();
});

test('the options of publishTrack name the source, without which a token refuses the track', () => {
  const network = attachWeakNetwork(new FakeRoom().asRoom());
  expect(network.cameraOptions.source).toBe('camera');
  expect(network.microphoneOptions.source).toBe('microphone');
  expect(roomOptionsFor().publishDefaults).not.toHaveProperty('source');
  network.detach();
});

test('a given clock is the time of decisions and statistics', async () => {
  const decisions: PolicyDecision[] = [];
  const network = attachWeakNetwork(new FakeRoom().asRoom(), {
    now: () => 42,
    onDecision: (decision) => decisions.push(decision),
  });
  expect(decisions.map(({ at }) => at)).toEqual([42]);
  expect((await network.sample()).at).toBe(42);
  network.detach();
});

test('room options default to the preset auto; an unknown preset is refused', () => {
  expect(roomOptionsFor()).toMatchObject({ adaptiveStream: false, dynacast: false });
  expect(roomOptionsFor('hd')).toMatchObject({ adaptiveStream: true, dynacast: true });
  for (const preset of ['ultra', '__proto__'])
    expect(() => attachWeakNetwork(new FakeRoom().asRoom(), { preset: preset as never })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
});

test('a link that is back is tried again within two seconds, for more than a minute', () => {
  const { reconnectPolicy } = roomOptionsFor();
  let elapsedMs = 0;
  for (let retryCount = 0; elapsedMs < 60_000; retryCount += 1) {
    const delay = reconnectPolicy?.nextRetryDelayInMs({ elapsedMs, retryCount }) ?? Number.NaN;
    expect(delay).toBeLessThanOrEqual(2_000);
    elapsedMs += delay + 200;
  }
});

test('the trace of a session begins with its start and replays to its decisions', async () => {
  const decisions: PolicyDecision[] = [];
  const trace: PolicyTraceLine[] = [];
  const network = attachWeakNetwork(new FakeRoom().asRoom(), {
    sendable: ['vp9'],
    onDecision: (decision) => decisions.push(decision),
    onTrace: (line) => trace.push(line),
  });
  await vi.advanceTimersByTimeAsync(3_000);
  network.detach();
  const [start, ...inputs] = trace as [PolicyTraceStart, ...PolicyTraceInput[]];
  expect(start.start).toEqual({ preset: 'auto', sendable: ['vp9'] });
  // Four times a second at first.
  expect(inputs).toHaveLength(12);
  expect(replayPolicy([start, ...inputs])).toEqual(decisions);
});
