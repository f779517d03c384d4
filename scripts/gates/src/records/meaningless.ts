import type { Row } from './fields.ts';

/** Fields that nobody can understand from the page. */
export function meaningless(rows: readonly Row[]): string[] {
  return rows
    .filter(({ meaning }) => meaning === undefined || meaning === '' || /^Left out/.test(meaning))
    .map(({ path, source }) => `${source} (${path}) has no doc comment that says what it means`);
}
