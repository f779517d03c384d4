import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import { renderContract } from '../../../render/index.ts';
import type { Settlement } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled, usd } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { credited } from '../../facts/facts.fixture.ts';

const agent = (basis: 'on-top' | 'out-of', more: object = {}): Clause =>
  ({
    ...{ clause: 'agent-share', id: 'share', payee: 'agent', feeIds: ['fee'], rate: 150_000 },
    ...{ basis, ...more },
  }) as Clause;
const dealBy = (basis: 'on-top' | 'out-of', ...more: readonly Clause[]) =>
  dealOf([commissionOf({}), agent(basis), ...more]);
const SALE = credited('o1', 20_000);
const both = (settlement: Settlement) => [earnedBy(settlement), earnedBy(settlement, 'agent')];

describe("an agent's share of 15 %", () => {
  // Commission 20.00: on top the agent earns 3.00 beside it, out of it Mia keeps 17.00.
  it('is on top of the fee, or out of it', () => {
    expect(both(settled(dealBy('on-top'), [SALE]))).toEqual(['2000', '300']);
    const settlement = settled(dealBy('out-of'), [SALE]);
    expect(both(settlement)).toEqual(['1700', '300']);
    expect(settlement.lines.map(({ entry, amount }) => [entry, amount.minor])).toEqual([
      ['commission', '2000'],
      ['agent-share', '300'],
      ['agent-deduction', '-300'],
    ]);
    expect(
      settlement.states?.map(({ lineId, state, amount }) => [lineId, state, amount.minor]),
    ).toEqual([
      ['line-1', 'agent', '300'],
      ['line-1', 'due', '1700'],
      ['line-2', 'due', '300'],
    ]);
    expect(settlement.due.map(({ payee, amount }) => [payee, amount.minor])).toEqual([
      ['agent', '300'],
      ['mia', '1700'],
    ]);
    for (const line of settlement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  });

  // Half goes back: commission 10.00, the agent 1.50, Mia 8.50; all goes back: nothing for anybody.
  it('goes back with the fee', () => {
    const back = (minor: number) => [SALE, credited('o1', -minor, { change: 'refund' })];
    expect(both(settled(dealBy('out-of'), back(10_000)))).toEqual(['850', '150']);
    expect(both(settled(dealBy('out-of'), back(20_000)))).toEqual(['0', '0']);
    expect(both(settled(dealBy('on-top'), back(20_000)))).toEqual(['0', '0']);
  });

  // 10 % tax: of Mia's 17.00 1.70, of the agent's 3.00 0.30.
  it('is taxed with whom it is paid to', () => {
    const tax = {
      ...{
        clause: 'tax',
        id: 'tax',
        withholdingRate: 100_000,
        authority: 'US',
        borneBy: 'creator',
      },
    } as Clause;
    const { payees } = settled(dealBy('out-of', tax), [SALE]);
    expect(payees.map(({ id, withheld }) => [id, withheld.minor])).toEqual([
      ['mia', '170'],
      ['agent', '30'],
    ]);
  });

  // A guarantee of 100 over the term counts the whole fee; the agent's share is of the guarantee too: 15 % of 100.
  it('is of a guarantee where it names it', () => {
    const guarantee = {
      ...{ clause: 'guarantee', id: 'least', payer: 'rosy', payee: 'mia', amount: usd(10_000) },
      ...{ feeIds: ['fee'], per: 'term', recoup: 'no', dueDays: 0 },
    } as Clause;
    const clauses = [commissionOf({}), guarantee, agent('out-of', { feeIds: ['fee', 'least'] })];
    expect(both(settled(dealOf(clauses), [SALE]))).toEqual(['8500', '1500']);
  });

  it('of many small fees is as much as of a large one', () => {
    const small = Array.from({ length: 7 }, (_, index) =>
      credited(`o${index}`, 100, { recordedAt: `2026-12-1${index}T00:00:00Z` }),
    );
    // 7 commissions of 0.10: 15 % of 0.70 is 0.105, half to even 0.10.
    expect(both(settled(dealBy('out-of'), small))).toEqual(['60', '10']);
  });

  it('is refused on top of itself, out of a split fee, or above the whole', () => {
    const split = {
      ...{ clause: 'payee-split', id: 'split', feeId: 'fee' },
      shares: [{ payee: 'mia', share: 1_000_000 }],
    } as Clause;
    expect(() => settled(dealBy('out-of', split), [])).toThrow('/feeIds/0');
    expect(() =>
      settled(dealOf([commissionOf({}), agent('on-top', { payee: 'mia' })]), []),
    ).toThrow('/feeIds/0');
    const more = agent('out-of', { id: 'more', rate: 850_001 });
    expect(() => settled(dealBy('out-of', more), [])).toThrow('/feeIds/0');
  });

  it('is written in both languages', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(dealBy('out-of'), { language, format: 'markdown' });
    expect(written('en')).toContain(
      'The agent Agent earns 15% of what is earned before tax under fee, out of the fee: it is taken from what the payee of the fee earns.',
    );
    expect(written('zh-Hans')).toContain('经纪方Agent就fee项下税前应得款项分得15%');
  });
});
