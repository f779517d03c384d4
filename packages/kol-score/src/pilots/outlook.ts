import { type CreatorGrade, PPM } from '@livelane/contracts/vocabulary';
import { logNormalOf } from '../expectation/expectation.ts';
import { expectedCost, liveCosts } from '../signals/terms/live-costs.ts';
import { unitContribution } from '../signals/terms/unit-economics.ts';
import type { Candidate } from './candidate.ts';
import type { LiveOutlook } from './profit-distribution.ts';

/** A grade whose money can be recomputed: `expectation.terms` is part of it since the field was added. */
export type PlannableGrade = CreatorGrade & {
  readonly expectation: { readonly terms: NonNullable<CreatorGrade['expectation']['terms']> };
};

/**
 * Whether a grade holds the terms that a plan needs.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { isPlannable } from '@livelane/kol-score/pilots';
 * // A grade of an earlier version, without the terms that its money was computed from.
 * const grade = createRequire(import.meta.url)('@livelane/contracts/schemas/creator-grade.example.json');
 * isPlannable(grade); // => false
 * ```
 */
export function isPlannable(grade: CreatorGrade): grade is PlannableGrade {
  return grade.expectation.terms !== undefined;
}

/**
 * The planning figures of a grade. Amounts are minor units of the currency of its terms.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * import { candidateOf, isPlannable } from '@livelane/kol-score/pilots';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const { creators } = creatorsFromRows([{ ...row, fee: '15', feeCurrency: 'USD' }]);
 * const grades = [...gradeCreators(creators, brief, { asOf: '2026-11-09T17:00:00Z' })];
 * const [linh] = grades.filter(isPlannable).map(candidateOf);
 * [linh?.fee, linh?.viewers.toFixed(0), linh?.unit.toFixed(0), linh?.lives]; // => [1500, "1666", "631", 0]
 * ```
 */
export function candidateOf({ creator, expectation }: PlannableGrade): Candidate {
  const { terms, posterior, viewers } = expectation;
  const { delivered } = liveCosts(terms);
  const { numerator, denominator } = unitContribution(terms, terms.commission);
  return {
    id: creator.id,
    followers: creator.followers,
    fee: expectedCost(terms),
    viewers: viewers.mean,
    unit: ((delivered / PPM) * Number(numerator)) / Number(denominator),
    shape: posterior.shape,
    exposure: posterior.exposure,
    lives: settledLives(posterior),
  };
}

/** Number of settled lives behind a posterior; one a settlement in grades of earlier versions. */
export function settledLives({
  lives,
  campaigns,
}: CreatorGrade['expectation']['posterior']): number {
  return lives?.length ?? campaigns.length;
}

/**
 * The distribution of the next live's profit that a grade implies.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * import { chanceAbove, isPlannable, outlookOf } from '@livelane/kol-score/pilots';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const grades = [...gradeCreators(creatorsFromRows([row]).creators, brief, { asOf: '2026-11-09T17:00:00Z' })];
 * const [next] = grades.filter(isPlannable).map(outlookOf);
 * // The chance that the next live earns a fee of 15.00 and of 100.00.
 * next === undefined ? [] : [1_500, 10_000].map((fee) => chanceAbove(fee, next).toFixed(2)); // => ["0.64", "0.17"]
 * ```
 */
export function outlookOf(grade: PlannableGrade): LiveOutlook {
  const { terms, posterior, viewers } = grade.expectation;
  const { shape, exposure } = posterior;
  const { numerator, denominator } = unitContribution(terms, terms.commission);
  const { samples, delivered } = liveCosts(terms);
  return {
    ...logNormalOf(viewers),
    ...{ shape, exposure, unit: Number(numerator) / Number(denominator) },
    ...{ samples: Number(samples), delivered: delivered / PPM },
  };
}
