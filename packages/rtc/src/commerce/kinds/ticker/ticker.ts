import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** A line of the order ticker. */
export interface ShownOrder {
  /** Number of the line, from 1. */
  readonly number: number;
  /** Name of the buyer, masked by the server, such as `M***`. */
  readonly name: string;
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** Orders since the line before, this one included. */
  readonly orders: number;
  /** When it was shown. */
  readonly since: Instant;
}

/** Number of lines in a {@link TickerState}. */
export const MAX_TICKER_LINES = 5;

/** What viewers see of orders. */
export interface TickerState {
  /** Oldest first; only the newest {@link MAX_TICKER_LINES}. */
  readonly orders: readonly ShownOrder[];
}

/** The ticker shows an order. */
export interface TickerEvent {
  readonly type: 'order';
  readonly at: Instant;
  readonly number: number;
  readonly name: string;
  readonly productId: string;
  readonly orders: number;
}

export const TICKER: Reducers<TickerState, TickerEvent> = {
  order: ({ orders: lines }, { type: _, at: since, ...line }) => ({
    orders: [...lines.filter(({ number }) => number !== line.number), { ...line, since }].slice(
      -MAX_TICKER_LINES,
    ),
  }),
};
