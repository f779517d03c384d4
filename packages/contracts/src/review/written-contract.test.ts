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

const quote = (rate: string, day: Instant = '2026-11-01T00:00:00Z'): FxQuote => ({
  base: 'EUR',
  quote: 'USD',
  rate,
  asOf: day,
  side: 'mid',
  source: 'bank',
});

/** The deal of two brands, in which each pays fees of its own. */
function ofTwoBrands(fees: readonly Fee[], change: Partial<Contract> = {}): Contract {
  const contract = frenchDeal(fees, change);
  const second = { id: 'velvet', role: 'brand', name: 'Velvet', market: 'FR' } as const;
  return { ...contract, parties: [...contract.parties, second] };
}

const byVelvet = (fee: Fee): Fee => ({ ...fee, payer: 'velvet' });

const found = (contract: Contract, fx: readonly FxQuote[] = []) =>
  reviewContract(contract, { asOf, fx })
    .filter(({ evidence }) => evidence?.citation?.ruleId === 'fr.written-contract')
    .map(({ code, severity, path }) => [code, severity, path]);

const BELOW = [['LAW_AMOUNT_BELOW', 'hint', '/clauses']];
/** A name as a parameter in both languages. */
const both = (name: string) => ({ en: name, 'zh-Hans': name });
const IN_KIND = [['LAW_BY_HAND', 'hint', '/clauses']];
const OPEN = [['LAW_AMOUNT_OPEN', 'warning', '/clauses'], ...IN_KIND];

describe('the written contract that a law asks for from an amount on', () => {
  it('is asked for at the amount, not one cent below it', () => {
    expect(found(frenchDeal([fixed('100000')]))).toEqual(IN_KIND);
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
      ...IN_KIND,
      ['LAW_GOVERNING', 'error', '/law'],
    ]);
    expect(found({ ...contract, ...frenchDeal([fixed('99999')]), law: 'US' })).toEqual(BELOW);
  });

  it.each(['Le contrat est soumis au Droit français.', 'It is not governed by French law.'])(
    'has people read a clause in the words of the parties that names the law: %s',
    (text) => {
      const contract = frenchDeal([fixed('100000')], { law: 'US' });
      const clauses = [...contract.clauses, { clause: 'other', id: 'law', text } as Clause];
      expect(found({ ...contract, clauses })).toEqual([
        ...IN_KIND,
        ['LAW_GOVERNING', 'error', '/law'],
        ['LAW_BY_HAND', 'hint', `/clauses/${clauses.length - 1}/text`],
      ]);
      expect(found({ ...contract, clauses, law: 'FR' })).toEqual(IN_KIND);
    },
  );

  it('asks for the value of pay in kind, which no field holds', () => {
    const says = reviewContract(frenchDeal([fixed('100000')]), { asOf }).map(
      ({ message }) => message['en'],
    );
    expect(says).toContainEqual(expect.stringContaining('gets in kind'));
  });

  it.each<[string, readonly Fee[], unknown]>([
    ['one payee’s fees', [fixed('60000'), fixed('40000')], IN_KIND],
    [
      'those of the creator’s agency',
      [fixed('60000'), { ...fixed('40000'), payee: 'agency' }],
      IN_KIND,
    ],
    ['none to a brand', [fixed('60000'), { ...fixed('60000'), payee: 'rosy' }], BELOW],
    ['none that the creator pays', [fixed('60000'), { ...fixed('60000'), payer: 'mia' }], BELOW],
    ['a fee without a payer', [fixed('60000'), { ...fixed('40000'), payer: null }], IN_KIND],
    ['a fee without a payee', [fixed('60000'), { ...fixed('40000'), payee: null }], IN_KIND],
    [
      'an amount for each session and each other item',
      [
        { model: 'fixed', fixed: { amount: { currency: 'EUR', minor: '40000' }, per: 'session' } },
        { model: 'fixed', fixed: { amount: { currency: 'EUR', minor: '30000' }, per: 'item' } },
      ],
      IN_KIND,
    ],
    [
      'a commission on top of too little',
      [{ ...fixed('99999'), model: 'base-plus-commission' }],
      OPEN,
    ],
    ['a bonus on top of too little', [{ ...fixed('99999'), model: 'fixed-plus-bonus' }], OPEN],
    ['a base that is enough', [{ ...fixed('100000'), model: 'base-plus-commission' }], IN_KIND],
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
    expect(found(staged('142858'))).toEqual(IN_KIND);
  });

  it('needs a rate for another currency, and lowers what it then asks for to warnings', () => {
    const contract = frenchDeal([fixed('116000', 'USD')], { currency: 'USD', law: 'US' });
    const undecided = [...OPEN, ['LAW_GOVERNING', 'warning', '/law']];
    expect(found(contract)).toEqual(undecided);
    expect(found(contract, [quote('1.16', '2026-11-23T00:00:00Z')])).toEqual(undecided);
    const decided = [...IN_KIND, ['LAW_GOVERNING', 'error', '/law']];
    expect(found(contract, [quote('1.16')])).toEqual(decided);
    // 999.9957 EUR: not rounded up to the amount.
    expect(found(contract, [quote('1.160005')])).toEqual(BELOW);
    const [open] = reviewContract(contract, { asOf }).filter(
      ({ code }) => code === 'LAW_AMOUNT_OPEN',
    );
    expect(open?.message['en']).toContain('no exchange rate of USD to EUR was given');
  });

  it('converts each fee from its own currency', () => {
    const dollars = { currency: 'USD', law: 'FR' } as const;
    expect(found(frenchDeal([fixed('500000', 'EUR')], dollars))).toEqual(IN_KIND);
    expect(found(frenchDeal([fixed('99999', 'EUR')], dollars))).toEqual(BELOW);
    const mixed = frenchDeal([fixed('60000', 'EUR'), fixed('46400', 'USD')], dollars);
    expect(found(mixed)).toEqual(OPEN);
    expect(found(mixed, [quote('1.16')])).toEqual(IN_KIND);
    expect(found(mixed, [quote('1.160001')])).toEqual(BELOW);
    // Enough without the fee that has no rate.
    expect(found(frenchDeal([fixed('100000', 'EUR'), fixed('1', 'USD')]))).toEqual(IN_KIND);
  });

  it('is decided per advertiser, whom the finding names', () => {
    expect(found(ofTwoBrands([fixed('60000'), byVelvet(fixed('60000'))]))).toEqual([
      ...BELOW,
      ...BELOW,
    ]);
    const contract = ofTwoBrands([fixed('99999'), byVelvet(fixed('100000'))], { law: 'US' });
    const issues = reviewContract(contract, { asOf }).filter(({ code }) =>
      ['LAW_AMOUNT_BELOW', 'LAW_MENTION', 'LAW_GOVERNING'].includes(code),
    );
    expect(issues.map(({ code, path, params }) => [code, path, params['advertiser']])).toEqual([
      ['LAW_AMOUNT_BELOW', '/clauses', both('Rosy Lips')],
      ...['legalName', 'address', 'email', 'taxResidence'].map((field) => [
        'LAW_MENTION',
        `/parties/2/${field}`,
        both('Velvet'),
      ]),
      ['LAW_GOVERNING', '/law', both('Velvet')],
    ]);
  });

  it('asks no mention of an advertiser below the amount', () => {
    const contract = ofTwoBrands([fixed('100000'), byVelvet(fixed('99999'))]);
    expect(found(contract)).toEqual([...BELOW, ...IN_KIND]);
  });

  it('leaves open who of two advertisers pays a fee without a payer', () => {
    const unpaid = (minor: `${bigint}`) =>
      ofTwoBrands([fixed('60000'), byVelvet(fixed('50000')), { ...fixed(minor), payer: null }]);
    const codes = (contract: Contract) => found(contract).map(([code]) => code);
    expect(codes(unpaid('39999'))).toEqual(['LAW_AMOUNT_BELOW', 'LAW_AMOUNT_BELOW']);
    expect(codes(unpaid('40000')).slice(0, 2)).toEqual(['LAW_AMOUNT_OPEN', 'LAW_AMOUNT_BELOW']);
  });

  it('is decided per creator; what an agency gets may be for either', () => {
    const deal = (agency: `${bigint}`): Contract => {
      const contract = frenchDeal([
        fixed('60000'),
        { ...fixed('60000'), payee: 'noor' },
        { ...fixed(agency), payee: 'agency' },
      ]);
      const [, mia] = contract.parties;
      const noor = { ...mia, id: 'noor' } as Contract['parties'][number];
      return { ...contract, parties: [...contract.parties, noor] };
    };
    expect(found(deal('39999'))).toEqual(BELOW);
    expect(found(deal('40000'))).toEqual(OPEN);
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

  it.each(['deliverable', 'intellectual-property'])(
    'reminds of missions and rights that the deal type may leave open: without a clause %s',
    (kind) => {
      const contract = frenchDeal([fixed('100000')], { dealType: 'affiliate-programme' });
      const clauses = contract.clauses.filter(({ clause }) => clause !== kind);
      const before = found(contract);
      expect(found({ ...contract, clauses })).toHaveLength(before.length + 1);
      expect(found({ ...contract, clauses })).toContainEqual(['LAW_BY_HAND', 'hint', '/clauses']);
    },
  );
});
