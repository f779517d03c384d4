import { expect, test } from 'vitest';
import { createAccounts } from './accounts.ts';

type Sources = Parameters<typeof createAccounts>[0];

/** Sources of a deal in Seoul without anything in it, which count how often it was settled. */
function sources(times: { now: number; settled: number }): Sources {
  const contract = { id: 'deal', zone: 'Asia/Seoul' };
  const settle = async () => {
    times.settled += 1;
    return {};
  };
  return {
    clock: { now: () => times.now },
    deal: { agreed: { contract }, policy: {}, fx: [] },
    contracts: { deals: async () => [], addFacts: async () => undefined },
    attribution: { read: async () => ({}), clicks: async () => [] },
    bookkeeper: { credit: async () => [], statement: settle },
    show: async () => ({ startedAt: null }),
    ended: async () => undefined,
  } as unknown as Sources;
}

test('an account is settled once a day of the contract, and after a change', async () => {
  // An hour before midnight in Seoul.
  const times = { now: Date.parse('2026-11-30T14:00:00Z'), settled: 0 };
  const accounts = createAccounts(sources(times));
  expect((await accounts.read()).today).toBe('2026-11-30');
  await accounts.read();
  expect(times.settled).toBe(1);
  times.now += 3_600_000;
  expect((await accounts.read()).today).toBe('2026-12-01');
  expect(times.settled).toBe(2);
  accounts.changed();
  await accounts.read();
  expect(times.settled).toBe(3);
});
