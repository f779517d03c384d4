import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toEpochMs } from '@livelane/contracts/vocabulary';
import { describe, expect, test } from 'vitest';
import { createDrivenClock, type DrivenClock } from '../clock/driven-clock.ts';
import type { CommerceSnapshot } from '../commerce/apply.ts';
import { createSigner } from '../commerce/signer.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import { SAMPLE_PLAN as PLAN } from '../testing/sample-session.ts';
import { type LiveRoom, openRoomOver, type RoomOverOptions } from './live-room.ts';
import { createMemoryRoom } from './memory-room.ts';
import { createFileRoomStore } from './store/file-store.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';
import type { RoomStore } from './store/room-store.ts';

const START = toEpochMs(PLAN.window.start);
const later = (ms: number) => createDrivenClock(START + ms);

async function open(
  clock: DrivenClock,
  { plan = PLAN, ...options }: Partial<RoomOverOptions> & { readonly plan?: typeof PLAN } = {},
): Promise<LiveRoom> {
  const pseudonymKey = 'x'.repeat(16);
  return openRoomOver(plan, {
    transport: {
      broadcast: async () => undefined,
      publishSnapshot: async () => undefined,
      close: async () => undefined,
    },
    clock,
    recorder: createSessionRecorder({
      plan: PLAN,
      clock,
      pseudonymKey,
      mode: 'memory',
      server: null,
    }),
    ...options,
  });
}

const issueOf = (act: Promise<unknown>) =>
  act.then(
    () => 'accepted',
    (error) => error.details.issues?.[0]?.code ?? error.code,
  );

/** A store that refuses to write while its disk is full. */
function failingStore() {
  const { read, append } = createMemoryRoomStore();
  const disk = { isFull: false };
  const store: RoomStore = {
    read,
    append: async (...input) => {
      if (disk.isFull) throw new Error('ENOSPC');
      await append(...input);
    },
  };
  return { store, disk };
}

describe('a room that is opened again with its store', () => {
  test('has key, session, state and requests, in a later epoch', async () => {
    const store = createMemoryRoomStore();
    const first = await open(later(0), { store });
    await first.pin('velvet-six');
    await first.promotion('live-price', 'start');
    const click = { identity: 'ann', clickId: 'c1', productId: 'velvet-six' };
    const clicked = await first.click(click);
    const order = { identity: 'ann', orderId: 'o1', code: 'MIA15' };
    await first.redeemOrder(order);
    for (const id of ['q1', 'q2'])
      await first.question({ identity: 'ann', questionId: id, text: `${id}?` });
    await first.release('q1');

    const again = await open(later(1_000), { store });
    expect(again.publicKey).toBe(first.publicKey);
    expect(again.session).toBe(first.session);
    expect(again.snapshot()).toMatchObject({ epoch: START + 1_000, seq: 0 });
    expect(again.snapshot().state).toEqual(first.snapshot().state);
    expect(again.snapshot().state.pinned).toMatchObject([{ price: { minor: '1499' } }]);
    expect(await again.click(click)).toEqual(clicked);
    expect(await issueOf(again.redeemOrder({ ...order, identity: 'eve' }))).toBe('ID_UNUSED');
    const theirs = { identity: 'eve', questionId: 'q1', text: 'Mine now' };
    expect(await issueOf(again.question(theirs))).toBe('ID_UNUSED');
    expect(again.waiting()).toMatchObject([{ questionId: 'q2', text: 'q2?' }]);
    await again.answer('q1');
    expect(again.snapshot().state.questions).toMatchObject([{ text: 'q1?' }]);
    expect(again.snapshot().state.questions[0]?.answeredAt).not.toBeNull();
  });

  test('keeps counting orders against their limits', async () => {
    const store = createMemoryRoomStore();
    const limits = { perCode: { MIA15: 2 }, perCustomer: 1 };
    const order = (orderId: string, customer: string) =>
      ({ identity: 'ann', code: 'MIA15', orderId, customer }) as const;
    await (await open(later(0), { store, limits })).redeemOrder(order('o1', 'c1'));
    const again = await open(later(1), { store, limits });
    expect(await issueOf(again.redeemOrder(order('o2', 'c1')))).toBe('REDEMPTION_LEFT');
    expect(await issueOf(again.redeemOrder(order('o3', 'c2')))).toBe('accepted');
    expect(await issueOf(again.redeemOrder(order('o4', 'c3')))).toBe('REDEMPTION_LEFT');
  });

  test('is in a later epoch although the clock went back', async () => {
    const store = createMemoryRoomStore();
    const epochs: number[] = [];
    for (const ms of [0, 0, -3_600_000, 5])
      epochs.push((await open(later(ms), { store })).snapshot().epoch);
    expect(epochs).toEqual([START, START + 1, START + 2, START + 5 > START + 2 ? START + 5 : 0]);
  });

  test('replaces the process that had it open, which can write no more', async () => {
    const store = createMemoryRoomStore();
    let closed = 0;
    const transport = {
      broadcast: async () => undefined,
      publishSnapshot: async () => undefined,
      close: async () => {
        closed += 1;
      },
    };
    const first = await open(later(0), { store, transport });
    await first.pin('velvet-six');
    const second = await open(later(1), { store, transport });
    expect(await issueOf(first.pin('tint-duo'))).toBe('ROOM_TAKEN_OVER');
    expect(second.snapshot().state.pinned).toHaveLength(1);
    // Nor does it close the room for the people in it.
    await first.close();
    expect(closed).toBe(0);
    await second.pin('tint-duo');
    expect((await open(later(2), { store })).snapshot().state.pinned).toHaveLength(2);
  });

  test.each(['in memory', 'in files'])(
    'has one writer although two processes open it at once, with a store %s',
    async (kind) => {
      const folder = await mkdtemp(join(tmpdir(), 'livelane-two-'));
      const memory = createMemoryRoomStore();
      const stored = () => (kind === 'in files' ? createFileRoomStore({ folder }) : memory);
      const opening = [1, 2, 3].map(() => open(later(0), { store: stored() }));
      const rooms = (await Promise.allSettled(opening)).flatMap((it) =>
        it.status === 'fulfilled' ? [it.value] : [],
      );
      const epochs = rooms.map((room) => room.snapshot().epoch);
      expect(new Set(epochs).size).toBe(rooms.length);
      const outcomes: string[] = [];
      for (const room of rooms) outcomes.push(await issueOf(room.pin('velvet-six')));
      expect(outcomes.filter((it) => it === 'accepted')).toHaveLength(1);
      const [last] = rooms.toSorted((a, b) => b.snapshot().epoch - a.snapshot().epoch);
      const again = await open(later(1), { store: stored() });
      expect(again.publicKey).toBe(last?.publicKey);
      expect(again.session).toBe(last?.session);
      await rm(folder, { recursive: true });
    },
  );

  test('is opened with a store that keeps only the fields it knows', async () => {
    const kept = createMemoryRoomStore();
    const append: typeof kept.append = (room, entries) =>
      kept.append(
        room,
        entries.map((it) => {
          const { writer: _, ...known } = it as Extract<typeof it, { entry: 'opened' }>;
          return known;
        }),
      );
    const store = { read: kept.read, append };
    const first = await open(later(0), { store });
    expect((await open(later(1), { store })).session).toBe(first.session);
  });

  test('is refused with a code if its store cannot be read', async () => {
    const store = createFileRoomStore({ folder: '/dev/null/rooms' });
    await expect(open(later(0), { store })).rejects.toMatchObject({
      ...{ code: 'ROOM_NOT_STORED', retryable: true, cause: { code: 'ENOTDIR' } },
    });
  });

  test('is another session after it was closed, after a day, or if the application names another one', async () => {
    const store = createMemoryRoomStore();
    const rehearsal = await open(later(0), { store });
    await rehearsal.pin('velvet-six');
    await rehearsal.close();
    // The media server still has the metadata of the room that is being deleted.
    const show = await open(later(1), { store, found: rehearsal.snapshot() });
    expect(show.session).not.toBe(rehearsal.session);
    expect(show.publicKey).toBe(rehearsal.publicKey);
    expect(show.snapshot().state.pinned).toEqual([]);
    await show.pin('velvet-six');
    const nextDay = await open(later(25 * 3_600_000), { store });
    expect(nextDay.session).not.toBe(show.session);
    expect(nextDay.snapshot().state.pinned).toEqual([]);
    await nextDay.pin('velvet-six');
    const named = await open(later(26 * 3_600_000), { store, sessionId: 'evening' });
    expect(named.session).toBe('evening');
    expect(named.snapshot().state.pinned).toEqual([]);
  });

  test('can unpin what its plan no longer has', async () => {
    const store = createMemoryRoomStore();
    await (await open(later(0), { store })).pin('velvet-six');
    const products = PLAN.products.filter(({ id }) => id !== 'velvet-six');
    const again = await open(later(1), { store, plan: { ...PLAN, products } });
    await again.unpin('velvet-six');
    expect(again.snapshot().state.pinned).toEqual([]);
    expect(await issueOf(again.unpin('velvet-six'))).toBe('PLAN_ID');
  });

  test('does not store a key that the application keeps', async () => {
    const store = createMemoryRoomStore();
    const signer = createSigner();
    const room = await open(later(0), { store, signer });
    expect(room.publicKey).toBe(signer.publicKey);
    expect(JSON.stringify(await store.read(PLAN.id))).not.toContain('PRIVATE KEY');
  });

  test('a store that fails is a coded error, and what failed is stored with the next command', async () => {
    const { store, disk } = failingStore();
    const room = await open(later(0), { store });
    disk.isFull = true;
    expect(await issueOf(room.pin('velvet-six'))).toBe('ROOM_NOT_STORED');
    disk.isFull = false;
    await room.pin('tint-duo');
    expect((await open(later(1), { store })).snapshot().state).toEqual(room.snapshot().state);
  });
});

test('closing that failed can be repeated; commands are refused from the first call on', async () => {
  const { store, disk } = failingStore();
  const room = await open(later(0), { store });
  disk.isFull = true;
  expect(await issueOf(room.close())).toBe('ROOM_NOT_STORED');
  expect(await issueOf(room.pin('velvet-six'))).toBe('ROOM_CLOSED');
  disk.isFull = false;
  await room.close();
  expect((await open(later(1), { store })).session).not.toBe(room.session);
});

describe('a request that is repeated', () => {
  const click = { identity: 'ann', clickId: 'c1', productId: 'velvet-six' };

  test('after the store failed is acknowledged only once it is stored', async () => {
    const { store, disk } = failingStore();
    const room = await open(later(0), { store });
    disk.isFull = true;
    for (const _ of [1, 2]) expect(await issueOf(room.click(click))).toBe('ROOM_NOT_STORED');
    disk.isFull = false;
    const [event] = await room.click(click);
    const again = await open(later(1), { store });
    expect(await again.click(click)).toEqual([event]);
  });

  test('while the store writes is acknowledged no earlier than the first', async () => {
    const kept = createMemoryRoomStore();
    const room = await open(later(0), { store: kept });
    let written: () => void = () => undefined;
    const writing = new Promise<void>((resolve) => {
      written = resolve;
    });
    const { append } = kept;
    kept.append = (...input) => writing.then(() => append(...input));
    const acknowledged: string[] = [];
    const clicks = ['first', 'repeated'].map((which) =>
      room.click(click).then(() => acknowledged.push(which)),
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(acknowledged).toEqual([]);
    written();
    await Promise.all(clicks);
    expect(await kept.read(PLAN.id)).toHaveLength(2);
  });
});

describe('a room without a store', () => {
  test('continues the snapshot that is found in it, in a later epoch of the same session', async () => {
    const first = await open(later(0));
    await first.pin('velvet-six');
    await first.question({ identity: 'ann', questionId: 'q1', text: 'Hi?' });
    await first.release('q1');
    const found = first.snapshot();
    const again = await open(later(-5_000), { found });
    expect(again.session).toBe(first.session);
    expect(again.snapshot()).toMatchObject({ epoch: found.epoch + 1, state: found.state });
    const theirs = { identity: 'eve', questionId: 'q1', text: 'Mine now' };
    expect(await issueOf(again.question(theirs))).toBe('ID_UNUSED');
    expect(await issueOf(again.answer('q1'))).toBe('accepted');
  });

  test('begins anew if what is found has expired', async () => {
    const first = await open(later(0));
    await first.pin('velvet-six');
    const again = await open(later(7_200_000), { found: first.snapshot() });
    expect(again.session).not.toBe(first.session);
    expect(again.snapshot().state.pinned).toEqual([]);
  });

  test('that a restart left without metadata is not taken for an older one by its viewers', async () => {
    const first = await createMemoryRoom(PLAN, { clock: later(0) });
    for (const product of ['velvet-six', 'tint-duo', 'velvet-six']) await first.pin(product);
    const again = await open(later(60_000));
    expect(again.snapshot().epoch).toBeGreaterThan(first.snapshot().epoch);
  });
});

test('what a process without the store has written since is stored', async () => {
  const store = createMemoryRoomStore();
  const stored = await open(later(0), { store, sessionId: 's1' });
  await stored.pin('velvet-six');
  const other = await open(later(10), { found: stored.snapshot() });
  await other.pin('tint-duo');
  const found: CommerceSnapshot = other.snapshot();
  const back = await open(later(20), { store, found });
  expect(back.snapshot().state.pinned).toHaveLength(2);
  expect((await open(later(30), { store })).snapshot().state.pinned).toHaveLength(2);
});
