import {
  type InputIssue,
  type Instant,
  inputInvalid,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';
import { adjustmentConflicts, byId, touchConflicts } from '../records/content.ts';
import { attributionIssue } from '../records/issues.ts';
import type { Touch } from '../records/touch.ts';

/** A kind of record that has one content under its id; copies may differ in when they became known. */
export interface OnceKind<Item> {
  readonly what: 'touches' | 'adjustments';
  /** The fields in which two records of one id contradict each other. */
  readonly conflicts: (one: Item, other: Item) => string[];
  /** The record with its `recordedAt` in the canonical spelling, and what leaving it out means. */
  readonly whole: (item: Item) => Item;
}

export const TOUCHES: OnceKind<Touch> = {
  what: 'touches',
  conflicts: touchConflicts,
  whole: (touch) =>
    touch.recordedAt === undefined ? touch : { ...touch, recordedAt: canonical(touch.recordedAt) },
};
export const ADJUSTMENTS: OnceKind<Adjustment> = {
  what: 'adjustments',
  conflicts: adjustmentConflicts,
  whole: (adjustment) => ({
    ...adjustment,
    recordedAt: canonical(adjustment.recordedAt ?? adjustment.at),
  }),
};

/** What is compared of such a record. */
export interface Recorded {
  readonly id: string;
  readonly recordedAt?: Instant;
}

/** A record, and its position in the input. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

/**
 * Each record once, in the order of their ids.
 * @throws INPUT_INVALID for records of one id that contradict each other
 */
export function onceEach<Item extends Recorded>(
  kind: OnceKind<Item>,
  items: readonly Item[],
): Placed<Item>[] {
  const found = new Map<string, Placed<Item>>();
  for (const [place, given] of items.entries()) {
    const item = kind.whole(given);
    const known = found.get(item.id);
    found.set(
      item.id,
      known === undefined
        ? { item, place }
        : { ...known, item: merged(kind, { item, place }, known.item) },
    );
  }
  return [...found.values()].sort((a, b) => byId(a.item, b.item));
}

/**
 * A record that is known already: known since the earlier of the two.
 * @throws INPUT_INVALID where they contradict each other
 */
export function merged<Item extends Recorded>(
  { what, conflicts }: OnceKind<Item>,
  { item, place }: Placed<Item>,
  known: Item,
): Item {
  const fields = conflicts(known, item);
  if (fields.length > 0)
    throw inputInvalid('append', [contradiction(what, { id: item.id, place, fields })]);
  const recordedAt = earlier(known.recordedAt, item.recordedAt);
  return recordedAt === undefined ? known : { ...known, recordedAt };
}

const KNOWN = { en: 'a record that is known', 'zh-Hans': '已有的记录' } as const;

function contradiction(
  what: string,
  { id, place, fields }: { readonly id: string; readonly place: number; readonly fields: string[] },
): InputIssue {
  return attributionIssue('CONTENT_ONCE', {
    path: `/${what}/${place}`,
    received: id,
    params: { other: KNOWN, fields },
  });
}

function earlier(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function canonical(instant: Instant): Instant {
  return toInstant(Date.parse(instant));
}
