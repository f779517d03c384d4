import type { Clause } from '../clauses/schemas.ts';
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
const without = (kind: string): Contract => {
  const { clauses, ...contract } = lipColourContract();
  return { ...contract, clauses: clauses.filter(({ clause }) => clause !== kind) };
};

/** A second fixed fee, which no clause makes due. */
const undated = (): Contract => {
  const { clauses, ...contract } = lipColourContract();
  const amount = { currency: 'USD', minor: '100' } as const;
  const fixed = { amount, per: 'deal' } as const;
  const fee = { clause: 'fee', id: 'more', payer: 'rosy', payee: 'mia', model: 'fixed', fixed };
  return { ...contract, clauses: [...clauses, fee as Clause] };
};

const unpinned = (): Contract => opened(lipColourContract(), 'scope.pinning');

/** For each code about deal types and waivers: a contract that triggers it, and where. */
export const DEAL_TRIGGERS = {
  ITEM_NOT_WAIVED: [{ ...without('force-majeure'), dealType: 'fixed-content' }, '/clauses'],
  ITEM_BY_DEFAULT: [{ ...without('intellectual-property'), dealType: 'fixed-content' }, '/clauses'],
  FEE_UNDATED: [undated(), '/clauses/13'],
  SLOT_UNDECIDED: [{ ...unpinned(), dealType: 'fixed-content' }, '/clauses/0'],
  WAIVER_REFUSED: [{ ...lipColourContract(), waivers: [pinning] }, '/waivers/0/item'],
  WAIVER_CONTRADICTED: [
    { ...lipColourContract(), dealType: 'fixed-content', waivers: [pinning] },
    '/waivers/0/item',
  ],
} satisfies Readonly<Record<string, [contract: Contract, path: string]>>;
