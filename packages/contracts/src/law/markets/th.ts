import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Thailand. */
export const TH = {
  market: 'TH',
  zone: 'Asia/Bangkok',
  languages: ['th'],
  labels: { th: 'โฆษณา', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'No creator rule verified; the label is this project’s translation',
      source: 'mondaq 1528250 (platform side only)',
      confidence: 'U',
      check: {
        check: 'label',
        accepted: ['โฆษณา'],
        refused: [],
      },
    },
    leadData('Personal Data Protection Act'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const TH_READING: ReadingOf<typeof TH> = {
  summaries: {
    label: ['No creator rule was verified: say it anyway.', '未核实到针对达人的规则：仍应标明。'],
  },
  rules: [
    {
      id: 'platform-guidelines',
      citation: 'ETDA platform advertising guidelines',
      from: '2024-06-11',
      source: 'mondaq 1528250',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Platforms identify advertisers and review ads beforehand.',
        '平台须识别广告主并预先审核广告。',
      ],
    },
    {
      id: 'cash-on-delivery',
      citation: 'Rules on cash on delivery (notification not read)',
      from: '2024-10-03',
      source: 'tilleke.com; bangkoklocal.info',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'The buyer may open a parcel before paying; the cash is held for five days.',
        '买家可先拆包裹再付款；货款留存五天。',
      ],
    },
  ],
};
