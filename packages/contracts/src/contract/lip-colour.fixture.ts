import type { Contract } from './document.ts';

/** The deal of the tests: a low-price lip-colour set, a creator of 200,000 followers, one live session and two videos. */
export function lipColourContract(): Contract {
  return {
    kind: 'contract',
    version: 1,
    id: 'deal-lip-2026',
    revision: 1,
    title: { en: 'Live commerce cooperation: lip colour set', 'zh-Hans': '直播带货合作:唇釉套装' },
    draftedAt: '2026-11-22T08:00:00Z',
    language: 'en',
    law: 'US',
    currency: 'USD',
    rounding: 'half-even',
    zone: 'America/Los_Angeles',
    term: { start: '2026-11-25T08:00:00Z', end: '2027-03-01T08:00:00Z' },
    parties: [
      { id: 'rosy', role: 'brand', name: 'Rosy Lips', legalName: 'Shenzhen Rosy Lips Trading Co., Ltd.', market: 'CN', address: '88 Keyuan Road, Shenzhen', email: 'deals@rosylips.example', representative: 'Lin Yue' },
      { id: 'mia', role: 'creator', name: 'Mia Torres', market: 'US', address: '12 Alder Street, Portland, OR', email: 'mia@example.com', taxResidence: 'US' },
    ],
    products: [
      { id: 'lip-set', name: 'Lip colour set of six', price: { currency: 'USD', minor: '1999' } },
      { id: 'lip-liner', name: 'Lip liner', price: { currency: 'USD', minor: '699' } },
    ],
    audience: [
      { market: 'US', languages: ['en'] },
      { market: 'CA', languages: ['en', 'fr'] },
    ],
    basis: { briefId: 'brief-lip', grade: null },
    clauses: [
      {
        clause: 'deliverable', id: 'live', actor: 'mia', action: 'host', platform: 'tiktok', form: 'live', quantity: 1,
        topic: 'Six everyday looks under 20 dollars with the lip colour set',
        publish: [{ node: 'local', local: '2026-12-05T18:00', zone: 'America/Los_Angeles' }],
        pinDays: 0, keepUpDays: 30, placeOfPerformance: 'US',
        live: {
          minutes: 60, sessions: 1, answerQuestions: true, productIds: ['lip-set', 'lip-liner'], recording: true, room: 'interactive',
          promotions: [{ id: 'two-for-30', productId: 'lip-set', text: { en: 'Live price during the session', 'zh-Hans': '直播间专享价' }, price: { currency: 'USD', minor: '1599' } }],
        },
      },
      {
        clause: 'deliverable', id: 'videos', actor: 'mia', action: 'publish', platform: 'tiktok', form: 'short-video', quantity: 2,
        topic: 'Swatches of all six shades on bare lips, and one week of wear',
        publish: [{ node: 'window', window: { start: '2026-11-28T08:00:00Z', end: '2026-12-04T08:00:00Z' }, zone: 'America/Los_Angeles' }],
        pinDays: 7, keepUpDays: 90, placeOfPerformance: 'US',
      },
      {
        clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'base-plus-commission',
        fixed: { amount: { currency: 'USD', minor: '300000' }, per: 'deal' },
        commission: { rate: 120_000, deductions: ['platform-coupon', 'merchant-coupon', 'tax', 'shipping', 'returns'], holdDays: 30, dueDays: 15 },
      },
      {
        clause: 'payment', id: 'stages', feeId: 'fee', method: 'Bank transfer to the account named in writing by the payee',
        stages: [
          { id: 'signing', share: 300_000, trigger: 'signing', dueDays: 7 },
          { id: 'publication', share: 400_000, trigger: 'publication', dueDays: 10 },
          { id: 'deposit', share: 300_000, trigger: 'assessment', dueDays: 10, deposit: { assessmentId: 'result', release: 'all-or-nothing' } },
        ],
      },
      { clause: 'tax', id: 'tax', withholdingRate: 0, authority: 'US', borneBy: 'creator', papers: 'Form W-9' },
      {
        clause: 'intellectual-property', id: 'ip', owner: 'mia', reEdit: true, redistribute: true, likeness: 'social',
        territory: ['US', 'CA'], termDays: 180, media: ['social', 'own-site'],
        footageClearedBy: 'mia', musicClearedBy: 'mia', takedownBorneBy: 'at-fault',
      },
      {
        clause: 'compliance', id: 'law', localLawWarrantedBy: 'mia', penaltiesBorneBy: 'at-fault',
        platformPolicyChange: { response: 'reschedule', noticeDays: 3 },
        disclosure: { by: 'mia', means: ['content-label', 'platform-switch', 'spoken'] },
      },
      { clause: 'force-majeure', id: 'force', events: ['natural-disaster', 'government-act', 'platform-outage', 'illness'], noticeDays: 3, endAfterDays: 30, payment: 'pro-rata' },
      { clause: 'termination', id: 'end', noticeDays: 14, cureDays: 7, causes: ['missed-publication', 'unlawful-content', 'non-payment'], payment: 'delivered-only' },
      {
        clause: 'data', id: 'report', reporter: 'mia', format: 'csv', deadlineDays: 5,
        timeRange: { range: 'after-publication', days: 14 },
        metrics: [
          { id: 'plays', definition: { id: 'tiktok-video-views', text: 'Video views as the platform export counts them' } },
          { id: 'interactions', definition: { id: 'likes-comments-shares', text: 'Sum of likes, comments and shares' } },
          { id: 'conversions', definition: { id: 'credited-orders', text: 'Orders credited to the creator under the attribution clause, net of cancellations' } },
        ],
      },
      {
        clause: 'assessment', id: 'result', period: { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' }, assessedOn: '2027-01-20',
        criteria: [
          { id: 'orders', measure: 'credited-orders', atLeast: 300 },
          { id: 'minutes', measure: 'live-minutes', atLeast: 60, deliverableId: 'live' },
        ],
      },
      {
        clause: 'attribution', id: 'credit', model: { model: 'last-non-direct' },
        windows: {
          click: { basis: 'calendar', days: 7, zone: 'America/Los_Angeles' },
          view: { basis: 'elapsed', seconds: 86_400 },
          inRoom: { basis: 'elapsed', seconds: 14_400 },
        },
        precedence: ['code', 'pin-click', 'live-click', 'click', 'live-view', 'post-view'],
        codes: [{ code: 'MIA20', creator: 'mia', discount: 100_000, valid: { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' } }],
      },
      {
        clause: 'exclusivity', id: 'only', boundParty: 'mia', category: 'Lip make-up below 30 USD a set', territory: ['US', 'CA'],
        window: { start: '2026-11-28T08:00:00Z', end: '2026-12-20T08:00:00Z' }, tailDays: 7,
      },
    ],
  };
}
