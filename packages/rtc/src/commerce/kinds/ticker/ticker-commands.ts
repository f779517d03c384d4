import { IdSchema, toInstant } from '@livelane/contracts/vocabulary';
import {
  type CommandContext,
  type CommandResult,
  checkField,
  type Due,
  logOnly,
  nextTick,
  once,
  publish,
} from '../command.ts';
import { maskedName } from './masked-name.ts';
import type { TickerMemory } from './ticker-memory.ts';

/** An order, as the shop states it. */
export interface StatedOrder {
  /** The order. A repeated id is the same order. */
  readonly orderId: string;
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** Name of the buyer, of which others see the first character only. */
  readonly name: string;
  /** The viewer who bought, who may not want to be shown. Default: not known. */
  readonly buyer?: string;
  /** Whether the ticker must not show it. Default: false. */
  readonly hidden?: boolean;
}

/** Whether the ticker may show orders of a viewer. */
export interface TickerChoice {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** Whether it may. */
  readonly shown: boolean;
}

/** Commands about orders and their ticker. */
export interface TickerCommands<Result> {
  /**
   * States an order, for the ticker: at most one line a second, with a masked name and the number of orders since the line
   * before. Idempotent by `orderId`.
   */
  order(order: StatedOrder): Result;
  /** Notes whether the ticker may show orders of a viewer, from now on. Default: it may. */
  ticker(choice: TickerChoice): Result;
}

type Context = CommandContext<TickerMemory>;

export function tickerCommands(context: Context): TickerCommands<CommandResult> {
  return {
    order: (order) => state(context, order),
    ticker: ({ identity, shown }) =>
      logOnly(context, { type: 'ticker-choice', person: context.pseudonym(identity), shown }),
  };
}

function state(context: Context, order: StatedOrder): CommandResult {
  const { orderId, productId, name, buyer, hidden = false } = order;
  context.index.product(productId);
  checkField(IdSchema, orderId, '/orderId');
  const isHidden =
    hidden || (buyer !== undefined && context.record.ticker.hidden.has(context.pseudonym(buyer)));
  const shown = isHidden ? {} : { name: maskedName(name) };
  return once(context, { path: '/orderId', id: `order ${orderId}`, content: order }, () =>
    logOnly(context, { type: 'order', orderId, productId, ...shown }),
  );
}

/** The next line of the ticker. */
export function tickerDue(context: Context): Due | undefined {
  const { waiting, orders, number, shownAt } = context.record.ticker;
  if (waiting === undefined) return undefined;
  const line = { number: number + 1, orders };
  return {
    at: nextTick(context, shownAt),
    run: () =>
      publish(
        context,
        { type: 'order', at: toInstant(context.now()), ...line, ...waiting },
        { type: 'ticker', ...line },
      ),
  };
}
