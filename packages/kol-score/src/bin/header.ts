import { describeReceived, type InputIssue, inputInvalid } from '@livelane/contracts/vocabulary';
import { nearestName } from '@livelane/contracts/vocabulary/node';
import { OTHER_COLUMNS, REQUIRED_COLUMNS } from '../profile/creators-csv.ts';

const KNOWN: readonly string[] = [...REQUIRED_COLUMNS, ...OTHER_COLUMNS];

/**
 * Checks the columns of a CSV file of creators. Unknown columns are ignored unless they differ from a known one only in
 * spelling, because their values would be lost unnoticed.
 * @throws INPUT_INVALID for missing columns, with similar ones, and for misspelt columns
 */
export function checkHeader(header: readonly string[]): void {
  const strange = header.filter((name) => !KNOWN.includes(name));
  const missing = REQUIRED_COLUMNS.filter((name) => !header.includes(name)).map((name) => {
    const near = nearestName(name, strange);
    const hint = near === undefined ? '' : `; ${describeReceived(near)} looks like it: rename it`;
    const received = describeReceived(header.join(', '));
    return { path: `/${name}`, line: 1, message: `a column of this name${hint}`, received };
  });
  if (missing.length > 0) throw inputInvalid('creators', missing);
  const misspelt = strange.flatMap((name): InputIssue[] => {
    const ours = KNOWN.find((it) => !header.includes(it) && plain(it) === plain(name));
    if (ours === undefined) return [];
    const message = `the column ${describeReceived(ours)}: rename it`;
    return [{ path: `/${name}`, line: 1, message, received: describeReceived(name) }];
  });
  if (misspelt.length > 0) throw inputInvalid('creators', misspelt);
}

/** A column's name for comparison: lower case, without blanks, `_`, `-` and a plural s. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/s$/, '');
}
