import { parseInput } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { issueOf } from './issue-of.fixture.ts';
import { createMemoryRoom } from './memory-room.ts';
import { caughtUp, codeOf, PLAN, START, shopWith, usd } from './selling.fixture.ts';
import { createMemoryRoomStore } from './store/memory-store.ts';
import { type RoomEntry, RoomEntrySchema, type RoomStore } from './store/room-store.ts';

/** A store that keeps text, as files and databases do. */
function textStore(): RoomStore {
  const store = createMemoryRoomStore();
  const written = (entry: RoomEntry): RoomEntry =>
    parseInput(RoomEntrySchema, JSON.parse(JSON.stringify(entry)), 'room-entry');
  return {
    read: async (room) => (await store.read(room)).map(written),
    append: (room, entries) => store.append(room, entries.map(written)),
  };
}

test('what was sold, given, voted and told is the same after a kill, and a sale that is over ends', async () => {
  const clock = createDrivenClock(START);
  const { reserve } = shopWith(2);
  const options = { clock, reserve, store: textStore() };
  const first = await createMemoryRoom(PLAN, options);
  await first.pin('velvet-six');
  await first.price({ productId: 'velvet-six', price: usd('1899') });
  await first.sale({ saleId: 's', productId: 'velvet-six', price: usd('999'), seconds: 5 });
  const order = { identity: 'ann', orderId: 'o1', productId: 'velvet-six', saleId: 's' };
  const reserved = await first.reserve(order);
  await first.drop({ dropId: 'd', codes: ['A', 'B'] });
  const given = await first.coupon({ identity: 'ann', dropId: 'd' });
  await first.poll({ pollId: 'p', question: 'Which?', options: ['a', 'b'] });
  await first.vote({ identity: 'ann', pollId: 'p', option: 1 });
  await first.ticker({ identity: 'bob', shown: false });
  const before = first.snapshot().state;

  await clock.advance(900);
  const next = await createMemoryRoom(PLAN, options);
  expect(next.session).toBe(first.session);
  expect(next.snapshot().state).toEqual(before);
  expect(await next.reserve(order)).toEqual(reserved);
  expect(await next.coupon({ identity: 'ann', dropId: 'd' })).toEqual(given);
  expect(await codeOf(next.vote({ identity: 'ann', pollId: 'p', option: 0 }))).toBe(
    'INPUT_INVALID',
  );
  await next.order({ orderId: 'o9', productId: 'velvet-six', name: 'Bob', buyer: 'bob' });
  expect(next.snapshot().state.orders).toEqual([]);
  // The vote before the kill was not told yet.
  const viewer = await next.join('ann');
  await clock.advance(100);
  await caughtUp(next, viewer);
  expect(viewer.view().state.polls[0]?.counts).toEqual([0, 1]);
  const bob = await next.coupon({ identity: 'bob', dropId: 'd' });
  expect(bob[0]).not.toMatchObject({ code: (given[0] as { code?: string }).code });

  const dead = createDrivenClock(START + 60_000);
  const last = await createMemoryRoom(PLAN, { ...options, clock: dead });
  expect(last.snapshot().state).toMatchObject({
    sales: [],
    drops: [],
    pinned: [{ price: usd('1899') }],
  });
  expect(await codeOf(last.reserve({ ...order, orderId: 'o2' }))).toBe('SALE_ENDED');
});

test('another pseudonym key than the session was begun with is refused: who was kicked would be back', async () => {
  const clock = createDrivenClock(START);
  const options = { clock, store: textStore(), pseudonymKey: 'a key of at least 16 bytes' };
  const first = await createMemoryRoom(PLAN, options);
  await first.kick({ participant: 'ann' });
  const changed = { ...options, pseudonymKey: 'another key of 16 bytes' };
  expect(await issueOf(createMemoryRoom(PLAN, changed))).toMatchObject({
    ...{ code: 'PSEUDONYM_KEY_SAME', path: '/recorder/pseudonymKey' },
  });
  // The room is still that of the first process, and of the next with its key.
  await first.pin('velvet-six');
  const next = await createMemoryRoom(PLAN, options);
  expect(next.session).toBe(first.session);
  expect(next.admits('ann')).toBe(false);
  const anew = await createMemoryRoom(PLAN, { ...changed, sessionId: 'anew' });
  expect(anew.admits('ann')).toBe(true);
  expect((await createMemoryRoom(PLAN, changed)).session).toBe('anew');
});

test('a session of an earlier version, which kept no check of the key, goes on and is checked from then on', async () => {
  const clock = createDrivenClock(START);
  const store = textStore();
  const older: RoomStore = {
    read: store.read,
    append: (room, entries) =>
      store.append(
        room,
        entries.map(
          ({ pseudonymCheck: _, ...entry }: RoomEntry & { pseudonymCheck?: string }) =>
            entry as RoomEntry,
        ),
      ),
  };
  const pseudonymKey = 'a key of at least 16 bytes';
  await createMemoryRoom(PLAN, { clock, store: older, pseudonymKey });
  await createMemoryRoom(PLAN, { clock, store, pseudonymKey });
  const changed = createMemoryRoom(PLAN, { clock, store, pseudonymKey: 'another key of 16 bytes' });
  expect((await issueOf(changed)).code).toBe('PSEUDONYM_KEY_SAME');
});
