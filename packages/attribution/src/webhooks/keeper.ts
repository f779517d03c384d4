import { inputInvalid } from '@livelane/contracts/vocabulary';
import { attributionIssue } from '../records/issues.ts';
import type { AttributionStore } from '../store/store.ts';
import { createMemorySeen, type SeenWebhooks } from './seen.ts';
import type { WebhookRecords } from './webhook-source.ts';

/** Where a receiver keeps what it receives: in a store, or with the application. */
export type Keeping =
  | {
      /** Keeps the records of a webhook and its id at once. */
      readonly store: Pick<AttributionStore, 'append' | 'seen'>;
      readonly append?: never;
      readonly seen?: never;
    }
  | {
      readonly store?: never;
      /** Stores the records of one webhook; if it fails, the service sends the webhook again. */
      readonly append: (records: WebhookRecords) => void | Promise<void>;
      /** Remembers ids of webhooks that were stored. Default: the last 100,000 in the memory of this process. */
      readonly seen?: SeenWebhooks;
    };

/** Keeps the records of webhooks, each webhook once. */
export interface Keeper {
  has(id: string): boolean | Promise<boolean>;
  /** @returns whether it was not kept before */
  keep(records: WebhookRecords, id: string | undefined): Promise<boolean>;
}

/** @throws INPUT_INVALID where nothing, or two things, would keep records */
export function keeperOf(from: string, keeping: Keeping): Keeper {
  const { store, append, seen } = keeping;
  if (
    (store === undefined) === (append === undefined) ||
    (store !== undefined && seen !== undefined)
  )
    throw inputInvalid('createReceiver', [
      attributionIssue('WEBHOOK_KEEPING', { path: '/store', received: undefined }),
    ]);
  if (keeping.store !== undefined) return inStore(from, keeping.store);
  return withApplication(keeping);
}

function inStore(from: string, store: NonNullable<Keeping['store']>): Keeper {
  return {
    has: (id) => store.seen({ from, id }),
    keep: async (records, id) => {
      const { takenBefore } = await store.append(
        records,
        id === undefined ? undefined : { from, id },
      );
      return !takenBefore;
    },
  };
}

function withApplication({
  append,
  seen = createMemorySeen(),
}: Extract<Keeping, { readonly store?: never }>): Keeper {
  return {
    has: (id) => seen.has(id),
    keep: async (records, id) => {
      if (records.orders.length + records.adjustments.length > 0) await append(records);
      if (id !== undefined) await seen.add(id);
      return true;
    },
  };
}
