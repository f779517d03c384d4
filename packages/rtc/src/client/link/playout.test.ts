import { expect, test } from 'vitest';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { createPlayout } from './playout.ts';

const trackWith = () => ({ receiver: { jitterBufferTarget: null as number | null } });
const participantWith = (track: object) => ({ trackPublications: new Map([['t', { track }]]) });

test('the delay applies to present tracks, to those that come later, and after a full reconnect', () => {
  const room = new FakeRoom();
  const playout = createPlayout(room.asRoom());
  const [early, late, anew] = [trackWith(), trackWith(), trackWith()];
  room.remoteParticipants.set('host', participantWith(early));
  room.emit('trackSubscribed', early);
  expect(early.receiver.jitterBufferTarget).toBeNull();
  playout.set(600);
  expect(early.receiver.jitterBufferTarget).toBe(600);
  room.remoteParticipants.set('cohost', participantWith(late));
  room.emit('trackSubscribed', late);
  expect(late.receiver.jitterBufferTarget).toBe(600);

  room.remoteParticipants.clear();
  room.remoteParticipants.set('host', participantWith(anew));
  room.emit('trackSubscribed', anew);
  expect(anew.receiver.jitterBufferTarget).toBe(600);

  playout.release();
  expect(anew.receiver.jitterBufferTarget).toBeNull();
  room.emit('trackSubscribed', late);
  expect(room.listeners_()).toBe(0);
});

test("where the standard property is missing, LiveKit's own method is used", () => {
  const room = new FakeRoom();
  const set: number[] = [];
  const track = { receiver: {}, setPlayoutDelay: (seconds: number) => set.push(seconds) };
  const playout = createPlayout(room.asRoom());
  playout.set(400);
  room.emit('trackSubscribed', track);
  expect(set).toEqual([0.4]);
  playout.release();
});

test('a picture may have a delay of its own, now and later', () => {
  const room = new FakeRoom();
  const playout = createPlayout(room.asRoom());
  const [voice, picture, late] = [trackWith(), trackWith(), trackWith()];
  room.remoteParticipants.set('a', participantWith(Object.assign(voice, { kind: 'audio' })));
  room.remoteParticipants.set('b', participantWith(Object.assign(picture, { kind: 'video' })));
  playout.set(200, 600);
  room.emit('trackSubscribed', Object.assign(late, { kind: 'video' }));
  const targets = () => [voice, picture, late].map(({ receiver }) => receiver.jitterBufferTarget);
  expect(targets()).toEqual([200, 600, 600]);
  playout.set(0, 600);
  expect(targets().slice(0, 2)).toEqual([null, 600]);
  playout.release();
  expect(targets().slice(0, 2)).toEqual([null, null]);
});
