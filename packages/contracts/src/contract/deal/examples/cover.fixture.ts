import type { Money } from '../../../vocabulary/index.ts';
import type { Contract } from '../../document.ts';
import type { Party } from '../../party.ts';
import type { ContractItemId } from '../deal-table.ts';
import type { DealType } from '../deal-type.ts';
import type { Waiver } from '../waiver.ts';

/** The zone of the examples. */
export const ZONE = 'America/Los_Angeles';

/** An amount in cents. */
export const usd = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });

const ROSY: Party = {
  id: 'rosy',
  role: 'brand',
  name: 'Rosy Lips',
  legalName: 'Shenzhen Rosy Lips Trading Co., Ltd.',
  market: 'CN',
  address: '88 Keyuan Road, Shenzhen',
  email: 'deals@rosylips.example',
  representative: 'Lin Yue',
};

const MIA: Party = {
  id: 'mia',
  role: 'creator',
  name: 'Mia Torres',
  market: 'US',
  address: '12 Alder Street, Portland, OR',
  email: 'mia@example.com',
  taxResidence: 'US',
};

/** An agency that answers for its creators. */
export const NORTH: Party = {
  id: 'north',
  role: 'agency',
  name: 'North Talent',
  legalName: 'North Talent LLC',
  market: 'US',
  address: '400 Pine Street, Seattle, WA',
  email: 'deals@north.example',
  representative: 'Dana Reyes',
};

/** A contract of a type between a brand and a creator, for people in the United States. */
export function dealOf(
  dealType: DealType,
  own: Pick<Contract, 'title' | 'clauses'> & Partial<Contract>,
): Contract {
  return {
    kind: 'contract',
    version: 1,
    id: `example-${dealType}`,
    revision: 1,
    draftedAt: '2026-11-22T08:00:00Z',
    language: 'en',
    law: 'US',
    currency: 'USD',
    rounding: 'half-even',
    zone: ZONE,
    term: { start: '2026-11-25T08:00:00Z', end: '2027-03-01T08:00:00Z' },
    dealType,
    parties: [ROSY, MIA],
    products: [{ id: 'lip-set', name: 'Lip colour set of six', price: usd('1999') }],
    audience: [{ market: 'US', languages: ['en'] }],
    basis: { briefId: 'brief-lip', grade: null },
    ...own,
  };
}

/** Decisions of the brand that nothing is agreed on some points, all for one reason. */
export function waived(reason: string, ...items: readonly ContractItemId[]): Waiver[] {
  return items.map((item) => ({ item, by: 'rosy', on: '2026-11-20', reason }));
}
