import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachWeakNetwork, type WeakNetwork } from '../link/weak-network.ts';
import { FakeLocalTrack, FakeRoom, fakeMediaTrack } from '../livekit/fake-room.fixture.ts';
import type { OpenTracks } from './devices.ts';
import type { OwnChange } from './own.ts';
import { ownTracksOf } from './own-tracks.ts';

let network: WeakNetwork;
let room: FakeRoom;
beforeEach(() => {
  vi.useFakeTimers();
  room = new FakeRoom();
  network = attachWeakNetwork(room.asRoom());
});
afterEach(() => {
  network.detach();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A machine whose devices fail with the names given. */
function setUp(failing: Partial<Record<'audio' | 'video', string>> = {}) {
  const asked: string[] = [];
  const opened: FakeLocalTrack[] = [];
  const open = (async ({ audio, video }: { audio: unknown; video: unknown }) => {
    const kinds = [...(audio === false ? [] : ['audio']), ...(video === false ? [] : ['video'])];
    asked.push(kinds.join('+'));
    for (const kind of kinds as ('audio' | 'video')[]) {
      const name = failing[kind];
      if (name !== undefined) throw Object.assign(new Error('no'), { name });
    }
    const made = (kinds as ('audio' | 'video')[]).map((kind) => new FakeLocalTrack(kind));
    opened.push(...made);
    return made;
  }) as unknown as OpenTracks;
  const life = new AbortController();
  const changes: OwnChange[] = [];
  const own = ownTracksOf(room.asRoom(), {
    network,
    signal: life.signal,
    onChange: (change) => changes.push(change),
    open,
  });
  const states = () =>
    changes.map(({ kind, state, reason }) => [kind, state, reason].filter(Boolean).join(' '));
  return { own, asked, opened, life, changes, states, failing };
}

const published = () => room.published.map(({ kind }) => kind);

describe('publishing', () => {
  test('asks for both devices in one question', async () => {
    const { own, asked, states } = setUp();
    await own.publish({ camera: true, microphone: true });
    expect(asked).toEqual(['audio+video']);
    expect(published().sort()).toEqual(['audio', 'video']);
    expect(states().sort()).toEqual(['camera live', 'microphone live']);
    own.release();
  });

  test.each([
    { failing: { audio: 'NotFoundError' }, kind: 'video', absent: 'microphone', present: 'camera' },
    {
      failing: { video: 'NotAllowedError' },
      kind: 'audio',
      absent: 'camera',
      present: 'microphone',
    },
  ] as const)(
    'without $absent the $present is published alone, and the other can follow',
    async ({ failing, kind, absent, present }) => {
      const { own, changes, failing: now } = setUp({ ...failing });
      await own.publish({ camera: true, microphone: true });
      expect(published()).toEqual([kind]);
      expect(changes).toEqual([
        { kind: absent, state: 'off', error: expect.objectContaining({ code: 'MEDIA_REFUSED' }) },
        { kind: present, state: 'live' },
      ]);
      for (const name of Object.keys(now)) delete now[name as 'audio'];
      await own.publish({ camera: true, microphone: true });
      expect(published()).toHaveLength(2);
      expect(own[absent].state()).toBe('live');
      own.release();
    },
  );

  test('rejects if no device can be opened', async () => {
    const { own } = setUp({ audio: 'NotReadableError', video: 'NotFoundError' });
    await expect(own.publish({ camera: true, microphone: true })).rejects.toMatchObject({
      code: 'MEDIA_REFUSED',
      details: { reason: 'camera', name: 'NotFoundError' },
    });
    await expect(own.publish({ microphone: true })).rejects.toMatchObject({
      details: { reason: 'microphone', name: 'NotReadableError' },
    });
    own.release();
  });

  test('twice, also at once, is one publication', async () => {
    const { own, asked } = setUp();
    await Promise.all([own.publish({ camera: true }), own.publish({ camera: true })]);
    await own.publish({ camera: true, microphone: true });
    expect(asked).toEqual(['video', 'audio']);
    expect(published()).toEqual(['video', 'audio']);
    own.release();
  });

  test("the application's tracks replace a device and each other, and are never stopped", async () => {
    const { own, opened } = setUp();
    await own.publish({ microphone: true });
    const [first, second] = [fakeMediaTrack('audio'), fakeMediaTrack('audio')];
    const device = opened[0]?.mediaStreamTrack;
    for (const microphone of [first, first, second])
      await own.publish({ microphone: microphone as never });
    expect(published()).toEqual(['audio']);
    expect(own.microphone.mediaStreamTrack()).toBe(second);
    expect(device?.stopped).toBe(true);
    own.release();
    expect([first.stopped, second.stopped]).toEqual([false, false]);
  });

  test('the copy of a camera is stopped when another one is sent, the camera itself never', async () => {
    const { own } = setUp();
    const [first, second] = [fakeMediaTrack('video'), fakeMediaTrack('video')];
    await own.publish({ camera: first as never });
    await own.publish({ camera: second as never });
    expect(first.clones.map(({ stopped }) => stopped)).toEqual([true]);
    expect(second.clones.map(({ stopped }) => stopped)).toEqual([false]);
    own.release();
    expect(second.clones.map(({ stopped }) => stopped)).toEqual([true]);
    expect([first.stopped, second.stopped]).toEqual([false, false]);
  });

  test('a session that ends while the user is asked frees the device as soon as it is opened', async () => {
    const { own, opened, life } = setUp();
    await own.publish({});
    const publishing = own.publish({ camera: true });
    const over = new Error('over');
    life.abort(over);
    own.release();
    await expect(publishing).rejects.toBe(over);
    await vi.waitFor(() => expect(opened.map(({ stopped }) => stopped)).toEqual([true]));
    expect(published()).toEqual([]);
  });

  test('a device that livekit-client opened for the room is stopped with the session', () => {
    const { own } = setUp();
    const [theirs, given] = [
      new FakeLocalTrack('video'),
      new FakeLocalTrack('audio', fakeMediaTrack('audio')),
    ];
    for (const track of [theirs, given]) room.emit('localTrackPublished', { track });
    own.release();
    expect([theirs.stopped, given.stopped]).toEqual([true, false]);
  });
});

describe('a published device', () => {
  const withDevices = (permission: string, ids: readonly string[]) =>
    vi.stubGlobal('navigator', {
      permissions: { query: async () => ({ state: permission }) },
      mediaDevices: { enumerateDevices: async () => ids.map((deviceId) => ({ deviceId })) },
    });

  test('is muted, unmuted, switched and unpublished', async () => {
    const { own, opened, states } = setUp();
    await own.camera.mute();
    await own.publish({ camera: true });
    await own.camera.mute();
    expect(own.camera.state()).toBe('muted');
    // Publishing never unmutes what the user has muted.
    await own.publish({ camera: true });
    expect(own.camera.state()).toBe('muted');
    await own.camera.unmute();
    await own.camera.switchTo('second');
    await own.publish({ camera: { deviceId: 'third' } });
    expect(opened[0]?.devices).toEqual([{ exact: 'second' }, { exact: 'third' }]);
    await own.camera.unpublish();
    expect(opened[0]?.stopped).toBe(true);
    expect(states()).toEqual(['camera live', 'camera muted', 'camera live', 'camera off']);
    await own.publish({ camera: true });
    own.release();
    expect(own.camera.state()).toBe('off');
    expect(opened[1]?.eventNames()).toEqual([]);
  });

  test.each([
    ['denied', ['default'], 'permission'],
    ['granted', ['other'], 'device-lost'],
    ['granted', ['default'], 'device-taken'],
  ])(
    'that ends (%s, %j) is lost for a reason, and comes back when it is published again',
    async (permission, ids, reason) => {
      withDevices(permission, ids);
      const { own, opened, changes } = setUp();
      await own.publish({ microphone: true });
      opened[0]?.emit('ended');
      // livekit-client mutes what it could not open again.
      await opened[0]?.mute();
      await vi.waitFor(() =>
        expect(changes.at(-1)).toEqual({ kind: 'microphone', state: 'lost', reason }),
      );
      await own.publish({ microphone: true });
      await vi.waitFor(() => expect(own.microphone.state()).toBe('live'));
      expect(opened[0]?.restarts).toBe(1);
      own.release();
    },
  );

  test('that livekit-client replaces by another one is lost, then live', async () => {
    withDevices('granted', []);
    const { own, opened, states } = setUp();
    await own.publish({ camera: true });
    opened[0]?.emit('ended');
    await opened[0]?.restartTrack();
    await vi.waitFor(() => expect(states().at(-1)).toBe('camera live'));
    own.release();
  });

  test('that another program takes is lost until it gives media again', async () => {
    withDevices('granted', ['default']);
    const { own, opened, states } = setUp();
    await own.publish({ camera: true });
    opened[0]?.mediaStreamTrack.dispatchEvent(new Event('mute'));
    await vi.waitFor(() => expect(states().at(-1)).toBe('camera lost device-taken'));
    opened[0]?.mediaStreamTrack.dispatchEvent(new Event('unmute'));
    await vi.waitFor(() => expect(states().at(-1)).toBe('camera live'));
    own.release();
  });

  test('whose successor cannot be opened stays', async () => {
    const { own, opened } = setUp();
    await own.publish({ camera: true });
    const [device] = opened;
    if (device === undefined) throw new TypeError('a device');
    const set = device.setDeviceId.bind(device);
    device.setDeviceId = async (id) => {
      if (typeof id === 'object')
        throw Object.assign(new Error('no'), { name: 'OverconstrainedError' });
      return set(id);
    };
    await expect(own.camera.switchTo('gone')).rejects.toMatchObject({
      code: 'MEDIA_REFUSED',
      details: { reason: 'camera', name: 'OverconstrainedError' },
    });
    expect(device.devices).toEqual(['default']);
    own.release();
  });
});
