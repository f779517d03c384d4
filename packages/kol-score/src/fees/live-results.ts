import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import {
  drawGamma,
  drawNormal,
  drawPoisson,
  type Random,
} from '@livelane/contracts/vocabulary/probability';
import { logNormalOf } from '../expectation/expectation.ts';

/** One possible course of a number of lives. */
export interface Course {
  /** Viewers of each live. */
  readonly viewers: number;
  /** Conversions of each live; null where it does not take place. */
  readonly conversions: readonly (number | null)[];
}

/**
 * Draws courses of lives from the posterior of a grade: a conversion rate (gamma) and a number of viewers (log-normal)
 * that hold for all lives of a course, and the conversions of each live (Poisson). So neither the doubt about the
 * creator nor that about viewers is averaged out over lives.
 */
export function drawCourses(
  { viewers, posterior }: Pick<CreatorGrade['expectation'], 'viewers' | 'posterior'>,
  {
    lives,
    draws,
    random,
    delivered,
  }: {
    readonly lives: number;
    readonly draws: number;
    readonly random: Random;
    /** How likely a live takes place, from 0 to 1. */
    readonly delivered: number;
  },
): Course[] {
  const { logSd } = logNormalOf(viewers);
  return Array.from({ length: draws }, () => {
    const rate = drawGamma(posterior.shape, random) / posterior.exposure;
    const seen = viewers.mean * Math.exp(logSd * drawNormal(random) - logSd ** 2 / 2);
    const expected = (rate * seen) / 1000;
    return {
      viewers: seen,
      conversions: Array.from({ length: lives }, () =>
        delivered < 1 && random() >= delivered ? null : drawPoisson(expected, random),
      ),
    };
  });
}
