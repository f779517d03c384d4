import type { Id } from '@livelane/contracts/vocabulary';
import type { CheckedPolicy } from '../credit/policy.ts';
import { type Split, splitJourney } from '../credit/split.ts';
import type { Journey, JourneyTouch } from '../journey/journey.ts';
import type { Touches } from '../models/model.ts';

/** How an order was divided among the touches of its journey. */
export interface Division {
  readonly ruleId: Id;
  /** The share of each touch that took part in the division, from 0 to 1; others are absent. */
  readonly shares: ReadonlyMap<JourneyTouch, number>;
}

/** The division that `splitJourney` makes, by touch: the rule is asked as it is when the order is credited. */
export function divisionOf(journey: Journey, { rule, policy }: CheckedPolicy): Division {
  let asked: { readonly touches: Touches; readonly weights: readonly number[] } | undefined;
  const observed = {
    id: rule.id,
    weights: (touches: Touches): number[] => {
      const weights = rule.weights(touches);
      asked = { touches, weights };
      return weights;
    },
  };
  const split = splitJourney(journey, observed, policy);
  if (asked === undefined) return { ruleId: split.ruleId, shares: sharesOfParties(split) };
  const { touches, weights } = asked;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map(touches.map((touch, place) => [touch, (weights[place] ?? 0) / total]));
  return { ruleId: split.ruleId, shares };
}

/** Where no rule was asked, the touches of a party share equally. */
function sharesOfParties({ shares }: Split): Map<JourneyTouch, number> {
  const total = shares.reduce((sum, { weight }) => sum + Number(weight), 0);
  return new Map(
    shares.flatMap(({ touches, weight }) =>
      touches.map((touch) => [touch, Number(weight) / total / touches.length] as const),
    ),
  );
}
