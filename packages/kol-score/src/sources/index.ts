export type { CreatorProfile } from '../profile/creator-profile.ts';
export { SOURCE_ERRORS, type SourceErrorDetails } from '../text/source-errors.ts';
export { Budget } from './budget.ts';
export { isSourceError, type Loaded, type SourceOptions } from './loaded.ts';
export {
  requestSignature,
  type TiktokShopSearch,
  tiktokShopCalls,
  tiktokShopCreators,
} from './tiktok-shop.ts';
export {
  findYoutubeChannels,
  type YoutubeChannels,
  type YoutubeOptions,
  youtubeCreators,
  youtubeSearches,
  youtubeUnits,
} from './youtube.ts';
