import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { reviewContract } from '../review/review.ts';
import { settle } from '../settlement/settle.ts';
import type { Currency } from '../vocabulary/index.ts';
import { LIP_BRIEF } from './session.fixture.ts';
import { planSession } from './session.ts';

const asOf = '2026-11-22T08:00:00Z';
const inCurrency = <Part extends object>(part: Part, currency: Currency): Part =>
  JSON.parse(JSON.stringify(part).replaceAll('"USD"', JSON.stringify(currency))) as Part;

/** The deal with everything that is owed in euros, its products priced in dollars, and a promotion in some currency. */
function owedInEuros(promotion: Currency): Contract {
  const { products, ...rest } = lipColourContract();
  const contract = inCurrency(rest, 'EUR');
  return {
    ...contract,
    products,
    clauses: contract.clauses.map((clause) =>
      clause.clause === 'deliverable' && clause.live
        ? {
            ...clause,
            live: {
              ...clause.live,
              promotions: (clause.live.promotions ?? []).map((it) => ({
                ...it,
                price: { ...it.price, currency: promotion },
              })),
            },
          }
        : clause,
    ),
  };
}
const codes = (contract: Contract) => reviewContract(contract, { asOf }).map(({ code }) => code);

describe('a deal owed in another currency than its products are priced in', () => {
  it('is reviewed, planned and settled with promotions in the currency of the list price', () => {
    const contract = owedInEuros('USD');
    expect(codes(contract)).toEqual([]);
    const plan = planSession(contract, { brief: LIP_BRIEF, asOf });
    expect(plan.products[0]?.promotion?.price).toEqual({ currency: 'USD', minor: '1599' });
    expect(settle(contract, [], { knownAsOf: asOf, fx: [] }).currency).toBe('EUR');
  });

  it('is refused by review and by plan alike with promotions in the currency of the contract', () => {
    const contract = owedInEuros('EUR');
    expect(codes(contract)).toEqual(['PROMOTION_CURRENCY']);
    const [issue] = reviewContract(contract, { asOf });
    expect(issue?.message['en']).toMatch(/in EUR, while its list price is in USD/);
    expect(issue?.fix?.['zh-Hans']).toContain('以USD书写促销价');
    expect(() => planSession(contract, { brief: LIP_BRIEF, asOf })).toThrow(
      /contract is not valid:.*promotions.*expected an amount in USD, .*"EUR"/s,
    );
  });

  it('takes both where the product has a price in the currency of the contract', () => {
    const contract = inCurrency(owedInEuros('EUR'), 'EUR');
    expect(codes(contract)).toEqual([]);
    const plan = planSession(contract, { brief: LIP_BRIEF, asOf });
    expect(plan.products[0]?.price.currency).toBe('EUR');
  });
});
