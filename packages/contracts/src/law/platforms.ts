// The registry of platforms: one line per file.
export { AMAZON_ASSOCIATES } from './platforms/amazon-associates.ts';
export { AMAZON_LIVE } from './platforms/amazon-live.ts';
export { DOUYIN } from './platforms/douyin.ts';
export { FACEBOOK } from './platforms/facebook.ts';
export { INSTAGRAM } from './platforms/instagram.ts';
export { KUAISHOU } from './platforms/kuaishou.ts';
export { LAZADA } from './platforms/lazada.ts';
export { LINE } from './platforms/line.ts';
export { PINTEREST } from './platforms/pinterest.ts';
export { SHOPEE } from './platforms/shopee.ts';
export { SNAPCHAT } from './platforms/snapchat.ts';
export { TIKTOK } from './platforms/tiktok.ts';
export { TIKTOK_SHOP } from './platforms/tiktok-shop.ts';
export { TWITCH } from './platforms/twitch.ts';
export { X } from './platforms/x.ts';
export { YOUTUBE } from './platforms/youtube.ts';
