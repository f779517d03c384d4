import type { UnitEstimate } from '../../estimate/unit-estimate.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { inputOf } from '../../signals/grade-input.fixture.ts';
import { type GradeInput, readerOf } from '../../signals/signal.ts';
import type { Criterion, Explanation } from './criterion.ts';

/** The value of a criterion with its explanation. */
type Explained = Explanation & { readonly value: UnitEstimate };

/** Test data: the result of a criterion for an input of a grade. */
export function assessed(criterion: Criterion, change: Partial<GradeInput> = {}): Explained {
  const input = inputOf(change);
  const { value, explain } = criterion.assess(input, readerOf(input));
  return { value, ...explain() };
}

/** Test data: the result of a criterion for the affordable creator with changes. */
export function assessedWith(
  criterion: Criterion,
  change: Partial<CreatorProfile> = {},
): Explained {
  return assessed(criterion, { profile: { ...AFFORDABLE, ...change } });
}
