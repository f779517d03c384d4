import { describe, expect, it } from 'vitest';
import type { Contract } from '../../contract/document.ts';
import { renderContract } from '../../render/render.ts';
import { reviewContract } from '../../review/review.ts';
import { summarizeContract } from '../../summary/summarize.ts';
import type { Fact } from '../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled } from '../deal.fixture.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { credited } from '../facts/facts.fixture.ts';

const terms = { rate: 100_000, deductions: [], holdDays: 0, dueDays: 0 };
const dealBy = (of?: 'credited-sales' | 'all-sales' | 'gifts') =>
  dealOf([commissionOf({ ...terms, ...(of === undefined ? {} : { of }) })]);

/** A sale of Mia's for 50 dollars, one of nobody's for 30, and one of which she is credited with 5 of 20. */
const SALES = [
  credited('hers', 5000),
  credited('nobodys', 3000, { toCreator: 0 }),
  credited('shared', 2000, { toCreator: 500 }),
];
const REFUND = credited('back', -1000, {
  ...{ change: 'refund', orderId: 'nobodys', adjusts: 'nobodys', toCreator: 0 },
});

/** The same sale, credited to another creator. */
function creditedTo(id: string, fact: Fact): Fact {
  const { sale } = fact as FactOf<'credited-sale'>;
  const credits = sale.credits.map((it) =>
    it.to.party === 'creator' ? { ...it, to: { party: 'creator' as const, id } } : it,
  );
  return { ...(fact as FactOf<'credited-sale'>), sale: { ...sale, credits } };
}

describe('a commission', () => {
  it.each([
    // A tenth of 50 and 5 dollars.
    [undefined, '550'],
    ['credited-sales', '550'],
    ['gifts', '550'],
    // A tenth of 50, 30 and 20 dollars.
    ['all-sales', '1000'],
  ] as const)('of %s earns %s cents', (of, cents) => {
    expect(earnedBy(settled(dealBy(of), SALES))).toBe(cents);
  });

  it('of all sales counts a sale that is credited to nobody at all', () => {
    const sale = credited('direct', 3000) as FactOf<'credited-sale'>;
    const direct = { ...sale, sale: { ...sale.sale, credits: [] } };
    expect(earnedBy(settled(dealBy('all-sales'), [...SALES, direct]))).toBe('1300');
    expect(earnedBy(settled(dealBy(), [...SALES, direct]))).toBe('550');
  });

  it('of all sales counts products that the contract does not list, unless it names some', () => {
    const unlisted = credited('unlisted', 4000, { toCreator: 0 }) as FactOf<'credited-sale'>;
    const facts = [{ ...unlisted, sale: { ...unlisted.sale, productId: 'not-listed' } }];
    expect(earnedBy(settled(dealBy('all-sales'), facts))).toBe('400');
    const named = { ...terms, of: 'all-sales', sales: { productIds: ['lip-set'] } };
    const deal = dealOf([commissionOf(named)]);
    expect(earnedBy(settled(deal, facts)) ?? '0').toBe('0');
    const textOf = (contract: Contract) =>
      renderContract(contract, { language: 'en', format: 'markdown' });
    expect(textOf(dealBy('all-sales'))).toContain('whatever the product and whoever');
    expect(textOf(deal)).not.toContain('whatever the product');
  });

  it.each([
    ['credited-sales', '2 credited sale(s)', '2 笔归因销售'],
    ['all-sales', '2 sale(s)', '2 笔销售'],
    ['gifts', '2 gift(s)', '2 笔打赏'],
  ] as const)('of %s says so in statements and duties', (of, en, zhHans) => {
    const held = of === 'gifts' ? 'after the gift' : 'after the sale';
    const facts = [credited('a', 1000), credited('b', 1000)];
    const [line] = settled(dealBy(of), facts).lines;
    expect(line?.explanation['en']).toContain(` from ${en}:`);
    expect(line?.explanation['zh-Hans']).toMatch(new RegExp(`^${zhHans}，`));
    const contract = dealOf([commissionOf({ ...terms, of, holdDays: 14 })]);
    expect(summarizeContract(contract, { language: 'en', format: 'markdown' })).toContain(
      `earned 14 days ${held}`,
    );
  });

  it('of all sales is taken back in part where somebody else’s buyer is paid back', () => {
    expect(earnedBy(settled(dealBy('all-sales'), [...SALES, REFUND]))).toBe('900');
    expect(earnedBy(settled(dealBy(), [...SALES, REFUND]))).toBe('550');
  });

  it('of all sales loses none to a commission of credited sales that comes first', () => {
    const fees = (first: string) => [
      commissionOf({ ...terms, of: first }, { id: 'first' }),
      commissionOf(
        { ...terms, of: first === 'all-sales' ? 'credited-sales' : 'all-sales' },
        { id: 'second' },
      ),
    ];
    // Of each sale one of both: what is hers counts for the first, and what is nobody's only for the share of all.
    expect(earnedBy(settled(dealOf(fees('all-sales')), SALES))).toBe('1000');
    // A tenth of 50 and 5 dollars by the first, and of the 30 that nobody is credited with.
    expect(earnedBy(settled(dealOf(fees('credited-sales')), SALES))).toBe('850');
  });

  it('of all sales names nobody a stranger', () => {
    const others = creditedTo('linh', credited('others', 1000));
    const codes = (of?: 'all-sales') =>
      settled(dealBy(of), [...SALES, others]).findings.map(({ code }) => code);
    expect(codes()).toContain('CREDITED_TO_STRANGER');
    expect(codes('all-sales')).not.toContain('CREDITED_TO_STRANGER');
  });

  it.each([
    ['credited-sales', 'the price paid for each sale credited to', '依本合同归属于'],
    ['all-sales', 'whoever is credited with it', '不论归属于谁'],
    ['gifts', 'for each gift to', '每笔打赏'],
  ] as const)('of %s reads so, and needs attribution or not', (of, en, zhHans) => {
    const whole = dealBy(of);
    const contract = {
      ...whole,
      clauses: whole.clauses.filter(({ clause }) => clause !== 'attribution'),
    };
    expect(renderContract(contract, { language: 'en', format: 'markdown' })).toContain(en);
    expect(renderContract(contract, { language: 'zh-Hans', format: 'markdown' })).toContain(zhHans);
    const codes = reviewContract(contract, { asOf: '2026-11-22' }).map(({ code }) => code);
    expect(codes.includes('ATTRIBUTION_MISSING')).toBe(of === 'credited-sales');
  });
});
