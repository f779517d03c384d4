/** Dates, people and probabilities of the story. The generator only draws from it. */
export const SEED = 20_261_122;

/** The live of the deal, and the one of the creator who was tried before. */
export const MIA_LIVE = {
  session: 'live-oct',
  start: '2026-10-24T00:00:00Z',
  minutes: 60,
} as const;
export const AVA_LIVE = {
  session: 'ava-test',
  start: '2026-10-17T00:00:00Z',
  minutes: 60,
} as const;
export const FIRST_DAY = '2026-10-05T12:00:00Z';

/** The two creators of the story: many followers and an upscale style; fewer followers and the right price. */
export const AVA = { id: 'ava-laurent', code: 'AVA10', discount: 100_000 } as const;
export const MIA = { id: 'mia-santos', code: 'MIA15', discount: 150_000 } as const;

export const MARKETS = [
  { market: 'US', currency: 'USD', weight: 78 },
  { market: 'CA', currency: 'CAD', weight: 9 },
  { market: 'KR', currency: 'KRW', weight: 8 },
  { market: 'VN', currency: 'VND', weight: 5 },
] as const;

/** Sources of visitors: number, share of buyers, and the creator who refers them. */
export const CROWDS = [
  {
    name: 'mia',
    people: 5_000,
    buy: 0.2,
    creator: MIA,
    live: MIA_LIVE,
    video: 'mia-video',
    room: 'mia-live',
  },
  {
    name: 'ava',
    people: 2_900,
    buy: 0.05,
    creator: AVA,
    live: AVA_LIVE,
    video: 'ava-video',
    room: 'ava-live',
  },
  { name: 'others', people: 2_500, buy: 0.26, creator: null, live: null, video: null, room: null },
] as const;

export type Crowd = (typeof CROWDS)[number];

/** Shares of orders with returns or irregular reports. */
export const ODDS = {
  refund: 0.075,
  partOfRefund: 0.3,
  cancellation: 0.015,
  chargeback: 0.01,
  chargebackWon: 0.4,
  toldTwice: 0.03,
  touchTwice: 0.006,
  twoCodes: 0.02,
  lateCode: 0.015,
  returningCustomer: 0.22,
} as const;
