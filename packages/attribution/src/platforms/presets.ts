import type {
  AttributionPolicy,
  LocalText,
  Period,
  TouchKind,
} from '@livelane/contracts/vocabulary';

/** How a platform attributes by default, as it documents it. */
export interface PlatformPreset {
  readonly name: LocalText;
  readonly windows: AttributionPolicy['windows'];
  /** Kinds of touch, the best class first; others do not count. */
  readonly classes: readonly (readonly TouchKind[])[];
  /** Where the platform documents it. */
  readonly source: string;
  /** The day on which the source was read. */
  readonly readOn: string;
}

const CLICKS = ['pin-click', 'live-click', 'click', 'affiliate', 'utm', 'post-click'] as const;
const VIEWS = ['live-view', 'post-view'] as const;
const CLICK_BEFORE_VIEW = [CLICKS, VIEWS] as const;
const READ_ON = '2026-11-29';

function days(count: number): Period {
  return { basis: 'elapsed', seconds: count * 86_400 };
}

/** A platform's name where it is the same in both languages. */
function named(name: string): LocalText {
  return { en: name, 'zh-Hans': name };
}

/**
 * Default windows of platforms, in elapsed time, each with its source. All credit the last touch of the best class. What a
 * contract or an account sets otherwise goes before them.
 * @example
 * ```ts
 * import { PLATFORM_PRESETS } from '@livelane/attribution';
 * PLATFORM_PRESETS['amazon-attribution'].windows.click; // => {"basis":"elapsed","seconds":1209600}
 * ```
 */
export const PLATFORM_PRESETS = {
  'tiktok-shop-ads': {
    name: named('TikTok Shop Ads'),
    windows: { click: days(7), view: days(1) },
    classes: CLICK_BEFORE_VIEW,
    source: 'https://ads.tiktok.com/help/article/about-tiktok-shop-ads-attribution',
    readOn: READ_ON,
  },
  'tiktok-live-shopping-ads': {
    name: { en: 'TikTok LIVE Shopping Ads', 'zh-Hans': 'TikTok 直播购物广告' },
    windows: { click: days(7), view: days(1), inRoom: { basis: 'elapsed', seconds: 1800 } },
    classes: CLICK_BEFORE_VIEW,
    source: 'https://ads.tiktok.com/help/article/about-attribution-windows-for-live-shopping-ads',
    readOn: READ_ON,
  },
  'amazon-attribution': {
    name: named('Amazon Attribution'),
    windows: { click: days(14), view: days(14) },
    classes: [CLICKS],
    source: 'https://advertising.amazon.in/help/G4YK9L2G4NXDD7SC',
    readOn: READ_ON,
  },
  'meta-7-day-click-1-day-view': {
    name: { en: 'Meta, 7-day click and 1-day view', 'zh-Hans': 'Meta：点击 7 天、浏览 1 天' },
    windows: { click: days(7), view: days(1) },
    classes: CLICK_BEFORE_VIEW,
    source: 'https://www.facebook.com/business/help/460276478298895',
    readOn: READ_ON,
  },
  'meta-1-day-click': {
    name: { en: 'Meta, 1-day click', 'zh-Hans': 'Meta：点击 1 天' },
    windows: { click: days(1), view: days(1) },
    classes: [CLICKS],
    source: 'https://www.facebook.com/business/help/460276478298895',
    readOn: READ_ON,
  },
  appsflyer: {
    name: named('AppsFlyer'),
    windows: { click: days(7), view: days(1) },
    classes: CLICK_BEFORE_VIEW,
    source: 'https://support.appsflyer.com/hc/en-us/articles/208338403-Lookback-windows-explained',
    readOn: READ_ON,
  },
  adjust: {
    name: named('Adjust'),
    windows: { click: days(7), view: days(1) },
    classes: CLICK_BEFORE_VIEW,
    source: 'https://help.adjust.com/en/article/attribution-windows',
    readOn: READ_ON,
  },
  dub: {
    name: named('Dub'),
    windows: { click: days(90), view: days(90) },
    classes: [[...CLICKS, 'referral']],
    source: 'https://dub.co/docs/concepts/attribution',
    readOn: READ_ON,
  },
  impact: {
    name: { en: 'impact.com, 30-day referral window', 'zh-Hans': 'impact.com：引荐窗口期 30 天' },
    windows: { click: days(30), view: days(30) },
    classes: [['code'], [...CLICKS, 'referral']],
    source:
      'https://help.impact.com/en/support/solutions/articles/155000000279-create-a-promo-code',
    readOn: READ_ON,
  },
} as const satisfies Readonly<Record<string, PlatformPreset>>;

/** A key of {@link PLATFORM_PRESETS}. */
export type Platform = keyof typeof PLATFORM_PRESETS;
