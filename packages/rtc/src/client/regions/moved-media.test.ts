import { expect, test } from 'vitest';
import type { OwnState } from '../media/own.ts';
import type { LiveSession } from '../session/live-session.ts';
import { movedMedia } from './moved-media.ts';

/** Sessions whose microphone does what it is told. */
function setUp() {
  const made = () => {
    let state: OwnState = 'off';
    const told: unknown[] = [];
    const become = async (next: OwnState) => {
      state = next;
    };
    const microphone = {
      state: () => state,
      mediaStreamTrack: () => undefined,
      mute: () => become('muted'),
      unmute: () => become('live'),
      switchTo: async (deviceId: string) => void told.push(deviceId),
      preview: () => () => void told.push('preview ended'),
      unpublish: () => become('off'),
    };
    const publish = async (request: unknown) => {
      told.push(request);
      state = 'live';
    };
    return { session: { microphone, publish } as unknown as LiveSession, told };
  };
  let current = made();
  const moved = movedMedia(
    'microphone',
    async () => current.session,
    () => current.session,
  );
  const move = () => {
    moved.leaving();
    current = made();
    moved.moved();
    return current.told;
  };
  return { moved, move, publish: (request: object) => current.session.publish(request) };
}

test('what was on is wanted again, with its source; what was off is not', async () => {
  const { moved, move, publish } = setUp();
  move();
  expect(moved.wanted()).toBeUndefined();
  await publish({ microphone: moved.asked({ deviceId: 'usb' }) });
  move();
  expect(moved.wanted()).toEqual({ deviceId: 'usb' });
});

test('what was muted is not published until it is unmuted, however often the session moves', async () => {
  const { moved, move, publish } = setUp();
  await publish({ microphone: moved.asked(true) });
  await moved.media.mute();
  move();
  const told = move();
  expect([moved.media.state(), moved.wanted(), moved.asked(true)]).toEqual([
    'muted',
    undefined,
    undefined,
  ]);
  await moved.media.switchTo('usb');
  expect(told).toEqual([]);
  await moved.media.unmute();
  expect([moved.media.state(), told]).toEqual(['live', [{ microphone: { deviceId: 'usb' } }]]);
});
