import { pgExecutor, pgliteExecutor, type SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { describeDatabases } from '@livelane/testing/databases';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { openSessionRecorder } from '../recorder/recorder.ts';
import { behavesAsLeadStore, leadOf } from '../room/leads/behaviour.fixture.ts';
import { createMemoryRoom } from '../room/memory-room.ts';
import { behavesAsRoomStore, opened } from '../room/store/behaviour.fixture.ts';
import { SAMPLE_PLAN as plan } from '../testing/sample-session.ts';
import { behavesAsWebhookStore } from '../webhooks/store-behaviour.fixture.ts';
import { type LiveStore, openLiveStore } from './live-store.ts';

const NO_TIME = { now: () => 0 };

/** The tables without their rows. */
async function emptied(executor: SqlExecutor, clock = NO_TIME): Promise<LiveStore> {
  const store = await openLiveStore(executor, { clock });
  await executor.query(
    `truncate livelane_room, livelane_room_entry, livelane_session_entry, livelane_webhook,
      livelane_lead`,
  );
  return store;
}

function behavesAsLiveStore(executorOf: () => SqlExecutor): void {
  behavesAsRoomStore(async () => ({
    first: (await emptied(executorOf())).rooms,
    second: (await openLiveStore(executorOf(), { clock: NO_TIME })).rooms,
  }));
  behavesAsWebhookStore(async (clock) => (await emptied(executorOf(), clock)).webhooks);
  behavesAsLeadStore(
    async () => ({
      first: (await emptied(executorOf())).leads,
      second: (await openLiveStore(executorOf(), { clock: NO_TIME })).leads,
    }),
    { numRuns: 10 },
  );

  test('an erased person is in no row, and the lead stays with what was agreed to', async () => {
    const { leads } = await emptied(executorOf());
    await leads.add(leadOf('l1', 'a-canary'));
    expect(await leads.erase('a-canary')).toBe(1);
    await leads.add(leadOf('l1', 'a-canary'));
    const rows = await executorOf().query('select * from livelane_lead');
    expect(rows).toMatchObject([{ lead_id: 'l1', identity: null, consent: 'Write to me' }]);
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  test('the tables of the version before get what is new, and keep what they have', async () => {
    const { rooms } = await emptied(executorOf());
    await rooms.append('r', [opened(3)]);
    await executorOf().query('drop table livelane_lead');
    await executorOf().query('delete from livelane_live_migration where version = 2');
    const later = await openLiveStore(executorOf(), { clock: NO_TIME });
    await later.leads.add(leadOf('l1', 'ann'));
    expect(await later.leads.export()).toEqual([leadOf('l1', 'ann')]);
    expect(await later.rooms.read('r')).toEqual([opened(3)]);
  });

  test('of one lead that two processes add at once, one is kept', async () => {
    const { leads } = await emptied(executorOf());
    const { leads: other } = await openLiveStore(executorOf(), { clock: NO_TIME });
    await Promise.all([leads.add(leadOf('l1', 'ann')), other.add(leadOf('l1', 'ben'))]);
    expect(await leads.export()).toHaveLength(1);
  });

  test('adds nothing where nothing is given', async () => {
    const { rooms, journalOf } = await emptied(executorOf());
    await rooms.append('r', [opened(3)]);
    await rooms.append('r', []);
    await journalOf('s').append([]);
    expect([await rooms.read('r'), await journalOf('s').read()]).toEqual([[opened(3)], []]);
  });

  test('a room and its recorder go on where the process before them ended', async () => {
    const { rooms: store, journalOf } = await emptied(executorOf());
    const clock = createDrivenClock(Date.parse(plan.window.start));
    const record = () =>
      openSessionRecorder({
        ...{ plan, clock, pseudonymKey: 'a key of at least 16 bytes', server: null },
        ...{ mode: 'memory', journal: journalOf(plan.id) },
      });
    const room = await createMemoryRoom(plan, { clock, store, recorder: await record() });
    await room.pin('velvet-six');
    await room.click({ clickId: 'c1', identity: 'ann', productId: 'velvet-six' });
    const again = await createMemoryRoom(plan, { clock, store, recorder: await record() });
    expect(again.snapshot().state.pinned[0]?.productId).toBe('velvet-six');
    await again.click({ clickId: 'c1', identity: 'ann', productId: 'velvet-six' });
    const entries = await journalOf(plan.id).read();
    // A request that is repeated is the same event, which a log counts once.
    const events = entries.flatMap((it) =>
      it.entry === 'input' && it.input.input === 'event' ? [it.input.event] : [],
    );
    expect(new Set(events.map(({ type, epoch, seq }) => `${type} ${epoch}/${seq}`)).size).toBe(2);
    expect(events.map(({ type }) => type)).toEqual(['pin', 'click', 'click']);
    expect(entries.filter(({ entry }) => entry === 'opened')).toHaveLength(2);
    await expect(room.unpin('velvet-six')).rejects.toMatchObject({ code: 'ROOM_TAKEN_OVER' });
  });

  test('a row that somebody damaged is named by its place, without what is in it', async () => {
    const { rooms, journalOf } = await emptied(executorOf());
    await rooms.append('r', [opened(1)]);
    const insert = (table: string, owner: string) =>
      executorOf().query(`insert into ${table} (${owner}, content) values ('r', '{"secret"')`);
    await insert('livelane_room_entry', 'room');
    await insert('livelane_session_entry', 'session');
    const error = await rooms.read('r').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', details: { issues: [{ path: '/1' }] } });
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(await journalOf('r').read()).toEqual([
      { entry: 'damaged', line: 1, source: 'session r' },
    ]);
  });

  test('entries cannot be changed or deleted', async () => {
    const { rooms } = await emptied(executorOf());
    await rooms.append('r', [opened(1)]);
    await expect(executorOf().query('delete from livelane_room_entry')).rejects.toThrow(
      'append-only',
    );
  });
}

describeDatabases('live rooms', { pgliteExecutor, pgExecutor }, ({ executor }) =>
  behavesAsLiveStore(executor),
);
