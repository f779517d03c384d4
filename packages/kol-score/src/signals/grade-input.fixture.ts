import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { type GradeInput, type Read, readerOf, sharedBy } from './signal.ts';

/** Test data: the input of a grade of the affordable creator, with changes. */
export function inputOf(change: Partial<GradeInput> = {}): GradeInput {
  const input = {
    profile: AFFORDABLE,
    brief: briefFor(),
    asOf: AS_OF,
    benchmarks: ILLUSTRATIVE_BENCHMARKS,
    scales: {
      engagement: { zero: 0.005, full: 0.15 },
      size: { from: 50_000, to: 500_000, farAway: 0.3 },
    },
    fx: [],
    ...change,
  };
  return { ...input, shared: change.shared ?? sharedBy(input) };
}

/** Test data: reads the signals of such an input. */
export function readOf(change: Partial<GradeInput> = {}): Read {
  return readerOf(inputOf(change));
}
