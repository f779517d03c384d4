import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathOf } from '../issue-of.fixture.ts';
import { codeOf, openShop } from '../selling.fixture.ts';
import { behavesAsLeadStore, leadOf } from './behaviour.fixture.ts';
import { createFileLeadStore } from './file-lead-store.ts';
import type { KeptLead } from './lead-store.ts';
import { createMemoryLeadStore } from './memory-lead-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-leads-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let opened = 0;
describe('leads in memory', () => {
  behavesAsLeadStore(
    () => {
      const store = createMemoryLeadStore();
      return { first: store, second: store };
    },
    { numRuns: 30 },
  );
});

describe('leads in a file', () => {
  behavesAsLeadStore(
    () => {
      opened += 1;
      const path = join(folder, `${opened}.json`);
      return { first: createFileLeadStore({ path }), second: createFileLeadStore({ path }) };
    },
    { numRuns: 30 },
  );
});

test('an erased person is in no file of the folder', async () => {
  const path = join(folder, 'erased', 'leads.json');
  const store = createFileLeadStore({ path });
  await store.add(leadOf('l1', 'a-canary'));
  expect(await store.erase('a-canary')).toBe(1);
  for (const name of await readdir(join(folder, 'erased')))
    expect(await readFile(join(folder, 'erased', name), 'utf8')).not.toContain('a-canary');
});

test('a lead of a room is kept with its consent, withdrawn by its viewer only, and both are events', async () => {
  const leads = createMemoryLeadStore();
  const { room } = await openShop({ leads });
  const request = { identity: 'ann', leadId: 'l1', consent: 'Write to me' };
  await room.lead(request);
  await room.lead(request);
  expect(await leads.export('ann')).toEqual([
    { ...request, room: room.name, at: expect.any(String), withdrawnAt: null },
  ]);
  expect(await codeOf(room.withdraw({ identity: 'ben', leadId: 'l1' }))).toBe('INPUT_INVALID');
  expect(await leads.export()).toHaveLength(1);
  const first = await room.withdraw({ identity: 'ann', leadId: 'l1' });
  expect(await room.withdraw({ identity: 'ann', leadId: 'l1' })).toEqual(first);
  expect(await leads.export()).toEqual([]);
  expect(room.recorder.finish().events.map(({ type }) => type)).toEqual(['lead', 'withdraw']);
});

test('a withdrawal counts although the lead is still being written', async () => {
  const leads = createMemoryLeadStore();
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const slow = { ...leads, add: (lead: KeptLead) => promise.then(() => leads.add(lead)) };
  const { room } = await openShop({ leads: slow });
  const request = { identity: 'ann', leadId: 'l1' };
  const both = [room.lead({ ...request, consent: 'Write to me' }), room.withdraw(request)];
  // The withdrawal is in the log before the lead is in the store.
  while (room.recorder.finish().events.length < 2) await Promise.resolve();
  resolve();
  await Promise.all(both);
  expect(await leads.export()).toEqual([]);
});

test('a lead of an identity that the file could not be read with is refused', async () => {
  const path = join(folder, 'joined.json');
  const { room } = await openShop({ leads: createFileLeadStore({ path }) });
  const lead = { leadId: 'l1', consent: 'Write to me' };
  expect(await pathOf(room.lead({ ...lead, identity: '👩\u200D👩\u200D👧' }))).toBe('/identity');
  await room.lead({ ...lead, identity: 'ann' });
  expect(await createFileLeadStore({ path }).export()).toHaveLength(1);
});
