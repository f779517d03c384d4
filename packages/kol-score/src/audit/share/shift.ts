import type { LocalText } from '@livelane/contracts/vocabulary';
import { drawsOf } from '../../probability/seeded-draws.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import type { FollowerAccount } from '../account.ts';
import type { AccountModel } from '../model/account-model.ts';
import { FEATURES, type FeatureName } from '../model/features.ts';
import type { ModelOdds } from './model-odds.ts';
import { priorShift } from './share-posterior.ts';

/** How often a sample that is a mixture of the model's accounts is taken for another. */
const FALSE_ALARMS = 0.03;
/** Samples that are drawn to learn what distances mixtures have. */
const DRAWN = 150;
/** Drawn samples are at most this large; distances shrink with the square root of the size. */
const LARGEST_DRAWN = 300;

/** Whether the model may be used on a sample. */
export interface Shift {
  readonly verdict: 'in-domain' | 'shifted';
  readonly reason: LocalText;
  /** Share of the sample that no mixture of the model's accounts explains, from 0 to 1. */
  readonly unexplained: number;
}

/** A quantity of which the sample's distribution is compared with the best mixture. */
interface Compared {
  readonly name: FeatureName | 'score';
  readonly sample: Float64Array;
  readonly genuine: Float64Array;
  readonly fake: Float64Array;
  /** The known values of both classes in ascending order. */
  readonly ascending: { readonly genuine: Float64Array; readonly fake: Float64Array };
}

const NAMES: Readonly<Record<Compared['name'], LocalText>> = {
  posts: bilingual('numbers of posts', '内容数'),
  followers: bilingual('numbers of followers', '粉丝数'),
  following: bilingual('numbers of followings', '关注数'),
  'following-per-follower': bilingual('followings per follower', '关注与粉丝之比'),
  'digit-share': bilingual('digits in usernames', '用户名中的数字'),
  'username-length': bilingual('lengths of usernames', '用户名长度'),
  picture: bilingual('profile pictures', '头像'),
  private: bilingual('private accounts', '私密账号'),
  score: bilingual('scores', '得分'),
};

/**
 * Whether some mixture of the genuine and fake accounts that a model knows explains a sample: the Kolmogorov–Smirnov
 * distance of each feature and of the score from the mixture of the estimated share, against the distances of samples
 * that are drawn from that mixture. The threshold allows for the number of accounts that the model knows.
 */
export function detectShift(
  accounts: readonly FollowerAccount[],
  model: AccountModel,
  odds: ModelOdds,
): Shift {
  const { share } = priorShift(odds.sample);
  const compared = comparisons(accounts, model, odds);
  const distances = compared.map((it) => mixtureDistance(sorted(it.sample), it, share));
  const size = Math.min(accounts.length, LARGEST_DRAWN);
  const drawn = drawnDistances(compared, model, { share, size });
  const usual = compared.map((_, at) =>
    Math.max(
      1e-6,
      quantile(
        drawn.map((each) => each[at] ?? 0),
        1 - FALSE_ALARMS,
      ),
    ),
  );
  const worst = (all: readonly number[]) =>
    Math.max(...all.map((distance, at) => distance / (usual[at] ?? 1)));
  const known =
    share ** 2 / model.reference.fake.length + (1 - share) ** 2 / model.reference.genuine.length;
  const scale = Math.sqrt((1 / accounts.length + known) / (1 / size));
  const threshold = quantile(drawn.map(worst), 1 - FALSE_ALARMS) * scale;
  const measured = worst(distances);
  // No mixture explains more of the sample than the quantity that it explains least.
  const unexplained = Math.max(
    0,
    ...distances.map((distance, at) => distance - (usual[at] ?? 0) * scale),
  );
  if (measured <= threshold) return { verdict: 'in-domain', reason: IN_DOMAIN, unexplained };
  const at = distances.findIndex((distance, index) => distance / (usual[index] ?? 1) === measured);
  return {
    verdict: 'shifted',
    reason: shiftedBy(compared[at]?.name ?? 'score', distances[at] ?? 0),
    unexplained,
  };
}

const IN_DOMAIN = bilingual(
  'a mixture of the accounts that the model was fitted to explains the sample',
  '样本可由模型所依据的两类账号混合解释',
);

function shiftedBy(name: Compared['name'], distance: number): LocalText {
  const [points, what] = [wholePercent(distance), NAMES[name]];
  return bilingual(
    `no mixture of the accounts that the model was fitted to has such ${what['en']}: ${points} of the sample differ; label some of these followers and fit the model to them`,
    `模型所依据的账号无论怎样混合，${what['zh-Hans']}都与样本不符（${points} 不同）；请标注部分粉丝并据此重新拟合`,
  );
}

/** The score first, then each feature that the sample shows. */
function comparisons(
  accounts: readonly FollowerAccount[],
  { reference }: AccountModel,
  { sample, genuine, fake }: ModelOdds,
): Compared[] {
  const features = FEATURES.map(({ name, read }) => {
    const values = (members: readonly FollowerAccount[]) =>
      Float64Array.from(members, (member) => read(member) ?? Number.NaN);
    const [genuineValues, fakeValues] = [values(reference.genuine), values(reference.fake)];
    return { name, sample: values(accounts), genuine: genuineValues, fake: fakeValues };
  });
  return [{ name: 'score' as const, sample, genuine, fake }, ...features].flatMap((it) => {
    const ascending = { genuine: sorted(it.genuine), fake: sorted(it.fake) };
    const known = [sorted(it.sample), ascending.genuine, ascending.fake];
    return known.some(({ length }) => length === 0) ? [] : [{ ...it, ascending }];
  });
}

/**
 * The distances of samples that are drawn from the kept accounts, each with its own estimated share. Where the sources
 * of these are known, each sample is drawn from one of them: an audience comes from one source, and need not look like
 * the average of all.
 */
function drawnDistances(
  compared: readonly Compared[],
  { reference }: AccountModel,
  { share, size }: { readonly share: number; readonly size: number },
): number[][] {
  const draws = drawsOf(7);
  const [score] = compared;
  const sources = membersBySource(reference);
  return Array.from({ length: DRAWN }, (_, drawn) => {
    const { genuine = [], fake = [] } = sources[drawn % sources.length] ?? {};
    const picks = Array.from({ length: size }, () => {
      const isFake = draws.chance(share);
      const from = isFake ? fake : genuine;
      return { isFake, at: from[draws.below(from.length)] ?? 0 };
    });
    const valuesOf = (it: Compared) =>
      Float64Array.from(
        picks,
        ({ isFake, at }) => (isFake ? it.fake : it.genuine)[at] ?? Number.NaN,
      );
    const estimated = score === undefined ? share : priorShift(valuesOf(score)).share;
    return compared.map((it) => mixtureDistance(sorted(valuesOf(it)), it, estimated));
  });
}

/** The positions of the kept accounts by source; all together where sources are not known. */
function membersBySource({ genuine, fake }: AccountModel['reference']) {
  const positions = (members: typeof genuine, source: number | undefined) =>
    members.flatMap((member, at) => (member.source === source ? [at] : []));
  return [...new Set(genuine.map(({ source }) => source))].map((source) => ({
    genuine: positions(genuine, source),
    fake: positions(fake, source),
  }));
}

/** The Kolmogorov–Smirnov distance of a sorted sample from a mixture of two others. */
function mixtureDistance(
  sample: Float64Array,
  { ascending: { genuine, fake } }: Pick<Compared, 'ascending'>,
  share: number,
): number {
  let largest = 0;
  let below = 0;
  while (below < sample.length) {
    const value = sample[below] ?? 0;
    const mixture = (isAtMost: boolean): number =>
      share * shareBelow(fake, value, isAtMost) +
      (1 - share) * shareBelow(genuine, value, isAtMost);
    largest = Math.max(largest, Math.abs(below / sample.length - mixture(false)));
    while (below < sample.length && (sample[below] ?? 0) <= value) below++;
    largest = Math.max(largest, Math.abs(below / sample.length - mixture(true)));
  }
  return largest;
}

/** The share of ascending values below a value, or at most as large, by bisection. */
function shareBelow(ascending: Float64Array, value: number, isAtMost: boolean): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const here = ascending[middle] ?? 0;
    if (here < value || (isAtMost && here === value)) from = middle + 1;
    else to = middle;
  }
  return from / ascending.length;
}

/** The values that are known, in ascending order. */
function sorted(values: Float64Array): Float64Array {
  // A typed array sorts NaN behind all numbers.
  const ascending = values.toSorted();
  const unknown = ascending.findIndex(Number.isNaN);
  return unknown < 0 ? ascending : ascending.subarray(0, unknown);
}

function quantile(values: readonly number[], probability: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(probability * ascending.length))] ?? 0;
}
