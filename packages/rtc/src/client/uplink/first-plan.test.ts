import { expect, test, vi } from 'vitest';
import { PRESETS } from '../../policy/presets.ts';
import type { UplinkMeasurement } from '../../policy/uplink.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { makeFirstPlan } from './first-plan.ts';

const { probe } = PRESETS.auto;
const kept = (kbps?: number) => ({
  network: 'home',
  storage: {
    get: async () => (kbps === undefined ? null : JSON.stringify({ kbps, at: Date.now() - 1_000 })),
    set: () => undefined,
  },
});

function setUp(memory: ReturnType<typeof kept> | undefined, over = {}) {
  const room = new FakeRoom();
  const given: UplinkMeasurement[] = [];
  const onUplink = (uplink: UplinkMeasurement) => given.push(uplink);
  const options = { probe, memory, now: () => performance.now(), onUplink, ...over };
  return { room, given, plan: makeFirstPlan(room.asRoom(), options) };
}

test('what was recalled is given, and publishing waits for nothing else', async () => {
  const { room, given, plan } = setUp(kept(700));
  await plan.ready();
  expect(given).toEqual([{ kbps: 700, limited: true, from: 'remembered' }]);
  await vi.waitFor(() => expect(room.listeners_()).toBe(0));
});

test('without an estimate, publishing waits until the measurement is over, also if there is none', async () => {
  const { room, given, plan } = setUp(kept());
  let ready = false;
  const waiting = plan.ready().then(() => {
    ready = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(ready).toBe(false);
  // A participant who may not publish measures nothing.
  room.emit('connected');
  await waiting;
  expect(given).toEqual([]);
});

test('a measurement that has not begun when publishing begins is left out', async () => {
  const { room, plan } = setUp(undefined);
  Object.assign(room.localParticipant, { permissions: { canPublish: true } });
  plan.begin();
  room.emit('connected');
  const before = performance.now();
  await plan.ready();
  expect(performance.now() - before).toBeLessThan(probe?.atMostMs ?? 0);
});

test('a preset that does not measure recalls nothing', async () => {
  const { room, given, plan } = setUp(kept(700), { probe: null });
  await plan.ready();
  expect([given, room.listeners_()]).toEqual([[], 0]);
});
