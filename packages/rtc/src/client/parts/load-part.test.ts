import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSigner } from '../../commerce/signer.ts';
import { createCommerceWriter } from '../../commerce/writer.ts';
import { isLivelaneError } from '../../errors/guard.ts';
import { attachCommerce } from '../commerce/attach-commerce.ts';
import { attachWeakNetwork } from '../link/weak-network.ts';
import { FakeRoom, fakeMediaTrack } from '../livekit/fake-room.fixture.ts';
import { ownTracksOf } from '../media/own-tracks.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Until the function that is returned is called, the module does not load. */
function unreachable(path: string): () => void {
  vi.doMock(path, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  return () => vi.doUnmock(path);
}

const notLoaded = (part: string) =>
  expect.objectContaining({ code: 'PART_NOT_LOADED', retryable: true, details: { part } });

test('commerce that is not loaded is unavailable, and loaded again until it is there', async () => {
  const reachable = unreachable('../commerce/follow-room.ts');
  const signer = createSigner();
  const writer = createCommerceWriter({ room: 'room-1', signer, session: 's1', epoch: 1 });
  const at = new Date(0).toISOString();
  const room = new FakeRoom({ name: 'room-1' });
  await room.connect();
  const warned: unknown[] = [];
  const commerce = attachCommerce(room.asRoom(), {
    endpoint: '/live',
    random: () => 1,
    logger: { warn: (_message, error) => warned.push(error) },
    fetch: async () =>
      Response.json({ publicKey: signer.publicKey, snapshot: writer.snapshot(0), now: at }),
  });
  await vi.waitFor(() => expect(commerce.status()).toBe('unavailable'));
  expect(warned).toEqual([notLoaded('commerce')]);
  reachable();
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.waitFor(() => expect(commerce.status()).toBe('ready'));
  expect(await commerce.request({ do: 'redeem', code: 'A' })).toEqual([]);
  commerce.detach();
});

test('a request after the end is refused although nothing was loaded', async () => {
  const room = new FakeRoom();
  const commerce = attachCommerce(room.asRoom(), { endpoint: '/live' });
  commerce.detach();
  await expect(commerce.request({ do: 'redeem', code: 'A' })).rejects.toEqual(
    expect.objectContaining({ code: 'SESSION_LEFT' }),
  );
});

test('publishing without its part fails, the session stays, and the next call publishes', async () => {
  const reachable = unreachable('../media/own-media.ts');
  const room = new FakeRoom();
  const network = attachWeakNetwork(room.asRoom());
  const { signal } = new AbortController();
  const own = ownTracksOf(room.asRoom(), { network, signal, onChange: () => undefined });
  const camera = fakeMediaTrack('video') as never;
  await own.camera.mute();
  expect(own.camera.state()).toBe('off');
  await expect(own.publish({ camera })).rejects.toEqual(notLoaded('media'));
  reachable();
  await own.publish({ camera });
  expect(own.camera.state()).toBe('live');
  own.release();
  network.detach();
});

test('what publishes is loaded while a participant connects who may publish, and for nobody else', async () => {
  for (const canPublish of [false, true]) {
    const loaded = vi.fn();
    vi.doMock('../media/own-media.ts', () => {
      loaded();
      return {};
    });
    const room = new FakeRoom();
    Object.assign(room.localParticipant, { permissions: { canPublish } });
    const network = attachWeakNetwork(room.asRoom());
    const { signal } = new AbortController();
    const own = ownTracksOf(room.asRoom(), { network, signal, onChange: () => undefined });
    room.emit('signalConnected');
    await vi.advanceTimersByTimeAsync(100);
    if (canPublish) await vi.waitFor(() => expect(loaded).toHaveBeenCalled());
    expect(loaded).toHaveBeenCalledTimes(canPublish ? 1 : 0);
    own.release();
    network.detach();
    vi.doUnmock('../media/own-media.ts');
    vi.resetModules();
  }
});

test('without the part that reads statistics the policy stands, and is tried again every second', async () => {
  const reachable = unreachable('../link/link-watch.ts');
  const room = new FakeRoom();
  const seen = vi.fn();
  const network = attachWeakNetwork(room.asRoom(), { onStatistics: seen });
  const failure: unknown = await network.sample().catch((error: unknown) => error);
  expect(isLivelaneError(failure, 'PART_NOT_LOADED')).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).not.toHaveBeenCalled();
  reachable();
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  network.detach();
});
