import { lifeIssue } from '../../error/life-issues.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import {
  type Id,
  type Instant,
  inputInvalid,
  parseInput,
  type Sha256,
} from '../../vocabulary/index.ts';
import {
  type LifeEntry,
  LifeEntrySchema,
  type LifeEvent,
  LifeEventSchema,
} from '../event/entry.ts';
import { lived } from '../machine/fold.ts';
import type { Life } from '../machine/life.ts';

/** What an event becomes an entry with. */
export interface AppendOptions {
  /** The contract. Default: that of the life. */
  readonly contractId?: Id;
  /** When it is recorded. */
  readonly recordedAt: Instant;
}

/**
 * The next entry of the log of a life: the event, chained to the entry before.
 * @param life - what the log comes to so far; null for an empty log
 * @throws INPUT_INVALID for an event that is not possible now, with what is
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { appendLife } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const at = '2026-11-01T09:00:00Z';
 * const event = { type: 'draft', contract, by: contract.parties[0].id, at } as const;
 * appendLife(null, event, { contractId: contract.id, recordedAt: at }).seq; // => 0
 * ```
 */
export function appendLife(
  life: Life | null,
  event: LifeEvent,
  { contractId, recordedAt }: AppendOptions,
): LifeEntry {
  const parsedEvent = parseInput(LifeEventSchema, event, 'life-event');
  // What appending sets is never taken from the event.
  const { hash: _, ...given } = parsedEvent as LifeEvent & { readonly hash?: unknown };
  if (life === null && given.type !== 'draft')
    throw inputInvalid('life-event', [
      lifeIssue('LIFE_FIRST_EVENT', { path: '/type', received: given.type }),
    ]);
  const ofText = given.type === 'draft' ? given.contract.id : undefined;
  const open = {
    ...given,
    kind: 'life-event',
    version: 1,
    contractId: contractId ?? life?.contractId ?? ofText,
    seq: life?.entries ?? 0,
    previous: life?.head ?? null,
    recordedAt,
  };
  const entry = { ...open, hash: canonicalHash(open) };
  const parsed = parseInput(LifeEntrySchema, entry, 'life-event') as LifeEntry;
  const after = lived(life, parsed);
  if ('code' in after) throw inputInvalid('life-event', [after]);
  return parsed;
}

/** The hash that an entry should have. */
export function entryHash({ hash: _, ...open }: LifeEntry): Sha256 {
  return canonicalHash(open);
}
