import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, openShop } from '../selling.fixture.ts';
import { behavesAsLeadStore, leadOf } from './behaviour.fixture.ts';
import { createFileLeadStore } from './file-lead-store.ts';
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
