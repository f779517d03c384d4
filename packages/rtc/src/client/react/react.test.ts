import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { joinLive } from '../join-live.ts';
import { FakeRoom, fakeMediaTrack } from '../livekit/fake-room.fixture.ts';
import type { LiveSession } from '../session/live-session.ts';
import { useCommerceState, useSaleCountdown, useSessionState, useTracks } from './index.ts';
import { createSessionStore } from './session-store.ts';

let room: FakeRoom;
let session: LiveSession;
beforeEach(async () => {
  vi.useFakeTimers();
  room = new FakeRoom();
  session = await joinLive({
    url: 'ws://127.0.0.1:7880',
    token: 't',
    role: 'viewer',
    roomFactory: () => room.asRoom(),
  });
});
afterEach(async () => {
  await session.leave();
  vi.useRealTimers();
});

const subscribe = (of: FakeRoom) =>
  of.emit(
    'trackSubscribed',
    { kind: 'video', source: 'camera', mediaStreamTrack: fakeMediaTrack('video'), detach() {} },
    {},
    { identity: 'host', attributes: {} },
  );

const TRACKS = {
  events: ['track', 'track-ended'],
  initial: [],
  read: (of: LiveSession) => of.tracks(),
} as const;

test('a value is the same reference until it changes', () => {
  const store = createSessionStore(session, TRACKS);
  const changes = vi.fn();
  const stop = store.subscribe(changes);
  const before = store.get();
  expect(store.get()).toBe(before);
  subscribe(room);
  expect(changes).toHaveBeenCalledOnce();
  expect(store.get()).toHaveLength(1);
  expect(store.get()).toBe(store.get());
  stop();
  subscribe(room);
  expect(changes).toHaveBeenCalledOnce();
});

test('what happened between rendering and subscribing is not missed', () => {
  const store = createSessionStore(session, TRACKS);
  subscribe(room);
  const changes = vi.fn();
  store.subscribe(changes)();
  expect(changes).toHaveBeenCalled();
  expect(store.get()).toHaveLength(1);
});

const Sale: FunctionComponent = () =>
  createElement(
    'p',
    null,
    `${useSessionState(undefined)} ${useTracks(undefined).length} ${useCommerceState(undefined).pinned.length}`,
  );

const Countdown: FunctionComponent = () =>
  createElement('p', null, useSaleCountdown(session, { endsAt: '2026-12-01T12:00:10Z' }));

test('a flash sale is counted down by the clock', () => {
  vi.setSystemTime('2026-12-01T12:00:04Z');
  expect(renderToString(createElement(Countdown))).toBe('<p>6000</p>');
});

test('a server renders what there is before joining', () => {
  expect(renderToString(createElement(Sale))).toBe('<p>joining 0 0</p>');
});
