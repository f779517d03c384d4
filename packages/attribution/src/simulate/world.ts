import type { LocalText } from '@livelane/contracts/vocabulary';

/** How a channel of a simulated world meets people and what it truly does. */
export interface SimulatedChannel {
  readonly name: string;
  /** Mean number of touches of a person, before any order. */
  readonly touches: number;
  /** How many times as often it meets people who would buy in any case, as targeting does. Default: 1. */
  readonly onBuyers?: number;
  /** The part of the journey in which it touches, each end from 0 to 1. Default: all of it. */
  readonly during?: readonly [from: number, to: number];
  /** Probability that a touch leads to an order at once. Default: 0. */
  readonly closes?: number;
  /** What a person's first touch adds to the probability of every later touch. Default: 0. */
  readonly primes?: number;
  /** Whether repetitions close as well. Default: `each`. */
  readonly works?: 'each' | 'first';
  /** The channel that must have touched before, or a touch does not close. Default: none. */
  readonly after?: string;
  /** Probability that an order goes through it at the end, whatever led to the order; it causes none. Default: 0. */
  readonly onTheWay?: number;
}

/** A world whose true effects are known because they are its parameters. */
export interface SimulatedWorld {
  readonly id: string;
  /** What it assumes. */
  readonly about: LocalText;
  /** Share of people who buy in any case, at a time of their own. */
  readonly organic: number;
  readonly channels: readonly SimulatedChannel[];
}

const LIVE = { name: 'live', touches: 0.5, closes: 0.04 };
const VIDEO = { name: 'video', touches: 0.8, closes: 0.02 };
const SEARCH = { name: 'search', touches: 0.5, closes: 0.03 };
const MAIL = { name: 'mail', touches: 0.6, closes: 0.01 };
const BANNER = { name: 'banner', touches: 1, closes: 0.005 };

/**
 * The worlds that models are compared in. They were fixed before any model was run on them; a new one is added, and none
 * is tuned.
 */
export const WORLDS: readonly SimulatedWorld[] = [
  {
    id: 'independent',
    about: {
      en: 'Each channel meets people at random and closes by itself.',
      'zh-Hans': '各渠道随机触达，并各自促成订单。',
    },
    organic: 0,
    channels: [LIVE, VIDEO, SEARCH, MAIL, BANNER],
  },
  {
    id: 'openers',
    about: {
      en: 'Videos come early and close little, but make every later touch work better.',
      'zh-Hans': '视频出现得早、很少直接成交，但使之后的每个触点更有效。',
    },
    organic: 0.005,
    channels: [
      { ...VIDEO, closes: 0.002, primes: 0.03, during: [0, 0.4] },
      { ...LIVE, closes: 0.01, during: [0.3, 1] },
      { ...SEARCH, closes: 0.01, during: [0.3, 1] },
      { ...MAIL, closes: 0.005, during: [0.3, 1] },
    ],
  },
  {
    id: 'coupon-at-checkout',
    about: {
      en: 'Half of all buyers look for a coupon just before they pay, whatever brought them; the coupon site causes no order.',
      'zh-Hans': '一半买家在付款前才找优惠券，无论由谁带来；优惠券网站不促成任何订单。',
    },
    organic: 0.01,
    channels: [LIVE, VIDEO, MAIL, { name: 'coupon', touches: 0.02, onTheWay: 0.5 }],
  },
  {
    id: 'retargeting',
    about: {
      en: 'Retargeting meets people who would buy in any case five times as often, and causes little.',
      'zh-Hans': '重定向广告触达本来就会购买的人的频率是他人的五倍，促成很少。',
    },
    organic: 0.03,
    channels: [
      LIVE,
      VIDEO,
      SEARCH,
      { name: 'retargeting', touches: 0.4, onBuyers: 5, closes: 0.002 },
    ],
  },
  {
    id: 'repetition',
    about: {
      en: 'A banner is shown four times on average, and only its first view does anything.',
      'zh-Hans': '横幅平均展示四次，只有第一次起作用。',
    },
    organic: 0.005,
    channels: [
      { ...BANNER, touches: 4, closes: 0.01, works: 'first' },
      LIVE,
      SEARCH,
      { ...MAIL, closes: 0.02 },
    ],
  },
  {
    id: 'only-together',
    about: {
      en: 'A live session sells to people who saw a video before it, and to nobody else.',
      'zh-Hans': '直播只能卖给之前看过视频的人。',
    },
    organic: 0.005,
    channels: [{ ...VIDEO, closes: 0 }, { ...LIVE, closes: 0.08, after: 'video' }, SEARCH, MAIL],
  },
  {
    id: 'mostly-organic',
    about: {
      en: 'Four of five orders would come in any case; most of them are direct visits at the end.',
      'zh-Hans': '五分之四的订单本来就会发生，其中多数以直接访问结束。',
    },
    organic: 0.08,
    channels: [
      { ...LIVE, closes: 0.012 },
      { ...VIDEO, closes: 0.006 },
      { ...MAIL, closes: 0.004 },
      { name: 'direct', touches: 0.3, onBuyers: 2, onTheWay: 0.6 },
    ],
  },
];
