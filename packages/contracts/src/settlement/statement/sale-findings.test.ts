import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import { attributionPolicyOf } from '../../contract/attribution-policy.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import type { Fact } from '../../vocabulary/index.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { credited } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const contract = lipColourContract();
const agreed = attributionPolicyOf(contract);
const own = { id: agreed.id, revision: agreed.revision, hash: canonicalHash(agreed) };

/** The fact of a sale with fields of its sale replaced. */
function saleOf(orderId: string, changes: Partial<FactOf<'credited-sale'>['sale']> = {}): Fact {
  const fact = credited(orderId, 5000) as FactOf<'credited-sale'>;
  return { ...fact, sale: { ...fact.sale, policy: own, ...changes } };
}

/** A sale that is credited to another creator. */
function creditedTo(orderId: string, id: string): Fact {
  const { sale } = saleOf(orderId) as FactOf<'credited-sale'>;
  const credits = sale.credits.map((credit) =>
    credit.to.party === 'creator' ? { ...credit, to: { party: 'creator' as const, id } } : credit,
  );
  return saleOf(orderId, { credits });
}

/** The findings of a code. */
const found = (code: string, facts: readonly Fact[], of = contract) =>
  settle(of, facts, { knownAsOf: '2027-02-28T00:00:00Z', fx: [] }).findings.filter(
    (it) => it.code === code,
  );

describe('sales credited under another policy', () => {
  const CODE = 'CREDITED_BY_OTHER_POLICY';
  const other = (name: string, revision = 1) => ({
    ...{ id: name, revision },
    hash: canonicalHash({ name, revision }),
  });

  it('are a warning for each policy, with the number of facts and both names', () => {
    const facts = [
      saleOf('a', { policy: other('codes') }),
      saleOf('b', { policy: other('codes') }),
      saleOf('c', { policy: other('shop', 3) }),
      saleOf('d'),
    ];
    expect(found(CODE, facts)).toMatchObject([
      { severity: 'warning', params: { count: 2, policy: { en: 'codes (revision 1)' } } },
      { severity: 'warning', params: { count: 1, policy: { 'zh-Hans': 'shop（第 3 版）' } } },
    ]);
    const [{ message, path } = { message: {}, path: '' }] = found(CODE, facts);
    expect(message).toEqual({
      en: '2 fact(s) were credited under the policy codes (revision 1), not under that of the contract, deal-lip-2026.credit (revision 1).',
      'zh-Hans':
        '2 条事实依据规则 codes（第 1 版） 归因，而合同的规则为 deal-lip-2026.credit（第 1 版）。',
    });
    expect(contract.clauses[Number(path?.split('/')[2])]?.id).toBe('credit');
  });

  it('are not those under the policy of the contract, with the codes of the shop or before an amendment', () => {
    const withCodes = { ...own, hash: canonicalHash('with codes of the shop') };
    expect(found(CODE, [saleOf('a'), saleOf('b', { policy: withCodes })])).toEqual([]);
    const amended = { ...contract, revision: 2 };
    expect(found(CODE, [saleOf('a')], amended)).toEqual([]);
    expect(found(CODE, [saleOf('a', { policy: withCodes })], amended)).toHaveLength(1);
  });

  it('are none where the contract has no attribution clause, or the sale is of another deal', () => {
    const clauses = contract.clauses.filter(({ clause }) => clause !== 'attribution');
    const facts = [saleOf('a', { policy: other('codes') })];
    expect(found(CODE, facts, { ...contract, clauses })).toEqual([]);
    const { sale } = creditedTo('b', 'zoe-of-another-deal') as FactOf<'credited-sale'>;
    const foreign = saleOf('b', { credits: sale.credits, policy: other('codes') });
    expect(found(CODE, [foreign])).toEqual([]);
  });
});

describe('sales credited to creators who are not parties', () => {
  const CODE = 'CREDITED_TO_STRANGER';

  it('are a warning where nothing is credited to a party, or an id is near to one', () => {
    expect(found(CODE, [creditedTo('a', 'quentin'), creditedTo('b', 'quentin')])).toMatchObject([
      { severity: 'warning', params: { count: 2, creators: 'quentin' } },
    ]);
    expect(found(CODE, [saleOf('a'), creditedTo('b', 'mai')])).toMatchObject([
      { severity: 'warning', params: { count: 1, creators: 'mai (≈ mia)', facts: 'sale:b' } },
    ]);
  });

  it('are a hint beside sales of the parties, as in a list of several deals', () => {
    expect(found(CODE, [saleOf('a'), creditedTo('b', 'quentin')])).toMatchObject([
      { severity: 'hint', params: { count: 1, creators: 'quentin' } },
    ]);
    expect(found(CODE, [saleOf('a')])).toEqual([]);
    const digits = JSON.parse(
      JSON.stringify(contract).replaceAll('"mia"', '"7123456789012345678"'),
    ) as typeof contract;
    const [party, other] = ['7123456789012345678', '7123456789012345679'].map((id, index) =>
      creditedTo(`o${index}`, id),
    );
    expect(found(CODE, [party, other] as Fact[], digits)).toMatchObject([{ severity: 'hint' }]);
  });
});

describe('misspelt names in sales', () => {
  it('are errors that name the known ones', () => {
    const change = 'refnd' as never;
    expect(found('SALE_CHANGE_UNKNOWN', [saleOf('a', { change })])).toMatchObject([
      { severity: 'error', params: { change: 'refnd (≈ refund)', facts: 'sale:a' } },
    ]);
    const { sale } = saleOf('b') as FactOf<'credited-sale'>;
    const credits = sale.credits.map((it) => ({ ...it, to: { party: 'creater', id: 'mia' } }));
    expect(
      found('CREDIT_PARTY_UNKNOWN', [saleOf('b', { credits: credits as never })]),
    ).toMatchObject([{ severity: 'error', params: { party: 'creater (≈ creator)' } }]);
  });
});

describe('sales with the code of another creator', () => {
  const CODE = 'CREDITED_DESPITE_CODE';
  const withCodes = (codes: readonly object[], more: object = {}): Contract => ({
    ...contract,
    clauses: contract.clauses.map((clause) =>
      clause.clause === 'attribution' ? ({ ...clause, codes, ...more } as Clause) : clause,
    ),
  });
  const lee = { code: 'LEE10', creator: 'lee' };
  const sold = (more: object) => [saleOf('a', { code: 'lee10', ...more })];

  it('are a warning where somebody else is credited and paid', () => {
    expect(found(CODE, sold({}), withCodes([lee]))).toMatchObject([
      { severity: 'warning', params: { count: 1, code: 'lee10' } },
    ]);
  });

  it('are counted together, however the code is written', () => {
    const spelt = ['lee10', 'LEE10', 'Lee10'].map((code) => saleOf(code, { code }));
    expect(found(CODE, spelt, withCodes([lee]))).toMatchObject([{ params: { count: 3 } }]);
  });

  it.each<[string, Contract, object]>([
    ['the code is that of the creator', withCodes([{ ...lee, creator: 'mia' }]), {}],
    ['the sale has no code', withCodes([lee]), { code: undefined }],
    ['the code is null, of programs without types', withCodes([lee]), { code: null }],
    ['a code takes no whole order', withCodes([lee], { codeTakesAll: false }), {}],
    ['codes do not decide', withCodes([lee], { precedence: ['click'] }), {}],
    ['the code is for other products', withCodes([{ ...lee, products: ['lip-set'] }]), {}],
    [
      'the code was not valid',
      withCodes([
        { ...lee, valid: { start: '2020-01-01T00:00:00Z', end: '2020-02-01T00:00:00Z' } },
      ]),
      {},
    ],
  ])('are none where %s', (_, of, more) => {
    const [fact] = sold(more) as FactOf<'credited-sale'>[];
    const { code, ...sale } = fact?.sale ?? ({} as never);
    const facts = [{ ...fact, sale: code === undefined ? sale : { ...sale, code } }] as Fact[];
    expect(found(CODE, facts, of)).toEqual([]);
  });
});
