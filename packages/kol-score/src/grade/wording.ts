import type { Criterion } from '../market-profiles/market-profile.ts';
import type { Findings, GradeInput } from './appraise.ts';
import type { Worded } from './contributions.ts';
import {
  engagement,
  professionalism,
  stayingPower,
  tonality,
  trackRecord,
} from './wording-conduct.ts';
import { audience, localisation, pricePerformance, priceTier, size } from './wording-fit.ts';

type Wording = (found: Findings, input: GradeInput) => Worded;

/** Each criterion's value, and the sentence that says why. */
export const WORDINGS: Readonly<Record<Criterion, Wording>> = {
  'price-tier': priceTier,
  audience,
  engagement,
  tonality,
  professionalism,
  'staying-power': stayingPower,
  localisation,
  'price-performance': pricePerformance,
  'track-record': trackRecord,
  size,
};
