import { describe, expect, it } from 'vitest';
import { FULL_TERMS } from '../clauses/full-terms.fixture.ts';
import { PAYING_TEXTS } from '../clauses/paying-texts.fixture.ts';
import { SALES_CLAUSES } from '../clauses/sales-clauses.fixture.ts';
import { CLAUSE_SCHEMAS, type Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { DisplayLanguage, Money } from '../vocabulary/index.ts';
import { contractOfHtml, type RenderOptions, renderContract } from './render.ts';

const ALL: RenderOptions[] = (['en', 'zh-Hans'] as const).flatMap((language) =>
  (['markdown', 'html'] as const).flatMap((format) => [
    { language, format },
    { language, format, bilingual: true },
  ]),
);

const usd = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });

/** Clauses of the kinds, models and options that the bundled deal does not use. */
const REST: Clause[] = [
  { clause: 'renewal', id: 'again', mode: 'automatic', months: 6, noticeDays: 30, times: 2 },
  {
    ...{ clause: 'renewal', id: 'option', mode: 'option', months: 1, noticeDays: 45, times: 1 },
    holder: 'rosy',
  },
  {
    ...{ clause: 'undertaking', id: 'lends', by: 'rosy', for: 'mia', days: 3 },
    promise: 'lends-services',
  },
  {
    ...{ clause: 'undertaking', id: 'pays', by: 'rosy', for: 'mia', days: 10 },
    ...{ promise: 'guarantees-payment', most: usd('750000') },
  },
  {
    ...{ clause: 'undertaking', id: 'performs', by: 'rosy', for: 'mia', days: 14 },
    promise: 'guarantees-performance',
  },
  {
    clause: 'fee',
    id: 'bonus-fee',
    payer: 'rosy',
    payee: 'mia',
    model: 'fixed-plus-bonus',
    deliverableIds: ['live'],
    fixed: { amount: usd('123456789'), per: 'session' },
    bonus: {
      measure: 'credited-net-sales',
      pays: 'every',
      dueDays: 21,
      steps: [{ atLeast: usd('1000000'), amount: usd('50000') }],
    },
  },
  {
    clause: 'payment',
    id: 'bonus-stages',
    feeId: 'bonus-fee',
    payout: { currency: 'THB', rateAt: 'due', source: 'Bank of Thailand' },
    stages: [
      {
        id: 'first',
        share: 333_334,
        trigger: 'publication',
        dueDays: 5,
        deliverableId: 'live',
      },
      {
        id: 'last',
        share: 666_666,
        trigger: 'assessment',
        dueDays: 5,
        deposit: { assessmentId: 'result', release: 'pro-rata' },
      },
    ],
  },
  {
    clause: 'payee-split',
    id: 'split',
    feeId: 'bonus-fee',
    shares: [
      { payee: 'mia', share: 850_000 },
      { payee: 'rosy', share: 150_000 },
    ],
  },
  { clause: 'tax', id: 'tax-2', withholdingRate: 125_500, authority: 'CN', borneBy: 'payer' },
  ...FULL_TERMS,
  { clause: 'other', id: 'bank', text: 'Each side bears its own bank charges.\nSecond line.' },
  ...SALES_CLAUSES,
];

const whole = (): Contract => ({
  ...lipColourContract(),
  clauses: [
    ...lipColourContract().clauses,
    ...REST,
    ...PAYING_TEXTS.map(({ clause }, index) => ({ ...clause, id: `pays-${index}` })),
  ],
});

describe('renderContract', () => {
  it('gives the same bytes for equal input, whatever the order of its keys', () => {
    const contract = whole();
    const reversed = Object.fromEntries(Object.entries(contract).reverse()) as Contract;
    for (const options of ALL)
      expect(renderContract(reversed, options)).toBe(
        renderContract(structuredClone(contract), options),
      );
  });

  it('writes every kind of clause, and no kind is left out of this test', () => {
    expect(new Set(whole().clauses.map(({ clause }) => clause))).toEqual(
      new Set(Object.keys(CLAUSE_SCHEMAS)),
    );
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = renderContract(whole(), { language, format: 'markdown' });
      for (const { name } of Object.values(CLAUSE_SCHEMAS)) expect(text).toContain(name[language]);
      expect(text).not.toMatch(/undefined|\[object|\[not agreed|\[未约定/);
    }
  });

  it('says the same numbers in both languages, clause by clause', () => {
    const numbers = (language: DisplayLanguage, clause: Clause) => {
      const text = renderContract(
        { ...whole(), clauses: [clause] },
        { language, format: 'markdown' },
      );
      const body = text.slice(text.indexOf(language === 'en' ? '## Article' : '## 第'));
      return [...months(body).matchAll(/\d[\d,.:]*\d|\d/g)]
        .map(([digits]) => digits.replace(/[.,]$/, ''))
        .toSorted();
    };
    for (const clause of whole().clauses)
      expect(numbers('zh-Hans', clause), clause.id).toEqual(numbers('en', clause));
  });

  it('shows id, revision and hash, and carries the contract back unchanged', () => {
    const contract = whole();
    for (const language of ['en', 'zh-Hans'] as const) {
      const html = renderContract(contract, { language, format: 'html' });
      expect(html).toContain(contractHash(contract));
      expect(contractOfHtml(html)).toEqual(contract);
      expect(contractHash(contractOfHtml(html))).toBe(contractHash(contract));
      expect(renderContract(contract, { language, format: 'markdown' })).toContain(
        contractHash(contract),
      );
    }
  });

  it('splits a staged fee exactly as settling does: 0.06 at 30/40/30 is 0.02 each', () => {
    const contract = lipColourContract();
    const clauses = contract.clauses.map((clause) =>
      clause.clause === 'fee' && clause.fixed
        ? { ...clause, fixed: { ...clause.fixed, amount: usd('6') } }
        : clause,
    );
    const text = renderContract({ ...contract, clauses }, { language: 'en', format: 'markdown' });
    expect(
      text.match(/pay (?:a part of the fixed fee|the performance deposit): \d+%; USD [\d.]+/g),
    ).toEqual([
      'pay a part of the fixed fee: 30%; USD 0.02',
      'pay a part of the fixed fee: 40%; USD 0.02',
      'pay the performance deposit: 30%; USD 0.02',
    ]);
  });

  it('has a line to sign for whoever must sign before money is due: everybody but mere payees', () => {
    const contract = lipColourContract();
    const [brand, creator] = contract.parties;
    if (brand === undefined || creator === undefined) throw new RangeError('fixture');
    const agency = { ...brand, id: 'wave', role: 'agency', name: 'Wave Agency' } as const;
    const payee = { ...creator, id: 'till', role: 'payee', name: 'Till Ltd' } as const;
    const text = renderContract(
      { ...contract, parties: [brand, creator, agency, payee] },
      { language: 'en', format: 'markdown' },
    );
    const signatures = text.slice(text.lastIndexOf('\n## '));
    expect(signatures).toContain('Wave Agency');
    expect(signatures).not.toContain('Till Ltd');
  });

  it('marks which language governs', () => {
    const both = renderContract(whole(), { language: 'zh-Hans', format: 'html', bilingual: true });
    expect(both).toContain('English: this text governs');
    expect(both).toContain('译文，以另一文本为准');
  });

  it('shows open slots as blanks in every kind of clause, in both languages', () => {
    for (const clause of Object.keys(CLAUSE_SCHEMAS)) {
      const empty = { clause, id: 'open' } as Clause;
      const contract = { ...lipColourContract(), clauses: [empty] };
      expect(renderContract(contract, { language: 'en', format: 'html' }), clause).toContain(
        '<mark>not agreed</mark>',
      );
      expect(renderContract(contract, { language: 'zh-Hans', format: 'html' }), clause).toContain(
        '<mark>未约定</mark>',
      );
    }
  });

  it('refuses what is not a contract, another language, another format', () => {
    const wrong = [
      () => renderContract({} as Contract, { language: 'en', format: 'html' }),
      () => renderContract(whole(), { language: 'fr' as 'en', format: 'html' }),
      () => renderContract(whole(), { language: 'en', format: 'constructor' as 'html' }),
      () => contractOfHtml('<p>nothing</p>'),
      () => contractOfHtml('<script type="application/json" id="livelane-contract">{</script>'),
    ];
    for (const call of wrong)
      expect(call).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});

/** English month names as numbers, so that dates of both languages hold the same digits. */
function months(text: string): string {
  const names =
    'January February March April May June July August September October November December'.split(
      ' ',
    );
  return names.reduce((out, name, index) => out.replaceAll(name, String(index + 1)), text);
}
