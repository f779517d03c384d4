import type { ChannelSet } from './channel-sets.ts';

/** Estimated Shapley values with their standard errors. */
export interface Estimated {
  readonly values: Float64Array;
  /** Standard error of each value: of the mean over pairs of orders. */
  readonly errors: Float64Array;
}

/** How orders are sampled. */
export interface Sampling {
  /** Uniform numbers from 0 to 1, 1 excluded. */
  readonly random: () => number;
  /** Number of random orders, each with its reverse: at least 2. */
  readonly pairs: number;
}

/** Conversions, or value, per journey of the channel sets inside a coalition. */
export type WorthOf = (set: ChannelSet) => number;

/**
 * Shapley values of rate games by sampled orders of joining: each random order is taken with its reverse, whose errors
 * partly cancel (antithetic pairs). A set of channels is inside the coalition once its last member has joined.
 *
 * @param worths - the numerators of the games, which share their orders
 */
export function sampledValues(
  sets: readonly ChannelSet[],
  channels: number,
  { worths, random, pairs }: Sampling & { readonly worths: readonly WorthOf[] },
): Estimated[] {
  const games = worths.map((worthOf) => ({
    worth: Float64Array.from(sets, worthOf),
    mean: new Float64Array(channels),
    squares: new Float64Array(channels),
    pair: new Float64Array(channels),
  }));
  const order = Uint32Array.from({ length: channels }, (_, place) => place);
  for (let pair = 1; pair <= pairs; pair += 1) {
    shuffle(order, random);
    const first = joinedAt(sets, order);
    const reversed = order.toReversed();
    const second = joinedAt(sets, reversed);
    for (const game of games) {
      game.pair.fill(0);
      addContributions(game, { sets, order, joined: first });
      addContributions(game, { sets, order: reversed, joined: second });
      average(game, pair);
    }
  }
  return games.map(({ mean, squares }) => ({
    values: mean,
    errors: squares.map((square) => Math.sqrt(square / (pairs - 1) / pairs)),
  }));
}

interface Game {
  readonly worth: Float64Array;
  readonly mean: Float64Array;
  readonly squares: Float64Array;
  readonly pair: Float64Array;
}

/** The place in the order at which each set is complete. */
function joinedAt(sets: readonly ChannelSet[], order: Uint32Array): Uint32Array {
  const place = new Uint32Array(order.length);
  order.forEach((channel, at) => {
    place[channel] = at;
  });
  return Uint32Array.from(sets, ({ members }) =>
    members.reduce((last, channel) => Math.max(last, place[channel] as number), 0),
  );
}

interface Joining {
  readonly sets: readonly ChannelSet[];
  readonly order: Uint32Array;
  readonly joined: Uint32Array;
}

/** Adds half of what each channel contributes to the rate when it joins: a pair has two orders. */
function addContributions({ worth, pair }: Game, { sets, order, joined }: Joining): void {
  const [gains, journeys] = [new Float64Array(order.length), new Float64Array(order.length)];
  sets.forEach((set, index) => {
    const at = joined[index] as number;
    gains[at] = (gains[at] as number) + (worth[index] as number);
    journeys[at] = (journeys[at] as number) + set.journeys;
  });
  let [gained, all, before] = [0, 0, 0];
  order.forEach((channel, at) => {
    gained += gains[at] as number;
    all += journeys[at] as number;
    const rate = all === 0 ? 0 : gained / all;
    pair[channel] = (pair[channel] as number) + (rate - before) / 2;
    before = rate;
  });
}

/** Mean and sum of squared deviations, by Welford's method. */
function average({ mean, squares, pair }: Game, count: number): void {
  pair.forEach((value, channel) => {
    const off = value - (mean[channel] as number);
    mean[channel] = (mean[channel] as number) + off / count;
    squares[channel] = (squares[channel] as number) + off * (value - (mean[channel] as number));
  });
}

/** A uniform random order, by Fisher and Yates. */
function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [order[last], order[chosen]] = [order[chosen] as number, order[last] as number];
  }
}
