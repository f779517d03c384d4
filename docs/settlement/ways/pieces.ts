import { usd } from '../deal.ts';
import { fact, published } from '../facts.ts';
import type { Way } from '../way.ts';

const perItem = {
  ...{ clause: 'fee', id: 'fee', payer: 'shop', payee: 'mia', model: 'fixed' },
  fixed: { amount: usd(40_000), per: 'item' },
  deliverableIds: ['videos'],
} as const;

/** What decides whether a piece counts, and how many there must be. */
export const PIECES: readonly Way[] = [
  {
    id: 'approval',
    title: { en: 'Approval with a silence rule', 'zh-Hans': '审核与逾期未答复的后果' },
    about: {
      en: 'A piece counts as delivered once it is approved. `silence` says what it means that no answer was recorded by the end of the last day to answer: denied, approved, or denied at first and approved on the second request.',
      'zh-Hans':
        '内容经审核通过方计为已交付。`silence` 约定期限届满仍未答复的后果：视为不通过、视为通过，或首次视为不通过、再次提请视为通过。',
    },
    clauses: [
      perItem,
      {
        ...{ clause: 'approval', id: 'approval', approver: 'shop', answerDays: 3 },
        ...{ silence: 'approved-on-second-request', deliverableIds: ['videos'] },
      },
    ],
    facts: [
      fact('approval-request', '2026-11-20', { deliverableId: 'videos', by: 'mia' }),
      fact('approval-request', '2026-11-25', { deliverableId: 'videos', by: 'mia' }),
      published('videos', '2026-12-01'),
    ],
    // The second request was not answered by 28 November either.
    lines: [['mia', 'fixed-fee', 40_000]],
  },
  {
    id: 'publishing-schedule',
    title: { en: 'Publishing schedule and blackouts', 'zh-Hans': '发布时段与禁发期' },
    about: {
      en: 'Hours and days within which pieces are published or sessions start, and times in which nothing is. A piece outside does not count as delivered, or is only reported.',
      'zh-Hans': '内容发布或开播的时段与日期，以及禁发期。时段外的内容不计为已交付，或仅作提示。',
    },
    clauses: [
      perItem,
      {
        ...{ clause: 'publishing-schedule', id: 'hours', outside: 'does-not-count' },
        ...{ deliverableIds: ['videos'] },
        blackouts: [
          {
            window: { start: '2026-12-03T05:00:00Z', end: '2026-12-04T05:00:00Z' },
            zone: 'America/New_York',
          },
        ],
      },
    ],
    facts: [published('videos', '2026-12-01'), published('videos', '2026-12-03')],
    // The second is within the blackout.
    lines: [['mia', 'fixed-fee', 40_000]],
  },
  {
    id: 'quota',
    title: { en: 'Quota per platform and period', 'zh-Hans': '各平台各周期的发布数量' },
    about: {
      en: 'How many pieces a platform gets in each week, month or the term. Pieces beyond the quota of their own period make good what is missing, within `makeGoodDays`; what is still missing then takes an amount off a fee, or is only named.',
      'zh-Hans':
        '每周、每月或全期各平台的发布数量。超出本周期数量的内容可在 `makeGoodDays` 内补足欠数；届时仍欠的，每条自费用中扣减约定金额，或仅作提示。',
    },
    term: { start: '2026-11-01T04:00:00Z', end: '2027-01-01T05:00:00Z' },
    clauses: [
      perItem,
      {
        ...{ clause: 'quota', id: 'quota', platform: 'tiktok', pieces: 1, per: 'month' },
        ...{ makeGoodDays: 0, reduction: { feeId: 'fee', perPiece: usd(10_000) } },
      },
    ],
    facts: [published('videos', '2026-11-25')],
    // One in November, none in December.
    lines: [
      ['mia', 'fixed-fee', 40_000],
      ['mia', 'quota-reduction', -10_000],
    ],
  },
];
