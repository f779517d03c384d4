import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A poll, with its votes. */
export interface Poll {
  /** Id of the poll. */
  readonly pollId: string;
  /** What is asked. */
  readonly question: string;
  /** What can be answered. */
  readonly options: readonly string[];
  /** Votes by option, in the order of `options`; at most a second old while it is open, final after. */
  readonly counts: readonly number[];
  /** When it began. */
  readonly since: Instant;
  /** null while viewers can vote. */
  readonly closedAt: Instant | null;
}

/** Number of polls in a {@link PollState}. */
export const MAX_POLLS = 3;

/** What viewers see of polls. */
export interface PollState {
  /** Oldest first; only the newest {@link MAX_POLLS}. */
  readonly polls: readonly Poll[];
}

/** A poll begins, its votes are told, or it ends. */
export type PollEvent =
  | {
      readonly type: 'poll';
      readonly at: Instant;
      readonly pollId: string;
      readonly question: string;
      readonly options: readonly string[];
    }
  | {
      readonly type: 'poll-counts';
      readonly at: Instant;
      readonly pollId: string;
      readonly counts: readonly number[];
      readonly closed: boolean;
    };

export const POLL: Reducers<PollState, PollEvent> = {
  poll: ({ polls }, { pollId, question, options, at: since }) => {
    const others = polls.filter((it) => it.pollId !== pollId);
    const counts = options.map(() => 0);
    const open = { pollId, question, options, counts, since, closedAt: null };
    return { polls: [...others, open].slice(-MAX_POLLS) };
  },
  'poll-counts': ({ polls }, { pollId, counts, closed, at }) => ({
    polls: polls.map((it) =>
      it.pollId === pollId ? { ...it, counts, closedAt: closed ? at : it.closedAt } : it,
    ),
  }),
};
