import type { LiveSession } from '@livelane/rtc/client';
import { expect, test, vi } from 'vitest';
import type { DeviceChoice } from '../lobby/devices.ts';
import { onAirOf } from './on-air.ts';

type State = ReturnType<LiveSession['camera']['state']>;

const BOTH: DeviceChoice = { camera: 'front', microphone: true };

/** A session whose devices are in a state; publishing ends when `opened` is called. */
function sessionWith(camera: State, microphone: State) {
  const states = { camera, microphone };
  const asked: object[] = [];
  const listeners = new Set<(change: object) => void>();
  const open = Promise.withResolvers<void>();
  const set = (kind: 'camera' | 'microphone', state: State) => {
    states[kind] = state;
    for (const listener of listeners) listener({ kind, state });
  };
  const device = (kind: 'camera' | 'microphone') => ({
    state: () => states[kind],
    mute: async () => set(kind, 'muted'),
    unmute: async () => set(kind, 'live'),
  });
  const session = {
    ...{ camera: device('camera'), microphone: device('microphone') },
    on: (_: string, listener: (change: object) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish: async (request: object) => {
      asked.push(request);
      await open.promise;
      for (const kind of Object.keys(request)) set(kind as 'camera', 'live');
    },
  } as unknown as LiveSession;
  return { session, states, asked, opened: () => open.resolve() };
}

test.each<[State, State, State, State]>([
  ['live', 'live', 'muted', 'muted'],
  // It would be on the air as soon as its device is back.
  ['lost', 'muted', 'muted', 'muted'],
  ['off', 'off', 'off', 'off'],
])('a pause with %s and %s has %s and %s', async (camera, microphone, ...quiet) => {
  const { session, states, asked } = sessionWith(camera, microphone);
  await onAirOf(BOTH).follow(session, true);
  expect(Object.values(states)).toEqual(quiet);
  expect(asked).toEqual([]);
});

test('a session that begins in a pause publishes when the show goes on', async () => {
  const { session, states, asked, opened } = sessionWith('off', 'off');
  const onAir = onAirOf(BOTH);
  await onAir.follow(session, true);
  opened();
  await onAir.follow(session, false);
  expect(asked).toEqual([{ camera: { deviceId: 'front' }, microphone: true }]);
  expect(states).toEqual({ camera: 'live', microphone: 'live' });
});

test('what is being opened is not opened again', async () => {
  const { session, asked, opened } = sessionWith('off', 'off');
  const onAir = onAirOf(BOTH);
  opened();
  await Promise.all([onAir.follow(session, false), onAir.follow(session, false)]);
  expect(asked).toHaveLength(1);
});

test('a device that is opened after a pause has begun is quiet', async () => {
  const { session, states, asked, opened } = sessionWith('off', 'off');
  const onAir = onAirOf(BOTH);
  const live = onAir.follow(session, false);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await onAir.follow(session, true);
  opened();
  await live;
  expect(states).toEqual({ camera: 'muted', microphone: 'muted' });
});

test('a device that a key opens is quiet where a pause begins meanwhile', async () => {
  const { session, states, asked, opened } = sessionWith('off', 'muted');
  const onAir = onAirOf(BOTH);
  const opening = onAir.toggle(session, 'camera');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await onAir.follow(session, true);
  opened();
  await opening;
  expect(states['camera']).toBe('muted');
});

test('what the host has switched off stays off after a pause and in the next session', async () => {
  const before = sessionWith('live', 'live');
  const onAir = onAirOf(BOTH);
  await onAir.toggle(before.session, 'microphone');
  await onAir.follow(before.session, true);
  await onAir.follow(before.session, false);
  expect(before.states).toEqual({ camera: 'live', microphone: 'muted' });
  const after = sessionWith('off', 'off');
  after.opened();
  await onAir.follow(after.session, false);
  expect(after.states).toEqual({ camera: 'live', microphone: 'off' });
  expect(after.asked).toEqual([{ camera: { deviceId: 'front' } }]);
});

test('the host may be heard in a pause, by a key', async () => {
  const { session, states } = sessionWith('live', 'live');
  const onAir = onAirOf(BOTH);
  await onAir.follow(session, true);
  await onAir.toggle(session, 'microphone');
  expect(states).toEqual({ camera: 'muted', microphone: 'live' });
});
