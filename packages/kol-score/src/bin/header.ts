import { type InputIssue, inputInvalid, nearestName } from '@livelane/contracts/vocabulary';
import { OTHER_COLUMNS, REQUIRED_COLUMNS } from '../profile/creators-csv.ts';
import { kolIssue } from '../text/issues.ts';

const KNOWN: readonly string[] = [...REQUIRED_COLUMNS, ...OTHER_COLUMNS];

/**
 * Checks the columns of a CSV file of creators. Unknown columns are ignored unless they differ from a known one only in
 * spelling, because their values would be lost unnoticed.
 * @throws INPUT_INVALID for missing columns, with similar ones, and for misspelt columns
 */
export function checkHeader(header: readonly string[]): void {
  const strange = header.filter((name) => !KNOWN.includes(name));
  const missing = REQUIRED_COLUMNS.filter((name) => !header.includes(name)).map((name) => {
    const place = { path: `/${name}`, line: 1, received: header };
    const near = nearestName(name, strange);
    return near === undefined
      ? kolIssue('COLUMN', place)
      : kolIssue('COLUMN_NEAR', { ...place, params: { near } });
  });
  const misspelt = strange.flatMap((name): InputIssue[] => {
    const near = OTHER_COLUMNS.find((it) => !header.includes(it) && plain(it) === plain(name));
    if (near === undefined) return [];
    const place = { path: `/${name}`, line: 1, received: name };
    return [kolIssue('COLUMN_MISSPELT', { ...place, params: { near } })];
  });
  if (missing.length + misspelt.length > 0)
    throw inputInvalid('creators', [...missing, ...misspelt]);
}

/** A column's name for comparison: lower case, without blanks, `_`, `-` and a plural s. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/s$/, '');
}
