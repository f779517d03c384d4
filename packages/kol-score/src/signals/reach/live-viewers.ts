import { normalQuantile } from '@livelane/contracts/vocabulary/probability';
import type { Benchmarks } from '../../benchmarks/benchmarks.ts';
import { wantsVideo } from '../../benchmarks/format.ts';
import type { LogNormal } from '../../estimate/log-normal.ts';
import { followersOf } from '../../profile/followers.ts';
import { comparableLives, liveWeight } from '../lives.ts';
import { SAID_BY, type Said } from '../said.ts';
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

/** What one source tells about the viewers of the creator's next live, or next video where the brief asks for one. */
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
  /** What the source says, as it says it; null where nothing is observed. */
  readonly said: Said | null;
}

/** By source; one that observes nothing where no source does. */
export type ViewersBySource = readonly [NextLiveViewers, ...NextLiveViewers[]];

/**
 * Viewers of the creator's next live, by past lives and by the mean viewers of lives that a marketplace publishes: the
 * benchmark for the account's size, updated on the log scale (normal with known variance). A live counts by its length,
 * source and category. Where the brief asks for a video, past videos and published mean views take the place of lives.
 */
export function nextLiveViewers(
  {
    profile,
    brief,
    benchmarks,
    shared,
  }: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks' | 'shared'>,
  read: Read,
): ViewersBySource {
  const prior = benchmarkViewers(followersOf(profile), benchmarks);
  const tenth = prior.logMean + shared(tenthOfNormal) * benchmarks.reach.logSd;
  const sources = wantsVideo(brief)
    ? observedViews({ profile, benchmarks, unseen: Math.exp(tenth) }, read)
    : observedViewers({ profile, brief, benchmarks });
  const seen = sources.filter(({ observed }) => observed);
  const [first = NOTHING, ...rest] = seen.length === 0 ? sources : seen;
  const after = (source: Observed): NextLiveViewers =>
    updated(source, { prior, tenth, reach: benchmarks.reach });
  return [after(first), ...rest.map(after)];
}

const NOTHING: Observed = { observations: [], observed: false, source: SAID_BY.lives };

function updated(
  { observations, observed, source }: Observed,
  {
    prior,
    tenth,
    reach,
  }: { readonly prior: LogNormal; readonly tenth: number; readonly reach: Benchmarks['reach'] },
): NextLiveViewers {
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
    said: observed && weight > 0 ? { source, figure: Math.exp(seen / weight) } : null,
  };
}

function tenthOfNormal({ benchmarks: { population } }: GradeSetting): number {
  return normalQuantile(population.percentile);
}

function observedViewers({
  profile,
  brief,
  benchmarks,
}: Pick<GradeInput, 'profile' | 'brief' | 'benchmarks'>): Observed[] {
  const lives = comparableLives({ profile, brief }).flatMap((live) => {
    const weight = liveWeight(live, { brief, benchmarks });
    return weight === 0 ? [] : [{ viewers: live.viewers, lives: weight }];
  });
  const { liveViewers = null, lives: count = null, source = '' } = profile.shop ?? {};
  const counted = Math.min(MOST_AVERAGED, Math.max(1, count ?? 1));
  const reliability = source === 'measured' ? 1 : benchmarks.conversion.declaredReliability;
  const published = { viewers: liveViewers ?? 0, lives: counted * reliability };
  return [
    ...(lives.length === 0 ? [] : [{ observations: lives, observed: true, source: SAID_BY.lives }]),
    ...(published.viewers === 0
      ? []
      : [{ observations: [published], observed: true, source: SAID_BY.shop }]),
  ];
}
