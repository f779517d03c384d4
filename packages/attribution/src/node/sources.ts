import { type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';
import { adjustmentContent, differences, orderContent, touchContent } from '../records/content.ts';
import { attributionIssue } from '../records/issues.ts';
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

/** A record whose id another record has with different content, with the file it is in. */
interface Conflict {
  readonly path: string;
  readonly issue: InputIssue;
}

/** The records of files whose id an earlier record has with different content. Copies are allowed. */
export function contentConflicts<Kind extends keyof typeof CONTENTS>(
  kind: Kind,
  files: readonly FileRecords<Parameters<(typeof CONTENTS)[Kind]>[0]>[],
): Conflict[] {
  type Item = Parameters<(typeof CONTENTS)[Kind]>[0];
  const contentOf = CONTENTS[kind] as (item: Item) => Record<string, unknown>;
  const firsts = new Map<string, { readonly item: Item } & Source>();
  const conflicts: Conflict[] = [];
  for (const { path, records, lines } of files) {
    records.forEach((item, index) => {
      const source = { path, line: lines[index] ?? 1 };
      const first = firsts.get(item.id);
      if (first === undefined) {
        firsts.set(item.id, { item, ...source });
        return;
      }
      const fields = differences(contentOf(first.item), contentOf(item));
      if (fields.length > 0) conflicts.push(conflictOf(item.id, { source, first, fields }));
    });
  }
  return conflicts;
}

function conflictOf(
  id: string,
  found: { readonly source: Source; readonly first: Source; readonly fields: readonly string[] },
): Conflict {
  const { source, first, fields } = found;
  const file = first.path === source.path ? '' : `${first.path} `;
  const other = { en: `${file}line ${first.line}`, 'zh-Hans': `${file}第 ${first.line} 行` };
  const place = { path: '/id', line: source.line, received: id };
  return {
    path: source.path,
    issue: attributionIssue('CONTENT_ONCE', { ...place, params: { other, fields } }),
  };
}

/** @throws INPUT_INVALID with all conflicts of the first file that has any */
export function refuseConflicts(conflicts: readonly Conflict[]): void {
  const [first] = conflicts;
  if (first === undefined) return;
  const issues = conflicts.flatMap(({ path, issue }) => (path === first.path ? [issue] : []));
  throw inputInvalid(
    first.path,
    issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
}
