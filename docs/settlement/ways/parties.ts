import { usd } from '../deal.ts';
import { refund, sale, session } from '../facts.ts';
import type { Way } from '../way.ts';

const fee = { clause: 'fee', id: 'fee', payer: 'shop', payee: 'mia', model: 'commission' } as const;
const commission = { rate: 100_000, deductions: [], holdDays: 0, dueDays: 15 } as const;
const perSession = {
  ...{ ...fee, model: 'fixed', deliverableIds: ['live'] },
  fixed: { amount: usd(40_000), per: 'session' },
} as const;

/** Ways in which fees come to a minimum, are shared, or earn others something. */
export const PARTIES: readonly Way[] = [
  {
    id: 'minimum-guarantee',
    title: { en: 'Minimum guarantee', 'zh-Hans': '保底费用' },
    about: {
      en: 'What named fees come to at least, in each month or over the term. With `recoup` what was paid to reach it is taken off what later months earn above it.',
      'zh-Hans':
        '指定费用在每月或全期至少达到的金额。设有 `recoup` 时，补足部分从以后月份超出保底的所得中抵扣。',
    },
    clauses: [
      { ...fee, commission },
      {
        ...{ clause: 'guarantee', id: 'floor', payer: 'shop', payee: 'mia', amount: usd(20_000) },
        ...{ feeIds: ['fee'], per: 'term', recoup: 'no', dueDays: 15 },
      },
    ],
    facts: [sale('o1', 150_000, { day: '2026-12-05' })],
    knownAsOf: '2027-12-31T00:00:00Z',
    // 10 % of 1,500 is 150; 50 are missing to 200.
    lines: [
      ['mia', 'commission', 15_000],
      ['mia', 'guarantee', 5000],
    ],
  },
  {
    id: 'split-between-payees',
    title: { en: 'Split between payees', 'zh-Hans': '收款方分成' },
    about: {
      en: 'One fee, several payees. The running total is shared by largest remainder, so that many small sales are shared as one large one, and a full return ends at zero for everybody. Where a share falls as the total grows, a line `rounding` moves the unit.',
      'zh-Hans':
        '一项费用由多个收款方分成。累计值按最大余数法分配，因此多笔小额销售与一笔大额销售分配相同，全额退款后各方归零。累计增加而某方份额减少时，以 `rounding` 行转移该单位。',
    },
    clauses: [
      { ...fee, commission },
      {
        ...{ clause: 'payee-split', id: 'split', feeId: 'fee' },
        shares: [
          { payee: 'mia', share: 700_000 },
          { payee: 'lee', share: 300_000 },
        ],
      },
    ],
    facts: [sale('o1', 10_050, { day: '2026-12-05' })],
    // 10 % of 100.50 is 10.05; 70 % is 7.035, 30 % is 3.015: the unit that is left goes to the first.
    lines: [
      ['mia', 'commission', 704],
      ['lee', 'commission', 301],
    ],
  },
  {
    id: 'agent-share',
    title: { en: "Agent's share", 'zh-Hans': '经纪分成' },
    about: {
      en: 'What an agent earns of fees: `on-top`, so that the payer pays it beside the fee, or `out-of`, so that it is taken from what the payee of the fee earns.',
      'zh-Hans':
        '经纪方就费用所得的份额：`on-top` 由付款方另付，`out-of` 从该费用收款方所得中提取。',
    },
    clauses: [
      perSession,
      {
        ...{ clause: 'agent-share', id: 'agency', payee: 'agent', feeIds: ['fee'] },
        ...{ rate: 150_000, basis: 'out-of' },
      },
    ],
    facts: [session('2026-12-05', 60)],
    // 15 % of 400 moves from Mia to the agent.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['agent', 'agent-share', 6000],
      ['mia', 'agent-deduction', -6000],
    ],
  },
  {
    id: 'override',
    title: { en: 'Override on the sales of one creator', 'zh-Hans': '下级达人的销售佣金' },
    about: {
      en: 'A share of what one other creator sells, such as for the affiliate who brought them. It is paid beside the commission and reduces it by nothing.',
      'zh-Hans': '就另一达人的销售支付的佣金，例如给引荐方。与该达人自身的佣金并付，不使其减少。',
    },
    clauses: [
      { ...fee, commission },
      {
        ...{ clause: 'override', id: 'override', payer: 'shop', payee: 'agent', creatorId: 'mia' },
        ...{ rate: 30_000, deductions: ['returns'], holdDays: 0, dueDays: 15 },
      },
    ],
    facts: [sale('o1', 20_000, { day: '2026-12-05' }), refund('o1', 5000, '2026-12-20')],
    // 10 % and 3 % of 200, then of the 50 that went back.
    lines: [
      ['mia', 'commission', 2000],
      ['agent', 'commission', 600],
      ['mia', 'commission-clawback', -500],
      ['agent', 'commission-clawback', -150],
    ],
  },
];
