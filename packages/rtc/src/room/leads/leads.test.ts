import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { after, codeOf, openShop } from '../selling.fixture.ts';
import { createFileLeadStore } from './file-lead-store.ts';
import { createMemoryLeadStore } from './memory-lead-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-leads-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const AT = after(0);
const lead = (leadId: string, identity: string) => ({
  ...{ leadId, identity, room: 'sale', consent: 'Write to me', at: AT, withdrawnAt: null },
});

test('after a withdrawal or an erasure a lead is not exported, whatever the order of both', async () => {
  const step = fc.record({
    act: fc.constantFrom('add', 'withdraw', 'erase'),
    id: fc.nat(3),
    who: fc.constantFrom('ann', 'ben'),
  });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      runs += 1;
      const path = join(folder, `${runs}.json`);
      const stores = [createMemoryLeadStore(), createFileLeadStore({ path })];
      const gone = new Set<string>();
      const known = new Map<string, string>();
      for (const { act, id, who } of steps) {
        const leadId = `l${id}`;
        if (act === 'add' && !known.has(leadId)) known.set(leadId, who);
        if (act === 'withdraw' && known.has(leadId)) gone.add(leadId);
        if (act === 'erase') for (const [one, owner] of known) if (owner === who) gone.add(one);
        for (const store of stores) {
          if (act === 'add') await store.add(lead(leadId, who));
          if (act === 'withdraw') await store.withdraw(leadId, AT);
          if (act === 'erase') await store.erase(who);
        }
      }
      const usable = [...known.keys()].filter((id) => !gone.has(id));
      for (const store of [...stores, createFileLeadStore({ path })])
        expect((await store.export()).map(({ leadId }) => leadId)).toEqual(usable);
    }),
    { numRuns: 30 },
  );
});

test('an erased person is in no file of the folder', async () => {
  const path = join(folder, 'erased', 'leads.json');
  const store = createFileLeadStore({ path });
  await store.add(lead('l1', 'a-canary'));
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
