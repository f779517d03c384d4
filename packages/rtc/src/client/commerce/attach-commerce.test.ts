import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { COMMERCE_DATA_TOPIC } from '../../commerce/apply.ts';
import { createSigner } from '../../commerce/signer.ts';
import { createCommerceWriter, envelopeBytes } from '../../commerce/writer.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { attachCommerce } from './attach-commerce.ts';
import type { CommerceOptions, CommerceStatus } from './commerce.ts';

const AT = Date.parse('2026-11-22T12:00:00.000Z');
const at = new Date(AT).toISOString() as never;

beforeEach(() => void vi.useFakeTimers({ now: AT }));
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

async function setUp(
  given: Partial<CommerceOptions> | ((reply: () => Response) => Partial<CommerceOptions>) = {},
) {
  const signer = createSigner();
  const writer = createCommerceWriter({ room: 'room-1', signer, session: 's1', epoch: 1 });
  const ask = (questionId: string) =>
    writer.write({ type: 'question', at, questionId, text: questionId });
  const room = new FakeRoom({ name: 'room-1' });
  await room.connect();
  const statuses: CommerceStatus[] = [];
  const reply = () =>
    Response.json({ publicKey: signer.publicKey, snapshot: writer.snapshot(AT), now: at });
  const options = typeof given === 'function' ? given(reply) : given;
  const commerce = attachCommerce(room.asRoom(), {
    endpoint: '/live',
    token: 't1',
    random: () => 1,
    onStatus: (status) => statuses.push(status),
    fetch: async () => reply(),
    ...options,
  });
  const asked = () => commerce.state().questions.map(({ questionId }) => questionId);
  const send = (envelope: ReturnType<typeof ask>) =>
    room.emit('dataReceived', envelopeBytes(envelope), undefined, undefined, COMMERCE_DATA_TOPIC);
  return { signer, writer, ask, room, commerce, statuses, asked, send };
}

const tokenOf = (init: RequestInit | undefined) =>
  (init?.headers as Record<string, string> | undefined)?.['authorization'];

describe('any room of livekit-client', () => {
  test('is followed with the key of the endpoint until it is detached', async () => {
    const { ask, room, commerce, asked, send, statuses } = await setUp();
    await vi.waitFor(() => expect(commerce.status()).toBe('ready'));
    send(ask('q1'));
    await vi.waitFor(() => expect(asked()).toEqual(['q1']));
    commerce.detach();
    commerce.detach();
    send(ask('q2'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toEqual(['q1']);
    expect(statuses).toEqual(['ready']);
    expect(room.listeners_()).toBe(0);
    await expect(
      commerce.request({ do: 'click', clickId: 'c1', productId: 'velvet-six' }),
    ).rejects.toMatchObject({ code: 'SESSION_LEFT' });
  });

  test('shows the clock by a second request if the first took long', async () => {
    let requests = 0;
    const { commerce } = await setUp((reply) => ({
      fetch: async () => {
        requests += 1;
        // The way there takes 800 ms the first time, as with a preflight; the server's clock equals this one.
        await vi.advanceTimersByTimeAsync(requests === 1 ? 800 : 40);
        return reply();
      },
    }));
    await vi.waitFor(() => expect(requests).toBe(2));
    await vi.waitFor(() => expect(commerce.serverClock()?.errorMs).toBe(20));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests).toBe(2);
    commerce.detach();
  });

  test('is followed with the given key although the endpoint hangs', async () => {
    const signer = createSigner();
    const { commerce, room } = await setUp({
      publicKey: signer.publicKey,
      fetch: () => new Promise(() => undefined),
    });
    const writer = createCommerceWriter({ room: 'room-1', signer, session: 's1', epoch: 1 });
    const begun = writer.snapshot(AT);
    const envelope = writer.write({ type: 'question', at, questionId: 'q', text: 'Hi?' });
    await vi.waitFor(() => expect(room.listeners_()).toBeGreaterThan(0));
    room.metadata = JSON.stringify(begun);
    room.emit('roomMetadataChanged', room.metadata);
    room.emit('dataReceived', envelopeBytes(envelope), undefined, undefined, COMMERCE_DATA_TOPIC);
    await vi.waitFor(() => expect(commerce.state().questions).toHaveLength(1));
    expect(commerce.status()).toBe('connecting');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(commerce.status()).toBe('unavailable');
    commerce.detach();
  });

  test('waits longer after each failure, and for a closed room no more', async () => {
    const times: number[] = [];
    let closed = false;
    const { commerce } = await setUp({
      fetch: async () => {
        times.push(Date.now() - AT);
        const error = { code: 'ROOM_CLOSED', message: 'closed', retryable: false, details: {} };
        return Response.json(closed ? error : {}, { status: closed ? 410 : 502 });
      },
    });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(times).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000]);
    closed = true;
    await vi.advanceTimersByTimeAsync(100_000);
    expect(times).toHaveLength(9);
    commerce.detach();
  });

  test('needs an endpoint or a key, and a key that is one', async () => {
    const room = new FakeRoom().asRoom();
    expect(() => attachCommerce(room, {})).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
    expect(() => attachCommerce(room, { publicKey: 'short' })).toThrow(
      expect.objectContaining({ code: 'COMMERCE_KEY_INVALID' }),
    );
  });
});

describe('the clock of a device', () => {
  test.each([-3, 3])('that is set by %d hours hides no price', async (hours) => {
    let setMs = 0;
    const { ask, writer, room, commerce, asked, send } = await setUp({
      now: () => Date.now() + setMs,
    });
    await vi.waitFor(() => expect(commerce.status()).toBe('ready'));
    setMs = hours * 3_600_000;
    send(ask('q1'));
    room.metadata = JSON.stringify(writer.snapshot(AT));
    room.emit('roomMetadataChanged', room.metadata);
    await vi.waitFor(() => expect(asked()).toEqual(['q1']));
    commerce.detach();
  });
});

describe('the token of a request', () => {
  const click = { do: 'click', clickId: 'c', productId: 'p' } as const;

  test('that is never renewed fails the request after a while, and at once when it is detached', async () => {
    const refusal = { code: 'TOKEN_REFUSED', message: 'no', retryable: false, details: {} };
    for (const detached of [false, true]) {
      const { commerce } = await setUp({
        renewToken: () => new Promise(() => undefined),
        fetch: async () => Response.json(refusal, { status: 401 }),
      });
      const failed = expect(commerce.request(click)).rejects.toMatchObject({
        code: 'TOKEN_REFUSED',
      });
      await vi.advanceTimersByTimeAsync(0);
      if (detached) commerce.detach();
      await vi.advanceTimersByTimeAsync(detached ? 0 : 5_000);
      await failed;
      commerce.detach();
    }
  });

  test('is renewed once per 401, by all requests together', async () => {
    let valid = 't1';
    const renewToken = vi.fn(async () => valid);
    const seen: (string | undefined)[] = [];
    const it = await setUp((reply) => ({
      renewToken,
      fetch: async (_url, init) => {
        seen.push(tokenOf(init));
        if (tokenOf(init) !== `Bearer ${valid}`) return Response.json({}, { status: 401 });
        return init?.method === 'POST' ? Response.json({ events: [] }) : reply();
      },
    }));
    await vi.waitFor(() => expect(it.commerce.status()).toBe('ready'));
    expect(renewToken).not.toHaveBeenCalled();
    valid = 't2';
    await Promise.all([1, 2, 3].map(() => it.commerce.request(click)));
    expect(renewToken).toHaveBeenCalledOnce();
    await it.commerce.request(click);
    expect(renewToken).toHaveBeenCalledOnce();
    valid = 't3';
    await it.commerce.request(click);
    expect(renewToken).toHaveBeenCalledTimes(2);
    expect(seen.at(-1)).toBe('Bearer t3');
    it.commerce.detach();
  });

  test('that LiveKit sent meanwhile is taken before another one is asked for', async () => {
    const renewToken = vi.fn(async () => 'other');
    const it = await setUp((reply) => ({
      renewToken,
      fetch: async (_url, init) =>
        tokenOf(init) === 'Bearer refreshed'
          ? init?.method === 'POST'
            ? Response.json({ events: [] })
            : reply()
          : Response.json({}, { status: 401 }),
    }));
    Object.assign(it.room.engine ?? {}, { token: 'refreshed' });
    await it.commerce.request(click);
    expect(renewToken).not.toHaveBeenCalled();
    it.commerce.detach();
  });

  test('that is refused again, or cannot be renewed, is the error of the endpoint', async () => {
    const refusal = {
      code: 'TOKEN_REFUSED',
      message: 'no',
      retryable: false,
      details: { reason: 'other-room' },
    };
    let requests = 0;
    for (const renewToken of [
      async () => 't2',
      () => Promise.reject(new Error('down')),
      undefined,
    ]) {
      const { commerce } = await setUp({
        renewToken,
        fetch: async (_url, init) => {
          if (init?.method === 'POST') requests += 1;
          return Response.json(refusal, { status: 401 });
        },
      });
      await expect(commerce.request(click)).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
      commerce.detach();
    }
    expect(requests).toBeLessThanOrEqual(4);
  });
});
