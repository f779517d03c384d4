import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { inputOf } from '../../signals/grade-input.fixture.ts';
import { type GradeInput, readerOf } from '../../signals/signal.ts';
import type { Assessment, Criterion } from './criterion.ts';

/** Test data: the result of a criterion for an input of a grade. */
export function assessed(criterion: Criterion, change: Partial<GradeInput> = {}): Assessment {
  const input = inputOf(change);
  return criterion.assess(input, readerOf(input));
}

/** Test data: the result of a criterion for the affordable creator with changes. */
export function assessedWith(
  criterion: Criterion,
  change: Partial<CreatorProfile> = {},
): Assessment {
  return assessed(criterion, { profile: { ...AFFORDABLE, ...change } });
}
