import { bilingual } from '../../text/bilingual.ts';
import { percent } from '../../text/percent.ts';
import {
  type Evidence,
  type EvidenceFinder,
  type Figures,
  median,
  robustDeviation,
  STRENGTH,
} from '../evidence.ts';
import { changePoints, poissonDeviance, squaredError } from './pelt.ts';
import { type Growth, weeklyGrowth } from './weekly-growth.ts';

/** Fewest steps between readings. */
const FEWEST = 8;
/** Least growth beyond the usual that is looked at, as a share of the followers before. */
const LEAST_JUMP = 0.035;
/** Least robust z of a step within such growth. */
const LEAST_Z = 4;
/** A change of mean must save this many times ln n variances. */
const PENALTY = 3;
/** Gains of a step up to this many people are counts, whose chance a rate does not know. */
const FEW_GAINED = 100;
/** Part of a jump that is lost again which makes it a purge, and within how many weeks. */
const PURGED = 0.15;
const PURGE_WEEKS = 12;
/** A loss is beyond noise from this z on. */
const LEAST_LOSS_Z = 3;
/** Views of a post that explain a jump: so many times the median, and per new follower. */
const VIRAL_VIEWS = 6;
const VIEWS_PER_FOLLOWER = 5;
/** Days before the jump in which a post may have gone viral. */
const VIRAL_DAYS = 14;
/** Ups and downs of growth that make a sawtooth. */
const TEETH = 3;

const DAY_MS = 86_400_000;

/** Growth beyond the usual over neighbouring steps, and what came after. */
export interface Jump {
  readonly from: number;
  readonly to: number;
  /** New followers as a share of those before. */
  readonly share: number;
  /** Share of the followers before that were lost again. */
  readonly lost: number;
}

/**
 * Jumps of the number of followers, by the shape afterwards: what is lost again was probably removed by the platform; what
 * stays and comes with a post that many saw is viral, and no evidence; ups and downs in turns are those of accounts that
 * follow and unfollow. Counts that a platform rounds raise no alarm.
 */
export const followerGrowth: EvidenceFinder<Figures> = (figures) => {
  const jumps = growthJumps(figures.history);
  const purges = jumps.filter((jump) => jump.lost >= PURGED * jump.share);
  if (jumps.length >= TEETH && purges.length >= TEETH) return [sawtooth(jumps.length)];
  return jumps
    .flatMap((jump) => (isViral(jump, figures) ? [] : [evidenceOf(jump, figures)]))
    .slice(0, 1);
};

/** The jumps of a history; none where it has fewer than nine readings that are days apart. */
export function growthJumps(history: Figures['history']): Jump[] {
  // Most creators come without a history.
  if (history.length <= FEWEST) return [];
  const growth = weeklyGrowth(history);
  return growth.steps.length < FEWEST ? [] : jumpsOf(growth);
}

/** The segments between change points whose growth is beyond the usual; those by count where none by rate is. */
export function jumpsOf(growth: Growth): Jump[] {
  const byRate = jumpsBetween(startsByRate(growth), growth);
  const byCount = jumpsBetween(startsByCount(growth), growth).filter(
    (jump) => !byRate.some((other) => jump.from < other.to && other.from < jump.to),
  );
  return [...byRate, ...byCount].sort((a, b) => a.from - b.from);
}

function startsByRate({ steps, deviation }: Growth): number[] {
  const rates = steps.map(({ rate }) => rate);
  return changePoints(
    steps.length,
    squaredError(rates),
    PENALTY * Math.log(steps.length) * deviation ** 2,
  );
}

/** Where the number of new followers changes; only of small accounts, whose gains are few people. */
function startsByCount({ steps }: Growth): number[] {
  const gains = steps.map(({ gained }) => Math.max(0, gained));
  const usual = median(gains);
  if (usual === 0 || usual > FEW_GAINED) return [];
  // Gains of people vary more than counts do by chance; the penalty grows with how much more.
  const dispersion = Math.max(1, robustDeviation(gains) ** 2 / usual);
  const penalty = PENALTY * Math.log(steps.length) * dispersion;
  return changePoints(steps.length, poissonDeviance(gains), penalty);
}

function jumpsBetween(starts: readonly number[], growth: Growth): Jump[] {
  const { steps, usual } = growth;
  return starts.flatMap((start, index) => {
    const segment = steps.slice(start, starts[index + 1]);
    const excess = segment.reduce((sum, { rate, weeks }) => sum + (rate - usual) * weeks, 0);
    const [first, last] = [segment[0], segment.at(-1)];
    if (first === undefined || last === undefined || Math.expm1(excess) < LEAST_JUMP) return [];
    const z = Math.max(...segment.map((step) => step.z)) * Math.sqrt(segment.length);
    // Growth of half the time is the usual growth of another time.
    if (z < LEAST_Z || segment.length > steps.length / 3) return [];
    const lost = lossAfter(last.to, growth);
    return [{ from: first.from, to: last.to, share: Math.expm1(excess), lost }];
  });
}

/** The largest loss of the weeks after a jump, as a share of the followers then; 0 where it is no more than noise. */
function lossAfter(at: number, { steps, deviation }: Growth): number {
  let [sum, largest, weeksToLargest] = [0, 0, 0];
  for (const { from, to, rate, weeks } of steps) {
    if (from < at || from > at + PURGE_WEEKS * 7 * DAY_MS) continue;
    sum += rate * weeks;
    if (sum < largest) [largest, weeksToLargest] = [sum, (to - at) / (7 * DAY_MS)];
  }
  const noise = LEAST_LOSS_Z * deviation * Math.sqrt(Math.max(1, weeksToLargest));
  return -largest > noise ? -Math.expm1(largest) : 0;
}

function isViral({ from, to, share, lost }: Jump, { posts, followers, history }: Figures): boolean {
  if (lost >= PURGED * share) return false;
  const seen = posts.flatMap(({ views, publishedAt }) =>
    views === null || publishedAt === undefined ? [] : [{ views, at: Date.parse(publishedAt) }],
  );
  const usual = median(seen.map(({ views }) => views));
  const gained = share * (followers ?? history[0]?.followers ?? 0);
  return seen.some(
    ({ views, at }) =>
      at >= from - VIRAL_DAYS * DAY_MS &&
      at <= to &&
      views >= VIRAL_VIEWS * usual &&
      views >= VIEWS_PER_FOLLOWER * gained,
  );
}

function evidenceOf({ from, to, share, lost }: Jump, { posts }: Figures): Evidence {
  const [gain, loss] = [percent(share), percent(lost)];
  const day = new Date(from).toISOString().slice(0, 10);
  if (lost >= PURGED * share)
    return {
      signal: 'growth-then-loss',
      text: bilingual(
        `followers rose by ${gain} from ${day} and fell by ${loss} afterwards; ask what happened then`,
        `自 ${day} 起粉丝增长 ${gain}，随后减少 ${loss}；请询问当时情况`,
      ),
      logOdds: STRENGTH.strong,
    };
  const isKnown = posts.some(({ views, publishedAt }) => {
    const at = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
    return views !== null && at >= from - VIRAL_DAYS * DAY_MS && at <= to;
  });
  return {
    signal: 'growth-without-views',
    text: bilingual(
      `followers rose by ${gain} from ${day}, and no known post of that time had as many more views; ask what happened then`,
      `自 ${day} 起粉丝增长 ${gain}，而同期已知内容的播放并未相应增加；请询问当时情况`,
    ),
    logOdds: isKnown ? STRENGTH.fair : STRENGTH.weak,
  };
}

function sawtooth(times: number): Evidence {
  return {
    signal: 'growth-sawtooth',
    text: bilingual(
      `followers rose and fell again ${times} times, as with accounts that follow and unfollow; ask about it`,
      `粉丝数 ${times} 次上升后回落，类似反复关注再取关；建议询问`,
    ),
    logOdds: STRENGTH.fair,
  };
}
