import type { KeptAct } from '../command.ts';

/** A poll as its events leave it. */
export interface KnownPoll {
  readonly counts: number[];
  /** Votes that were not told to viewers yet. */
  untold: number;
  /** When votes were told, in milliseconds since 1970-01-01T00:00:00Z. */
  toldAt: number;
  isOpen: boolean;
}

/** What a room remembers of polls. */
export interface PollMemory {
  /** Every poll so far, by id. */
  readonly knownPolls: Map<string, KnownPoll>;
}

export const noPolls = (): PollMemory => ({ knownPolls: new Map() });

export function notePolls({ knownPolls }: PollMemory, { events, shown }: KeptAct): void {
  for (const event of shown) {
    const toldAt = Date.parse(event.at);
    if (event.type === 'poll')
      knownPolls.set(event.pollId, {
        ...{ counts: event.options.map(() => 0), untold: 0, toldAt, isOpen: true },
      });
    if (event.type !== 'poll-counts') continue;
    const poll = knownPolls.get(event.pollId);
    if (poll !== undefined) Object.assign(poll, { untold: 0, toldAt, isOpen: !event.closed });
  }
  for (const event of events) {
    const poll = event.type === 'vote' ? knownPolls.get(event.pollId) : undefined;
    if (poll === undefined || event.type !== 'vote') continue;
    poll.counts[event.option] = (poll.counts[event.option] ?? 0) + 1;
    poll.untold += 1;
  }
}
