import type { Waiver } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { opened } from './opened.fixture.ts';

const pinning: Waiver = {
  item: 'scope.pinning',
  by: 'rosy',
  on: '2026-11-20',
  reason: 'no account pins what is live',
};
const unforced = (): Contract => {
  const { clauses, ...contract } = lipColourContract();
  return { ...contract, clauses: clauses.filter(({ clause }) => clause !== 'force-majeure') };
};

const unpinned = (): Contract => opened(lipColourContract(), 'scope.pinning');

/** For each code about deal types and waivers: a contract that triggers it, and where. */
export const DEAL_TRIGGERS = {
  ITEM_NOT_WAIVED: [{ ...unforced(), dealType: 'fixed-content' }, '/clauses'],
  SLOT_UNDECIDED: [{ ...unpinned(), dealType: 'fixed-content' }, '/clauses/0'],
  WAIVER_REFUSED: [{ ...lipColourContract(), waivers: [pinning] }, '/waivers/0/item'],
  WAIVER_CONTRADICTED: [
    { ...lipColourContract(), dealType: 'fixed-content', waivers: [pinning] },
    '/waivers/0/item',
  ],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
