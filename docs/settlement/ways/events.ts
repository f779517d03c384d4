import { usd } from '../deal.ts';
import { fact, session } from '../facts.ts';
import type { Way } from '../way.ts';

const parties = { payer: 'shop', payee: 'mia' } as const;
const perSession = {
  ...{ clause: 'fee', id: 'fee', ...parties, model: 'fixed', deliverableIds: ['live'] },
  fixed: { amount: usd(80_000), per: 'session' },
} as const;

/** Ways of paying for what was spent, handed over, cancelled, or met. */
export const EVENTS: readonly Way[] = [
  {
    id: 'expenses',
    title: { en: 'Expenses with caps and receipts', 'zh-Hans': '有上限及凭证的费用报销' },
    about: {
      en: 'What is paid back, by category, in the order in which it was reported, up to the cap of the category and of the clause. No tax is withheld from it. An expense without a receipt, where one is required, is a finding and pays nothing.',
      'zh-Hans':
        '按类别报销，依报告先后，以类别及条款的上限为限，不代扣税款。须有凭证而未提供的，给出提示且不予报销。',
    },
    clauses: [
      {
        ...{ clause: 'expenses', id: 'outlays', ...parties, cap: usd(50_000) },
        categories: [{ id: 'travel', cap: usd(40_000) }, { id: 'props' }],
        ...{ receipts: 'required', dueDays: 14 },
      },
    ],
    facts: [
      fact('expense', '2026-12-05', spent(35_000, 'travel', 'R-1')),
      fact('expense', '2026-12-06', spent(10_000, 'travel', 'R-2')),
      fact('expense', '2026-12-07', spent(15_000, 'props', 'R-3')),
    ],
    // Of 100, 50 are left of the cap of travel; of 150, 100 are left of the cap in all.
    lines: [
      ['mia', 'expense', 35_000],
      ['mia', 'expense', 5000],
      ['mia', 'expense', 10_000],
    ],
  },
  {
    id: 'in-kind',
    title: { en: 'Pay in kind', 'zh-Hans': '实物酬劳' },
    about: {
      en: 'Goods or services in place of money. Their value counts as pay up to a cap, and `taxable` says which part of it is taxed; the tax is withheld from what is paid in money.',
      'zh-Hans':
        '以商品或服务代替金钱。其价值在上限内计为酬劳，`taxable` 约定应税部分；税款从金钱款项中代扣。',
    },
    clauses: [
      perSession,
      {
        ...{ clause: 'in-kind', id: 'gift', ...parties, what: 'A tea set', cap: usd(20_000) },
        taxable: 500_000,
      },
      {
        ...{ clause: 'tax', id: 'tax', withholdingRate: 100_000, authority: 'US' },
        borneBy: 'creator',
      },
    ],
    facts: [
      fact('handover', '2026-12-01', {
        ...{ about: 'gift', payee: 'mia', items: 'A tea set', amount: usd(24_000) },
      }),
      session('2026-12-05', 60),
    ],
    // Of 240, 200 count; 10 % of half of it is withheld, and 10 % of the fee of 800.
    lines: [
      ['mia', 'in-kind', 20_000],
      ['mia', 'withholding', -1000],
      ['mia', 'fixed-fee', 80_000],
      ['mia', 'withholding', -8000],
    ],
  },
  {
    id: 'cancellation',
    title: { en: 'Cancellation fee, pay or play', 'zh-Hans': '取消费用' },
    about: {
      en: 'What a cancelled piece or session costs by the hours of notice. With `otherwise` at 1,000,000 it costs all at any notice: pay or play.',
      'zh-Hans':
        '取消一条内容或一场直播的费用，依提前通知的小时数而定。`otherwise` 为 1,000,000 时，任何时候取消均付全额。',
    },
    clauses: [
      perSession,
      {
        ...{ clause: 'cancellation', id: 'cancel', feeId: 'fee', otherwise: 0, dueDays: 10 },
        steps: [{ underHours: 24, share: 500_000 }],
      },
    ],
    facts: [
      fact('cancellation', '2026-12-05', {
        ...{ by: 'shop', deliverableId: 'live', plannedAt: '2026-12-05T23:00:00Z' },
      }),
      session('2026-12-12', 60),
    ],
    // Six hours before: half of 800. The other session was held.
    lines: [
      ['mia', 'cancellation-fee', 40_000],
      ['mia', 'fixed-fee', 80_000],
    ],
  },
  {
    id: 'condition-precedent',
    title: { en: 'Condition precedent', 'zh-Hans': '先决条件' },
    about: {
      en: 'Nothing is earned or due under the named clauses before the condition is met. What would have been earned before is earned on that day, and due as many days after it as agreed.',
      'zh-Hans':
        '条件满足前，所列条款项下不应得也不到期。此前本应得的，于条件满足之日应得，并按约定天数到期。',
    },
    clauses: [
      {
        ...{ clause: 'retainer', id: 'retainer', ...parties, model: 'instalments' },
        instalments: { parts: [{ id: 'only', on: '2026-12-01', amount: usd(50_000) }] },
      },
      { clause: 'condition', id: 'permit', what: 'The authority grants the permit' },
    ],
    facts: [fact('condition-met', '2027-01-10', { about: 'permit', evidence: 'Permit 12/2026' })],
    // All of it, on 10 January.
    lines: [['mia', 'retainer', 50_000]],
  },
];

function spent(minor: number, category: string, receipt: string): object {
  return { about: 'outlays', payee: 'mia', category, amount: usd(minor), receipt };
}
