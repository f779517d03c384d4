import { type Draws, drawsOf } from '../../probability/seeded-draws.ts';
import type { FollowerAccount, LabelledAccount } from '../account.ts';
import { FAKE, GENUINE, type Population, type Range } from './populations.ts';

/** The platform's limits: followings of an account, characters of a username. */
const MOST_FOLLOWING = 7500;
const LONGEST_USERNAME = 30;
/** How close the mix of a domain is to the weights of the populations: the concentration of the Dirichlet draw. */
const MIX_CONCENTRATION = 6;
/** How much digits and pictures of one domain go with its other accounts: the rest of a range that a kind draws. */
const USERNAME_SPREAD = 2.6;

/** Where accounts come from: one creator's genuine followers and one seller's fake ones, each of several kinds. */
export interface Domain {
  genuine(draws: Draws): FollowerAccount;
  fake(draws: Draws): FollowerAccount;
}

/**
 * A domain whose kinds, mix and figures are drawn from the ranges of {@link GENUINE} and {@link FAKE}.
 * @example
 * ```ts
 * import { domainOf, drawsOf } from '@livelane/kol-score/audit';
 * const domain = domainOf(5);
 * // The same draws give the same account.
 * const [one, again] = [domain.fake(drawsOf(1)), domain.fake(drawsOf(1))];
 * one.followers === again.followers; // => true
 * [one.posts, one.followers, one.following]; // => [1, 3, 16]
 * ```
 */
export function domainOf(seed: number): Domain {
  const draws = drawsOf(seed);
  const genuine = sourceOf(GENUINE, draws);
  const fake = sourceOf(FAKE, draws);
  return { genuine, fake };
}

/**
 * Labelled accounts of one domain, in random order.
 * @param fakes - how many of the `count` accounts are fake
 * @example
 * ```ts
 * import { domainOf, madeAccounts } from '@livelane/kol-score/audit';
 * const labelled = madeAccounts(domainOf(8), { count: 200, fakes: 40, seed: 8 });
 * labelled.filter(({ isFake }) => isFake).length; // => 40
 * const pictured = (fake: boolean) => labelled.filter(({ account, isFake }) => isFake === fake && account.picture);
 * [pictured(true).length, pictured(false).length]; // => [20, 158]
 * ```
 */
export function madeAccounts(
  domain: Domain,
  { count, fakes, seed }: { readonly count: number; readonly fakes: number; readonly seed: number },
): LabelledAccount[] {
  const draws = drawsOf(seed);
  const made = Array.from({ length: count }, (_, index): LabelledAccount => {
    const isFake = index < fakes;
    return { account: isFake ? domain.fake(draws) : domain.genuine(draws), isFake };
  });
  return made
    .map((item) => ({ item, key: draws.uniform() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

type Figures = Readonly<Record<keyof FiguresOf<Population>, number>> & {
  readonly population: Population;
};

type FiguresOf<Kind> = {
  [Key in keyof Kind as Kind[Key] extends Range ? Key : never]: Kind[Key];
};

function sourceOf(kinds: readonly Population[], draws: Draws): (draws: Draws) => FollowerAccount {
  const weights = kinds.map(({ weight }) => draws.gamma(weight * MIX_CONCENTRATION));
  const figures = kinds.map((population) => figuresOf(population, draws));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (now) => {
    let left = now.uniform() * total;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return accountOf(figures[Math.max(0, at)] as Figures, now);
  };
}

function figuresOf(population: Population, draws: Draws): Figures {
  const within = ([low, high]: Range): number => draws.between(low, high);
  // Counts differ by factors, so that a domain's median is drawn on the scale of logarithms.
  const count = ([low, high]: Range): number => draws.between(Math.log(low), Math.log(high));
  return {
    population,
    postless: within(population.postless),
    posts: count(population.posts),
    followers: count(population.followers),
    following: count(population.following),
    picture: within(population.picture),
    private: within(population.private),
    digits: within(population.digits),
    digitCount: within(population.digitCount),
    length: within(population.length),
  };
}

function accountOf(figures: Figures, draws: Draws): FollowerAccount {
  const { population } = figures;
  const activity = draws.normal();
  const shared = Math.sqrt(population.cohesion);
  const own = Math.sqrt(1 - population.cohesion);
  const count = (middle: number, spread: number): number =>
    Math.round(Math.exp(middle + spread * (shared * activity + own * draws.normal())) - 0.5);
  const posts = draws.chance(figures.postless)
    ? 0
    : Math.max(1, count(figures.posts, population.postsSpread));
  const following = Math.max(0, count(figures.following, population.followingSpread));
  const length = Math.round(figures.length + USERNAME_SPREAD * draws.normal());
  const usernameLength = Math.min(LONGEST_USERNAME, Math.max(4, length));
  const digits = draws.chance(figures.digits) ? 1 + draws.poisson(figures.digitCount - 1) : 0;
  return {
    posts,
    followers: Math.max(0, count(figures.followers, population.followersSpread)),
    following: Math.min(MOST_FOLLOWING, following),
    picture: draws.chance(figures.picture),
    private: draws.chance(figures.private),
    usernameLength,
    usernameDigits: Math.min(digits, usernameLength - 1),
  };
}
