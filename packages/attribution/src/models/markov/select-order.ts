import { inputInvalid, parseInput, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { collapsed, columnsOf, type PathColumns } from '../../paths/path-columns.ts';
import { type ChannelPath, ChannelPathSchema } from '../../records/channel-path.ts';
import { attributionIssue } from '../../records/issues.ts';
import { ExactSums, sumExactly } from '../sums/exact-sums.ts';
import { MAXIMUM_ORDER, WindowIndex } from './windows.ts';

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
  return fittedOrder(columnsOf(checked), { maximumOrder, what: 'paths' });
}

/**
 * {@link selectOrder} of paths that match their schema.
 * @param about - the highest order, and the name of the paths in errors, such as a file
 */
export function fittedOrder(
  paths: PathColumns,
  { maximumOrder, what }: { readonly maximumOrder: number; readonly what: string },
): SelectedOrder {
  const [conversions, nulls] = [sumExactly(paths.conversions), sumExactly(paths.nulls)];
  if (conversions === 0 || nulls === 0)
    throw inputInvalid(what, [
      attributionIssue('BOTH_OUTCOMES', { received: { conversions, nulls } }),
    ]);
  const sequences = collapsed(paths);
  const orders = Array.from({ length: maximumOrder }, (_, place) =>
    fitOf(sequences, place + 1, conversions + nulls),
  );
  const best = orders.reduce((one, other) => (other.penalisedAuc > one.penalisedAuc ? other : one));
  return { order: best.order, orders };
}

function fitOf(columns: PathColumns, order: number, journeys: number): OrderFit {
  const { touches, offsets, conversions, nulls } = columns;
  const index = new WindowIndex();
  const [passed, converted, lost] = [new ExactSums(), new ExactSums(), new ExactSums()];
  for (let path = 0; path < conversions.length; path += 1) {
    const weight = (conversions[path] as number) + (nulls[path] as number);
    if (weight === 0) continue;
    const [begin, end] = [offsets[path] as number, offsets[path + 1] as number];
    let state = index.stateOf(touches, begin, Math.min(begin + order, end));
    passed.add(state, weight);
    for (let from = begin + 1; from + order <= end; from += 1) {
      state = index.stateOf(touches, from, from + order);
      passed.add(state, weight);
    }
    converted.add(state, conversions[path] as number);
    lost.add(state, nulls[path] as number);
  }
  const states = index.windows.length;
  const passes = passed.rounded(states);
  const [conversionsAt, nullsAt] = [converted.rounded(states), lost.rounded(states)];
  const auc = areaUnderCurve(
    Array.from(passes, (all, state) => {
      const conversions = conversionsAt[state] as number;
      return { rate: conversions / all, conversions, nulls: nullsAt[state] as number };
    }),
  );
  const spare = journeys - states - 1;
  const penalised = spare <= 0 ? 0 : 1 - ((1 - auc) * (journeys - 1)) / spare;
  return { order, states, auc, penalisedAuc: Math.max(0, penalised) };
}

interface RatedState {
  /** The share of the journeys passing that convert here. */
  readonly rate: number;
  readonly conversions: number;
  readonly nulls: number;
}

/** The area under the ROC curve over all thresholds of the states' conversion rates; equal rates count half. */
function areaUnderCurve(states: readonly RatedState[]): number {
  const rated = states.toSorted(
    (a, b) => b.rate - a.rate || a.conversions - b.conversions || a.nulls - b.nulls,
  );
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
