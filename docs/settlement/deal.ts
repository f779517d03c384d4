import type { Contract } from '../../packages/contracts/src/contract/document.ts';
import type { Money, Window } from '../../packages/contracts/src/vocabulary/index.ts';

type Clause = Contract['clauses'][number];

/** An amount of the example's contract, in cents. */
export const usd = (minor: number): Money => ({ currency: 'USD', minor: `${BigInt(minor)}` });

/** The clauses that every example has beside its own. */
const WORK = [
  {
    ...{ clause: 'deliverable', id: 'live', actor: 'mia', action: 'host', platform: 'tiktok' },
    ...{ form: 'live', quantity: 2, topic: 'Brewing tea', pinDays: 0, keepUpDays: 30 },
    publish: [
      { node: 'local', local: '2026-12-05T18:00', zone: 'America/New_York' },
      { node: 'local', local: '2026-12-12T18:00', zone: 'America/New_York' },
    ],
    placeOfPerformance: 'US',
    live: {
      ...{ minutes: 60, sessions: 2, answerQuestions: true, productIds: ['tin', 'sample'] },
      ...{ promotions: [], room: 'interactive' },
    },
  },
  {
    ...{ clause: 'deliverable', id: 'videos', actor: 'mia', action: 'publish', platform: 'tiktok' },
    ...{ form: 'short-video', quantity: 2, topic: 'Three teas', pinDays: 0, keepUpDays: 30 },
    publish: [
      {
        node: 'window',
        window: { start: '2026-11-20T05:00:00Z', end: '2026-12-20T05:00:00Z' },
        zone: 'America/New_York',
      },
    ],
    placeOfPerformance: 'US',
  },
  {
    ...{ clause: 'attribution', id: 'credit', model: { model: 'last' } },
    windows: {
      click: { basis: 'elapsed', seconds: 604_800 },
      view: { basis: 'elapsed', seconds: 86_400 },
      inRoom: { basis: 'elapsed', seconds: 14_400 },
    },
    precedence: ['code', 'pin-click', 'live-click', 'click', 'live-view', 'post-view'],
    codes: [],
  },
] as unknown as readonly Clause[];

const TERM: Window = { start: '2026-11-01T04:00:00Z', end: '2027-11-01T04:00:00Z' };

/** A deal between a tea shop and Mia, with the clauses of an example. */
export function dealOf(clauses: readonly object[], term = TERM): Contract {
  return {
    ...{ kind: 'contract', version: 1, id: 'tea-mia', revision: 1, language: 'en', law: 'US' },
    title: { en: 'Tea with Mia', 'zh-Hans': '与 Mia 的茶叶合作' },
    ...{ draftedAt: '2026-11-01T00:00:00Z', currency: 'USD', rounding: 'half-even' },
    zone: 'America/New_York',
    term,
    parties: [
      { id: 'shop', role: 'brand', name: 'Leaf & Cup', market: 'US' },
      { id: 'mia', role: 'creator', name: 'Mia', market: 'US' },
      { id: 'agent', role: 'payee', name: 'Best Agency', market: 'US' },
      { id: 'lee', role: 'creator', name: 'Lee', market: 'US' },
    ],
    products: [
      { id: 'tin', name: 'Tea tin', price: usd(2400) },
      { id: 'sample', name: 'Sample', price: usd(300) },
    ],
    audience: [{ market: 'US', languages: ['en'] }],
    basis: { briefId: 'tea', grade: null },
    clauses: [...WORK, ...(clauses as unknown as readonly Clause[])],
  } as Contract;
}
