import type { Contract } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Instant } from '../vocabulary/index.ts';
import type { LifeEntry, LifeEvent } from './event/entry.ts';
import { appendLife } from './log/append.ts';
import { lifeLine } from './log/read.ts';
import { lifeOf } from './machine/fold.ts';
import type { Life } from './machine/life.ts';

/** The deal of the tests as it is signed. */
export const DEAL: Contract = lipColourContract();

/** Its hash. */
export const DEAL_HASH = contractHash(DEAL);

/** The log of events, each recorded when it happened. */
export function logOf(events: readonly LifeEvent[], contract: Contract = DEAL): LifeEntry[] {
  const entries: LifeEntry[] = [];
  for (const event of events) {
    const life = entries.length === 0 ? null : lifeOf(entries);
    entries.push(appended(life, event, contract));
  }
  return entries;
}

/** The entry of an event that is recorded when it happens. */
export function appended(
  life: Life | null,
  event: LifeEvent,
  contract: Contract = DEAL,
): LifeEntry {
  return appendLife(life, event, { contractId: contract.id, recordedAt: event.at });
}

/** A log as the text of its file. */
export const textOf = (entries: readonly LifeEntry[]): string => entries.map(lifeLine).join('');

/** A negotiation without incidents: both parties approve and sign. */
export function negotiation(contract: Contract = DEAL): LifeEvent[] {
  const documentHash = contractHash(contract);
  const at = (minute: number): Instant => `2026-11-23T09:0${minute}:00Z`;
  return [
    { type: 'draft', by: 'rosy', at: at(0), contract },
    { type: 'submit', by: 'rosy', at: at(1) },
    { type: 'approve', by: 'mia', at: at(2), documentHash },
    { type: 'approve', by: 'rosy', at: at(3), documentHash },
    { type: 'sign', by: 'mia', at: at(4), documentHash },
    { type: 'sign', by: 'rosy', at: at(5), documentHash },
  ];
}
