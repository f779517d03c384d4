import { describe, expect, it } from 'vitest';
import { reviewContract } from '../../review/review.ts';
import { commissionOf, dealOf, settled } from '../../settlement/deal.fixture.ts';
import type { SalesSelector } from './schema.ts';

const LEE = { code: 'LEE10', creator: 'lee' } as const;

/** A deal of a commission on some sales, with a code of Mia's and one of Lee's. */
function dealOn(sales: SalesSelector, { of = {}, to = {}, attribution = {} } = {}) {
  const deal = dealOf([commissionOf({ sales, ...of }, to)]);
  const clauses = deal.clauses.map((clause) =>
    clause.clause === 'attribution'
      ? { ...clause, codes: [...(clause.codes ?? []), LEE], ...attribution }
      : clause,
  );
  return { ...deal, clauses };
}

/** The errors about the sales of the commission: codes, and where in its `sales`. */
const errorsOn = (...deal: Parameters<typeof dealOn>) =>
  reviewContract(dealOn(...deal), { asOf: '2026-11-22' })
    .filter(({ path, severity }) => severity === 'error' && path.includes('/sales/'))
    .map(({ code, path }) => `${code} ${path.split('/sales/')[1]}`);

describe('the sales that a commission selects', () => {
  it.each<[SalesSelector, string]>([
    [{ productIds: ['lip-set', 'lip-stick'] }, 'productIds/1'],
    [{ codes: ['MIA02'] }, 'codes/0'],
    [{ codes: ['mia20'] }, 'codes/0'],
    [{ creatorIds: ['mia', 'mya'] }, 'creatorIds/1'],
  ])('are of what the contract has: %j', (sales, at) => {
    expect(errorsOn(sales)).toEqual([`REFERENCE_UNKNOWN ${at}`]);
  });

  it('may be of any session, and of what the contract does not list at all', () => {
    expect(errorsOn({ sessionIds: ['s9'], productIds: ['lip-set'], codes: ['MIA20'] })).toEqual([]);
    expect(errorsOn({ codes: ['ANY'] }, { attribution: { codes: [] } })).toEqual([]);
    const deal = { ...dealOn({ productIds: ['any'] }), products: [] };
    const codes = reviewContract(deal, { asOf: '2026-11-22' }).filter(({ path }) =>
      path.includes('/sales/'),
    );
    expect(codes).toEqual([]);
  });

  it('are none with the code of another creator', () => {
    expect(errorsOn({ codes: ['MIA20', 'LEE10'] })).toEqual(['CODE_OF_OTHER codes/1']);
    const [finding] = reviewContract(dealOn({ codes: ['LEE10'] }), { asOf: '2026-11-22' }).filter(
      ({ code }) => code === 'CODE_OF_OTHER',
    );
    expect(finding?.message['en']).toContain('the code “LEE10”, which is that of “Lee”');
    expect(finding?.fix?.['en']).toContain('Name a code of the payee');
  });

  it.each<[string, Parameters<typeof dealOn>[1]]>([
    ['all sales count', { of: { of: 'all-sales' } }],
    ['the payee is paid for all creators', { to: { payee: 'agent' } }],
    ['a code takes but a part of an order', { attribution: { codeTakesAll: false } }],
    ['codes do not decide', { attribution: { precedence: ['click'] } }],
  ])('may be with any code where %s', (_, more) => {
    expect(errorsOn({ codes: ['LEE10'] }, more)).toEqual([]);
  });

  it('may be credited to somebody who is no party where all sales count', () => {
    expect(errorsOn({ creatorIds: ['guest'] }, { of: { of: 'all-sales' } })).toEqual([]);
  });

  it('leave no amount open where nothing meets their conditions', () => {
    expect(settled(dealOn({ codes: ['MIA02'] }), []).lines).toEqual([]);
  });
});
