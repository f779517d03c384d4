/** How the creators of a simulated world are drawn. Amounts are in minor units, rates per 1,000 viewers. */
export interface WorldFamily {
  /** What the family assumes. */
  readonly about: string;
  /** Mean and standard deviation of the decimal logarithm of followers. */
  readonly followers: { readonly logMean: number; readonly logSd: number };
  /** Viewers of a live: log-normal around at100k × (followers / 100,000)^elasticity. */
  readonly viewers: {
    readonly at100k: number;
    readonly elasticity: number;
    /** Between creators. */
    readonly logSd: number;
    /** Between the lives of one creator. */
    readonly liveLogSd: number;
  };
  /** Fee of a live: log-normal around at100k × (followers / 100,000)^elasticity. */
  readonly fee: { readonly at100k: number; readonly elasticity: number; readonly logSd: number };
  /** Conversion rate. */
  readonly rate: {
    /** At the products' price tier, 100,000 followers and median quality. */
    readonly per1000: number;
    /** Standard deviation of the logarithm of per1000 between worlds. */
    readonly worldLogSd: number;
    /** Exponent of followers. */
    readonly elasticity: number;
    /** Standard deviation of log quality between creators. */
    readonly qualityLogSd: number;
    /** Correlation of log quality with the observable fit, 0 to 1. */
    readonly seen: number;
    /** Factor per step of distance in price tier. */
    readonly tierStep: number;
    /** Chance of a distance of 0, 1, 2 and 3 steps. */
    readonly tiers: readonly [number, number, number, number];
    /** Relative variance between the lives of one creator. */
    readonly betweenLives: number;
    /** Factor on the rate with each repeated live of the campaign. */
    readonly fatigue: number;
  };
  /** Contribution of one conversion. */
  readonly unit: number;
}

/** Number of creators, rounds and budget (minor units of US dollars) of every world. */
export const WORLD = { creators: 200, rounds: 6, budget: 6_000_000 } as const;

const SHARED = {
  followers: { logMean: 5, logSd: 0.4 },
  unit: 1_100,
} as const;

/**
 * The two families of worlds in which policies are compared. Chosen before any policy was tuned, see
 * `docs/decisions/0010-rankings-are-compared-in-money.md`: assumptions, not measurements.
 */
export const WORLD_FAMILIES = {
  'fees-follow-followers': {
    ...SHARED,
    about:
      'Fees are proportional to followers, quality is hidden, each step of price tier halves the conversion rate.',
    viewers: { at100k: 2_000, elasticity: 0.85, logSd: 0.25, liveLogSd: 0.3 },
    fee: { at100k: 20_000, elasticity: 1, logSd: 0.25 },
    rate: {
      ...{ per1000: 12, worldLogSd: 0.25, elasticity: 0, qualityLogSd: 0.55, seen: 0.3 },
      ...{ tierStep: 0.5, tiers: [0.15, 0.25, 0.3, 0.3], betweenLives: 0.1, fatigue: 0.95 },
    },
  },
  'followers-convert': {
    ...SHARED,
    about:
      'The conversion rate rises with followers and fees lag behind: larger accounts are the better buy.',
    viewers: { at100k: 2_000, elasticity: 0.95, logSd: 0.25, liveLogSd: 0.3 },
    fee: { at100k: 20_000, elasticity: 0.7, logSd: 0.25 },
    rate: {
      ...{ per1000: 12, worldLogSd: 0.25, elasticity: 0.3, qualityLogSd: 0.35, seen: 0.3 },
      ...{ tierStep: 0.5, tiers: [0.7, 0.25, 0.05, 0], betweenLives: 0.1, fatigue: 0.95 },
    },
  },
} as const satisfies Readonly<Record<string, WorldFamily>>;

/** A family of {@link WORLD_FAMILIES}. */
export type WorldFamilyId = keyof typeof WORLD_FAMILIES;
