import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import type { Random } from '../models/draws/binomial.ts';
import type { ChannelPath } from '../records/channel-path.ts';
import type { SimulatedChannel, SimulatedWorld } from './world.ts';

/** Options of {@link simulateJourneys}. */
export interface SimulationOptions {
  /** Number of people, 1 to 10,000,000. */
  readonly people: number;
  /** Uniform numbers from 0 to 1, 1 excluded; the same numbers give the same journeys. */
  readonly random: Random;
}

/** What a channel truly did in a simulated world. */
export interface TrueEffect {
  readonly channel: string;
  /** Orders that would be missing had the channel not been there, everything else alike. */
  readonly orders: number;
}

/** The journeys of a simulated world, with what is never known of real ones. */
export interface SimulatedJourneys {
  /** Journeys with at least one touch, with and without an order, sorted. */
  readonly paths: readonly ChannelPath[];
  /** One entry per channel, in the order of the world. */
  readonly truth: readonly TrueEffect[];
  /** Orders; those that would come without any channel; those without any touch, which are among them. */
  readonly orders: { readonly all: number; readonly anyway: number; readonly untouched: number };
}

/**
 * Journeys of a world whose true effects are known. Each person meets channels at random times and may order at a touch,
 * or at a time of the person's own. The truth of a channel is found by living the same lives again without it: the same
 * random numbers, its touches and all that they did removed.
 *
 * @throws INPUT_INVALID for a number of people outside its range
 * @example
 * ```ts
 * import { randomOf, simulateJourneys, WORLDS } from '@livelane/attribution/simulate';
 * const world = WORLDS.find(({ id }) => id === 'coupon-at-checkout') ?? WORLDS[0]!;
 * const { truth } = simulateJourneys(world, { people: 1000, random: randomOf(1) });
 * truth.find(({ channel }) => channel === 'coupon'); // => {"channel":"coupon","orders":0}
 * ```
 */
export function simulateJourneys(
  world: SimulatedWorld,
  { people, random }: SimulationOptions,
): SimulatedJourneys {
  if (!(Number.isInteger(people) && people >= 1 && people <= 10_000_000))
    throw inputInvalid('SimulationOptions', [
      inputIssue('COUNT', { path: '/people', received: people }),
    ]);
  const paths = new Map<string, { conversions: number; nulls: number; path: string[] }>();
  const missing = world.channels.map(() => 0);
  const orders = { all: 0, anyway: 0, untouched: 0 };
  for (let person = 0; person < people; person += 1) {
    const life = drawLife(world, random);
    const lived = live(world, life);
    if (lived.orders) orders.all += 1;
    if (life.buysAt !== undefined) orders.anyway += 1;
    if (lived.path.length > 0) count(paths, lived);
    else if (lived.orders) orders.untouched += 1;
    // Without an order there is none to lose: no channel prevents one.
    if (!lived.orders) continue;
    world.channels.forEach((_, without) => {
      if (!live(world, life, without).orders) missing[without] = (missing[without] ?? 0) + 1;
    });
  }
  return {
    paths: [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path),
    truth: world.channels.map(({ name }, place) => ({
      channel: name,
      orders: missing[place] ?? 0,
    })),
    orders,
  };
}

/** All that chance decides about a person, whatever channels there are. */
interface Life {
  /** When the person buys in any case, from 0 to 1; undefined for others. */
  readonly buysAt: number | undefined;
  /** By time. */
  readonly touches: readonly {
    readonly channel: number;
    readonly at: number;
    /** The person orders at this touch if it works with a probability above this. */
    readonly chance: number;
  }[];
  /** For each channel, whether an order would go through it. */
  readonly onTheWay: readonly boolean[];
}

function drawLife({ organic, channels }: SimulatedWorld, random: Random): Life {
  const buysAt = random() < organic ? random() : undefined;
  const touches = channels.flatMap(
    ({ touches, onBuyers = 1, during: [from, to] = [0, 1] }, channel) => {
      const mean = touches * (buysAt === undefined ? 1 : onBuyers);
      return Array.from({ length: drawPoisson(mean, random) }, () => ({
        channel,
        at: from + (to - from) * random(),
        chance: random(),
      }));
    },
  );
  touches.sort((a, b) => a.at - b.at || a.channel - b.channel);
  return { buysAt, touches, onTheWay: channels.map(({ onTheWay = 0 }) => random() < onTheWay) };
}

/** A Poisson variable of a small mean: as many uniforms as keep their product above e^(−mean). */
function drawPoisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

interface Lived {
  readonly path: readonly string[];
  readonly orders: boolean;
}

/** A person's journey, in a world without one of its channels if `without` names it. */
function live({ channels }: SimulatedWorld, life: Life, without = -1): Lived {
  const path: string[] = [];
  const met = new Set<string>();
  let primed = 0;
  const ordered = (): Lived => {
    channels.forEach(({ name }, place) => {
      if (place !== without && life.onTheWay[place]) path.push(name);
    });
    return { path, orders: true };
  };
  for (const { channel, at, chance } of life.touches) {
    if (life.buysAt !== undefined && life.buysAt < at) return ordered();
    if (channel === without) continue;
    const it = channels[channel] as SimulatedChannel;
    const isFirst = !met.has(it.name);
    path.push(it.name);
    met.add(it.name);
    if (chance < primed + closing(it, met, isFirst)) return ordered();
    if (isFirst) primed += it.primes ?? 0;
  }
  return life.buysAt === undefined ? { path, orders: false } : ordered();
}

/** The probability that a touch leads to an order by itself. */
function closing(
  { closes = 0, works = 'each', after }: SimulatedChannel,
  met: ReadonlySet<string>,
  isFirst: boolean,
): number {
  if (works === 'first' && !isFirst) return 0;
  return after === undefined || met.has(after) ? closes : 0;
}

function count(
  paths: Map<string, { conversions: number; nulls: number; path: string[] }>,
  { path, orders }: Lived,
): void {
  const key = JSON.stringify(path);
  const counted = paths.get(key) ?? { path: [...path], conversions: 0, nulls: 0 };
  if (orders) counted.conversions += 1;
  else counted.nulls += 1;
  paths.set(key, counted);
}
