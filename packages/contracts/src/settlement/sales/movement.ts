import type { CreditedSale, Currency } from '../../vocabulary/index.ts';
import type { Exchange } from '../money/exchange.ts';
import type { Rational } from '../money/rational.ts';

/** One change of what is credited to the creators, exactly, in minor units of the currency of the fact. */
export interface Movement {
  /** When it became known, in epoch milliseconds: that of the fact, or of the sale it had to wait for. */
  readonly at: number;
  readonly change: CreditedSale['change'] | 'revision' | 'session' | 'end' | 'terms';
  readonly factId: string;
  /** The fact of the sale itself, where another fact moved it. */
  readonly saleFactId?: string;
  /** The sale that this belongs to. */
  readonly sale: { readonly orderId: string; readonly soldAt: number };
  readonly currency: Currency;
  readonly exchange: Exchange;
  readonly units: Rational;
}

/** A change before it is known by how much it moves the share. */
export type Moved = Pick<Movement, 'at' | 'change' | 'factId' | 'currency'> & {
  readonly before: Rational;
};
