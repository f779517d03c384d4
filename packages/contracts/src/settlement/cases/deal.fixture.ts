import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import type { Party } from '../../contract/party.ts';
import type {
  CreditedSale,
  Fact,
  FxQuote,
  Instant,
  Money,
  Settlement,
} from '../../vocabulary/index.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { settle } from '../settle.ts';

/** Cents of the deals' currency. */
export const usd = (minor: number): Money => ({ currency: 'USD', minor: `${BigInt(minor)}` });

const WINDOW = { start: '2026-10-08T00:00:00Z', end: '2026-12-20T00:00:00Z' } as const;
const PIECE = {
  clause: 'deliverable',
  actor: 'ann',
  platform: 'tiktok-shop',
  topic: 'One colour a day',
  publish: [{ node: 'window', window: WINDOW, zone: 'UTC' }],
  pinDays: 0,
  keepUpDays: 30,
} as const;

/** Videos of Ann. */
export function videos(id: string, quantity = 1, more: object = {}): Clause {
  const piece = { ...PIECE, id, action: 'publish', form: 'short-video', quantity };
  return { ...piece, ...more } as unknown as Clause;
}

/** Lives of Ann, an hour each. */
export function lives(sessions = 1): Clause {
  const live = { minutes: 60, sessions, answerQuestions: true, promotions: [] };
  return {
    ...PIECE,
    id: 'live',
    action: 'host',
    form: 'live',
    quantity: sessions,
    live,
  } as unknown as Clause;
}

/** What the brand pays Ann. */
export function fixed(amount: number, per: 'item' | 'session' | 'deal', more: object = {}): Clause {
  const fee = { clause: 'fee', id: 'fee', payer: 'brand', payee: 'ann', model: 'fixed' };
  return { ...fee, fixed: { amount: usd(amount), per }, ...more } as Clause;
}

/** The share of credited sales that the brand pays Ann. */
export function commission(rate: number, terms: object = {}, more: object = {}): Clause {
  const fee = { clause: 'fee', id: 'fee', payer: 'brand', payee: 'ann', model: 'commission' };
  const agreed = { rate, deductions: ['returns'], holdDays: 0, dueDays: 0, ...terms };
  return { ...fee, commission: agreed, ...more } as Clause;
}

/** The stages in which the fixed fee is paid. */
export function stages(list: readonly object[], more: object = {}): Clause {
  return { clause: 'payment', id: 'pay', feeId: 'fee', stages: list, ...more } as Clause;
}

/** Days of notice, and what is paid for work until then. */
export function termination(payment: 'delivered-only' | 'pro-rata'): Clause {
  const end = { clause: 'termination', id: 'end', noticeDays: 14, cureDays: 7 };
  return { ...end, causes: ['non-payment'], payment } as Clause;
}

const CREDIT: Clause = {
  clause: 'attribution',
  id: 'credit',
  model: { model: 'last' },
  windows: {
    click: { basis: 'elapsed', seconds: 604_800 },
    view: { basis: 'elapsed', seconds: 86_400 },
  },
  precedence: ['code', 'click'],
};

function party(id: string, role: Party['role']): Party {
  return { id, role, name: id, market: role === 'creator' ? 'CN' : 'US' };
}

/** A contract of October to December 2026 between a brand and Ann, in UTC and dollars. */
export function contractOf(
  clauses: readonly Clause[],
  others: readonly (readonly [string, Party['role']])[] = [],
): Contract {
  return {
    kind: 'contract',
    version: 1,
    id: 'case',
    revision: 1,
    title: { en: 'Case', 'zh-Hans': '案例' },
    draftedAt: '2026-09-30T00:00:00Z',
    language: 'en',
    law: 'US',
    currency: 'USD',
    rounding: 'half-even',
    zone: 'UTC',
    term: { start: '2026-10-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    parties: [
      party('brand', 'brand'),
      party('ann', 'creator'),
      ...others.map(([id, role]) => party(id, role)),
    ],
    products: [{ id: 'lip', name: 'Lip colour', price: usd(1_290) }],
    audience: [{ market: 'US', languages: ['en'] }],
    clauses: [...clauses],
    basis: { briefId: 'brief', grade: null },
  } as unknown as Contract;
}

const at = (occurredAt: Instant, recordedAt: Instant = occurredAt) => ({
  kind: 'fact' as const,
  version: 1 as const,
  occurredAt,
  recordedAt,
});

/** A moment: ten in the morning of a day of 2026. */
export const on = (day: string): Instant => `2026-${day}T10:00:00Z`;

/** A video that was published. */
export function published(
  id: string,
  deliverableId: string,
  [when, recorded = when]: readonly [when: Instant, recorded?: Instant],
): Fact {
  const report = {
    kind: 'delivery-report',
    version: 1,
    id,
    deliverableId,
    platform: 'tiktok-shop',
    publishedAt: when,
    removedAt: null,
    metrics: [],
  } as const;
  return {
    ...at(when, recorded),
    id: `delivery-${id}`,
    type: 'delivery',
    report: { ...report, metrics: [] },
  };
}

/** A live of an hour that was held. */
export function held(sessionId: string, when: Instant): Fact {
  const logHash = `sha256:${'1'.repeat(64)}` as const;
  const session = { sessionId, deliverableId: 'live', logHash, seconds: 3_600, brokenDuties: [] };
  return { ...at(when), id: `session-${sessionId}`, type: 'session', ...session };
}

/** A payment to Ann. */
export function payment(
  id: string,
  {
    when,
    ...more
  }: {
    readonly amount: Money;
    readonly when: Instant;
    readonly payer?: string;
    readonly reference?: string;
  },
): Fact {
  return { ...at(when), id, type: 'payment', payee: 'ann', reference: id, ...more };
}

/** The notice that the deal ends. */
export function notice(when: Instant): Fact {
  return {
    ...at(when),
    id: 'notice',
    type: 'notice',
    by: 'brand',
    about: 'end',
    text: 'Two weeks from now.',
  };
}

/** A sale credited to Ann, or what became of it; amounts in cents. */
export function sale(
  id: string,
  minor: number,
  { when, ...more }: { readonly when: Instant } & Partial<CreditedSale>,
): Fact {
  const money = usd(minor);
  const evidence = { touchIds: [], ruleId: 'code', ruleVersion: 1, why: { en: 'code' } };
  const content: CreditedSale = {
    kind: 'credited-sale',
    version: 1,
    id,
    orderId: more.adjusts ?? id,
    lineId: null,
    change: 'sale',
    adjusts: null,
    occurredAt: when,
    recordedAt: when,
    revision: 1,
    customer: 'new',
    market: 'US',
    productId: null,
    sessionId: null,
    money,
    credits: [{ to: { party: 'creator', id: 'ann' }, amount: money, share: 1_000_000, evidence }],
    policy: { id: 'policy', revision: 1, hash: `sha256:${'0'.repeat(64)}` },
    findings: [],
    ...more,
  };
  const fact = at(content.occurredAt, content.recordedAt);
  return { ...fact, id: `${id}-${content.revision}`, type: 'credited-sale', sale: content };
}

/** The statement of a contract that both parties signed on 1 October, by what is known at the end of the year. */
export function statementOf(
  clauses: readonly Clause[],
  facts: readonly Fact[],
  {
    others = [],
    fx = [],
    knownAsOf = '2026-12-31T23:00:00Z',
    ...more
  }: {
    readonly others?: readonly (readonly [string, Party['role']])[];
    readonly fx?: readonly FxQuote[];
    readonly knownAsOf?: Instant;
  } & Pick<Contract, 'dealType'> = {},
): Settlement {
  const contract = { ...contractOf([...clauses, CREDIT], others), ...more };
  const signatures = contract.parties
    .filter(({ role }) => role !== 'payee')
    .map(({ id }) => factOfSignature(contract, { by: id, at: '2026-10-01T12:00:00Z' }));
  return settle(contract, [...signatures, ...facts], { knownAsOf, fx });
}
