import { expect, it } from 'vitest';
import { credited } from '../settlement/facts/facts.fixture.ts';
import { settle } from '../settlement/settle.ts';
import { statementHash } from '../settlement/statement/seal.ts';
import type { Settlement } from '../vocabulary/index.ts';
import { deal } from './deal.fixture.ts';
import { settleStored, totalsOf } from './settle-stored.ts';
import type { Store } from './store.ts';

const NOVEMBER = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' } as const;
const DECEMBER = { start: '2026-12-01T00:00:00Z', end: '2027-01-01T00:00:00Z' } as const;

const settlement = (id: string, more: Partial<Parameters<typeof settle>[2]> = {}): Settlement =>
  settle(deal(id), [credited('o1', 10_000)], {
    knownAsOf: DECEMBER.end,
    fx: [],
    period: DECEMBER,
    ...more,
  });

const refused = (at: string) =>
  expect.objectContaining({
    code: 'INPUT_INVALID',
    details: expect.objectContaining({
      issues: [expect.objectContaining({ path: expect.stringContaining(at) })],
    }),
  });

/** What every store does. @param storeOf - the store; `name` makes the ids of this suite its own */
export function behavesAsStore(name: string, storeOf: () => Store): void {
  const own = (test: string): string => `${name}-${test}`;

  it('holds what it is given once, and refuses another content under the same id', async () => {
    const store = storeOf();
    const id = own('once');
    expect(await store.addContract(deal(id))).toBe('added');
    expect(await store.addContract(deal(id))).toBe('known');
    await expect(store.addContract({ ...deal(id), zone: 'UTC' })).rejects.toEqual(
      refused('/revision'),
    );
    const facts = [credited('o1', 100), credited('o2', 200)];
    expect(await store.addFacts(id, facts)).toEqual({ added: 2, known: 0 });
    expect(await store.addFacts(id, [...facts, credited('o3', 1)])).toEqual({ added: 1, known: 2 });
    // Nothing of a list that is refused gets in.
    await expect(store.addFacts(id, [credited('o4', 1), credited('o2', 201)])).rejects.toEqual(
      refused('/1/id'),
    );
    const [found] = await store.deals([id]);
    expect(found?.facts.map((fact) => fact.id).sort()).toEqual(['sale:o1', 'sale:o2', 'sale:o3']);
    expect(found?.contracts).toEqual([deal(id)]);
    expect(await store.contractIds()).toContain(id);
  });

  it('refuses facts and statements of a contract that it does not have', async () => {
    const store = storeOf();
    const id = own('nowhere');
    await expect(store.addFacts(id, [credited('o1', 1)])).rejects.toEqual(refused('/id'));
    await expect(store.issue(settlement(id))).rejects.toEqual(refused('/id'));
    await expect(store.deals([id])).rejects.toEqual(refused('/id'));
  });

  it('issues statements as one chain', async () => {
    const store = storeOf();
    const id = own('chain');
    await store.addContract(deal(id));
    const first = await store.issue(settlement(id, { period: NOVEMBER, knownAsOf: NOVEMBER.end }));
    expect(
      await store.issue(settlement(id, { period: NOVEMBER, knownAsOf: NOVEMBER.end })),
    ).toEqual(first);
    await expect(store.issue(settlement(id))).rejects.toEqual(refused('/previous'));
    const second = await store.issue(settlement(id, { previous: first.statement }));
    expect(second.statement.previous).toBe(first.hash);
    const statements = await store.statements(id);
    expect(statements).toEqual([first, second]);
    for (const { hash, statement } of statements) expect(statementHash(statement)).toBe(hash);
  });

  it('refuses a new fact that was recorded before the statement issued last, which no statement could follow', async () => {
    const store = storeOf();
    const id = own('late');
    await store.addContract(deal(id));
    await store.addFacts(id, [credited('o1', 10_000)]);
    await store.issue(settlement(id));
    const before = { recordedAt: '2026-12-31T00:00:00Z' } as const;
    const after = { recordedAt: '2027-01-02T00:00:00Z' } as const;
    await expect(
      store.addFacts(id, [credited('o2', 1, after), credited('o3', 1, before)]),
    ).rejects.toEqual(refused('/1/recordedAt'));
    expect(await store.addFacts(id, [credited('o1', 10_000), credited('o2', 1, after)])).toEqual({
      ...{ added: 1, known: 1 },
    });
    const [found] = await store.deals([id]);
    expect(found?.facts).toHaveLength(2);
  });

  it('loses nothing to two writers at once', async () => {
    const store = storeOf();
    const id = own('writers');
    await store.addContract(deal(id));
    const facts = Array.from({ length: 60 }, (_, at) => credited(`o${at}`, 100 + at));
    const taken = await Promise.all([
      store.addFacts(id, facts.slice(0, 40)),
      store.addFacts(id, facts.slice(20)),
    ]);
    const [found] = await store.deals([id]);
    expect(found?.facts).toHaveLength(60);
    expect(taken.map(({ added }) => added).reduce((sum, it) => sum + it)).toBe(60);
    const statement = settlement(id);
    const issued = await Promise.allSettled([
      store.issue(statement),
      store.issue({ ...statement, id: 'other' }),
    ]);
    expect(issued.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store.statements(id)).toHaveLength(1);
  });

  it('erases who a party is, and keeps amounts and hashes', async () => {
    const store = storeOf();
    const id = own('erase');
    const contract = deal(id);
    const [party] = contract.parties.filter(({ role }) => role === 'creator');
    await store.addContract(contract);
    await store.addFacts(id, [credited('o1', 10_000)]);
    const { hash } = await store.issue(settlement(id));
    expect(await store.erase(party?.id ?? '')).toBeGreaterThan(0);
    expect(await store.erase('nobody')).toBe(0);
    const [found] = await store.deals([id]);
    expect(JSON.stringify([found, await store.statements(id)])).not.toContain(party?.name);
    const [kept] = await store.statements(id);
    expect(kept?.hash).toBe(hash);
    expect(kept && statementHash(kept.statement)).toBe(hash);
    expect(kept?.statement.totals).toEqual(settlement(id).totals);
  });

  it('settles every contract of a run once, and names those that cannot be settled', async () => {
    const store = storeOf();
    const ids = ['a', 'b', 'c'].map((it) => own(`run-${it}`));
    for (const id of ids) {
      await store.addContract(deal(id));
      await store.addFacts(id, [credited('o1', 10_000)]);
    }
    // A sale in a currency without a quote.
    await store.addFacts(ids[1] ?? '', [credited('o2', 1, { currency: 'EUR' })]);
    const run = { run: own('run'), period: DECEMBER, contractIds: ids };
    const results = await Promise.all([settleStored(store, run), settleStored(store, run)]);
    expect(results.map(({ worked }) => worked).reduce((sum, it) => sum + it)).toBe(3);
    const { outcomes } = await settleStored(store, run);
    expect(outcomes.map((it) => ('failure' in it ? it.failure.code : 'statement'))).toEqual([
      'statement',
      'FX_QUOTE_MISSING',
      'statement',
    ]);
    const statements = (await Promise.all(ids.map((id) => store.statements(id)))).flat();
    const once = settlement(own('run-a')).totals.earned.minor;
    expect(totalsOf(statements.map(({ statement }) => statement))).toEqual([
      expect.objectContaining({
        payer: 'rosy',
        earned: { currency: 'USD', minor: `${2n * BigInt(once)}` },
      }),
    ]);
  });

  it('opens contracts again when the work fails', async () => {
    const store = storeOf();
    const id = own('fails');
    await store.addContract(deal(id));
    await store.openRun(own('failing'), [id]);
    const failing = store.work(own('failing'), {
      limit: 10,
      work: async (_, open) => {
        await open.issue(settlement(id));
        throw new RangeError('a crash');
      },
    });
    await expect(failing).rejects.toThrow('a crash');
    expect(await store.statements(id)).toEqual([]);
    const { worked } = await settleStored(store, {
      run: own('failing'),
      period: DECEMBER,
      contractIds: [id],
    });
    expect(worked).toBe(1);
  });
}
