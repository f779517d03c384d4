import type { Credit } from '@livelane/contracts/vocabulary';
import type { Touch } from './touch.ts';

/** Who can be credited: a creator, a channel without a creator, or nobody. */
export type Party = Credit['to'];

/** Nobody: the party of what no touch earned. */
export const NOBODY: Party = { party: 'nobody' };

/** A text that is equal for equal parties only. */
export function partyKey(party: Party): string {
  return party.party === 'nobody' ? 'nobody' : `${party.party}:${party.id}`;
}

/** The party's name in reports. */
export function partyName(party: Party): string {
  return party.party === 'nobody' ? '(unattributed)' : party.id;
}

/** Whom a touch speaks for: its creator, else its channel. */
export function partyOf(touch: Touch): Party {
  return touch.creator === null
    ? { party: 'channel', id: touch.channel }
    : { party: 'creator', id: touch.creator };
}
