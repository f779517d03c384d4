import type { Instant, Money } from '@livelane/contracts/vocabulary';

/** A product that is shown to the viewers. */
export interface PinnedProduct {
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** Name of the product. */
  readonly name: string;
  /** Current price, from the session plan. */
  readonly price: Money;
  /** The promotion that sets the price; absent at the regular price. */
  readonly promotionId?: string;
  /** When it was pinned at this price. */
  readonly since: Instant;
}

/** A promotion that is active. */
export interface RunningPromotion {
  /** Id of the promotion in the session plan. */
  readonly promotionId: string;
  /** The product that it applies to. */
  readonly productId: string;
  /** Price of the product while the promotion is active. */
  readonly price: Money;
  /** When it was started. */
  readonly since: Instant;
}

/** A disclosure that is being shown or spoken. */
export interface ShownDisclosure {
  /** The disclosure duty of the session plan. */
  readonly dutyId: string;
  /** Market whose duty it is. */
  readonly market: string;
  /** Shown in the picture, or spoken. */
  readonly medium: 'picture' | 'voice';
  /** BCP 47 tag of the language that is used. */
  readonly language: string;
  /** The disclosure text in `language`. */
  readonly text: string;
  /** When it was started. */
  readonly since: Instant;
}

/** A viewer's question, without its author. */
export interface AskedQuestion {
  /** Id of the question. */
  readonly questionId: string;
  /** Text of the question. */
  readonly text: string;
  /** When it was asked. */
  readonly askedAt: Instant;
  /** null while unanswered. */
  readonly answeredAt: Instant | null;
}

/** What viewers of a room should see: the result of all commerce events so far. */
export interface CommerceState {
  /** Oldest first; the last one is displayed on top. */
  readonly pinned: readonly PinnedProduct[];
  /** Oldest first. */
  readonly promotions: readonly RunningPromotion[];
  /** Oldest first. */
  readonly disclosures: readonly ShownDisclosure[];
  /** Oldest first; only the newest {@link MAX_QUESTIONS}. */
  readonly questions: readonly AskedQuestion[];
}

/** Number of questions in a {@link CommerceState}; older ones are in the session log only. */
export const MAX_QUESTIONS = 20;

/** An event that is sent to all viewers. Clicks, redemptions and leads are private and only logged. */
export type CommerceEvent =
  | {
      readonly type: 'pin';
      readonly at: Instant;
      readonly productId: string;
      readonly name: string;
      readonly price: Money;
      readonly promotionId?: string;
    }
  | { readonly type: 'unpin'; readonly at: Instant; readonly productId: string }
  | {
      readonly type: 'promotion';
      readonly at: Instant;
      readonly promotionId: string;
      readonly phase: 'start' | 'stop';
      readonly productId: string;
      readonly price: Money;
    }
  | {
      readonly type: 'disclosure';
      readonly at: Instant;
      readonly dutyId: string;
      readonly phase: 'start' | 'stop';
      readonly market: string;
      readonly medium: 'picture' | 'voice';
      readonly language: string;
      readonly text: string;
    }
  | {
      readonly type: 'question';
      readonly at: Instant;
      readonly questionId: string;
      readonly text: string;
    }
  | { readonly type: 'answer'; readonly at: Instant; readonly questionId: string };

/**
 * The state after one more event. An event replaces an earlier one about the same product, promotion, disclosure or
 * question, so the function is idempotent: applying an event twice in a row equals applying it once.
 */
export function afterEvent(state: CommerceState, event: CommerceEvent): CommerceState {
  switch (event.type) {
    case 'pin':
    case 'unpin':
      return { ...state, pinned: pinnedAfter(state.pinned, event) };
    case 'promotion':
      return { ...state, promotions: promotionsAfter(state.promotions, event) };
    case 'disclosure':
      return { ...state, disclosures: disclosuresAfter(state.disclosures, event) };
    case 'question':
    case 'answer':
      return { ...state, questions: questionsAfter(state.questions, event) };
    default:
      // An event of a later version has no effect here.
      return state;
  }
}

type EventOf<Type extends CommerceEvent['type']> = Extract<CommerceEvent, { type: Type }>;

function pinnedAfter(
  pinned: CommerceState['pinned'],
  event: EventOf<'pin' | 'unpin'>,
): CommerceState['pinned'] {
  const others = pinned.filter((it) => it.productId !== event.productId);
  if (event.type === 'unpin') return others;
  const { type: _, at: since, ...product } = event;
  return [...others, { ...product, since }];
}

function promotionsAfter(
  promotions: CommerceState['promotions'],
  { promotionId, productId, price, phase, at: since }: EventOf<'promotion'>,
): CommerceState['promotions'] {
  const others = promotions.filter((it) => it.promotionId !== promotionId);
  return phase === 'stop' ? others : [...others, { promotionId, productId, price, since }];
}

function disclosuresAfter(
  disclosures: CommerceState['disclosures'],
  event: EventOf<'disclosure'>,
): CommerceState['disclosures'] {
  const others = disclosures.filter((it) => !sameDisclosure(it, event));
  const { dutyId, market, medium, language, text, at: since } = event;
  return event.phase === 'stop'
    ? others
    : [...others, { dutyId, market, medium, language, text, since }];
}

function questionsAfter(
  questions: CommerceState['questions'],
  event: EventOf<'question' | 'answer'>,
): CommerceState['questions'] {
  const { questionId, at } = event;
  if (event.type === 'answer')
    return questions.map((it) => (it.questionId === questionId ? { ...it, answeredAt: at } : it));
  const others = questions.filter((it) => it.questionId !== questionId);
  const asked = { questionId, text: event.text, askedAt: at, answeredAt: null };
  return [...others, asked].slice(-MAX_QUESTIONS);
}

/** Whether both are the same disclosure: equal duty, medium and language. */
export function sameDisclosure(
  a: Pick<ShownDisclosure, 'dutyId' | 'medium' | 'language'>,
  b: Pick<ShownDisclosure, 'dutyId' | 'medium' | 'language'>,
): boolean {
  return a.dutyId === b.dutyId && a.medium === b.medium && a.language === b.language;
}
