import { benfordDigits } from './benford.ts';
import { engagementDispersion } from './engagement-dispersion.ts';
import { engagementOutOfRange } from './engagement-out-of-range.ts';
import type { EvidenceFinder, Figures } from './evidence.ts';
import { fakeShareHigh } from './fake-share.ts';
import { followerGrowth } from './growth/follower-growth.ts';
import { likesAboveViews } from './likes-above-views.ts';

/** Every evidence of an account's figures. Those of posts want a few posts and the followers, and are left out before. */
export const FIGURE_EVIDENCE: readonly {
  readonly find: EvidenceFinder<Figures>;
  readonly needsPosts: boolean;
}[] = [
  { find: engagementOutOfRange, needsPosts: true },
  { find: likesAboveViews, needsPosts: true },
  { find: engagementDispersion, needsPosts: true },
  { find: benfordDigits, needsPosts: true },
  { find: followerGrowth, needsPosts: false },
  { find: fakeShareHigh, needsPosts: false },
];
