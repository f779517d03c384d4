import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

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

/** What viewers see of disclosures. */
export interface DisclosureState {
  /** Oldest first. */
  readonly disclosures: readonly ShownDisclosure[];
}

/** A disclosure begins or ends. */
export interface DisclosureEvent {
  readonly type: 'disclosure';
  readonly at: Instant;
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
  readonly market: string;
  readonly medium: 'picture' | 'voice';
  readonly language: string;
  readonly text: string;
}

export const DISCLOSURE: Reducers<DisclosureState, DisclosureEvent> = {
  disclosure: ({ disclosures }, event) => {
    const others = disclosures.filter((it) => !sameDisclosure(it, event));
    const { dutyId, market, medium, language, text, at: since } = event;
    const shown = { dutyId, market, medium, language, text, since };
    return { disclosures: event.phase === 'stop' ? others : [...others, shown] };
  },
};

type DisclosureKey = Pick<ShownDisclosure, 'dutyId' | 'medium' | 'language'>;

/** Whether both are the same disclosure: equal duty, medium and language. */
export function sameDisclosure(a: DisclosureKey, b: DisclosureKey): boolean {
  return a.dutyId === b.dutyId && a.medium === b.medium && a.language === b.language;
}
