import type { Brief } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { audienceCoverage } from '../signals/audience/coverage.ts';
import { ordersOutlook } from '../signals/conversion/orders-outlook.ts';
import { inputOf } from '../signals/grade-input.fixture.ts';
import { datedPosts } from '../signals/posts.ts';
import { readerOf } from '../signals/signal.ts';
import { gradeTerms } from '../signals/terms/grade-terms.ts';
import type { GateInput } from './gate.ts';

/** Test data: what the gates look at, for the affordable creator with changes; no permit is asked for. */
export function gateInput(
  change: Partial<CreatorProfile> = {},
  brief: Brief = { ...briefFor(), permits: [] },
): GateInput {
  const profile = { ...AFFORDABLE, ...change };
  const input = inputOf({ profile, brief });
  const read = readerOf(input);
  return {
    ...{ profile, brief, asOf: AS_OF },
    posts: read(datedPosts),
    market: { gates: { shippableShare: 0.2, competitorDays: 90 } },
    coverage: read(audienceCoverage),
    terms: read(gradeTerms),
    orders: read(ordersOutlook),
    shared: input.shared,
  };
}
