import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptLead, LeadStore } from './lead-store.ts';

const AT = '2026-12-01T12:00:00Z';

/** A lead that may be used. */
export const leadOf = (leadId: string, identity: string): KeptLead => ({
  ...{ leadId, identity, room: 'sale', consent: 'Write to me', at: AT, withdrawnAt: null },
});

/** Two openings of one store, such as those of two processes. */
export interface TwoOpenings {
  readonly first: LeadStore;
  readonly second: LeadStore;
}

const STEP = fc.record({
  act: fc.constantFrom('add', 'withdraw', 'erase'),
  id: fc.nat(3),
  who: fc.constantFrom('ann', 'ben'),
});

/** What every store of leads does. @param create - of an empty store */
export function behavesAsLeadStore(
  create: () => TwoOpenings | Promise<TwoOpenings>,
  { numRuns }: { readonly numRuns: number },
): void {
  test('gives a lead as it was added, once, oldest first, and by its person', async () => {
    const { first, second } = await create();
    const one = { ...leadOf('z', 'ann'), consent: 'Écris-moi «бот» 🎉' };
    await first.add(one);
    await first.add(leadOf('a', 'ben'));
    await second.add({ ...one, consent: 'Something else', identity: 'eve' });
    expect(await second.export()).toEqual([one, leadOf('a', 'ben')]);
    expect(await second.export('ann')).toEqual([one]);
    expect(await second.export('nobody')).toEqual([]);
  });

  test('keeps a lead whose consent has a character that databases refuse', async () => {
    const { first } = await create();
    await first.add({ ...leadOf('z', 'ann'), consent: 'Write\0to me' });
    const consent = expect.stringMatching(/^Write.to me$/su);
    expect(await first.export()).toEqual([{ ...leadOf('z', 'ann'), consent }]);
  });

  test('after a withdrawal or an erasure a lead is not exported, whatever the order of both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { maxLength: 12 }), async (steps) => {
        const { first, second } = await create();
        const gone = new Set<string>();
        const known = new Map<string, string>();
        const erased = new Set<string>();
        for (const { act, id, who } of steps) {
          const leadId = `l${id}`;
          if (act === 'add') {
            if (!known.has(leadId)) known.set(leadId, who);
            await first.add(leadOf(leadId, who));
          }
          if (act === 'withdraw') {
            if (known.has(leadId)) gone.add(leadId);
            await first.withdraw(leadId, AT);
          }
          if (act !== 'erase') continue;
          const own = [...known].filter(([lead, owner]) => owner === who && !erased.has(lead));
          for (const [lead] of own) erased.add(lead);
          expect(await first.erase(who)).toBe(own.length);
        }
        const usable = [...known.keys()].filter((id) => !gone.has(id) && !erased.has(id));
        expect((await second.export()).map(({ leadId }) => leadId)).toEqual(usable);
      }),
      { numRuns },
    );
  });
}
