import { audience } from './audience/audience.ts';
import { categoryFocus } from './category-focus/category-focus.ts';
import type { Criterion } from './criterion/criterion.ts';
import { engagement } from './engagement/engagement.ts';
import { localisation } from './localisation/localisation.ts';
import { pricePerformance } from './price-performance/price-performance.ts';
import { priceTier } from './price-tier/price-tier.ts';
import { size } from './size/size.ts';
import { stayingPower } from './staying-power/staying-power.ts';
import { tonality } from './tonality/tonality.ts';
import { trackRecord } from './track-record/track-record.ts';

/** Every criterion of a score, in the order in which grades list their contributions. */
export const CRITERIA = [
  priceTier,
  audience,
  engagement,
  tonality,
  categoryFocus,
  stayingPower,
  localisation,
  pricePerformance,
  trackRecord,
  size,
] as const satisfies readonly Criterion[];

/** The id of a criterion, as grades and market profiles name it. */
export type CriterionId = (typeof CRITERIA)[number]['id'];

/** The ids of all criteria, in the order in which grades list their contributions. */
export const CRITERION_IDS: readonly CriterionId[] = CRITERIA.map(({ id }) => id);
