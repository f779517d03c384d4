import { allocateUnits } from '@livelane/contracts/vocabulary';
import type { PathModel, PathModelOptions } from '../models/model.ts';
import { columnsOf } from '../paths/path-columns.ts';
import { NOBODY, partyOfKey } from '../records/party.ts';
import type { ChannelFigures } from '../records/path-credits.ts';
import { type ChannelRows, rankedCredits, rowOf } from './channel-rows.ts';
import type { ComparedOrders } from './compared-orders.ts';
import type { ModelCredits } from './report.ts';

/** 2^52: weights are rounded to multiples of its inverse, so that money is divided by integers. */
const WEIGHT_UNIT = 4_503_599_627_370_496;

/** What is credited to nobody. */
export interface Unattributed {
  readonly conversions: number;
  /** Minor units. */
  readonly value: bigint;
}

interface PathOrders extends Pick<ComparedOrders, 'currency' | 'paths'> {
  /** The orders without a touch; undefined where there are none. */
  readonly unattributed: Unattributed | undefined;
}

/**
 * Credits by a data-driven model: the value of all orders with touches is divided exactly among the channels by the
 * model's value weights; orders without a touch are credited to nobody.
 */
export function pathModelCredits(
  model: PathModel,
  { currency, paths, unattributed }: PathOrders,
  options: PathModelOptions,
): Pick<ModelCredits, 'order' | 'channels'> {
  const rows: ChannelRows = new Map();
  const attributed = paths.filter(({ keys }) => keys.length > 0);
  const { channels, order } = model.credit(
    columnsOf(
      attributed.map(({ keys, conversions, value, nulls }) => ({
        path: [...keys],
        conversions,
        nulls,
        value: Number(value),
      })),
    ),
    options,
  );
  const weights = channels.map((channel) =>
    BigInt(Math.round(model.valueWeight(channel) * WEIGHT_UNIT)),
  );
  const total = attributed.reduce((sum, { value }) => sum + value, 0n);
  const parts = weights.some((weight) => weight > 0n) ? allocateUnits(total, weights) : [];
  channels.forEach((credit, position) => {
    const row = rowOf(rows, partyOfKey(credit.channel));
    row.conversions = credit.conversions;
    row.value = parts[position] ?? 0n;
    row.figures = figuresOf(model, credit);
  });
  if (unattributed !== undefined) {
    const row = rowOf(rows, NOBODY);
    row.conversions += unattributed.conversions;
    row.value += unattributed.value;
    row.figures = figuresOf(model, {});
  }
  return { ...(order === undefined ? {} : { order }), channels: rankedCredits(rows, currency) };
}

function figuresOf(model: PathModel, credit: ChannelFigures): ChannelFigures {
  return Object.fromEntries(model.figures.map((figure) => [figure, credit[figure] ?? 0]));
}
