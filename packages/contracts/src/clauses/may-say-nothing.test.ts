import { describe, expect, it } from 'vitest';
import { completeContract } from '../contract/complete.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { renderContract } from '../render/index.ts';
import { reviewContract } from '../review/index.ts';
import { usd } from '../settlement/earnings/paying.fixture.ts';
import { inputIssues } from '../vocabulary/index.ts';
import { FORM_EXAMPLES } from './deliverable/form/forms.fixture.ts';
import { CLAUSE_SCHEMAS, type Clause, schemasOf } from './schemas.ts';

const head = { payer: 'rosy', payee: 'mia' } as const;

/** Clauses that say what they must and no more, and a sentence of each in both languages. */
const BARE: readonly (readonly [clause: Clause, en: string, zhHans: string])[] = [
  [
    { clause: 'force-majeure', id: 'x', events: ['beyond-control'] },
    'It tells every other party as soon as it can',
    '应在能够通知时立即通知其他各方',
  ],
  [
    { clause: 'force-majeure', id: 'x', events: ['war'], payment: 'pro-rata' },
    'When the contract ends because of the event,',
    '合同因该情形解除的，',
  ],
  [
    { clause: 'termination', id: 'x', noticeDays: 30 },
    'Any party may end the contract by written notice of 30 days',
    '任何一方可提前30日书面通知其他各方解除合同。',
  ],
  [
    { clause: 'termination', id: 'x', causes: ['non-payment'] },
    'No party may end the contract without a cause.',
    '任何一方均不得无故解除合同。',
  ],
  [
    { clause: 'termination', id: 'x', causes: ['non-payment'] },
    'A party may end it at once by written notice of one of these breaches',
    '一方有下列违约情形之一的，其他任何一方可书面通知立即解除合同',
  ],
  [
    { clause: 'termination', id: 'x', noticeDays: 30, cureDays: 7 },
    'does not cure a breach within 7 days of written notice of it.',
    '在收到书面通知后7日内未补救的，其他任何一方可立即解除合同。',
  ],
  [
    { ...head, clause: 'in-kind', id: 'x', what: 'Ten cards' },
    'It counts as pay at its value on the day of handing over; nothing is paid in money for it.',
    '按交付当日的价值计为酬劳；不另付现金。',
  ],
  [
    { ...head, clause: 'in-kind', id: 'x', what: 'Ten cards' },
    'Of that value the whole is taxed',
    '其价值全部应税',
  ],
  [
    { clause: 'undertaking', id: 'x', by: 'rosy', for: 'mia', promise: 'guarantees-payment' },
    'and pays what is overdue on the day of a written demand.',
    '并在收到书面要求当日支付逾期款项。',
  ],
  [
    { clause: 'tax', id: 'x', withholdingRate: 0, authority: 'US' },
    'Where the law comes to require it, it is taken from the payment.',
    '法律日后要求代扣的，从付款中扣除。',
  ],
  [
    { clause: 'quota', id: 'x', platform: 'tiktok', pieces: 1, per: 'month' },
    'What is missing at the end of a period is not made good later.',
    '周期结束时的不足部分不再补发。',
  ],
  [
    { clause: 'quota', id: 'x', platform: 'any', pieces: 2, per: 'week' },
    'At least 2 pieces of all deliverables that are published, on whichever platform, come in',
    '，各平台的全部发布内容合计应不少于2条',
  ],
  [
    { ...head, clause: 'expenses', id: 'x', categories: [{ id: 'travel' }] },
    'Receipts are not required. Each is due when it is reported.',
    '每笔于申报时支付。',
  ],
  [
    {
      ...{ clause: 'cancellation', id: 'x', feeId: 'fee', otherwise: 0 },
      steps: [{ underHours: 48, share: 500_000 }],
    },
    'The amount is due with the notice.',
    '款项于通知时支付。',
  ],
  [
    { clause: 'renewal', id: 'x', mode: 'automatic', months: 12, noticeDays: 30 },
    'The number of such extensions is not limited.',
    '延长次数不限。',
  ],
  [
    {
      ...{ ...head, clause: 'action-fee', id: 'x', action: 'install' },
      ...{ amount: usd(500), dueDays: 30 },
    },
    'It is earned with the action and is paid 30 days after it is earned.',
    '该款项于行为发生时为应得，应得后30日内支付。',
  ],
  [
    {
      ...{ ...head, clause: 'fee', id: 'x', model: 'commission' },
      commission: { rate: 100_000, deductions: [], dueDays: 30 },
    },
    'The commission of a sale is earned with the sale and is paid 30 days after it is earned.',
    '每笔销售的佣金于当日为应得，应得后30日内支付。',
  ],
  [
    {
      ...{ ...head, clause: 'unit-fee', id: 'x', amount: usd(100) },
      ...{ others: 'one-each', dueDays: 30 },
    },
    'The units of a sale are earned with the sale and are paid 30 days after they are earned.',
    '每笔销售的计费件于当日为应得，应得后30日内支付。',
  ],
  [
    {
      ...{ ...head, clause: 'override', id: 'x', creatorId: 'mia' },
      ...{ rate: 10_000, deductions: [], dueDays: 30 },
    },
    'The override on a sale is earned with the sale and is paid 30 days after it is earned.',
    '每笔销售的佣金于当日为应得，应得后30日内支付。',
  ],
  [
    without(FORM_EXAMPLES.appearance, 'place'),
    'The parties agree on the place in time.',
    '地点由各方事先商定。',
  ],
  [
    without(FORM_EXAMPLES.appearance, 'minutes'),
    'lasts for as long as its occasion.',
    '时长以活动时长为准。',
  ],
];

function without(clause: Clause, field: string): Clause {
  return Object.fromEntries(Object.entries(clause).filter(([key]) => key !== field)) as Clause;
}

/** The deal of the tests, with the clause in place of others of its kind, or after them. */
function dealWith(clause: Clause): Contract {
  const contract = lipColourContract();
  const isAlone = ['force-majeure', 'termination'].includes(clause.clause);
  const others = contract.clauses.filter((it) => !isAlone || it.clause !== clause.clause);
  return { ...contract, clauses: [...others, clause] };
}

const found = (contract: Contract) => {
  const path = `/clauses/${contract.clauses.length - 1}`;
  return reviewContract(contract, { asOf: '2026-11-22', markets: [] })
    .filter((it) => it.path === path)
    .map(({ code, severity }) => [code, severity]);
};

describe('a clause that says what it must, and no more', () => {
  it.each(BARE)('is a contract that can be signed: %j', (clause, en, zhHans) => {
    const contract = dealWith(clause);
    expect(inputIssues(ContractSchema, contract)).toEqual([]);
    expect(completeContract(contract)).toBe(contract);
    const text = (language: 'en' | 'zh-Hans') =>
      renderContract(contract, { language, format: 'markdown' }).replaceAll('\\', '');
    expect(text('en')).toContain(en);
    expect(text('zh-Hans')).toContain(zhHans);
    for (const language of ['en', 'zh-Hans'] as const) expect(text(language)).not.toContain('**[');
  });

  it.each(BARE)('is warned of what it leaves open, if anything: %j', (clause) => {
    const open = schemasOf(clause).questions.filter(
      ({ at, maySayNothing, when }) =>
        maySayNothing === true && when(clause as never) && !(at.slice(1) in clause),
    );
    const expected = open.length > 0 ? [['SLOT_UNDECIDED', 'warning']] : [];
    expect(found(dealWith(clause))).toEqual(expected);
  });

  it('is tried here for every field of which a contract may say nothing', () => {
    const tried = new Set(
      BARE.flatMap(([clause]) =>
        schemasOf(clause)
          .questions.filter(({ at }) => !(at.slice(1) in clause))
          .map(({ at }) => `${clause.clause}${at}`),
      ),
    );
    const all = Object.entries(CLAUSE_SCHEMAS).flatMap(([kind, { questions }]) =>
      questions.filter((it) => it.maySayNothing === true).map(({ at }) => `${kind}${at}`),
    );
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((field) => !tried.has(field))).toEqual([]);
  });
});

describe('a termination clause', () => {
  it('must say how the deal ends: by a notice or for causes', () => {
    const open = dealWith({ clause: 'termination', id: 'x', cureDays: 7 });
    expect(found(open)).toContainEqual(['SLOT_OPEN', 'error']);
    expect(() => completeContract(open)).toThrow(/notice/);
  });
});

describe('an undertaking', () => {
  const lent = { clause: 'undertaking', id: 'x', by: 'rosy', for: 'mia' } as const;

  it('to lend services asks for no days, and a guarantee says what applies without them', () => {
    const codes = (clause: Clause) => found(dealWith(clause)).map(([code]) => code);
    expect(codes({ ...lent, promise: 'lends-services' })).toEqual([]);
    expect(codes({ ...lent, promise: 'guarantees-payment' })).toEqual(['SLOT_UNDECIDED']);
  });
});
