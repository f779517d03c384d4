import type { Id, Instant, LocalText, TouchKind } from '@livelane/contracts/vocabulary';
import type { JourneyTouch } from '../journey/journey.ts';
import type { Party } from '../records/party.ts';
import type { TouchOutcome } from './outcome.ts';

/** A touch of an order's buyer, and what it counts for. */
export interface ExplainedTouch {
  /** Ids of its records; empty where the order itself is the evidence. */
  readonly ids: readonly Id[];
  readonly kind: TouchKind;
  readonly at: Instant;
  /** Whom it would credit. */
  readonly party: Party;
  /** The key that joins it to the order; null where it is not joined. */
  readonly link: JourneyTouch['link'] | null;
  /** Whether its window contains the order. */
  readonly inWindow: boolean;
  /** Its class: the position of its kind in the policy, the best is 0; null where it is not good for the order. */
  readonly rank: number | null;
  /** Share of the order, from 0 to 1. */
  readonly share: number;
  readonly outcome: TouchOutcome;
  readonly why: LocalText;
}
