import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import { normalQuantile, type Random } from '@livelane/contracts/vocabulary/probability';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { WORLD, type WorldFamily } from './family.ts';
import { type CreatorRanking, SIMPLE_RANKINGS } from './rankings.ts';
import { type ShownEvidence, shownCreator, worldBrief } from './shown-creator.ts';
import { drawWorld, trueProfit } from './world.ts';

/** How rankings are compared. */
export interface RankingSimulation {
  /** Number of worlds, at least 1. */
  readonly worlds: number;
  /** A fresh source of numbers for a world; the same position gives the same numbers. */
  readonly randomFor: (position: number) => Random;
  /** What to compare besides {@link SIMPLE_RANKINGS}. */
  readonly rankings: readonly CreatorRanking[];
  /** Creators that each ranking picks from the top. Default: 3. */
  readonly picks?: number;
  /** What creators show, before 30 % of it is missing. Default: `lives`. */
  readonly evidence?: ShownEvidence;
  /** Other creators of each market, whom a buyer knows from measured lives. Default: none. */
  readonly peers?: number;
  /** Called after each world. */
  readonly onWorld?: (done: number) => void;
}

/** A mean over worlds with its 95 % interval, in minor units. */
export interface MeanOverWorlds {
  readonly mean: number;
  readonly interval: { readonly lower: number; readonly upper: number; readonly level: number };
}

/** What the creators earn that a ranking picks. */
export interface RankingResult extends MeanOverWorlds {
  readonly ranking: string;
  /** Profit as a share of that of the oracle, which knows the true profit of every creator. */
  readonly shareOfOracle: number;
  /** True expected profit of one live of each pick together, by world, in minor units of US dollars. */
  readonly profits: readonly number[];
}

/**
 * Money of the creators that rankings pick from incomplete profiles, through the same simulated worlds.
 * @returns one result a ranking in the order given, the simple ones next, `oracle` last
 * @example
 * ```ts
 * import { type CreatorRanking, simulateRankings, WORLD_FAMILIES } from '@livelane/kol-score/pilots';
 * const backwards: CreatorRanking = { id: 'backwards', about: 'Last first.', order: (creators) => creators.map(({ id }) => id).reverse() };
 * const results = simulateRankings(WORLD_FAMILIES['followers-convert'], { worlds: 1, randomFor: () => Math.random, rankings: [backwards] });
 * results.map(({ ranking }) => ranking).join(); // => "backwards,followers,engagement-rate,composite,oracle"
 * ```
 */
export function simulateRankings(
  family: WorldFamily,
  { rankings, picks = 3, ...options }: RankingSimulation,
): RankingResult[] {
  const compared: readonly CreatorRanking[] = [...rankings, ...SIMPLE_RANKINGS];
  const profits = compared.map((): number[] => []);
  const best: number[] = [];
  const brief = worldBrief(family);
  for (let at = 0; at < options.worlds; at++) {
    const { profiles, peers, worth } = market(family, at, options);
    const sumOf = (ids: readonly string[]): number =>
      ids.slice(0, picks).reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
    for (const [which, ranking] of compared.entries())
      profits[which]?.push(sumOf(ranking.order(profiles, brief, peers)));
    best.push(sumOf([...worth.keys()].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))));
    options.onWorld?.(at + 1);
  }
  const most = best.reduce((sum, profit) => sum + profit, 0);
  return [...compared.map(({ id }) => id), 'oracle'].map((ranking, which) => {
    const own = profits[which] ?? best;
    const shareOfOracle = own.reduce((sum, profit) => sum + profit, 0) / most;
    return { ranking, ...meanOverWorlds(own), shareOfOracle, profits: own };
  });
}

type MarketOptions = Pick<RankingSimulation, 'randomFor' | 'peers' | 'evidence'>;

/** The creators of one world, what they show and what they are worth, and the peers of the same market. */
function market(
  family: WorldFamily,
  at: number,
  { randomFor, peers = 0, evidence = 'lives' }: MarketOptions,
) {
  const world = drawWorld(family, randomFor(2 * at), WORLD.creators + peers);
  const random = randomFor(2 * at + 1);
  const listed = world.creators.slice(0, WORLD.creators);
  const known = evidence === 'no-lives' ? 'lives' : evidence;
  return {
    profiles: listed.map((creator) => shownCreator(world, creator, { evidence, random })),
    peers: world.creators
      .slice(WORLD.creators)
      .map((creator) => measured(shownCreator(world, creator, { evidence: known, random }))),
    worth: new Map(listed.map((creator) => [creator.id, trueProfit(world, creator, 0)])),
  };
}

/** A creator whose lives the buyer held. */
function measured({ lives, ...profile }: CreatorProfile): CreatorProfile {
  return lives === undefined
    ? profile
    : { ...profile, lives: lives.map((live) => ({ ...live, source: 'measured' })) };
}

/**
 * By how much one ranking earns more than another in the same worlds, with its 95 % interval.
 * @throws INPUT_INVALID if the results are of different numbers of worlds
 * @example
 * ```ts
 * import { seededUniform } from '@livelane/contracts/vocabulary/probability';
 * import { profitDifference, simulateRankings, WORLD_FAMILIES } from '@livelane/kol-score/pilots';
 * const randomFor = (position: number) => seededUniform(position + 1);
 * const results = simulateRankings(WORLD_FAMILIES['followers-convert'], { worlds: 20, randomFor, rankings: [] });
 * const [followers, , composite] = results;
 * const { mean, interval } = profitDifference(composite!, followers!);
 * // In US dollars.
 * [interval.lower, mean, interval.upper].map((minor) => Math.round(minor / 100)); // => [-15028, -10029, -5031]
 * ```
 */
export function profitDifference(a: RankingResult, b: RankingResult): MeanOverWorlds {
  if (a.profits.length !== b.profits.length) {
    const params = { choices: [a.profits.length] };
    const received = b.profits.length;
    throw inputInvalid('results', [
      inputIssue('ONE_OF', { path: '/profits/length', received, params }),
    ]);
  }
  return meanOverWorlds(a.profits.map((profit, at) => profit - (b.profits[at] ?? 0)));
}

const LEVEL = 0.95;

function meanOverWorlds(values: readonly number[]): MeanOverWorlds {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / Math.max(1, values.length - 1) / values.length);
  const reach = normalQuantile((1 + LEVEL) / 2) * error;
  return { mean, interval: { lower: mean - reach, upper: mean + reach, level: LEVEL } };
}
