import type { InputIssue } from '@livelane/contracts/vocabulary';
import { bindHeader, type Column, textCell } from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from '../node/issues.ts';
import type { ExportKind } from './export-kind.ts';
import { EXPORTS, type ExportName } from './registry.ts';

/** The columns of a kind of export, those that nothing reads included. */
export function columnsOf({ columns, unused }: ExportKind): Column[] {
  const ignored = unused.map((column): Column => ({ column, field: null, read: textCell }));
  return [...columns, ...ignored];
}

/**
 * An issue that names the kind of export which a header is of, where another one was named; of several, the one that
 * reads most of the header.
 */
export function otherKind(from: ExportName, header: readonly string[]): InputIssue | undefined {
  const [best] = Object.entries(EXPORTS)
    .map(([name, kind]) => ({ name, ...bindHeader({ header, headerLine: 1 }, columnsOf(kind)) }))
    .filter(({ name, issues }) => name !== 'csv' && name !== from && issues.length === 0)
    .toSorted((a, b) => b.bound.length - a.bound.length);
  return best === undefined
    ? undefined
    : attributionFileIssue('EXPORT_KIND', { received: from, params: { from, other: best.name } });
}
