import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CHAT } from '../../commerce/chat/chat.ts';
import { createSigner } from '../../commerce/signer.ts';
import { createCommerceWriter, createWriter } from '../../commerce/writer.ts';
import { PRESETS } from '../../policy/presets.ts';
import type { PolicyTraceLine } from '../../policy/trace.ts';
// The part that is loaded later, so that the faked time does not pass while it is.
import '../link/link-watch.ts';
import { joinLive } from '../join-live.ts';
import { fakeMediaTrack } from '../livekit/fake-room.fixture.ts';
import type { JoinLiveOptions } from './join-options.ts';
import { host, remoteTrack, setUp } from './joining.fixture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // An ended session must not leave a timer.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('joining', () => {
  test('the preset sets the room options at construction', async () => {
    const { room, options } = setUp();
    const session = await joinLive({ ...options, preset: 'weak' });
    // Node sends no VP9, so that the plan falls back to one VP8 layer.
    expect(room.roomOptions).toEqual({
      adaptiveStream: false,
      dynacast: false,
      stopLocalTrackOnUnpublish: false,
      reconnectPolicy: expect.anything(),
      videoCaptureDefaults: { resolution: { width: 1280, height: 720, frameRate: 30 } },
      publishDefaults: {
        videoCodec: 'vp8',
        simulcast: false,
        backupCodec: false,
        videoEncoding: { maxBitrate: 150_000, maxFramerate: 15 },
        audioPreset: { maxBitrate: 24_000 },
        dtx: true,
        red: true,
      },
    });
    expect(session.state()).toBe('live');
    await session.leave();
  });

  test('without a preset it is auto', async () => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    expect(room.roomOptions).toMatchObject({ adaptiveStream: false, dynacast: false });
    expect(session.policy().preset.id).toBe('auto');
    await session.leave();
  });

  test('a preset of the application is used, and the trace that is asked for holds it', async () => {
    const { room, options } = setUp();
    const own = { ...PRESETS.weak, id: 'stall', adaptiveStream: true };
    const trace: PolicyTraceLine[] = [];
    const onTrace = (line: PolicyTraceLine) => trace.push(line);
    const session = await joinLive({ ...options, preset: own, onTrace });
    expect(room.roomOptions).toMatchObject({ adaptiveStream: true });
    expect(session.policy().preset).toBe(own);
    expect(trace[0]).toMatchObject({ start: { preset: own } });
    await session.leave();
  });

  test('without options it is refused, too', async () => {
    const join = joinLive as (options?: unknown) => Promise<unknown>;
    await expect(join()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('a token of another role is refused, and the room left', async () => {
    const { room, options } = setUp();
    Object.assign(room.localParticipant, { attributes: { 'livelane.role': 'viewer' } });
    await expect(joinLive({ ...options, role: 'host' })).rejects.toMatchObject({
      code: 'JOIN_FAILED',
      details: { reason: 'role', why: 'viewer' },
    });
    expect([room.disconnects, room.listeners_()]).toEqual([1, 0]);
    await (await joinLive(options)).leave();
  });

  test('the publish plan is decided before anything is published', async () => {
    const { room, options } = setUp();
    const session = await joinLive({ ...options, role: 'host', preset: 'weak' });
    expect(room.roomOptions).toMatchObject({ singlePeerConnection: false });
    expect(session.decisions()).toMatchObject([
      { action: { kind: 'publish-plan' }, reason: { code: 'codec-unavailable', wanted: 'vp9' } },
    ]);
    await session.leave();
  });

  test('a connection that fails is an error with its cause, and leaves no listener', async () => {
    const cause = new Error('could not establish signal connection');
    const { room, options } = setUp({ onConnect: () => Promise.reject(cause) });
    await expect(joinLive(options)).rejects.toMatchObject({
      code: 'JOIN_FAILED',
      retryable: true,
      cause,
    });
    expect(room.listeners_()).toBe(0);
  });

  test('the error of a refused token does not contain it, although that of LiveKit does', async () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl_-x';
    const { options } = setUp({
      onConnect: () => Promise.reject(new Error(`invalid token: ${token}, error: expired`)),
    });
    const error = await joinLive({ ...options, token }).catch((refusal: unknown) => refusal);
    expect(error).toMatchObject({
      code: 'JOIN_FAILED',
      details: { why: 'invalid token: …, error: expired' },
    });
    expect(inspect(error, { depth: null })).not.toContain(token);
  });

  test.each<[string, Partial<JoinLiveOptions>, string?]>([
    ['/preset', { preset: 'ultra' as never }],
    ['/preset', { preset: 'constructor' as never }],
    ['/role', { role: 'boss' as never }],
    ['/tokenEndPoint', { tokenEndPoint: '/t' } as never, '"tokenEndPoint"'],
    ['/url', { url: 'example.com' }],
    ['/token', { token: '' }],
    ['', { token: undefined }, '[]'],
    ['', { tokenEndpoint: '/t' }, '["token","tokenEndpoint"]'],
  ])('an invalid %s is refused', async (path, wrong, received) => {
    const { room, options } = setUp();
    await expect(joinLive({ ...options, ...wrong })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [received === undefined ? { path } : { path, received }] },
    });
    expect(room.connects).toBe(0);
  });
});

describe('the token endpoint', () => {
  const without = ({ token: _, url: __, ...rest }: JoinLiveOptions) => rest;
  const answering = (reply: unknown, status = 200) =>
    vi.fn<typeof fetch>(async () => Response.json(reply, { status }));

  test('gives server and public key', async () => {
    const { options } = setUp();
    const { publicKey } = createSigner();
    const fetch = answering({
      url: 'wss://live.example',
      token: 't',
      commercePublicKey: publicKey,
    });
    const session = await joinLive({
      ...without(options),
      tokenEndpoint: 'https://shop.example/token',
      fetch,
    });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ method: 'POST' });
    expect(session.commerce?.state().pinned).toEqual([]);
    await session.leave();
  });

  test.each([undefined, null, 'a token', {}, { token: '' }])(
    'that is a function and returns %j is an error with a code',
    async (reply) => {
      const { options } = setUp();
      const tokenEndpoint = async () => reply as never;
      await expect(joinLive({ ...without(options), tokenEndpoint })).rejects.toMatchObject({
        code: 'TOKEN_ENDPOINT_FAILED',
        details: { reason: 'function' },
        message: expect.stringContaining('tokenEndpoint returned no token'),
      });
    },
  );

  test.each([
    [{ token: 5 }, 200, false],
    ['no', 200, false],
    [{ error: 'no' }, 403, false],
    [{ error: 'no' }, 503, true],
  ])(
    'a response of %j with %d is an error without the query of the URL',
    async (reply, status, retryable) => {
      const { options } = setUp();
      const endpoint = 'https://shop.example/token?who=secret';
      const error = await joinLive({
        ...without(options),
        url: 'ws://x',
        tokenEndpoint: endpoint,
        fetch: answering(reply, status),
      }).catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'TOKEN_ENDPOINT_FAILED', retryable });
      expect(JSON.stringify(error) + String(error)).not.toContain('secret');
    },
  );
});

test('who listens to the chat later is told at once what was said before', async () => {
  const { options } = setUp();
  const signer = createSigner();
  const common = { room: 'room-1', session: 's1', epoch: 1, signer };
  const at = '2026-11-22T12:00:00Z';
  const now = Date.parse(at);
  const chat = createWriter(CHAT, common);
  chat.write({ type: 'chat', at, messageId: 'm1', text: 'Does it last?' });
  const state = {
    ...{ publicKey: signer.publicKey, session: 's1', now: at },
    snapshot: createCommerceWriter(common).snapshot(now),
    chat: chat.snapshot(now),
  };
  const fetch = async () => Response.json(state);
  const session = await joinLive({ ...options, commerceEndpoint: '/live', chat: true, fetch });
  await vi.waitFor(() => expect(session.commerce?.chat().messages).toHaveLength(1));
  const told = vi.fn();
  session.on('chat', told);
  expect(told).toHaveBeenCalledExactlyOnceWith(session.commerce?.chat());
  const quiet = await joinLive({ ...setUp().options, commerceEndpoint: '/live', fetch });
  const toldOfQuiet = vi.fn();
  quiet.on('chat', toldOfQuiet);
  expect(toldOfQuiet).not.toHaveBeenCalled();
  await Promise.all([session.leave(), quiet.leave()]);
});

describe('the commerce endpoint', () => {
  test('gives public key, state and clock, and takes requests', async () => {
    const { options } = setUp();
    const signer = createSigner();
    const writer = createCommerceWriter({ room: 'room-1', signer, session: 's1', epoch: 1 });
    const at = '2026-11-22T12:00:00Z';
    writer.write({ type: 'question', at, questionId: 'q1', text: 'Does it last?' });
    const snapshot = writer.snapshot(Date.parse(at));
    const fetch = vi.fn<typeof globalThis.fetch>(async (_url, init) =>
      Response.json(
        init?.method === 'POST'
          ? { events: [{ type: 'click' }] }
          : { publicKey: signer.publicKey, snapshot, now: at },
      ),
    );
    const session = await joinLive({ ...options, commerceEndpoint: '/live', fetch });
    const asked = () => session.commerce?.state().questions.map(({ text }) => text);
    await vi.waitFor(() => expect(asked()).toEqual(['Does it last?']));
    expect(session.commerce?.status()).toBe('ready');
    const told = vi.fn();
    session.on('commerce', told);
    expect(told).toHaveBeenCalledExactlyOnceWith(session.commerce?.state());
    expect(session.serverClock()?.errorMs).toBeGreaterThanOrEqual(0);
    await expect(session.request({ do: 'click', clickId: 'c1', productId: 'p1' })).resolves.toEqual(
      [{ type: 'click' }],
    );
    await session.leave();
  });

  test.each([
    ['down', async () => Response.json({}, { status: 503 })],
    ['slow', () => new Promise<Response>(() => undefined)],
  ])(
    '%s: the viewer watches at once, commerce is unavailable and is tried again',
    async (_, trouble) => {
      const { room, options } = setUp();
      const signer = createSigner();
      const writer = createCommerceWriter({ room: 'room-1', signer, session: 's1', epoch: 1 });
      const snapshot = writer.snapshot(Date.now());
      let fetch: typeof globalThis.fetch = trouble;
      const session = await joinLive({
        ...options,
        commerceEndpoint: '/live',
        fetch: (...request) => fetch(...request),
      });
      expect(session.state()).toBe('live');
      const statuses: string[] = [];
      session.on('commerce-status', (status) => statuses.push(status));
      await vi.advanceTimersByTimeAsync(5_000);
      expect(session.commerce?.status()).toBe('unavailable');
      fetch = async () => Response.json({ publicKey: signer.publicKey, snapshot, now: 'x' });
      await vi.advanceTimersByTimeAsync(16_000);
      await vi.waitFor(() => expect(statuses.at(-1)).toBe('ready'));
      expect(statuses).toEqual(['unavailable', 'ready']);
      await session.leave();
      expect(room.listeners_()).toBe(0);
    },
  );

  test('whose first token has expired is asked again with a new one, once', async () => {
    const { token: _, ...rest } = setUp().options;
    const tokens = ['t1', 't2'];
    const used: string[] = [];
    const fetch = vi.fn<typeof globalThis.fetch>(async (url, init) => {
      if (url === '/token') return Response.json({ token: tokens.shift() ?? 'none left' });
      const { authorization = '' } = (init?.headers ?? {}) as Record<string, string>;
      used.push(authorization);
      return authorization === 'Bearer t2'
        ? Response.json({ events: [] })
        : Response.json({}, { status: 401 });
    });
    const session = await joinLive({
      ...rest,
      tokenEndpoint: '/token',
      commercePublicKey: createSigner().publicKey,
      commerceEndpoint: '/live',
      fetch,
    });
    const click = { do: 'click', clickId: 'c1', productId: 'p1' } as const;
    await Promise.all([session.request(click), session.request(click)]);
    expect(tokens).toEqual([]);
    expect(used.filter((one) => one === 'Bearer t1').length).toBeLessThanOrEqual(3);
    await session.leave();
  });

  test('is required for requests', async () => {
    const { options } = setUp();
    const session = await joinLive(options);
    await expect(session.request({ do: 'redeem', code: 'MIA15' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
    await session.leave();
  });
});

describe('in the room', () => {
  test('a new listener gets the tracks that were subscribed before, with the role of their publisher', async () => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    const picture = remoteTrack('video');
    room.emit('trackSubscribed', picture, {}, host);
    const seen: string[] = [];
    session.on('track', ({ kind, participant }) => seen.push(`${participant.role} ${kind}`));
    room.emit('trackSubscribed', remoteTrack('audio'), {}, host);
    expect(seen).toEqual(['host video', 'host audio']);
    room.emit('trackUnsubscribed', picture);
    expect(session.tracks().map(({ kind }) => kind)).toEqual(['audio']);
    expect(picture.detach).toHaveBeenCalledOnce();
    await session.leave();
  });

  test("a caller's own camera track is scaled on a clone and does not change", async () => {
    const { room, options } = setUp();
    const session = await joinLive({ ...options, role: 'host', preset: 'weak' });
    const [camera, microphone] = [fakeMediaTrack('video'), fakeMediaTrack('audio')];
    await session.publish({ camera: camera as never, microphone: microphone as never });
    expect(camera).toMatchObject({ constraints: undefined, stopped: false });
    expect(camera.clones[0]?.constraints).toMatchObject({
      width: { max: 1280 },
      height: { max: 1280 },
      frameRate: { max: 30 },
    });
    expect(room.published.map(({ kind }) => kind)).toEqual(['audio', 'video']);
    expect(room.published[1]?.options).toMatchObject({
      simulcast: false,
      videoEncoding: { maxBitrate: 150_000 },
    });
    await session.leave();
    expect(camera.clones[0]?.stopped).toBe(true);
    expect([camera.stopped, microphone.stopped]).toEqual([false, false]);
  });

  test('recovering is a state; a listener that throws does not affect the others', async () => {
    const { room, options } = setUp();
    const warn = vi.fn();
    const session = await joinLive({ ...options, logger: { warn } });
    const states: string[] = [];
    session.on('state', () => {
      throw new TypeError('mine');
    });
    session.on('state', (state) => states.push(state));
    room.emit('reconnecting');
    room.emit('reconnected');
    await session.leave();
    expect(states).toEqual(['recovering', 'live', 'left']);
    expect(warn).toHaveBeenCalled();
  });

  test('devices that come, go or are switched are told', async () => {
    const { room, options } = setUp();
    const session = await joinLive(options);
    const told: unknown[] = [];
    session.on('devices-changed', () => told.push('list'));
    session.on('device-changed', (change) => told.push(change));
    room.emit('mediaDevicesChanged');
    room.emit('activeDeviceChanged', 'audioinput', 'headset');
    room.emit('activeDeviceChanged', 'audiooutput', 'speaker');
    expect(told).toEqual(['list', { kind: 'microphone', deviceId: 'headset' }]);
    await session.leave();
  });

  test('statistics are read every second until the session ends', async () => {
    const { options } = setUp();
    const session = await joinLive(options);
    const read: unknown[] = [];
    session.on('statistics', (statistics) => read.push(statistics));
    await vi.advanceTimersByTimeAsync(3_500);
    expect(read).toHaveLength(3);
    await session.leave();
    await vi.advanceTimersByTimeAsync(3_500);
    expect(read).toHaveLength(3);
  });
});
