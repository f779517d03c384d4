import {
  type CreatorGrade,
  compareInstants,
  findingOf,
  type Instant,
} from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeFinding } from '../findings/finding.ts';

/** The most creators that the finding names. */
const NAMED = 5;

/**
 * Whether grades of a list are too old to plan with.
 * @param options - `asOf`: the instant at which the plan is made
 * @returns `GRADES_EXPIRED` with the creators whose grades had expired by then, or nothing
 * @example
 * ```ts
 * import { expiredGrades } from '@livelane/kol-score';
 * expiredGrades([], { asOf: '2026-11-22T00:00:00Z' }); // => []
 * ```
 */
export function expiredGrades(
  grades: readonly CreatorGrade[],
  { asOf }: { readonly asOf: Instant },
): GradeFinding[] {
  const expired = grades.filter(({ expiresAt }) => compareInstants(expiresAt, asOf) <= 0);
  if (expired.length === 0) return [];
  const ids = expired.map(({ creator }) => creator.id);
  const creators = ids.length > NAMED ? [...ids.slice(0, NAMED), '…'] : ids;
  const params = { count: ids.length, of: grades.length, date: asOf.slice(0, 10), creators };
  return [findingOf(GRADE_FINDINGS, 'GRADES_EXPIRED', { path: '', params })];
}
