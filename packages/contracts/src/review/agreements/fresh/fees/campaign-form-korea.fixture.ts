import type { ClauseOf } from '../../../../clauses/schemas.ts';
import type { Money, Window } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Asia/Seoul';
const TERM: Window = { start: '2026-02-28T15:00:00Z', end: '2026-04-30T15:00:00Z' };
const won = (minor: bigint): Money => ({ ...money(minor), currency: 'KRW' });

const PIECES = [
  ['feed', 'image-text', 'instagram', 2],
  ['stories', 'story', 'instagram', 3],
  ['reel', 'short-video', 'instagram', 1],
  ['video', 'long-video', 'youtube', 1],
  ['mention', 'long-video', 'youtube', 1],
  ['article', 'image-text', 'blog', 1],
  ['clip', 'short-video', 'tiktok', 1],
] as const;

const BONUSES = [
  ['views', 100_000, 300_000n],
  ['conversions', 100, 500_000n],
] as const;

/** A form in which a brand engages an influencer on four platforms. */
export const CAMPAIGN_FORM_KOREA: Agreement = {
  note: 'A form for influencers on four platforms, paid in three parts (pieces, dates, fee, bonuses, uses and times are blanks); 2020s, Korea',
  asOf: '2026-02-01',
  general: ['confidentiality', 'liability'],
  contract: agreed({
    id: 'campaign-form-korea',
    dealType: 'fixed-content',
    term: TERM,
    draftedAt: '2026-02-01T03:00:00Z',
    law: 'KR',
    currency: 'KRW',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'KR' },
      { ...TALENT, market: 'KR' },
    ],
    audience: [{ market: 'KR', languages: ['ko'] }],
    clauses: [
      ...PIECES.map(
        ([id, form, platform, quantity]): ClauseOf<'deliverable'> => ({
          ...{ clause: 'deliverable', id, actor: 'talent', action: 'publish', form, platform },
          ...{ quantity, topic: 'The product of the campaign', keepUpDays: 180 },
          publish: [{ node: 'window', window: TERM, zone: ZONE }],
        }),
      ),
      { clause: 'approval', id: 'drafts', approver: 'brand' },
      {
        ...{ clause: 'fee', id: 'fee', payer: 'brand', payee: 'talent', model: 'fixed' },
        fixed: { amount: won(3_000_000n), per: 'deal' },
      },
      // The second part is due when half of the content is public, which a stage cannot say.
      {
        ...{ clause: 'payment', id: 'stages', feeId: 'fee' },
        stages: [
          { id: 'first', share: 300_000, trigger: 'signing', dueDays: 0 },
          { id: 'second', share: 400_000, trigger: 'publication', dueDays: 0 },
          { id: 'rest', share: 300_000, trigger: 'completion', dueDays: 0 },
        ],
      },
      ...BONUSES.map(
        ([id, atLeast, amount]): ClauseOf<'event-bonus'> => ({
          ...{ clause: 'event-bonus', id: `${id}-bonus`, payer: 'brand', payee: 'talent' },
          pays: 'highest',
          result: {
            ...{ measure: 'metric', metricId: id },
            steps: [{ atLeast, amount: won(amount) }],
          },
        }),
      ),
      {
        ...{ clause: 'in-kind', id: 'product', payer: 'brand', payee: 'talent' },
        what: 'The product of the campaign',
      },
      // The rate of the tax is not named.
      {
        ...{ clause: 'sales-tax', id: 'vat', tax: 'vat', authority: 'KR', treatment: 'included' },
      },
      {
        ...{ clause: 'tax', id: 'withheld', withholdingRate: 33_000, authority: 'KR' },
        borneBy: 'creator',
      },
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', redistribute: true },
        ...{ termDays: 180, media: ['social', 'own-site'], takedownBorneBy: 'at-fault' },
        ...{ likeness: 'social', territory: ['KR'] },
      },
      {
        ...{ clause: 'exclusivity', id: 'only', boundParty: 'talent', window: TERM },
        ...{ category: 'Products of the same kind', exceptions: ['Contracts that exist before'] },
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        penaltiesBorneBy: 'at-fault',
        disclosure: { by: 'talent', means: ['content-label', 'platform-switch'] },
      },
      {
        ...{ clause: 'data', id: 'results', reporter: 'talent' },
        metrics: [
          ...['views', 'likes', 'comments', 'shares', 'reach', 'impressions', 'click-rate'],
          'conversions',
        ].map((id) => ({ id })),
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 0 },
        causes: ['missed-publication', 'reputation-harm', 'unlawful-content'],
      },
      ...others(
        'The second part of the fee is due when half of the content is public, the last after the campaign',
        'A tax invoice may be issued in place of the tax that is withheld',
        'Remarks on a draft are worked in within 3 days, twice at most',
        'Words, tags, links and messages that must be in the content, and what must not, stand in the form',
        'Other use in advertising is agreed apart',
        'The talent is named by channel where the content is used',
        'Results are reported weekly, and the brand sees the insights during the campaign',
        'Damages are at most twice the fee; secrets are kept for two years',
        'It is made clear that opinions are those of the talent',
      ),
    ],
  }),
};
