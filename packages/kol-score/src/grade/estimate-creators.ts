import type { Brief, CreatorGrade } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { appraise, type CreatorEstimate } from './estimate.ts';
import { gradeWith } from './grade-creator.ts';
import { type GradeOptions, gradingOf } from './grading.ts';

/**
 * The figures of the grades of many creators, one after the other: score, interval, expected result in money, and whether
 * every gate is passed, each equal to that of `gradeCreator` to the last bit. Texts, review and hashes, which take most of
 * the time of a grade, are not made.
 *
 * @param profiles - valid ones, such as those of `parseCreators`: they are not checked again, and a profile of another
 *   form gives wrong figures or a TypeError
 * @param brief - the products, market, platform and target audience
 * @returns estimates in the order of the profiles, each computed when it is taken
 * @throws INPUT_INVALID for the brief or an option, on the call; FX_QUOTE_MISSING and MONEY_OUT_OF_RANGE with a creator
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { estimateCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const [linh] = estimateCreators(creatorsFromRows([row]).creators, brief, { asOf: '2026-11-09T17:00:00Z' });
 * linh?.score.mean.toFixed(0); // => "39"
 * ```
 */
export function estimateCreators(
  profiles: Iterable<CreatorProfile>,
  brief: Brief,
  options: GradeOptions,
): Generator<CreatorEstimate, void> {
  const grading = gradingOf(brief, options);
  return each(profiles, (profile) => appraise(grading, profile).estimate);
}

/**
 * The grades of many creators, one after the other, each equal to that of `gradeCreator`; the brief and the options are
 * checked once.
 *
 * @param profiles - valid ones, such as those of `parseCreators`: they are not checked again
 * @param brief - the products, market, platform and target audience
 * @returns grades in the order of the profiles, each made when it is taken
 * @throws INPUT_INVALID for the brief or an option, on the call; FX_QUOTE_MISSING and MONEY_OUT_OF_RANGE with a creator
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const [linh] = gradeCreators(creatorsFromRows([row]).creators, brief, { asOf: '2026-11-09T17:00:00Z' });
 * linh?.reasons.find(({ direction }) => direction === 'for')?.text['en'];
 * // => "price tier: known for affordable products, and yours are affordable"
 * ```
 */
export function gradeCreators(
  profiles: Iterable<CreatorProfile>,
  brief: Brief,
  options: GradeOptions,
): Generator<CreatorGrade, void> {
  const grading = gradingOf(brief, options);
  return each(profiles, (profile) => gradeWith(grading, profile));
}

function* each<Item, Result>(
  items: Iterable<Item>,
  of: (item: Item) => Result,
): Generator<Result, void> {
  for (const item of items) yield of(item);
}
