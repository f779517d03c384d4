import { describeReceived, inputInvalid } from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';
import { adjustmentContent, differences, orderContent, touchContent } from '../records/content.ts';
import type { Order } from '../records/order.ts';
import type { Touch } from '../records/touch.ts';

/** The records of one file, each with its 1-based line. */
export interface FileRecords<T> {
  readonly path: string;
  readonly records: readonly T[];
  readonly lines: readonly number[];
}

/** All records of some files, one after the other. */
export function recordsOf<T>(files: readonly FileRecords<T>[]): T[] {
  const all: T[] = [];
  for (const { records } of files) for (const record of records) all.push(record);
  return all;
}

const CONTENTS = {
  touch: (touch: Touch) => touchContent(touch),
  order: (order: Order) => orderContent(order),
  adjustment: (adjustment: Adjustment) => adjustmentContent(adjustment),
};

interface Source {
  readonly path: string;
  readonly line: number;
}

/**
 * Lets an id stand in several places with one content: copies are counted and dropped later.
 * @throws INPUT_INVALID with file and line of both places where one id has two contents
 */
export function refuseTwoContents<Kind extends keyof typeof CONTENTS>(
  kind: Kind,
  files: readonly FileRecords<Parameters<(typeof CONTENTS)[Kind]>[0]>[],
): void {
  type Item = Parameters<(typeof CONTENTS)[Kind]>[0];
  const contentOf = CONTENTS[kind] as (item: Item) => Record<string, unknown>;
  const firsts = new Map<string, { readonly item: Item } & Source>();
  for (const { path, records, lines } of files) {
    records.forEach((item, index) => {
      const source = { path, line: lines[index] ?? 1 };
      const first = firsts.get(item.id);
      if (first === undefined) {
        firsts.set(item.id, { item, ...source });
        return;
      }
      const differing = differences(contentOf(first.item), contentOf(item));
      if (differing.length > 0) throw twoContents(item.id, { source, first, differing });
    });
  }
}

function twoContents(
  id: string,
  found: { readonly source: Source; readonly first: Source; readonly differing: readonly string[] },
): Error {
  const { source, first, differing } = found;
  const before =
    first.path === source.path ? `line ${first.line}` : `${first.path} line ${first.line}`;
  const message = `one content per id; ${before} has the same id with another ${differing.join(', ')}: give one of the two another id, or remove the wrong one`;
  return inputInvalid(source.path, [
    { path: '/id', line: source.line, message, received: describeReceived(id) },
  ]);
}
