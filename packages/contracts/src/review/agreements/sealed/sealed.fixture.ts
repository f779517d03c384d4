import type { Agreement } from '../agreement.fixture.ts';
import { CARPET_CARE_POSTS } from './fees/carpet-care-posts.fixture.ts';
import { EVENT_APPEARANCE } from './fees/event-appearance.fixture.ts';
import { GOLF_SPORTSWEAR_PROS } from './fees/golf-sportswear-pros.fixture.ts';
import { PODCAST_MIDROLL } from './fees/podcast-midroll.fixture.ts';
import { PUTTER_GOLFER } from './fees/putter-golfer.fixture.ts';
import { RIYADH_PLATFORM_MEMBERS } from './fees/riyadh-platform-members.fixture.ts';
import { STORE_VISIT_VIDEOS } from './fees/store-visit-videos.fixture.ts';
import { TIKTOK_GUILD_HOSTS } from './fees/tiktok-guild-hosts.fixture.ts';
import { ADVANCE_COPY_READERS } from './programmes/advance-copy-readers.fixture.ts';
import { APPAREL_ITEM_AMBASSADORS } from './programmes/apparel-item-ambassadors.fixture.ts';
import { CLOTHES_SET_GIFTS } from './programmes/clothes-set-gifts.fixture.ts';
import { GAME_ITEM_VIDEOS } from './programmes/game-item-videos.fixture.ts';
import { GROW_FRIDGE_AFFILIATES } from './programmes/grow-fridge-affiliates.fixture.ts';
import { INTERFACE_CONTENT_CREATORS } from './programmes/interface-content-creators.fixture.ts';
import { JEWELRY_LINK_AMBASSADORS } from './programmes/jewelry-link-ambassadors.fixture.ts';
import { JEWELRY_SOFTWARE_AMBASSADORS } from './programmes/jewelry-software-ambassadors.fixture.ts';
import { KIDS_LEARNING_AFFILIATES } from './programmes/kids-learning-affiliates.fixture.ts';
import { PUSH_MESSAGE_PARTNERS } from './programmes/push-message-partners.fixture.ts';
import { RESEARCH_SUPPLY_AFFILIATES } from './programmes/research-supply-affiliates.fixture.ts';
import { TANNING_AMBASSADORS } from './programmes/tanning-ambassadors.fixture.ts';
import { WEB_SHOP_PARTNERS } from './programmes/web-shop-partners.fixture.ts';

/**
 * Agreements that were typed by two hands who had seen no verdict and no review of an agreement, and committed before any review of
 * them was run. While they were typed, the review was changed by the agreements in `../blind`, by somebody who had not seen these;
 * the six errors that were gone by this alone are the first six in `mended.fixture.ts`: 1.00 false errors a contract. The
 * others were mended later, by what these agreements showed.
 */
export const SEALED: readonly Agreement[] = [
  CARPET_CARE_POSTS,
  EVENT_APPEARANCE,
  GOLF_SPORTSWEAR_PROS,
  PODCAST_MIDROLL,
  PUTTER_GOLFER,
  RIYADH_PLATFORM_MEMBERS,
  STORE_VISIT_VIDEOS,
  TIKTOK_GUILD_HOSTS,
  ADVANCE_COPY_READERS,
  APPAREL_ITEM_AMBASSADORS,
  CLOTHES_SET_GIFTS,
  GAME_ITEM_VIDEOS,
  GROW_FRIDGE_AFFILIATES,
  INTERFACE_CONTENT_CREATORS,
  JEWELRY_LINK_AMBASSADORS,
  JEWELRY_SOFTWARE_AMBASSADORS,
  KIDS_LEARNING_AFFILIATES,
  PUSH_MESSAGE_PARTNERS,
  RESEARCH_SUPPLY_AFFILIATES,
  TANNING_AMBASSADORS,
  WEB_SHOP_PARTNERS,
];
