import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_EXAMPLES } from '../clauses/deliverable/form/forms.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { LAW_RULES } from '../law/index.ts';
import { verifySession } from '../verify/session.ts';
import { type Instant, parseRecord } from '../vocabulary/index.ts';
import { planFindings } from './finding.ts';
import { writtenPrice } from './price.ts';
import { LIP_BRIEF, logFollowing } from './session.fixture.ts';
import { type PlanOptions, planSession } from './session.ts';

const options: PlanOptions = { brief: LIP_BRIEF, asOf: '2026-11-22T12:00:00Z' };

function contractFor(audience: Contract['audience'], live: object = {}): Contract {
  const contract = lipColourContract();
  return {
    ...contract,
    audience,
    clauses: contract.clauses.map((clause) =>
      clause.clause === 'deliverable' && clause.live
        ? { ...clause, live: { ...clause.live, ...live } }
        : clause,
    ),
  };
}

const invalid = (path: string) =>
  expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(path) });

describe('planSession', () => {
  it('compiles window, hosts, products, codes and data from the contract', () => {
    const plan = planSession(lipColourContract(), options);
    expect(plan.id).toBe('deal-lip-2026.live.1');
    expect(plan.window).toEqual({
      start: '2026-12-06T02:00:00.000Z',
      end: '2026-12-06T03:00:00.000Z',
    });
    expect(plan.hosts).toEqual([{ id: 'mia', name: 'Mia Torres', role: 'host' }]);
    expect(plan.products.map((product) => [product.id, product.promotion?.price.minor])).toEqual([
      ['lip-set', '1599'],
      ['lip-liner', undefined],
    ]);
    expect(plan.codes).toEqual([{ code: 'MIA20', creator: 'mia', discount: 100_000 }]);
    expect(plan.dataToCollect).toEqual([
      'plays',
      'interactions',
      'conversions',
      'leads',
      'viewers',
      'viewer-seconds',
      'clicks',
      'questions',
      'redemptions',
    ]);
    expect(plan.languages).toEqual(['en', 'fr']);
    expect(plan.recording.required && plan.questions.answerRequired).toBe(true);
    expect(plan.runSheet.map((item) => item.action)).toContain('promotion');
  });

  it('carries the duties of every market by the law of the day', () => {
    const contract = contractFor([
      { market: 'KR', languages: ['ko'] },
      { market: 'VN', languages: ['vi'] },
      { market: 'US', languages: ['en'] },
    ]);
    expect(planSession(contract, options).disclosures.map((duty) => duty.id)).toEqual([
      'kr.live.repeat',
      'vn.live.before-and-during',
      'us.live.start',
      'us.live.project-default',
    ]);
    const before = planSession(contract, { ...options, asOf: '2025-12-31T12:00:00Z' });
    expect(before.disclosures.map((duty) => duty.id)).toEqual([
      'kr.live.repeat',
      'vn.live.project-default',
      'us.live.start',
      'us.live.project-default',
    ]);
    expect(planFindings(before).map((finding) => finding.code)).toContain(
      'LAW_CHANGES_BEFORE_SESSION',
    );
  });

  it('repeats at the smallest gap asked for: Korea’s 300 s', () => {
    const plan = planSession(
      contractFor([
        { market: 'KR', languages: ['ko'] },
        { market: 'US', languages: ['en'] },
      ]),
      options,
    );
    const starts = plan.runSheet
      .filter((item) => item.id.startsWith('disclosure'))
      .map((item) => item.at);
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(3590);
    expect(
      Math.max(...starts.slice(1).map((at, index) => at - ((starts[index] ?? 0) + 10))),
    ).toBeLessThanOrEqual(300);
  });

  it('asks for the notice of a generated host in China, and only there and then', () => {
    const audience = [{ market: 'CN', languages: ['zh-Hans'] }];
    const ids = (contract: Contract): string[] =>
      planSession(contract, options).disclosures.map((duty) => duty.id);
    expect(ids(contractFor(audience))).toEqual(['cn.live.shopping-link']);
    expect(ids(contractFor(audience, { aiHost: true }))).toEqual([
      'cn.live.shopping-link',
      'cn.live.ai-host',
    ]);
  });

  it('writes a localisation sheet per market and language, unreviewed until somebody signs it', () => {
    const plan = planSession(lipColourContract(), {
      ...options,
      reviews: [
        { market: 'US', language: 'en', by: 'Mia Torres' },
        // A reader of another language signs nothing of this one.
        { market: 'CA', language: 'es', by: 'Ana' },
      ],
    });
    expect(
      plan.localization.map(({ market, language, reviewedBy }) => [market, language, reviewedBy]),
    ).toEqual([
      ['US', 'en', 'Mia Torres'],
      ['CA', 'en', null],
      ['CA', 'fr', null],
    ]);
    const french = plan.localization[2]?.notes.map((note) => note['en']);
    expect(french).toContain('Write prices like this: 15,99 USD.');
    expect(french).toContain('The label reads “Publicité”.');
    expect(french).toContain('Starts 2026-12-05 21:00 by the clock of America/Toronto.');
    expect(
      planFindings(plan)
        .filter((it) => it.code === 'LOCALIZATION_UNREVIEWED')
        .map((it) => it.path),
    ).toEqual(['/localization/1/reviewedBy', '/localization/2/reviewedBy']);
  });

  it('writes the start by the clock of a market whose law is not known, and by none where nobody lives', () => {
    const { localization } = planSession(
      contractFor([
        { market: 'AT', languages: ['de'] },
        { market: 'NZ', languages: ['en'] },
        { market: 'AQ', languages: ['en'] },
      ]),
      options,
    );
    const clock = localization.map(({ notes }) =>
      notes.map(({ en }) => en).filter((note) => note?.startsWith('Starts')),
    );
    // 2026-12-06T02:00Z; New Zealand is on summer time.
    expect(clock).toEqual([
      ['Starts 2026-12-06 03:00 by the clock of Europe/Vienna.'],
      ['Starts 2026-12-06 15:00 by the clock of Pacific/Auckland.'],
      [],
    ]);
  });

  it('names what Vietnam wants before the start, and a discount over half', () => {
    const contract = contractFor([{ market: 'VN', languages: ['vi'] }], {
      promotions: [
        {
          id: 'deep',
          productId: 'lip-set',
          text: { en: 'Half and more' },
          price: { currency: 'USD', minor: '900' },
        },
      ],
    });
    expect(planFindings(planSession(contract, options)).map((it) => it.code)).toEqual([
      'LOCALIZATION_UNREVIEWED',
      'DOCUMENTS_BEFORE_START',
      'DISCOUNT_ABOVE_CAP',
    ]);
  });

  it('caps discounts by the law of the day of the session', () => {
    const cut = (minor: `${bigint}`, start: Instant) => {
      const plan = planSession(
        contractFor([{ market: 'VN', languages: ['vi'] }], {
          promotions: [
            {
              id: 'deep',
              productId: 'lip-set',
              text: { en: 'Less' },
              price: { currency: 'USD', minor },
            },
          ],
        }),
        options,
      );
      const found = planFindings({ ...plan, window: { ...plan.window, start } });
      return found.filter(({ code }) => code === 'DISCOUNT_ABOVE_CAP');
    };
    // The list price is 19.99 USD: half of it is 9.995.
    expect(cut('999', '2024-11-30T17:00:00Z')).toMatchObject([
      { severity: 'hint', fix: { en: expect.stringContaining('at least 50% of') } },
    ]);
    expect(cut('1000', '2024-11-30T17:00:00Z')).toEqual([]);
    expect(cut('999', '2024-11-30T16:59:59Z')).toEqual([]);
  });

  it('rehearses the same duties in half a minute', () => {
    const contract = lipColourContract();
    const [full, short] = [
      planSession(contract, options),
      planSession(contract, { ...options, rehearsalSeconds: 30 }),
    ];
    expect(short.disclosures).toEqual(full.disclosures);
    expect(short.window.end).toBe('2026-12-06T02:00:30.000Z');
    expect(verifySession(short, logFollowing(short)).ok).toBe(true);
  });

  it('is kept by a room that follows it, for any audience and any length', {
    timeout: 60_000,
  }, () => {
    const markets = [...new Set(LAW_RULES.map((rule) => rule.market))].filter(
      (market) => market !== 'EU',
    );
    fc.assert(
      fc.property(
        fc.record({
          chosen: fc.uniqueArray(fc.constantFrom(...markets, 'ZA'), { minLength: 1, maxLength: 6 }),
          rehearsalSeconds: fc.integer({ min: 10, max: 30_000 }),
          aiHost: fc.boolean(),
        }),
        ({ chosen, rehearsalSeconds, aiHost }) => {
          const contract = contractFor(
            chosen.map((market) => ({ market, languages: ['en'] })),
            { aiHost },
          );
          const plan = planSession(contract, { ...options, rehearsalSeconds });
          const verified = verifySession(plan, logFollowing(plan));
          expect(verified.duties.filter((duty) => !duty.kept)).toEqual([]);
          expect(verified.ok).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes for the same input and fits the record', () => {
    const plan = planSession(lipColourContract(), options);
    expect(JSON.stringify(planSession(lipColourContract(), options))).toBe(JSON.stringify(plan));
    expect(parseRecord('session-plan', JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('refuses another brief, an unknown or unlive deliverable, a session not agreed, open slots and odd lengths', () => {
    const contract = lipColourContract();
    expect(() =>
      planSession(contract, { ...options, brief: { ...LIP_BRIEF, id: 'other' } }),
    ).toThrowError(invalid('/brief/id'));
    expect(() => planSession(contract, { ...options, deliverableId: 'videos' })).toThrowError(
      invalid('/deliverableId'),
    );
    const reviews = ['Mia', 'Mia', 'Rosy'].map((by) => ({ market: 'US', language: 'en', by }));
    expect(() => planSession(contract, { ...options, reviews })).toThrowError(
      invalid('/reviews/2/by: expected one value for US:en, which has Mia already'),
    );
    expect(() => planSession(contract, { ...options, session: 2 })).toThrowError(
      invalid('/session'),
    );
    for (const rehearsalSeconds of [0, 9, 1.5, Number.NaN]) {
      expect(() => planSession(contract, { ...options, rehearsalSeconds })).toThrowError(
        invalid('/rehearsalSeconds'),
      );
    }
    expect(() =>
      planSession(contractFor(contract.audience, { productIds: ['gone'] }), options),
    ).toThrowError(invalid('/clauses/0/live/productIds/0'));
    const foreign = {
      id: 'p',
      productId: 'lip-set',
      text: { en: 'Live price' },
      price: { currency: 'VND', minor: '1' },
    };
    expect(() =>
      planSession(contractFor(contract.audience, { promotions: [foreign] }), options),
    ).toThrowError(invalid('/clauses/0/live/promotions/0/price'));
    const unowed = contract.clauses.map((clause) =>
      clause.clause === 'fee' ? { ...clause, payee: 'ghost' } : clause,
    );
    expect(() => planSession({ ...contract, clauses: unowed }, options)).toThrowError(
      invalid('/clauses/2/payee'),
    );
    expect(() =>
      planSession(contractFor(contract.audience, { minutes: null }), options),
    ).toThrowError(expect.objectContaining({ code: 'CONTRACT_INCOMPLETE' }));
    const without = {
      ...contract,
      clauses: contract.clauses.filter((clause) => clause.id !== 'live'),
    };
    expect(() => planSession(without, options)).toThrowError(
      expect.objectContaining({ code: 'CLAUSE_MISSING' }),
    );
    const skipped = structuredClone(contract);
    const [live] = skipped.clauses;
    if (live?.clause === 'deliverable')
      live.publish = [{ node: 'local', local: '2027-03-14T02:30', zone: 'America/Los_Angeles' }];
    expect(() => planSession(skipped, options)).toThrowError(
      expect.objectContaining({ code: 'ZONE_TIME_INVALID' }),
    );
  });
});

it('plans what is live alone: a shoot day is none, whatever fields it has', () => {
  const contract = lipColourContract();
  const live = { minutes: 60, sessions: 1, answerQuestions: true, promotions: [] };
  const shoot = { ...FORM_EXAMPLES['shoot-day'], id: 'shoot', live };
  const clauses = contract.clauses.map((it) => (it.id === 'live' ? shoot : it));
  expect(() => planSession({ ...contract, clauses }, options)).toThrowError(
    expect.objectContaining({ code: 'CLAUSE_MISSING' }),
  );
});

describe('writtenPrice', () => {
  it('writes as the language does, with the code', () => {
    const price = { currency: 'EUR', minor: '123456789' } as const;
    expect(writtenPrice(price, 'de')).toBe('1.234.567,89 EUR');
    expect(writtenPrice(price, 'fr')).toBe('1\u202f234\u202f567,89 EUR');
    expect(writtenPrice(price, 'en')).toBe('EUR 1,234,567.89');
    expect(writtenPrice(price, 'es-MX')).toBe('EUR 1,234,567.89');
    expect(writtenPrice({ currency: 'VND', minor: '399000' }, 'vi')).toBe('399.000 VND');
    expect(writtenPrice({ currency: 'USD', minor: '-999' }, 'xx')).toBe('USD -9.99');
  });
});
