import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Indonesia. */
export const ID = {
  market: 'ID',
  zone: 'Asia/Jakarta',
  languages: ['id'],
  labels: { id: 'Iklan', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation:
        'Consumer Protection Law 8/1999 (no creator rule found; the label is this project’s translation)',
      source: 'conventuslaw 68524; eyingbao',
      confidence: 'L',
      check: {
        check: 'label',
        accepted: ['Iklan'],
        refused: [],
      },
    },
    leadData('Personal Data Protection Law 27/2022'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const ID_READING: ReadingOf<typeof ID> = {
  summaries: {
    label: ['No creator rule was found: say it anyway.', '未查到针对达人的规则：仍应标明。'],
  },
  rules: [
    {
      id: 'penalty',
      citation: 'Consumer Protection Law 8/1999',
      source: 'conventuslaw 68524',
      confidence: 'L',
      check: { check: 'note' },
      summary: [
        'Up to five years in prison, by a note of 2021.',
        '据 2021 年的一份说明，最高五年监禁。',
      ],
    },
    {
      id: 'e-commerce',
      citation: 'E-commerce rule reported for June 2026',
      from: '~2026-06-01',
      source: 'eyingbao',
      confidence: 'L',
      check: { check: 'note' },
      summary: [
        'One page of a vendor reports a new rule; no text was seen.',
        '仅一家服务商的网页提及新规；未见原文。',
      ],
    },
    {
      id: 'holiday-allowance',
      about: ['season'],
      citation: 'Holiday allowance (regulation not read)',
      source: 'highfive.global',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Employees get a holiday allowance at least seven days before the feast: a time of sales.',
        '雇员须在节日至少七天前领到节日津贴：属销售旺季。',
      ],
    },
  ],
};
