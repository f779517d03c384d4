import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import { renderContract } from '../../../render/index.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { commissionOf, dealOf, earnedBy, settled } from '../../deal.fixture.ts';
import { credited } from '../../facts/facts.fixture.ts';

const override = (creatorId = 'mia', more: object = {}): Clause =>
  ({
    ...{ clause: 'override', id: 'override', payer: 'rosy', payee: 'agent', creatorId },
    ...{ rate: 30_000, deductions: [], holdDays: 0, dueDays: 0 },
    ...more,
  }) as Clause;

const soldBy = (creatorId: string, orderId: string, minor: number): Fact => {
  const fact = credited(orderId, minor) as Extract<Fact, { type: 'credited-sale' }>;
  const [own, ...rest] = fact.sale.credits;
  const credits = [{ ...own, to: { party: 'creator', id: creatorId } }, ...rest];
  return { ...fact, sale: { ...fact.sale, credits } } as Fact;
};

describe('an override on the sales of one creator', () => {
  // Mia sells 200: 10 % = 20 for her, 3 % = 6 for the agent. Lee's 500 earn the agent nothing.
  it('pays beside the commission, and for no other creator', () => {
    const facts = [credited('o1', 20_000), soldBy('lee', 'o2', 50_000)];
    const settlement = settled(dealOf([commissionOf({}), override()]), facts);
    expect([earnedBy(settlement), earnedBy(settlement, 'agent')]).toEqual(['2000', '600']);
    expect(settlement.lines[1]?.explanation).toEqual({
      en: 'Override on sales of mia: 3% of USD 200.00 from 1 credited sale(s): earned USD 6.00.',
      'zh-Hans': 'mia 的销售佣金：1 笔归因销售，USD 200.00 的 3%：计佣 USD 6.00。',
    });
  });

  // Of 200, 50 go back: 3 % of 150 = 4.50.
  it('goes back with a refund', () => {
    const facts = [credited('o1', 20_000), credited('o1', -5000, { change: 'refund' })];
    expect(earnedBy(settled(dealOf([override()]), facts), 'agent')).toBe('450');
  });

  it('counts sales of a creator who is no party, without taking them for a mistake', () => {
    const settlement = settled(dealOf([override('sub')]), [soldBy('sub', 'o1', 10_000)]);
    expect(earnedBy(settlement, 'agent')).toBe('300');
    expect(settlement.findings.map(({ code }) => code)).not.toContain('CREDITED_TO_STRANGER');
  });

  it('counts a sale whatever conditions commissions have', () => {
    const fees = [commissionOf({ sales: { codes: ['OTHER'] } }), override()];
    const settlement = settled(dealOf(fees), [credited('o1', 10_000)]);
    expect(earnedBy(settlement, 'agent')).toBe('300');
    expect(settlement.findings.map(({ code }) => code)).not.toContain('SALE_COUNTED_BY_NONE');
  });

  it('is written in both languages', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(dealOf([override()]), { language, format: 'markdown' });
    expect(written('en')).toContain(
      'Rosy Lips pays Agent an override of 3% of the price of each sale credited to the creator Mia Torres without any deduction, and of no other creator.',
    );
    expect(written('zh-Hans')).toContain('对归属于达人Mia Torres的每笔销售');
  });
});
