import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** The Philippines. */
export const PH = {
  market: 'PH',
  zone: 'Asia/Manila',
  languages: ['en'],
  labels: { en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'ASC Code of Ethics art. V s. 10 (wording of the label is this project’s)',
      from: '~2024-04-01',
      source: 'asc.thirdteam.org',
      confidence: 'M',
      check: {
        check: 'label',
        accepted: ['Ad'],
        refused: [],
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const PH_READING: ReadingOf<typeof PH> = {
  summaries: {
    label: ['The brand answers for the creators it contracts.', '品牌对其签约的达人负责。'],
  },
  rules: [
    {
      id: 'endorser-certificate',
      citation: 'ASC Code of Ethics art. V s. 10',
      from: '~2024-04-01',
      source: 'asc.thirdteam.org',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Must-screen categories want a notarised endorser certification.',
        '须预审的品类要求经公证的代言证明。',
      ],
    },
    {
      id: 'liability',
      citation: 'ASC Code of Ethics art. V s. 10',
      from: '~2024-04-01',
      source: 'asc.thirdteam.org',
      confidence: 'M',
      check: { check: 'liability', who: ['brand'], upTo: null },
      summary: [
        'The brand carries the liability for contracted creators.',
        '品牌对其签约的达人承担责任。',
      ],
    },
    {
      id: 'gift-vouchers',
      about: ['gift-voucher'],
      citation: 'Rules on gift cheques (not read)',
      source: 'thebusinessmanual-onemega.com',
      confidence: 'M',
      check: { check: 'note' },
      summary: ['Gift vouchers do not expire.', '礼品券不设有效期。'],
    },
    {
      id: 'thirteenth-month',
      about: ['season'],
      citation: 'Pay of a thirteenth month (decree not read)',
      source: 'bridgeaccess.medium.com',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Employees get the pay of a thirteenth month by 24 December: a time of sales.',
        '雇员须在 12 月 24 日前领到第十三个月工资：属销售旺季。',
      ],
    },
  ],
};
