import type { Id } from '@livelane/contracts/vocabulary';
import { orderFractions } from '../credit/fractions.ts';
import type { CheckedPolicy } from '../credit/policy.ts';
import { type DividedPart, splitTouches } from '../credit/split.ts';
import type { Journey, JourneyPart, JourneyTouch } from '../journey/journey.ts';
import type { Touches } from '../models/model.ts';

/** How an order was divided among the touches of its journey. */
export interface Division {
  /** The rule of each part of the order, each once, joined by commas. */
  readonly ruleId: Id;
  /** What became of each touch. */
  readonly touches: ReadonlyMap<JourneyTouch, TouchDivision>;
}

/** What became of a touch in the division of its order. */
export interface TouchDivision {
  /** The rule of the part of the order in which it got most. */
  readonly ruleId: Id;
  /** The share of the order, from 0 to 1; undefined where it took no part in the division. */
  readonly share: number | undefined;
}

/** The division that `splitParts` makes, by touch: the rule is asked as it is when the order is credited. */
export function divisionOf({ parts }: Journey, checked: CheckedPolicy): Division {
  const divided = parts.map((part) => partDivision(part, checked));
  const fractions = orderFractions(divided);
  const touches = new Map<JourneyTouch, TouchDivision>();
  for (const [place, { part, split, shares }] of divided.entries())
    for (const touch of part.touches) {
      const share = shares.get(touch);
      const own = share === undefined ? undefined : share * (fractions[place] ?? 1);
      const known = touches.get(touch);
      const isMore = known === undefined || (own ?? -1) > (known.share ?? -1);
      const sum = own === undefined ? known?.share : own + (known?.share ?? 0);
      touches.set(touch, { ruleId: isMore ? split.ruleId : known.ruleId, share: sum });
    }
  return { ruleId: [...new Set(divided.map(({ split }) => split.ruleId))].join(', '), touches };
}

interface PartDivision extends DividedPart {
  /** Shares of the part, of the touches that took part in its division. */
  readonly shares: ReadonlyMap<JourneyTouch, number>;
}

function partDivision(part: JourneyPart, { rule, policy }: CheckedPolicy): PartDivision {
  let asked: { readonly touches: Touches; readonly weights: readonly number[] } | undefined;
  const observed = {
    id: rule.id,
    weights: (touches: Touches): number[] => {
      const weights = rule.weights(touches);
      asked = { touches, weights };
      return weights;
    },
  };
  const split = splitTouches(part.touches, observed, policy);
  if (asked === undefined) return { part, split, shares: sharesOfParties(split) };
  const { touches, weights } = asked;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Map(touches.map((touch, place) => [touch, (weights[place] ?? 0) / total]));
  return { part, split, shares };
}

/** Where no rule was asked, the touches of a party share equally. */
function sharesOfParties({ shares }: DividedPart['split']): Map<JourneyTouch, number> {
  const total = shares.reduce((sum, { weight }) => sum + Number(weight), 0);
  return new Map(
    shares.flatMap(({ touches, weight }) =>
      touches.map((touch) => [touch, Number(weight) / total / touches.length] as const),
    ),
  );
}
