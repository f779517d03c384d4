import type { Instant, Money } from '@livelane/contracts/vocabulary';

/** A product shown to the viewers, with the price that the server stands by. */
export interface PinnedProduct {
  readonly productId: string;
  readonly name: string;
  readonly price: Money;
  /** The promotion that made the price; absent for the ordinary price. */
  readonly promotionId?: string;
  readonly since: Instant;
}

/** A promotion that runs now. */
export interface RunningPromotion {
  readonly promotionId: string;
  readonly productId: string;
  readonly price: Money;
  readonly since: Instant;
}

/** A disclosure that is seen or heard now. */
export interface ShownDisclosure {
  readonly dutyId: string;
  readonly market: string;
  readonly medium: 'picture' | 'voice';
  readonly language: string;
  readonly text: string;
  readonly since: Instant;
}

/** A viewer's question, without the person. */
export interface AskedQuestion {
  readonly questionId: string;
  readonly text: string;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
}

/** What a viewer of the room should see: the fold of all commerce events so far. */
export interface CommerceState {
  /** Oldest first; the last one is on top. */
  readonly pinned: readonly PinnedProduct[];
  readonly promotions: readonly RunningPromotion[];
  readonly disclosures: readonly ShownDisclosure[];
  /** Oldest first, the newest {@link MAX_QUESTIONS} of them. */
  readonly questions: readonly AskedQuestion[];
}

/** How many questions a state holds; older ones are in the session log alone. */
export const MAX_QUESTIONS = 20;

/** A room before anything happened in it. */
export const EMPTY_COMMERCE: CommerceState = {
  pinned: [],
  promotions: [],
  disclosures: [],
  questions: [],
};

/** What the server tells all viewers. Clicks, redemptions and leads are between one viewer and the server. */
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
 * The state after one more event. A later event about the same thing replaces the earlier one, so that
 * applying an event twice in a row is the same as once.
 */
export function afterEvent(state: CommerceState, event: CommerceEvent): CommerceState {
  switch (event.type) {
    case 'pin': {
      const { type: _, at, ...product } = event;
      return {
        ...state,
        pinned: [
          ...state.pinned.filter((it) => it.productId !== event.productId),
          { ...product, since: at },
        ],
      };
    }
    case 'unpin':
      return { ...state, pinned: state.pinned.filter((it) => it.productId !== event.productId) };
    case 'promotion': {
      const others = state.promotions.filter((it) => it.promotionId !== event.promotionId);
      const { promotionId, productId, price, at: since } = event;
      return {
        ...state,
        promotions:
          event.phase === 'stop' ? others : [...others, { promotionId, productId, price, since }],
      };
    }
    case 'disclosure': {
      const others = state.disclosures.filter((it) => !sameDisclosure(it, event));
      const { dutyId, market, medium, language, text, at: since } = event;
      return {
        ...state,
        disclosures:
          event.phase === 'stop'
            ? others
            : [...others, { dutyId, market, medium, language, text, since }],
      };
    }
    case 'question': {
      const asked = {
        questionId: event.questionId,
        text: event.text,
        askedAt: event.at,
        answeredAt: null,
      };
      const others = state.questions.filter((it) => it.questionId !== event.questionId);
      return { ...state, questions: [...others, asked].slice(-MAX_QUESTIONS) };
    }
    case 'answer':
      return {
        ...state,
        questions: state.questions.map((it) =>
          it.questionId === event.questionId ? { ...it, answeredAt: event.at } : it,
        ),
      };
  }
}

/** Whether two name the same disclosure: one duty, one medium, one language. */
export function sameDisclosure(
  a: Pick<ShownDisclosure, 'dutyId' | 'medium' | 'language'>,
  b: Pick<ShownDisclosure, 'dutyId' | 'medium' | 'language'>,
): boolean {
  return a.dutyId === b.dutyId && a.medium === b.medium && a.language === b.language;
}
