import type { KeptAct } from '../command.ts';

/** What a room remembers of orders and the ticker. */
export interface TickerMemory {
  readonly ticker: {
    /** The newest order that waits to be shown. */
    waiting: { readonly name: string; readonly productId: string } | undefined;
    /** Orders since the newest line. */
    orders: number;
    /** Number of the newest line; 0 before the first. */
    number: number;
    /** When it was shown, in milliseconds since 1970-01-01T00:00:00Z. */
    shownAt: number;
    /** Pseudonyms of viewers whose orders must not be shown. */
    readonly hidden: Set<string>;
  };
}

export const noTicker = (): TickerMemory => ({
  ticker: {
    ...{ waiting: undefined, orders: 0, number: 0, shownAt: Number.NEGATIVE_INFINITY },
    hidden: new Set(),
  },
});

export function noteTicker({ ticker }: TickerMemory, { events }: KeptAct): void {
  for (const event of events) {
    if (event.type === 'order' && event.name !== undefined) {
      ticker.waiting = { name: event.name, productId: event.productId };
      ticker.orders += 1;
    }
    if (event.type === 'ticker') {
      Object.assign(ticker, { waiting: undefined, orders: 0, number: event.number });
      ticker.shownAt = Date.parse(event.at);
    }
    if (event.type === 'ticker-choice') ticker.hidden[event.shown ? 'delete' : 'add'](event.person);
  }
}
