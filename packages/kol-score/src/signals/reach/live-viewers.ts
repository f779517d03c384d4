import type { Benchmarks } from '../../benchmarks/benchmarks.ts';
import { wantsVideo } from '../../benchmarks/format.ts';
import type { LogNormal } from '../../estimate/log-normal.ts';
import { normalQuantile } from '../../probability/normal.ts';
import { followersOf } from '../../profile/followers.ts';
import { comparableLives, liveWeight } from '../lives.ts';
import type { GradeInput, GradeSetting, Read } from '../signal.ts';
import { type Observed, observedViews } from './video-views.ts';

/** Standard deviation of the logarithm of the number of followers, if that number is hidden. */
const HIDDEN_FOLLOWERS_LOG_SD = 1.5;

/** Most lives that one average over lives counts for. */
const MOST_AVERAGED = 10;

/**
 * Viewers of one live of an account of this size, from the benchmark alone. With hidden followers, the size of the tenth
 * percentile.
 * @param followers - at least 0; null if hidden
 */
export function benchmarkViewers(
  followers: number | null,
  { reach: prior, population }: Pick<Benchmarks, 'reach' | 'population'>,
): LogNormal {
  const size = Math.max(1, followers ?? population.followers.count);
  const logMean = Math.log(prior.viewersAt100k) + prior.elasticity * Math.log(size / 100_000);
  const logSd = Math.hypot(
    prior.logSd,
    followers === null ? prior.elasticity * HIDDEN_FOLLOWERS_LOG_SD : 0,
  );
  return { logMean, logSd };
}

/** Viewers of the creator's next live, or of the next video where the brief asks for one. */
export interface NextLiveViewers {
  /** What is known about them: the predictive distribution, including the variation from live to live. */
  readonly known: LogNormal;
  /**
   * The same with a prior at the tenth percentile of accounts of this size, and from there towards what past lives show,
   * at most the median, in proportion to how much they say.
   */
  readonly assumed: LogNormal;
  /** The same with a prior at the median of such accounts, however wide the doubt about the number of followers is. */
  readonly usual: LogNormal;
  /** What `assumed` and `usual` are without past lives or averages over lives. */
  readonly unobserved: { readonly assumed: LogNormal; readonly usual: LogNormal };
  /** Whether past lives or averages over lives enter. */
  readonly observed: boolean;
}

/**
 * Viewers of the creator's next live: the benchmark for the account's size, updated by past lives on the log scale
 * (normal with known variance); without past lives, by the mean viewers of lives that a marketplace publishes. A
 * live counts by its length, source and category. Where the brief asks for a video, past videos take the place of lives.
 */
export function nextLiveViewers(
  {
    profile,
    brief,
    benchmarks,
    shared,
  }: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks' | 'shared'>,
  read: Read,
): NextLiveViewers {
  const { reach } = benchmarks;
  const prior = benchmarkViewers(followersOf(profile), benchmarks);
  const tenth = prior.logMean + shared(tenthOfNormal) * reach.logSd;
  const { observations, observed } = wantsVideo(brief)
    ? observedViews({ profile, benchmarks, unseen: Math.exp(tenth) }, read)
    : observedViewers({ profile, brief, benchmarks });
  let [weight, seen] = [0, 0];
  for (const { viewers, lives } of observations) {
    weight += lives / reach.liveLogSd ** 2;
    seen += (lives / reach.liveLogSd ** 2) * Math.log(Math.max(1, viewers));
  }
  const precision = 1 / prior.logSd ** 2;
  // That followers are hidden makes the prior wider, not the assumption weaker.
  const firmness = 1 / reach.logSd ** 2;
  const shown = weight === 0 ? tenth : Math.min(prior.logMean, Math.max(tenth, seen / weight));
  const rest = tenth + (weight / (firmness + weight)) * (shown - tenth);
  const firmly = (logMean: number): number => (logMean * firmness + seen) / (firmness + weight);
  return {
    known: {
      logMean: (prior.logMean * precision + seen) / (precision + weight),
      logSd: Math.hypot(Math.sqrt(1 / (precision + weight)), reach.liveLogSd),
    },
    // The level is assumed, so that only lives vary.
    assumed: { logMean: firmly(rest), logSd: reach.liveLogSd },
    usual: {
      logMean: firmly(prior.logMean),
      logSd: Math.hypot(Math.sqrt(1 / (firmness + weight)), reach.liveLogSd),
    },
    unobserved: {
      assumed: { logMean: tenth, logSd: reach.liveLogSd },
      usual: { logMean: prior.logMean, logSd: Math.hypot(reach.logSd, reach.liveLogSd) },
    },
    observed,
  };
}

function tenthOfNormal({ benchmarks: { population } }: GradeSetting): number {
  return normalQuantile(population.percentile);
}

function observedViewers(input: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks'>): Observed {
  const observations = viewersOfLives(input);
  return { observations, observed: observations.length > 0 };
}

function viewersOfLives(
  input: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks'>,
): Observed['observations'] {
  const lives = comparableLives(input).flatMap((live) => {
    const weight = liveWeight(live, input);
    return weight === 0 ? [] : [{ viewers: live.viewers, lives: weight }];
  });
  if (lives.length > 0) return lives;
  const { liveViewers = null, lives: count = null, source = '' } = input.profile.shop ?? {};
  if (liveViewers === null || liveViewers === 0) return [];
  const counted = Math.min(MOST_AVERAGED, Math.max(1, count ?? 1));
  const reliability = source === 'measured' ? 1 : input.benchmarks.conversion.declaredReliability;
  return [{ viewers: liveViewers, lives: counted * reliability }];
}
