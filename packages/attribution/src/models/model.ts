import type { SettlingModel } from '@livelane/contracts/vocabulary';
import type { JourneyTouch } from '../journey/journey.ts';

/** The touches of one journey in their total order; never empty. */
export type Touches = readonly [JourneyTouch, ...JourneyTouch[]];

/** The model's record of a name, such as the one of `position` with its two shares. */
export type ModelOf<Name extends SettlingModel['model']> = Extract<SettlingModel, { model: Name }>;

/**
 * A rule by which an order is split among its touches: whole weights, one a touch, at least 0 and not all 0.
 * Whole, so that the split of money by them is exact and the same on every machine.
 */
export interface Rule<Name extends SettlingModel['model']> {
  readonly model: Name;
  weights(touches: Touches, model: ModelOf<Name>): number[];
}

/** A weight of 1 for the one touch and 0 for the others. */
export function onlyTouch(touches: Touches, chosen: JourneyTouch): number[] {
  return touches.map((touch) => (touch === chosen ? 1 : 0));
}

/** The last touch: of those at the latest moment the one that outranks the others. */
export function lastTouch(touches: Touches): JourneyTouch {
  const latest = touches[touches.length - 1]?.at;
  return touches.find(({ at }) => at === latest) ?? touches[0];
}
