import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** Where a participant is who is not just in the audience. */
export type StagePlace = 'hand' | 'invited' | 'guest' | 'cohost';

/** A participant with a raised hand, with an invitation, or on the stage. */
export interface StagePerson {
  /** Identity in the room, which LiveKit shows to every participant as well. */
  readonly identity: string;
  /** `hand`: raised a hand. `invited`: may come. `guest` and `cohost`: on the stage, may publish. */
  readonly place: StagePlace;
  /** With `invited`: what the participant becomes by accepting. */
  readonly as?: 'guest' | 'cohost';
  /** Since when. */
  readonly since: Instant;
}

/** The most raised hands in a {@link StageState}; an older one makes way for a newer one. */
export const MAX_HANDS = 30;

/** What viewers see of the stage. */
export interface StageState {
  /** Who has a place, oldest place first. */
  readonly stage: readonly StagePerson[];
}

/** A participant has another place; `none`: in the audience again. */
export interface StageEvent {
  readonly type: 'stage';
  readonly at: Instant;
  readonly identity: string;
  readonly place: StagePlace | 'none';
  readonly as?: 'guest' | 'cohost';
}

export const STAGE: Reducers<StageState, StageEvent> = {
  stage: ({ stage }, { identity, place, as, at: since }) => {
    const others = stage.filter((it) => it.identity !== identity);
    if (place === 'none') return { stage: others };
    const next = [...others, { identity, place, since, ...(as === undefined ? {} : { as }) }];
    const hands = next.filter((it) => it.place === 'hand');
    return { stage: hands.length > MAX_HANDS ? next.filter((it) => it !== hands[0]) : next };
  },
};
