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

/** Whether a grade holds the terms that a plan needs. */
export function isPlannable(grade: CreatorGrade): grade is PlannableGrade {
  return grade.expectation.terms !== undefined;
}

/** The planning figures of a grade. Amounts are minor units of the currency of its terms. */
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

/** The distribution of the next live's profit that a grade implies. */
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
