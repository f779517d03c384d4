import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Currency, FxQuote, Instant } from '../vocabulary/index.ts';
import { reviewContract } from './review.ts';

const asOf = '2026-11-22T00:00:00Z';

type Fee = Partial<ClauseOf<'fee'>>;

const fixed = (minor: `${bigint}`, currency: Currency = 'EUR'): Fee => ({
  model: 'fixed',
  fixed: { amount: { currency, minor }, per: 'deal' },
});

/** The complete deal, addressed to France, in a currency and with fees of their own; without commission and stages. */
function frenchDeal(fees: readonly Fee[], change: Partial<Contract> = {}): Contract {
  const contract = lipColourContract();
  const clauses = contract.clauses.flatMap((clause): Clause[] => {
    if (clause.clause === 'payment') return [];
    if (clause.clause !== 'fee') return [clause];
    const { commission: _, ...bare } = clause;
    return fees.map((fee, index) => ({ ...bare, ...fee, id: `fee-${index}` }) as Clause);
  });
  return {
    ...contract,
    audience: [{ market: 'FR', languages: ['fr'] }],
    currency: 'EUR',
    law: 'FR',
    parties: contract.parties.map((party) => ({ ...party, legalName: 'x', taxResidence: 'US' })),
    clauses,
    ...change,
  };
}

const found = (contract: Contract, fx: readonly FxQuote[] = []) =>
  reviewContract(contract, { asOf, fx })
    .filter(({ evidence }) => evidence?.citation?.ruleId === 'fr.written-contract')
    .map(({ code, severity, path }) => [code, severity, path]);

const BELOW = [['LAW_AMOUNT_BELOW', 'hint', '/clauses']];
const OPEN = [['LAW_AMOUNT_OPEN', 'warning', '/clauses']];

describe('the written contract that a law asks for from an amount on', () => {
  it('is asked for at the amount, not one cent below it', () => {
    expect(found(frenchDeal([fixed('100000')]))).toEqual([]);
    expect(found(frenchDeal([fixed('99999')]))).toEqual(BELOW);
  });

  it('is not asked for before the rule is in force', () => {
    const contract = frenchDeal([fixed('100000')], { law: 'US' });
    const codes = (day: Instant) => reviewContract(contract, { asOf: day }).map(({ code }) => code);
    expect(codes('2025-12-31T22:59:59Z')).not.toContain('LAW_GOVERNING');
    expect(codes('2025-12-31T23:00:00Z')).toContain('LAW_GOVERNING');
  });

  it('wants identity, addresses, tax residence and the law of the market, of the sides and not of a payee', () => {
    const [brand, creator] = lipColourContract().parties;
    const bare = (id: string, role: 'brand' | 'creator' | 'payee') =>
      ({ id, role, name: id, market: 'FR' }) as const;
    const contract = frenchDeal([fixed('100000')], {
      law: 'US',
      parties: [
        bare(brand?.id ?? '', 'brand'),
        bare(creator?.id ?? '', 'creator'),
        bare('office', 'payee'),
      ],
    });
    const fields = ['legalName', 'address', 'email', 'taxResidence'];
    expect(found(contract)).toEqual([
      ...fields.flatMap((field) =>
        [0, 1].map((party) => ['LAW_MENTION', 'error', `/parties/${party}/${field}`]),
      ),
      ['LAW_GOVERNING', 'error', '/law'],
    ]);
    expect(found({ ...contract, ...frenchDeal([fixed('99999')]), law: 'US' })).toEqual(BELOW);
  });

  it('takes a clause in the words of the parties that names the law as something to read', () => {
    const contract = frenchDeal([fixed('100000')], { law: 'US' });
    const named: Clause = {
      clause: 'other',
      id: 'law',
      text: 'Le contrat est soumis au Droit français.',
    };
    expect(found({ ...contract, clauses: [...contract.clauses, named] })).toEqual([
      ['LAW_GOVERNING', 'hint', '/law'],
    ]);
  });

  it.each<[string, readonly Fee[], unknown]>([
    ['one payee’s fees', [fixed('60000'), fixed('40000')], []],
    ['not those of another payee', [fixed('60000'), { ...fixed('60000'), payee: 'noor' }], BELOW],
    [
      'an amount for each session and each other item',
      [
        { model: 'fixed', fixed: { amount: { currency: 'EUR', minor: '40000' }, per: 'session' } },
        { model: 'fixed', fixed: { amount: { currency: 'EUR', minor: '30000' }, per: 'item' } },
      ],
      [],
    ],
    [
      'a commission on top of too little',
      [{ ...fixed('99999'), model: 'base-plus-commission' }],
      OPEN,
    ],
    ['a bonus on top of too little', [{ ...fixed('99999'), model: 'fixed-plus-bonus' }], OPEN],
    ['a base that is enough', [{ ...fixed('100000'), model: 'base-plus-commission' }], []],
    ['an amount left open', [{ model: 'fixed', fixed: { amount: null, per: 'deal' } }], OPEN],
    ['an amount in another currency', [fixed('100000', 'USD')], OPEN],
    ['no fee at all', [], OPEN],
  ])('counts %s', (_, fees, issues) => {
    expect(found(frenchDeal(fees))).toEqual(issues);
  });

  it('does not count a performance deposit as fixed', () => {
    const staged = (amount: `${bigint}`): Contract => {
      const contract = frenchDeal([fixed(amount)]);
      const payment = lipColourContract().clauses.find(({ clause }) => clause === 'payment');
      const stage = { trigger: 'signing', dueDays: 7 } as const;
      const stages = [
        { ...stage, id: 'first', share: 700_000 },
        {
          ...stage,
          id: 'kept',
          share: 300_000,
          deposit: { assessmentId: 'result', release: 'all-or-nothing' },
        },
      ];
      const clause = { ...payment, feeId: 'fee-0', stages } as Clause;
      return { ...contract, clauses: [...contract.clauses, clause] };
    };
    expect(found(staged('142857'))).toEqual(OPEN);
    expect(found(staged('142858'))).toEqual([]);
  });

  it('needs a rate for another currency, and lowers what it then asks for to warnings', () => {
    const contract = frenchDeal([fixed('116000', 'USD')], { currency: 'USD', law: 'US' });
    const undecided = [...OPEN, ['LAW_GOVERNING', 'warning', '/law']];
    const quote = (rate: string, day: Instant = '2026-11-01T00:00:00Z'): FxQuote => ({
      base: 'EUR',
      quote: 'USD',
      rate,
      asOf: day,
      side: 'mid',
      source: 'bank',
    });
    expect(found(contract)).toEqual(undecided);
    expect(found(contract, [quote('1.16', '2026-11-23T00:00:00Z')])).toEqual(undecided);
    expect(found(contract, [quote('1.16')])).toEqual([['LAW_GOVERNING', 'error', '/law']]);
    // 999.9957 EUR: not rounded up to the amount.
    expect(found(contract, [quote('1.160005')])).toEqual(BELOW);
    const [open] = reviewContract(contract, { asOf }).filter(
      ({ code }) => code === 'LAW_AMOUNT_OPEN',
    );
    expect(open?.message['en']).toContain('no exchange rate of USD to EUR was given');
  });

  it('refuses a rate that is none', () => {
    expect(() =>
      reviewContract(frenchDeal([fixed('1')]), { asOf, fx: [{ base: 'EUR' } as FxQuote] }),
    ).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it.each(['deliverable', 'fee', 'intellectual-property'])(
    'leaves missions, pay and rights to the items: without a clause %s the review has an error',
    (kind) => {
      const contract = frenchDeal([fixed('100000')]);
      const clauses = contract.clauses.filter(({ clause }) => clause !== kind);
      expect(
        reviewContract({ ...contract, clauses }, { asOf }).filter(
          ({ code, severity }) => code === 'ITEM_MISSING' && severity === 'error',
        ),
      ).not.toEqual([]);
    },
  );
});
