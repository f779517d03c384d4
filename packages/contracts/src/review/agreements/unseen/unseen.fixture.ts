import type { Agreement } from '../agreement.fixture.ts';
import { ATHLETE_AMBASSADOR } from './athlete-ambassador.fixture.ts';
import { CAMPUS_AMBASSADORS } from './campus-ambassadors.fixture.ts';
import { CREATOR_FRAMEWORK } from './creator-framework.fixture.ts';
import { DATING_AFFILIATES } from './dating-affiliates.fixture.ts';
import { GUILD_STREAMER } from './guild-streamer.fixture.ts';
import { LEARNING_PARTNERS } from './learning-partners.fixture.ts';
import { LOCAL_DEALS_AFFILIATES } from './local-deals-affiliates.fixture.ts';
import { PAID_POSTS_SIGNAGE } from './paid-posts-signage.fixture.ts';
import { PASTA_CAMPAIGN } from './pasta-campaign.fixture.ts';
import { PLATFORM_HOSTS } from './platform-hosts.fixture.ts';
import { SKINCARE_GIFTS } from './skincare-gifts.fixture.ts';
import { WEEKLY_LIVE_HOST } from './weekly-live-host.fixture.ts';

/**
 * Agreements that were typed and committed before any review of them was run, in the commit "twelve agreements as contracts,
 * before any review of them". The commit after it, "what the review says of unseen agreements at first sight", has the first
 * run: its test compares every error with its verdict, and prints the blind figure. Blanks of forms are filled as their notes say.
 * Two that share gifts say so since `commission.of` was there to say it.
 */
export const UNSEEN: readonly Agreement[] = [
  PASTA_CAMPAIGN,
  PAID_POSTS_SIGNAGE,
  WEEKLY_LIVE_HOST,
  GUILD_STREAMER,
  CAMPUS_AMBASSADORS,
  LOCAL_DEALS_AFFILIATES,
  DATING_AFFILIATES,
  LEARNING_PARTNERS,
  PLATFORM_HOSTS,
  ATHLETE_AMBASSADOR,
  SKINCARE_GIFTS,
  CREATOR_FRAMEWORK,
];
