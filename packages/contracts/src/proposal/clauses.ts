import type { Clause, ClauseOf } from '../clauses/schemas.ts';
import { type BothLanguages, type PlainDate, PPM, type Zone } from '../vocabulary/index.ts';
import { addDays, instantOfLocal } from '../vocabulary/zones/index.ts';
import type { AllAnswers } from './answers.ts';
import { type Basis, wantsLive } from './question.ts';

/** Ids of the parties of a proposal. */
export interface PartyIds {
  readonly brand: string;
  readonly creator: string;
}

/** What the clauses of a proposal are written from. */
export interface Outline {
  readonly basis: Basis;
  readonly answers: AllAnswers;
  readonly parties: PartyIds;
  readonly zone: Zone;
}

/** Days between the last publication and the end of what counts. */
const COUNTED_DAYS = 30;

const dayOf = (local: string): PlainDate => local.slice(0, 10) as PlainDate;

/** The first and the last publish time. */
export function edges({ answers: { publishAt } }: Outline): readonly [string, string] {
  const sorted = publishAt.toSorted();
  return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

/** The day on which the result is decided: returns are in by then. */
export function assessmentDay(outline: Outline): PlainDate {
  return addDays(dayOf(edges(outline)[1]), COUNTED_DAYS + 5);
}

/** The end of the term: after everything that the deal owes. */
export function lastDay(outline: Outline): PlainDate {
  return addDays(dayOf(edges(outline)[1]), 120);
}

/** Whether the deal pays commission alone. */
export const paysOnlyCommission = ({ fixedFee }: Pick<AllAnswers, 'fixedFee'>): boolean =>
  fixedFee.minor === '0';

/** The clauses, in the order of the article's five parts. */
export function clausesOf(outline: Outline): Clause[] {
  return [
    deliverable(outline),
    fee(outline),
    ...(paysOnlyCommission(outline.answers) ? [] : [payment()]),
    intellectualProperty(outline),
    compliance(outline),
    FORCE_MAJEURE,
    TERMINATION,
    data(outline),
    ...(paysOnlyCommission(outline.answers) ? [] : [assessment(outline)]),
    attribution(outline),
  ];
}

function deliverable(outline: Outline): ClauseOf<'deliverable'> {
  const { basis, answers, parties, zone } = outline;
  const { topic, publishAt, minutes, livePrice, pieces } = answers;
  const [product] = basis.brief.products;
  const shared = {
    clause: 'deliverable' as const,
    id: 'content',
    actor: parties.creator,
    platform: basis.brief.platform,
    topic,
    pinDays: 0,
  };
  if (wantsLive(basis))
    return {
      ...shared,
      ...{ action: 'host', form: 'live', quantity: publishAt.length, keepUpDays: 30 },
      publish: publishAt.toSorted().map((local) => ({ node: 'local', local, zone })),
      live: {
        ...{ minutes, sessions: publishAt.length, answerQuestions: true },
        promotions:
          livePrice === null || product === undefined
            ? []
            : [
                {
                  id: 'live-price',
                  productId: product.id,
                  text: { en: 'Price during the live', 'zh-Hans': '直播间专享价' },
                  price: livePrice,
                },
              ],
      },
    };
  const [from, until] = edges(outline);
  return {
    ...shared,
    ...{ action: 'publish', form: 'short-video', quantity: pieces, keepUpDays: 90 },
    publish:
      from === until
        ? Array.from({ length: pieces }, () => ({ node: 'local' as const, local: from, zone }))
        : [
            {
              node: 'window',
              window: { start: instantOfLocal(from, zone), end: instantOfLocal(until, zone) },
              zone,
            },
          ],
  };
}

function fee({ answers, parties }: Outline): ClauseOf<'fee'> {
  const { product, fixedFee, commission, bonus, leastOrders } = answers;
  const shared = {
    ...{ clause: 'fee' as const, id: 'fee', payer: parties.brand, payee: parties.creator },
  };
  const fixed = { amount: fixedFee, per: 'deal' as const };
  if (product === 'new' && !paysOnlyCommission(answers))
    return {
      ...{ ...shared, model: 'fixed-plus-bonus', fixed },
      bonus: {
        measure: 'credited-orders',
        steps: [{ atLeast: leastOrders, amount: bonus }],
        ...{ pays: 'highest', dueDays: 10 },
      },
    };
  const share = {
    rate: commission,
    deductions: ['platform-coupon', 'merchant-coupon', 'tax', 'shipping', 'returns'] as const,
    ...{ holdDays: 30, dueDays: 15 },
  };
  return paysOnlyCommission(answers)
    ? {
        ...shared,
        model: 'commission',
        commission: { ...share, deductions: [...share.deductions] },
      }
    : {
        ...{ ...shared, model: 'base-plus-commission', fixed },
        commission: { ...share, deductions: [...share.deductions] },
      };
}

function payment(): ClauseOf<'payment'> {
  return {
    clause: 'payment',
    id: 'stages',
    feeId: 'fee',
    stages: [
      { id: 'signing', share: 0.3 * PPM, trigger: 'signing', dueDays: 7 },
      { id: 'publication', share: 0.4 * PPM, trigger: 'publication', dueDays: 10 },
      {
        ...{ id: 'deposit', share: 0.3 * PPM, trigger: 'assessment', dueDays: 10 },
        deposit: { assessmentId: 'result', release: 'proportional' },
      },
    ],
  };
}

function intellectualProperty({ basis, parties }: Outline): ClauseOf<'intellectual-property'> {
  const { market, shippableMarkets } = basis.brief;
  return {
    clause: 'intellectual-property',
    id: 'licence',
    owner: parties.creator,
    ...{ reEdit: true, redistribute: true, likeness: 'social' },
    territory: [...new Set([market, ...shippableMarkets])],
    ...{ termDays: 180, media: ['social', 'own-site'] },
    ...{ footageClearedBy: parties.creator, musicClearedBy: parties.creator },
    takedownBorneBy: 'at-fault',
  };
}

function compliance({ parties }: Outline): ClauseOf<'compliance'> {
  return {
    ...{ clause: 'compliance', id: 'lawful' },
    ...{ localLawWarrantedBy: parties.creator, penaltiesBorneBy: 'at-fault' },
    platformPolicyChange: { response: 'reschedule', noticeDays: 3 },
    disclosure: {
      by: parties.creator,
      means: ['content-label', 'platform-switch', 'spoken'],
    },
  };
}

const FORCE_MAJEURE: ClauseOf<'force-majeure'> = {
  ...{ clause: 'force-majeure', id: 'force' },
  events: ['natural-disaster', 'government-act', 'platform-outage', 'illness'],
  ...{ noticeDays: 3, endAfterDays: 30, payment: 'pro-rata' },
};

const TERMINATION: ClauseOf<'termination'> = {
  ...{ clause: 'termination', id: 'ending', noticeDays: 14, cureDays: 7 },
  causes: ['missed-publication', 'unlawful-content', 'undisclosed-advertising', 'non-payment'],
  payment: 'delivered-only',
};

/** What creators can export of each post, in the words of the contract's language. */
const METRICS = {
  plays: {
    en: 'Views as the export of the platform counts them',
    'zh-Hans': '平台导出文件所计的播放量',
  },
  interactions: {
    en: 'Sum of likes, comments, shares and saves',
    'zh-Hans': '点赞、评论、分享与收藏之和',
  },
  conversions: {
    en: 'Orders credited to the creator by the attribution clause, without those cancelled',
    'zh-Hans': '依转化归因条款归属于达人的订单，不含已取消的订单',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

function data({ answers, parties }: Outline): ClauseOf<'data'> {
  return {
    ...{ clause: 'data', id: 'report', reporter: parties.creator },
    metrics: Object.entries(METRICS).map(([id, text]) => ({
      id,
      definition: { id, text: text[answers.language] },
    })),
    timeRange: { range: 'after-publication', days: 14 },
    ...{ format: 'platform-export', deadlineDays: 5 },
  };
}

function assessment(outline: Outline): ClauseOf<'assessment'> {
  const { answers, zone } = outline;
  const [from, until] = edges(outline);
  const end = addDays(dayOf(until), COUNTED_DAYS);
  return {
    ...{ clause: 'assessment', id: 'result' },
    period: { start: instantOfLocal(from, zone), end: instantOfLocal(`${end}T00:00`, zone) },
    assessedOn: assessmentDay(outline),
    criteria: [{ id: 'orders', measure: 'credited-orders', atLeast: answers.leastOrders }],
  };
}

function attribution({ answers, parties, zone }: Outline): ClauseOf<'attribution'> {
  return {
    ...{ clause: 'attribution', id: 'credit', model: { model: 'last-non-direct' } },
    windows: {
      click: { basis: 'calendar', days: 7, zone },
      view: { basis: 'elapsed', seconds: 86_400 },
      inRoom: { basis: 'elapsed', seconds: 14_400 },
    },
    precedence: ['code', 'pin-click', 'live-click', 'click', 'live-view'],
    codes: [{ code: answers.code, creator: parties.creator, discount: answers.codeDiscount }],
  };
}
