import type { Credit } from '@livelane/contracts/vocabulary';
import type { Touch } from './touch.ts';

/** The recipient of a credit: a creator, a channel without a creator, or nobody. */
export type Party = Credit['to'];

/** The recipient of money that no touch earned. */
export const NOBODY: Party = { party: 'nobody' };

/** A map key: equal for equal parties, different for different ones. */
export function partyKey(party: Party): string {
  return party.party === 'nobody' ? 'nobody' : `${party.party}:${party.id}`;
}

/** The party of a {@link partyKey} of a creator or a channel. */
export function partyOfKey(key: string): Party {
  const [party, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  return party === 'creator' ? { party, id } : { party: 'channel', id };
}

/** The party's name in reports: its id, or `(unattributed)` for nobody. */
export function partyName(party: Party): string {
  return party.party === 'nobody' ? '(unattributed)' : party.id;
}

/** The party that a touch credits: its creator, or its channel where it has no creator. */
export function partyOf(touch: Touch): Party {
  return touch.creator === null
    ? { party: 'channel', id: touch.channel }
    : { party: 'creator', id: touch.creator };
}
