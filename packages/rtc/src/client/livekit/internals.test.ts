import { EventEmitter } from 'node:events';
import { Room } from 'livekit-client';
import { describe, expect, test, vi } from 'vitest';
import { FakeRoom } from './fake-room.fixture.ts';
import {
  createRoom,
  disconnectRoom,
  missingInternals,
  skipReconnectPause,
  watchEngines,
} from './internals.ts';

const engineWith = (parts: object) => Object.assign(new EventEmitter(), parts);
const roomWith = (engine: object | undefined) => ({ engine }) as never;
const publisher = { setRemoteDescription: async () => undefined };

describe('what a version of livekit-client lacks', () => {
  test.each([
    [engineWith({ token: 't', pcManager: { mode: 'publisher-only', publisher } }), []],
    [
      engineWith({ token: 't', pcManager: { mode: 'subscriber-primary', publisher } }),
      ['link-probe'],
    ],
    [engineWith({ token: 't', pcManager: { publisher: {} } }), ['start-bitrate', 'link-probe']],
    [engineWith({ pcManager: { mode: 'publisher-only', publisher } }), ['refreshed-token']],
    [{ pcManager: { mode: 'publisher-only', publisher } }, ['start-bitrate', 'refreshed-token']],
    [undefined, ['start-bitrate', 'refreshed-token']],
  ])('%#', (engine, missing) => {
    expect(missingInternals(roomWith(engine))).toEqual(missing);
  });
});

test('engines are watched by several until the last one ends it', async () => {
  const room = new FakeRoom();
  const seen: string[] = [];
  const first = watchEngines(room.asRoom(), () => seen.push('first'));
  const second = watchEngines(room.asRoom(), () => seen.push('second'));
  expect(seen).toEqual(['first', 'second']);
  await room.disconnect();
  await room.connect();
  expect(seen).toEqual(['first', 'second', 'first', 'second']);
  first();
  first();
  room.engine = new EventEmitter();
  expect(seen.at(-1)).toBe('second');
  expect(seen).toHaveLength(5);
  second();
  const last = new EventEmitter();
  room.engine = last;
  expect(seen).toHaveLength(5);
  expect(Object.getOwnPropertyDescriptor(room, 'engine')).toMatchObject({
    value: last,
    writable: true,
  });
});

test('a peer connection that an aborted attempt makes later is closed', async () => {
  const room = new FakeRoom();
  const closed: string[] = [];
  const managed = (name: string) => ({ close: async () => void closed.push(name) });
  const engine = engineWith({ pcManager: managed('at the time') });
  room.engine = engine;
  await disconnectRoom(room.asRoom(), { connecting: true });
  Object.assign(engine, { pcManager: managed('later') });
  engine.emit('transportsCreated');
  await Promise.resolve();
  expect(closed).toEqual(['at the time', 'later']);
});

test('what a room listens to while it is made is over with its connection, and nothing else is', async () => {
  const devices = new EventTarget();
  vi.stubGlobal('navigator', { mediaDevices: devices });
  const heard: string[] = [];
  devices.addEventListener('devicechange', () => heard.push('application'));
  const room = createRoom(() => {
    devices.addEventListener('devicechange', () => heard.push('room'));
    return new FakeRoom().asRoom();
  });
  devices.addEventListener('devicechange', () => heard.push('later'));
  expect(Object.hasOwn(devices, 'addEventListener')).toBe(false);
  expect(Object.hasOwn(Object(Room.cleanupRegistry), 'register')).toBe(false);
  devices.dispatchEvent(new Event('devicechange'));
  expect(heard.splice(0)).toEqual(['application', 'room', 'later']);
  await disconnectRoom(room, { connecting: false });
  devices.dispatchEvent(new Event('devicechange'));
  expect(heard).toEqual(['application', 'later']);
  vi.unstubAllGlobals();
});

describe('the pause in an attempt to reconnect', () => {
  const PAUSE_MS = 2_000;
  const paused = (state: { now: string }) => {
    const engine = {
      pcManager: { requiredTransports: [{ getConnectionState: () => state.now }] },
      waitForPCReconnected: () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS)),
    };
    skipReconnectPause(engine);
    let over = false;
    void engine.waitForPCReconnected().then(() => {
      over = true;
    });
    return async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return over;
    };
  };

  test('ends as soon as the new connection stands, and with what livekit-client finds if it does not', async () => {
    vi.useFakeTimers();
    const state = { now: 'connecting' };
    const isOver = paused(state);
    expect(await isOver(500)).toBe(false);
    state.now = 'connected';
    expect(await isOver(50)).toBe(true);
    const never = paused({ now: 'connecting' });
    expect(await never(PAUSE_MS - 1)).toBe(false);
    expect(await never(1)).toBe(true);
    expect(await isOver(PAUSE_MS)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('stays where the connection before looks as if it stood', async () => {
    vi.useFakeTimers();
    const isOver = paused({ now: 'connected' });
    expect(await isOver(PAUSE_MS - 1)).toBe(false);
    expect(await isOver(1)).toBe(true);
    vi.useRealTimers();
  });
});
