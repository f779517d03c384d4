import { toEpochMs } from '@livelane/contracts/vocabulary';
import { rtcError } from '../../errors/rtc-errors.ts';
import type { KeptAct } from './command.ts';

/** What a room remembers of moderation, by pseudonym. */
export interface ModerationMemory {
  readonly moderation: {
    /** Participants who may not come back. */
    readonly kicked: Set<string>;
    /** Until when participants may not talk, in milliseconds since 1970-01-01T00:00:00Z; without an end, Infinity. */
    readonly muted: Map<string, number>;
  };
}

export const noModeration = (): ModerationMemory => ({
  moderation: { kicked: new Set(), muted: new Map() },
});

export function noteModeration({ moderation }: ModerationMemory, { events }: KeptAct): void {
  for (const event of events) {
    if (event.type === 'kick') moderation.kicked.add(event.person);
    if (event.type !== 'mute') continue;
    const until = event.until === undefined ? Number.POSITIVE_INFINITY : toEpochMs(event.until);
    if (event.muted) moderation.muted.set(event.person, until);
    else moderation.muted.delete(event.person);
  }
}

/** @throws MUTED for a participant who may not talk at a time */
export function refuseMuted(
  { moderation }: ModerationMemory,
  { person, now }: { readonly person: string; readonly now: number },
): void {
  const until = moderation.muted.get(person);
  if (until === undefined || until <= now) return;
  if (until === Number.POSITIVE_INFINITY) throw rtcError('MUTED', { reason: 'session' });
  const seconds = Math.ceil((until - now) / 1_000);
  throw rtcError('MUTED', { reason: 'time', seconds }, { retryable: true });
}
