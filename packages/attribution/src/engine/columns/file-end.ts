import { findingOf } from '@livelane/contracts/vocabulary';
import { FILE_FINDINGS, type ListEnd } from '@livelane/contracts/vocabulary/node';

/** A file with its name in messages. */
export interface NamedFile {
  readonly path: string;
  readonly what: string;
}

/** Whether a file may be no list of lines: standard input can be read once only, and a JSON file may be one value. */
export function isOneValue({ path }: NamedFile): boolean {
  return path === '-' || /\.json$/i.test(path);
}

/** What is known of an NDJSON file with which nothing is wrong. */
export function fileEnd(
  what: string,
  rows: number,
  { hasOpenEnd, isCounted }: { readonly hasOpenEnd: boolean; readonly isCounted: boolean },
): ListEnd {
  const severity = isCounted ? 'error' : 'warning';
  const options = { path: '', severity, params: { file: what, rows } } as const;
  return {
    ...{ what, kind: 'ndjson', rows, findings: [], isCounted, unmapped: [] },
    ...(hasOpenEnd ? { openEnd: findingOf(FILE_FINDINGS, 'FILE_MAY_BE_CUT', options) } : {}),
  };
}
