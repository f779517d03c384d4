import { inputInvalid, parseInput, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import { attributionIssue } from '../../records/issues.ts';
import { channelsOf } from './chain.ts';
import { collapsed, MAXIMUM_ORDER } from './windows.ts';

const LimitSchema = record({ maximumOrder: z.int().check(z.gte(1), z.lte(MAXIMUM_ORDER)) });

/** Options of {@link selectOrder}. */
export interface SelectOrderOptions {
  /** The highest order that is tried, 1 to 20. Default: 5. */
  readonly maximumOrder?: number;
}

/** How well chains of one order tell journeys that convert from those that do not. */
export interface OrderFit {
  readonly order: number;
  /** Number of different windows of channels. */
  readonly states: number;
  /** Probability that a converting journey ends at a state with a higher conversion rate than another; ½ is chance. */
  readonly auc: number;
  /** The same, lowered for the number of states; 0 where there are as many states as journeys. */
  readonly penalisedAuc: number;
}

/** The result of {@link selectOrder}. */
export interface SelectedOrder {
  /** The order with the highest penalised AUC; of equal ones the lowest. */
  readonly order: number;
  /** One entry per order, ascending. */
  readonly orders: readonly OrderFit[];
}

/**
 * The order of the Markov chain that tells converting journeys from others best for its size: the area under the ROC
 * curve of the conversion rate of a journey's last state, penalised as 1 − (1 − AUC)·(n − 1) ÷ (n − states − 1) for n
 * journeys, like an adjusted R².
 *
 * @param paths - with journeys that converted and journeys that did not
 * @throws INPUT_INVALID for a path or option that does not match its schema, or paths without both kinds of journey
 * @example
 * ```ts
 * import { selectOrder } from '@livelane/attribution';
 * const paths = [{ path: ['a', 'b'], conversions: 90, nulls: 10 }, { path: ['c', 'b'], conversions: 10, nulls: 90 }];
 * selectOrder(paths).orders.slice(0, 2).map((it) => it.auc); // => [0.5,0.9]
 * ```
 */
export function selectOrder(
  paths: readonly ChannelPath[],
  { maximumOrder = 5 }: SelectOrderOptions = {},
): SelectedOrder {
  parseInput(LimitSchema, { maximumOrder }, 'SelectOrderOptions');
  const checked = parseInput(z.array(ChannelPathSchema), paths, 'paths');
  return fittedOrder(checked, { maximumOrder, what: 'paths' });
}

/**
 * {@link selectOrder} of paths that match their schema.
 * @param about - the highest order, and the name of the paths in errors, such as a file
 */
export function fittedOrder(
  paths: readonly ChannelPath[],
  { maximumOrder, what }: { readonly maximumOrder: number; readonly what: string },
): SelectedOrder {
  const conversions = paths.reduce((sum, path) => sum + path.conversions, 0);
  const nulls = paths.reduce((sum, path) => sum + (path.nulls ?? 0), 0);
  if (conversions === 0 || nulls === 0)
    throw inputInvalid(what, [
      attributionIssue('BOTH_OUTCOMES', { received: { conversions, nulls } }),
    ]);
  const places = new Map(channelsOf(paths).map((channel, place) => [channel, place]));
  const encoded = paths.map((path) => ({
    ...path,
    sequence: collapsed(path.path.map((channel) => places.get(channel) ?? 0)),
  }));
  const orders = Array.from({ length: maximumOrder }, (_, place) =>
    fitOf(encoded, place + 1, conversions + nulls),
  );
  const best = orders.reduce((one, other) => (other.penalisedAuc > one.penalisedAuc ? other : one));
  return { order: best.order, orders };
}

type Encoded = ChannelPath & { readonly sequence: readonly number[] };

function fitOf(paths: readonly Encoded[], order: number, journeys: number): OrderFit {
  const states = new Map<string, { passes: number; conversions: number; nulls: number }>();
  const stateAt = (window: readonly number[]) => {
    const key = window.join();
    const state = states.get(key) ?? { passes: 0, conversions: 0, nulls: 0 };
    states.set(key, state);
    return state;
  };
  for (const { sequence, conversions, nulls = 0 } of paths) {
    if (conversions + nulls === 0) continue;
    let last = stateAt(sequence.slice(0, order));
    last.passes += conversions + nulls;
    for (let from = 1; from + order <= sequence.length; from += 1) {
      last = stateAt(sequence.slice(from, from + order));
      last.passes += conversions + nulls;
    }
    last.conversions += conversions;
    last.nulls += nulls;
  }
  const auc = areaUnderCurve([...states.values()]);
  const spare = journeys - states.size - 1;
  const penalised = spare <= 0 ? 0 : 1 - ((1 - auc) * (journeys - 1)) / spare;
  return { order, states: states.size, auc, penalisedAuc: Math.max(0, penalised) };
}

/** The area under the ROC curve over all thresholds of the states' conversion rates; equal rates count half. */
function areaUnderCurve(
  states: readonly {
    readonly passes: number;
    readonly conversions: number;
    readonly nulls: number;
  }[],
): number {
  const rated = states.map((state) => ({ ...state, rate: state.conversions / state.passes }));
  rated.sort((a, b) => b.rate - a.rate);
  let [above, area, nulls] = [0, 0, 0];
  for (let from = 0; from < rated.length; ) {
    const rate = rated[from]?.rate;
    let [conversions, missed] = [0, 0];
    for (; rated[from]?.rate === rate && from < rated.length; from += 1) {
      conversions += rated[from]?.conversions ?? 0;
      missed += rated[from]?.nulls ?? 0;
    }
    area += missed * (above + conversions / 2);
    above += conversions;
    nulls += missed;
  }
  return area / (above * nulls);
}
