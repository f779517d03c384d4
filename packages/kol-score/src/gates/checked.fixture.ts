import type { Brief } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE, AS_OF, briefFor } from '../profile/story.fixture.ts';
import { datedPosts } from '../signals/posts.ts';
import type { GateInput } from './gate.ts';

/** Test data: what the gates look at, for the affordable creator with changes; no permit is asked for. */
export function gateInput(
  change: Partial<CreatorProfile> = {},
  brief: Brief = { ...briefFor(), permits: [] },
): GateInput {
  const profile = { ...AFFORDABLE, ...change };
  return {
    profile,
    brief,
    posts: datedPosts({ profile, asOf: AS_OF }),
    market: { gates: { shippableShare: 0.2, competitorDays: 90 } },
    asOf: AS_OF,
  };
}
