import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { joinLive } from '../join-live.ts';
import { fakeMediaTrack } from '../livekit/fake-room.fixture.ts';
import type { JoinLiveOptions } from './join-options.ts';
import { host, remoteTrack, setUp } from './joining.fixture.ts';
import type { LiveSessionEvents } from './live-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // An ended session must not leave a timer.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('leaving', () => {
  test('repeatedly disconnects once and leaves no listener', async () => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    const reasons: LiveSessionEvents['left'][] = [];
    session.on('left', (reason) => reasons.push(reason));
    await Promise.all([session.leave(), session.leave()]);
    await session.leave();
    expect(room.disconnects).toBe(1);
    expect(reasons).toEqual(['left']);
    expect(room.listeners_()).toBe(0);
    await expect(session.publish({ microphone: true })).rejects.toMatchObject({
      code: 'SESSION_LEFT',
    });
    await expect(session.statistics()).rejects.toMatchObject({ code: 'SESSION_LEFT' });
  });

  test('a StrictMode double mount gives one session, although the first join is aborted while connecting', async () => {
    let letIn: () => void = () => undefined;
    const first = setUp({ onConnect: () => new Promise((resolve) => (letIn = resolve)) });
    const second = setUp();
    const mounted = new AbortController();
    const joining = joinLive({ ...first.options, signal: mounted.signal });
    await vi.waitFor(() => expect(first.room.connects).toBe(1));
    mounted.abort();
    const session = await joinLive(second.options);
    letIn();
    await expect(joining).rejects.toMatchObject({ name: 'AbortError' });
    expect(first.room.disconnects).toBeGreaterThan(0);
    expect(first.room.listeners_()).toBe(0);
    expect(session.state()).toBe('live');
    await session.leave();
  });

  test('an abort before joining prevents the connection; one after it leaves', async () => {
    const before = setUp();
    await expect(
      joinLive({ ...before.options, signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(before.room.connects).toBe(0);

    const after = setUp();
    const mounted = new AbortController();
    const session = await joinLive({ ...after.options, signal: mounted.signal });
    const left = new Promise((resolve) => session.on('left', resolve));
    mounted.abort();
    await expect(left).resolves.toBe('aborted');
    expect(session.state()).toBe('left');
    await expect(session.publish({ camera: true })).rejects.toMatchObject({ code: 'SESSION_LEFT' });
  });

  test.each([
    [2, 'elsewhere'],
    [3, 'server-gone'],
    [4, 'kicked'],
    [5, 'ended'],
    [undefined, 'server-gone'],
  ])('a disconnect by the server (%s) ends the session as %s', async (disconnect, reason) => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    const left = new Promise((resolve) => session.on('left', resolve));
    room.emit('disconnected', disconnect);
    await expect(left).resolves.toBe(reason);
    expect(session.state()).toBe('left');
  });

  test.each([
    [2, 'elsewhere'],
    [4, 'kicked'],
    [5, 'ended'],
  ])('a disconnect (%s) while joining rejects at once as %s', async (disconnect, left) => {
    const hanging = setUp({ onConnect: () => new Promise(() => undefined) });
    const joining = joinLive(hanging.options);
    await vi.waitFor(() => expect(hanging.room.connects).toBe(1));
    hanging.room.emit('disconnected', disconnect);
    await expect(joining).rejects.toMatchObject({
      code: 'JOIN_FAILED',
      retryable: false,
      details: { reason: 'ended', left },
    });
    expect(hanging.room.listeners_()).toBe(0);
  });

  test('a participant who is removed in the moment of joining gets no session', async () => {
    const { room, options } = setUp();
    room.connect = async () => queueMicrotask(() => room.emit('disconnected', 4));
    await expect(joinLive(options)).rejects.toMatchObject({ details: { left: 'kicked' } });
    expect(room.listeners_()).toBe(0);
  });

  test('an abort takes effect at once, whatever hangs', async () => {
    const never = () => new Promise<never>(() => undefined);
    const trouble: Partial<JoinLiveOptions>[] = [
      { token: undefined, tokenEndpoint: never },
      { token: undefined, tokenEndpoint: '/token', fetch: never },
      {},
    ];
    for (const hanging of trouble) {
      const { room, options } = setUp({ onConnect: never });
      room.disconnect = () => {
        room.engine = undefined;
        return never();
      };
      const mounted = new AbortController();
      const joining = joinLive({ ...options, ...hanging, signal: mounted.signal });
      await vi.advanceTimersByTimeAsync(10);
      mounted.abort();
      await expect(joining).rejects.toMatchObject({ name: 'AbortError' });
      expect(room.listeners_()).toBe(0);
    }
  });

  test("keeps the application's tracks and listeners", async () => {
    const { room, options } = setUp();
    const mine = vi.fn();
    room.on('trackSubscribed', mine);
    const session = await joinLive({ ...options, role: 'host' });
    const microphone = fakeMediaTrack('audio');
    await session.publish({ microphone: microphone as never });
    room.disconnect = vi.fn(async () => undefined);
    await session.leave();
    expect(room.disconnect).toHaveBeenCalledWith(false);
    expect(microphone.stopped).toBe(false);
    room.emit('trackSubscribed', remoteTrack('video'), {}, host);
    expect(mine).toHaveBeenCalledOnce();
  });

  test('is a state before anything is released, and `left` comes last', async () => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    const seen: unknown[] = [];
    session.on('state', (state) => seen.push(state, session.state()));
    session.on('left', (reason) => seen.push(reason, session.state()));
    let let_go: () => void = () => undefined;
    room.disconnect = () => new Promise<void>((resolve) => (let_go = resolve));
    const leaving = session.leave();
    expect(session.state()).toBe('left');
    room.emit('reconnecting');
    room.emit('reconnected');
    let_go();
    await leaving;
    expect(seen).toEqual(['left', 'left', 'left', 'left']);
  });

  test('that a listener comes too late for is told to it', async () => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    room.emit('disconnected', 4);
    const told: unknown[] = [];
    session.on('left', (reason) => told.push(reason));
    session.on('track', (track) => told.push(track));
    expect(told).toEqual(['kicked']);
    expect(session.state()).toBe('left');
  });

  test('audio that was blocked before a listener existed is told to it', async () => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    room.canPlaybackAudio = false;
    room.emit('audioPlaybackChanged');
    const told: boolean[] = [];
    session.on('audio-blocked', ({ blocked }) => told.push(blocked));
    expect(told).toEqual([true]);
    room.canPlaybackAudio = true;
    room.emit('audioPlaybackChanged');
    session.on('audio-blocked', ({ blocked }) => told.push(blocked));
    expect(told).toEqual([true, false]);
    await session.leave();
  });
});
