import type { LocalText } from '@livelane/contracts/vocabulary';
import { type Party, partyName } from '../records/party.ts';

/** The name of a party for people: its id, or that there is none. */
export function partyText(party: Party): LocalText {
  const name = partyName(party);
  return { en: name, 'zh-Hans': party.party === 'nobody' ? '（未归因）' : name };
}
