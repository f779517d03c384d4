import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import { renderContract } from '../../../render/index.ts';
import { reviewContract } from '../../../review/review.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled, usd } from '../../deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { credited } from '../../facts/facts.fixture.ts';

/** USD 2 for each unit: a set counts as six, two liners as one. */
const unitFee = (more: object = {}): Clause =>
  ({
    ...{ clause: 'unit-fee', id: 'units', payer: 'rosy', payee: 'mia', amount: usd(200) },
    conversions: [
      { productId: 'lip-set', pieces: 1, units: 6 },
      { productId: 'lip-liner', pieces: 2, units: 1 },
    ],
    ...{ others: 'one-each', holdDays: 0, dueDays: 10 },
    ...more,
  }) as Clause;

const sold = (
  id: string,
  product: { productId?: string; quantity?: number },
  changes: object = {},
) => {
  const fact = credited(id, 10_000, changes) as Extract<Fact, { type: 'credited-sale' }>;
  return { ...fact, sale: { ...fact.sale, ...product } };
};
const SETS = sold('o1', { productId: 'lip-set', quantity: 2 });
const LINERS = sold('o2', { productId: 'lip-liner', quantity: 3 });

describe('a fee per unit', () => {
  // Two sets are 12 units, three liners 1.5: 13.5 units at 2 = 27.
  it('converts pieces into units', () => {
    const settlement = settled(dealOf([unitFee()]), [SETS, LINERS]);
    expect(earnedBy(settlement)).toBe('2700');
    expect(settlement.lines.map((line) => recomputedAmount(line)?.minor)).toEqual(['2700']);
    expect(settlement.lines[0]?.explanation).toEqual({
      en: '27/2 unit(s) at USD 2.00 from 2 credited sale(s): USD 27.00.',
      'zh-Hans': '2 笔归因销售，27/2 个计费件，每件 USD 2.00：USD 27.00。',
    });
    expect(settlement.findings.map(({ code }) => code)).not.toContain('QUANTITY_ASSUMED');
  });

  // A quarter of the money of two sets back: 3 of 12 units, 9 units at 2 = 18; all of it back: nothing.
  it('takes back units in proportion to the money', () => {
    const back = (minor: number) => credited('o1', -minor, { change: 'refund' });
    expect(earnedBy(settled(dealOf([unitFee()]), [SETS, back(2500)]))).toBe('1800');
    expect(earnedBy(settled(dealOf([unitFee()]), [SETS, back(10_000)]))).toBe('0');
  });

  // Half of two sets is credited to Mia: 6 units at 2 = 12.
  it('counts the part of a sale that is credited to the payee', () => {
    const half = sold('o1', { productId: 'lip-set', quantity: 2 }, { toCreator: 5000 });
    expect(earnedBy(settled(dealOf([unitFee()]), [half]))).toBe('1200');
  });

  it('of all sales counts whole sales, also those of nobody, and needs no attribution', () => {
    const fee = unitFee({ of: 'all-sales' });
    const half = sold('o1', { productId: 'lip-set', quantity: 2 }, { toCreator: 5000 });
    const nobodys = sold('o2', { productId: 'lip-set', quantity: 1 }, { toCreator: 0 });
    // Two sets and one are 18 units: 18 at 2 = 36; of credited sales half of two sets is.
    expect(earnedBy(settled(dealOf([fee]), [half, nobodys]))).toBe('3600');
    expect(earnedBy(settled(dealOf([unitFee()]), [half, nobodys]))).toBe('1200');
    const codesOf = (clause: Clause) => {
      const { clauses, ...rest } = dealOf([clause]);
      const unattributed = clauses.filter((it) => it.clause !== 'attribution');
      const contract = { ...rest, clauses: unattributed };
      return reviewContract(contract, { asOf: '2026-11-22' }).map(({ code }) => code);
    };
    expect(codesOf(fee)).not.toContain('ATTRIBUTION_MISSING');
    expect(codesOf(unitFee())).toContain('ATTRIBUTION_MISSING');
  });

  it('of all sales leaves no sale that a commission does not count as counted by none', () => {
    const newOnly = commissionOf({ of: 'all-sales', sales: { customer: 'new' } });
    const direct = sold('o2', {});
    const nobodys = { ...direct, sale: { ...direct.sale, customer: 'returning', credits: [] } };
    const codesOf = (more: object) =>
      settled(dealOf([newOnly, unitFee(more)]), [nobodys as Fact]).findings.map(({ code }) => code);
    expect(codesOf({ of: 'all-sales' })).not.toContain('SALE_COUNTED_BY_NONE');
    expect(codesOf({})).toContain('SALE_COUNTED_BY_NONE');
  });

  it('counts a product outside the table once, or not at all, and says what it assumed', () => {
    const other = sold('o3', { productId: 'lip-balm' });
    const once = settled(dealOf([unitFee()]), [SETS, other]);
    expect(earnedBy(once)).toBe('2600');
    expect(earnedBy(settled(dealOf([unitFee({ others: 'not-counted' })]), [SETS, other]))).toBe(
      '2400',
    );
    const finding = once.findings.find(({ code }) => code === 'QUANTITY_ASSUMED');
    expect([finding?.severity, finding?.params]).toEqual([
      'warning',
      { clause: 'units', count: 1, facts: 'sale:o3' },
    ]);
  });

  // Two sets and three liners are 5 pieces: 5 at 2 = 10, earned with the sale and due 10 days later.
  it('counts each piece as one, and holds nothing, where it says nothing of that', () => {
    const { conversions, others, holdDays, ...bare } = unitFee() as ClauseOf<'unit-fee'>;
    const deal = dealOf([bare], { dealType: 'commission-only' });
    const settlement = settled(deal, [SETS, LINERS]);
    expect(earnedBy(settlement)).toBe('1000');
    const held = settled(dealOf([unitFee({ conversions: [] })]), [SETS, LINERS]);
    expect(settlement.due.map(({ on }) => on)).toEqual(held.due.map(({ on }) => on));
  });

  it('is refused for a product that the contract does not have, or that stands twice', () => {
    const row = { productId: 'lip-set', pieces: 1, units: 1 };
    const refusal = (conversions: readonly object[]) => () =>
      settled(dealOf([unitFee({ conversions })]), []);
    expect(refusal([{ ...row, productId: 'nothing' }])).toThrow('/conversions/0/productId');
    expect(refusal([row, row])).toThrow('/conversions/1');
  });

  it('is written in both languages', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(dealOf([unitFee()]), { language, format: 'markdown' });
    expect(written('en')).toContain(
      'Rosy Lips pays Mia Torres USD 2.00 for each unit of the sales credited to Mia Torres',
    );
    expect(written('en')).toContain('| Lip liner | 2 | 1 |');
    expect(written('zh-Hans')).toContain('表外商品每件计为一个计费件');
    const all = (language: 'en' | 'zh-Hans') =>
      renderContract(dealOf([unitFee({ of: 'all-sales' })]), { language, format: 'markdown' });
    expect(all('en')).toContain(
      'for each unit of all sales that are reported under this contract, whoever is credited with them.',
    );
    expect(all('zh-Hans')).toContain('对依本合同报告的全部销售（不论归属于谁），');
  });
});
