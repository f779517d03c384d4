import {
  localText,
  type SessionEvent,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { CommerceEnvelope } from '../commerce/apply.ts';
import { type CommerceEvent, sameDisclosure } from '../commerce/state.ts';
import type { CommerceWriter } from '../commerce/writer.ts';
import { createPlanIndex, misuse, type PlanIndex } from './plan-index.ts';

/** How a duty is kept: seen or heard, in which language. */
export interface DisclosureForm {
  readonly medium: 'picture' | 'voice';
  readonly language: string;
}

/** A viewer's request to the server; `identity` is whose token came with it. */
export interface QuestionAsked {
  readonly identity: string;
  readonly questionId: string;
  readonly text: string;
}

/** A viewer clicked on a product. */
export interface ProductClicked {
  readonly identity: string;
  /** The same id again is the same click. */
  readonly clickId: string;
  readonly productId: string;
}

/** A viewer used a code of the plan. */
export interface CodeRedeemed {
  readonly identity: string;
  readonly code: string;
  /** Left out: no order is known yet. */
  readonly orderId?: string;
}

/** A viewer asked to be written to. */
export interface LeadLeft {
  readonly identity: string;
  readonly leadId: string;
  /** The words that the person consented to. */
  readonly consent: string;
}

/** What one act on the desk brought about: lines of the log, and what all viewers are told. */
export interface Written {
  readonly events: readonly SessionEvent[];
  readonly envelopes: readonly CommerceEnvelope[];
}

/** What the desk works with. */
export interface DeskOptions {
  readonly plan: SessionPlan;
  readonly writer: CommerceWriter;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
}

/**
 * The rules of one room, without a network: what may be pinned and at which price, which duty is shown,
 * whose request is new. Prices come from the plan alone.
 */
export interface Desk {
  pin(productId: string): Written;
  unpin(productId: string): Written;
  promotion(promotionId: string, phase: 'start' | 'stop'): Written;
  disclose(dutyId: string, phase: 'start' | 'stop', form: DisclosureForm): Written;
  question(asked: QuestionAsked): Written;
  answer(questionId: string): Written;
  click(clicked: ProductClicked): Written;
  redeem(redeemed: CodeRedeemed): Written;
  lead(left: LeadLeft): Written;
}

export function createDesk({ plan, writer, now, pseudonym }: DeskOptions): Desk {
  const index = createPlanIndex(plan);
  const hand: Hand = { writer, index, now, pseudonym, taken: new Map() };
  return {
    pin: (productId) => pin(hand, productId),
    unpin: (productId) => unpin(hand, productId),
    promotion: (promotionId, phase) => promote(hand, promotionId, phase),
    disclose: (dutyId, phase, form) => disclose(hand, { dutyId, phase, ...form }),
    question: (asked) => ask(hand, asked),
    answer: (questionId) => answer(hand, questionId),
    click: (clicked) => click(hand, clicked),
    redeem: (redeemed) => redeem(hand, redeemed),
    lead: (left) => lead(hand, left),
  };
}

interface Hand {
  readonly writer: CommerceWriter;
  readonly index: PlanIndex;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
  /** Requests that were carried out, by their id: what was asked, and what came of it. */
  readonly taken: Map<string, { readonly asked: string; readonly written: Written }>;
}

/** The shape that an event's log line adds to its place in the order. */
type Detail = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'at' | 'epoch' | 'seq'>
    : never
  : never;

function tell(hand: Hand, event: CommerceEvent, detail: Detail): Written {
  const envelope = hand.writer.write(event);
  const { epoch, seq } = envelope;
  return {
    events: [{ ...detail, at: event.at, epoch, seq } as SessionEvent],
    envelopes: [envelope],
  };
}

function note(hand: Hand, detail: Detail): Written {
  const at = toInstant(hand.now());
  return {
    events: [
      { ...detail, at, epoch: hand.writer.epoch, seq: hand.writer.takeSeq() } as SessionEvent,
    ],
    envelopes: [],
  };
}

function joined(...parts: readonly Written[]): Written {
  return {
    events: parts.flatMap((it) => it.events),
    envelopes: parts.flatMap((it) => it.envelopes),
  };
}

function pin(hand: Hand, productId: string): Written {
  const product = hand.index.product(productId);
  const { promotion } = product;
  const runs =
    promotion !== undefined &&
    hand.writer.state().promotions.some((it) => it.promotionId === promotion.id);
  const price = runs ? promotion.price : product.price;
  const event: CommerceEvent = {
    type: 'pin',
    at: toInstant(hand.now()),
    productId,
    name: product.name,
    price,
    ...(runs ? { promotionId: promotion.id } : {}),
  };
  return tell(hand, event, { type: 'pin', productId, price });
}

function unpin(hand: Hand, productId: string): Written {
  hand.index.product(productId);
  if (!isPinned(hand, productId))
    throw misuse('/productId', 'a product that is pinned now', productId);
  return tell(
    hand,
    { type: 'unpin', at: toInstant(hand.now()), productId },
    { type: 'unpin', productId },
  );
}

function isPinned(hand: Hand, productId: string): boolean {
  return hand.writer.state().pinned.some((it) => it.productId === productId);
}

/** A pinned product is pinned again with its new price, so that prices move by pins alone. */
function promote(hand: Hand, promotionId: string, phase: 'start' | 'stop'): Written {
  const { product, price } = hand.index.promotion(promotionId);
  const runs = hand.writer.state().promotions.some((it) => it.promotionId === promotionId);
  if (runs === (phase === 'start')) {
    throw misuse(
      '/phase',
      runs ? 'stop: the promotion runs already' : 'start: the promotion does not run',
      phase,
    );
  }
  const event: CommerceEvent = {
    type: 'promotion',
    at: toInstant(hand.now()),
    promotionId,
    phase,
    productId: product.id,
    price,
  };
  const promoted = tell(hand, event, { type: 'promotion', promotionId, phase });
  return isPinned(hand, product.id) ? joined(promoted, pin(hand, product.id)) : promoted;
}

interface DisclosureAct extends DisclosureForm {
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
}

function disclose(hand: Hand, act: DisclosureAct): Written {
  const { dutyId, phase, medium, language } = act;
  const duty = hand.index.duty(dutyId);
  if (!duty.languages.includes(language))
    throw misuse('/language', `one of ${duty.languages.join(', ')}`, language);
  const shown = hand.writer.state().disclosures.some((it) => sameDisclosure(it, act));
  if (shown === (phase === 'start')) {
    throw misuse(
      '/phase',
      shown ? 'stop: this disclosure is shown already' : 'start: this disclosure is not shown',
      phase,
    );
  }
  const text = localText(duty.label, language);
  const event: CommerceEvent = {
    type: 'disclosure',
    at: toInstant(hand.now()),
    dutyId,
    phase,
    market: duty.market,
    medium,
    language,
    text,
  };
  return tell(hand, event, { type: 'disclosure', dutyId, phase, medium, language });
}

/** Carries a request out once: the same id again gives the first result, with other content it is refused. */
function once(
  hand: Hand,
  request: { readonly path: string; readonly id: string; readonly asked: unknown },
  act: () => Written,
): Written {
  const key = `${request.path} ${request.id}`;
  const asked = canonicalJson(request.asked);
  const known = hand.taken.get(key);
  if (known === undefined) {
    const written = act();
    hand.taken.set(key, { asked, written });
    return written;
  }
  if (known.asked !== asked)
    throw misuse(request.path, 'an id that is not in use for something else', request.id);
  return { events: known.written.events, envelopes: [] };
}

function ask(hand: Hand, asked: QuestionAsked): Written {
  const { questionId, identity, text } = asked;
  if (text.trim() === '') throw misuse('/text', 'a question', text);
  return once(hand, { path: '/questionId', id: questionId, asked }, () =>
    tell(
      hand,
      { type: 'question', at: toInstant(hand.now()), questionId, text },
      { type: 'question', questionId, person: hand.pseudonym(identity), text },
    ),
  );
}

function answer(hand: Hand, questionId: string): Written {
  if (!hand.taken.has(`/questionId ${questionId}`))
    throw misuse('/questionId', 'a question that was asked', questionId);
  return tell(
    hand,
    { type: 'answer', at: toInstant(hand.now()), questionId },
    { type: 'answer', questionId },
  );
}

function click(hand: Hand, clicked: ProductClicked): Written {
  const { clickId, productId, identity } = clicked;
  hand.index.product(productId);
  return once(hand, { path: '/clickId', id: clickId, asked: clicked }, () =>
    note(hand, { type: 'click', clickId, person: hand.pseudonym(identity), productId }),
  );
}

function redeem(hand: Hand, redeemed: CodeRedeemed): Written {
  const { code, orderId, identity } = redeemed;
  hand.index.code(code);
  const line = {
    type: 'redeem',
    code,
    person: hand.pseudonym(identity),
    ...(orderId === undefined ? {} : { orderId }),
  } as const;
  if (orderId === undefined) return note(hand, line);
  return once(hand, { path: '/orderId', id: orderId, asked: redeemed }, () => note(hand, line));
}

function lead(hand: Hand, left: LeadLeft): Written {
  const { leadId, identity, consent } = left;
  if (consent.trim() === '')
    throw misuse('/consent', 'the words that the person consented to', consent);
  return once(hand, { path: '/leadId', id: leadId, asked: left }, () =>
    note(hand, { type: 'lead', leadId, person: hand.pseudonym(identity), consent }),
  );
}
