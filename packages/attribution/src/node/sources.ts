import type { InputIssue } from '@livelane/contracts/vocabulary';
import { inputsInvalid, type List } from '@livelane/contracts/vocabulary/node';
import type { Adjustment } from '../records/adjustment.ts';
import { adjustmentConflicts, orderConflicts, touchConflicts } from '../records/content.ts';
import { attributionIssue } from '../records/issues.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';

/** Records with the file that they are of, and their lines there. */
export type Source<Item> = Pick<List<Item>, 'what' | 'items' | 'lines'>;

/** All records of some files, one after the other. */
export function itemsOf<Item>(lists: readonly Source<Item>[]): Item[] {
  const all: Item[] = [];
  for (const { items } of lists) for (const item of items) all.push(item);
  return all;
}

/** The records of each kind, by the files that hold them. */
interface Kinds {
  readonly touch?: readonly Source<Touch>[];
  readonly order?: readonly Source<Order>[];
  readonly adjustment?: readonly Source<Adjustment>[];
}

/**
 * Copies of a record are allowed; a record whose id an earlier one has with different content is not.
 * @throws INPUT_INVALID with all of them, each with its file and line
 */
export function refuseContentConflicts({ touch = [], order = [], adjustment = [] }: Kinds): void {
  const conflicts = [
    ...conflictsIn(touch, touchConflicts),
    ...conflictsIn(order, orderConflicts),
    ...conflictsIn(adjustment, adjustmentConflicts),
  ];
  const files = [...new Set(conflicts.map(({ what }) => what))];
  if (files.length === 0) return;
  throw inputsInvalid(
    files.map((what) => ({
      what,
      issues: conflicts
        .flatMap((conflict) => (conflict.what === what ? [conflict.issue] : []))
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    })),
  );
}

interface Place {
  readonly what: string;
  readonly line: number;
}

function conflictsIn<Item extends { readonly id: string }>(
  sources: readonly Source<Item>[],
  conflictsOf: (one: Item, other: Item) => string[],
): { readonly what: string; readonly issue: InputIssue }[] {
  const firsts = new Map<string, { readonly item: Item } & Place>();
  return sources.flatMap(({ what, items, lines }) =>
    items.flatMap((item, index) => {
      const place = { what, line: lines[index] ?? 1 };
      const first = firsts.get(item.id);
      if (first === undefined) {
        firsts.set(item.id, { item, ...place });
        return [];
      }
      const fields = conflictsOf(first.item, item);
      return fields.length === 0
        ? []
        : [{ what, issue: conflict(item.id, { place, first, fields }) }];
    }),
  );
}

function conflict(
  id: string,
  found: { readonly place: Place; readonly first: Place; readonly fields: readonly string[] },
): InputIssue {
  const { place, first, fields } = found;
  const file = first.what === place.what ? '' : `${first.what} `;
  const other = { en: `${file}line ${first.line}`, 'zh-Hans': `${file}第 ${first.line} 行` };
  return attributionIssue('CONTENT_ONCE', {
    ...{ path: '/id', line: place.line, received: id },
    params: { other, fields },
  });
}
