import type { SessionPlan } from '@livelane/contracts/vocabulary';
import type { ScriptEvent } from '../session/script/script-event.ts';

/** A small session plan: two products, one of them with a promotion, two disclosure duties and one discount code. */
export const SAMPLE_PLAN: SessionPlan = {
  kind: 'session-plan',
  version: 1,
  id: 'lip-colour-live',
  deliverableId: 'live-1',
  contract: { id: 'contract-1', version: 1, hash: `sha256:${'ab'.repeat(32)}` },
  format: 'showroom',
  window: { start: '2026-12-01T12:00:00Z', end: '2026-12-01T13:00:00Z' },
  zone: 'Asia/Bangkok',
  audience: [{ market: 'US', languages: ['en'] }],
  hosts: [{ id: 'mia', name: 'Mia', role: 'host' }],
  products: [
    {
      id: 'velvet-six',
      name: 'Velvet Six',
      price: { currency: 'USD', minor: '1999' },
      promotion: {
        id: 'live-price',
        text: { en: 'Live price' },
        price: { currency: 'USD', minor: '1499' },
      },
    },
    { id: 'tint-duo', name: 'Tint Duo', price: { currency: 'USD', minor: '1299' } },
  ],
  codes: [{ code: 'MIA15', creator: 'mia', discount: 150_000 }],
  runSheet: [],
  questions: { answerRequired: true },
  disclosures: [
    duty('us.start', { rule: 'at-start' }, { en: 'Ad' }),
    duty(
      'us.repeat',
      { rule: 'max-gap', seconds: 600 },
      { en: 'Paid partnership', 'zh-Hans': '广告' },
    ),
  ],
  localization: [],
  languages: ['en'],
  recording: { required: false },
  dataToCollect: [],
  aiHost: false,
};

function duty(
  id: string,
  when: SessionPlan['disclosures'][number]['when'],
  label: SessionPlan['disclosures'][number]['label'],
): SessionPlan['disclosures'][number] {
  return {
    id,
    market: 'US',
    when,
    medium: 'either',
    label,
    languages: Object.keys(label),
    citation: {
      instrument: 'a rule',
      source: 'https://example.com/rule',
      confidence: 'H',
      basis: 'law',
    },
  };
}

/** A script of 7.5 seconds for {@link SAMPLE_PLAN} with every kind of event; one viewer leaves and joins again. */
export const SAMPLE_SCRIPT: readonly ScriptEvent[] = [
  { at: 0, do: 'disclose', dutyId: 'us.start', phase: 'start', medium: 'picture', language: 'en' },
  { at: 0.5, do: 'pin', productId: 'velvet-six' },
  {
    at: 1,
    do: 'question',
    questionId: 'q1',
    person: 'viewer-2',
    text: 'Does it survive a coffee?',
  },
  { at: 1.5, do: 'click', clickId: 'c1', person: 'viewer-1', productId: 'velvet-six' },
  { at: 2, do: 'viewer-leave', viewer: 'viewer-3' },
  { at: 2.2, do: 'promotion', promotionId: 'live-price', phase: 'start' },
  { at: 3, do: 'answer', questionId: 'q1' },
  { at: 3.5, do: 'redeem', code: 'MIA15', person: 'viewer-1', orderId: 'o1' },
  { at: 4.5, do: 'viewer-join', viewer: 'viewer-3' },
  { at: 5, do: 'promotion', promotionId: 'live-price', phase: 'stop' },
  { at: 5.2, do: 'unpin', productId: 'velvet-six' },
  { at: 5.5, do: 'pin', productId: 'tint-duo' },
  { at: 6.5, do: 'click', clickId: 'c2', person: 'viewer-3', productId: 'tint-duo' },
  { at: 7, do: 'lead', leadId: 'l1', person: 'viewer-4', consent: 'E-mail about new shades' },
  { at: 7.5, do: 'disclose', dutyId: 'us.start', phase: 'stop', medium: 'picture', language: 'en' },
];
