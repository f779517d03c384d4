import type { CreditedSale, Currency } from '../../vocabulary/index.ts';
import { add, multiply, negate, type Rational, ratio, whole, ZERO } from '../money/rational.ts';

/** What changes a sale: money that goes back to the buyer, or a chargeback that was won. */
export interface SaleChange {
  readonly change: CreditedSale['change'];
  /** The row of the change. */
  readonly id: string;
  /** The row that it adjusts. */
  readonly adjusts: string;
  /** The amount in the sale's currency, above 0 in either direction. */
  readonly amount: Rational;
}

/** A chargeback, and what was won back of it. */
interface Dispute {
  taken: Rational;
  won: Rational;
}

/** What a sale is opened with. */
export interface SaleOpening {
  readonly orderId: string;
  /** When it was sold, in epoch milliseconds. */
  readonly soldAt: number;
  readonly currency: Currency;
  /** Sales outside the contract's term are known, so that their refunds are not looked for, but never counted. */
  readonly counted: boolean;
}

/**
 * One sale as the fold of its events. What is left of it is what its newest revision sold, less refunds and
 * cancellations, less every chargeback as far as it was not won back; never below zero and never above what was sold.
 * It depends on which events are known, not on their order.
 */
export class SaleFold {
  readonly orderId: string;
  readonly soldAt: number;
  readonly currency: Currency;
  /** Whether it is within the term and before an early end. */
  counted: boolean;
  /** The newest revision of the sale; undefined before the first is known. */
  newest: CreditedSale | undefined;
  /** The fact of the newest revision. */
  factId = '';
  private credited = ZERO;
  private returned = ZERO;
  // Most of a million sales are never revised or disputed: what few need is made when it is needed.
  private older: CreditedSale[] | undefined;
  private disputes: Map<string, Dispute> | undefined;
  /** Won by rows that name the sale instead of a chargeback. */
  private won = ZERO;

  constructor({ orderId, soldAt, currency, counted }: SaleOpening) {
    this.orderId = orderId;
    this.soldAt = soldAt;
    this.currency = currency;
    this.counted = counted;
  }

  /** Takes a newer revision: what was sold, and how many units of it are credited to the creators who count. */
  revise(
    sale: CreditedSale,
    { credited, factId }: { readonly credited: Rational; readonly factId: string },
  ): void {
    if (this.newest !== undefined) this.older = [...(this.older ?? []), this.newest];
    this.newest = sale;
    this.factId = factId;
    this.credited = credited;
  }

  /** Changes how many units of the newest revision are credited to the creators who count. */
  credit(credited: Rational): void {
    this.credited = credited;
  }

  /** Applies a change, or takes it out again when it was superseded. */
  apply({ change, id, adjusts, amount }: SaleChange, direction: 'in' | 'out'): void {
    const signed = direction === 'in' ? amount : negate(amount);
    if (change === 'chargeback') this.disputeOf(id).taken = add(this.disputeOf(id).taken, signed);
    else if (change !== 'chargeback-won') this.returned = add(this.returned, signed);
    else if (adjusts === this.newest?.id) this.won = add(this.won, signed);
    else this.disputeOf(adjusts).won = add(this.disputeOf(adjusts).won, signed);
  }

  private disputeOf(id: string): Dispute {
    this.disputes ??= new Map();
    const dispute = this.disputes.get(id) ?? { taken: ZERO, won: ZERO };
    this.disputes.set(id, dispute);
    return dispute;
  }

  /** What is credited to the creators of what is left, in the sale's currency. */
  get share(): Rational {
    if (!this.counted || this.credited.n === 0n || this.sold <= 0n) return ZERO;
    if (this.isUntouched) return this.credited;
    const left = this.left;
    if (left.n === this.sold * left.d) return this.credited;
    const { n, d } = multiply(left, { n: this.credited.n, d: this.credited.d * this.sold });
    return ratio(n, d);
  }

  /** What the newest revision sold; read when it is needed, since a million numbers are much to keep. */
  private get sold(): bigint {
    return BigInt(this.newest?.money.minor ?? 0);
  }

  /** Whether nothing was ever taken back or won. */
  private get isUntouched(): boolean {
    return this.returned.n === 0n && this.won.n === 0n && this.disputes === undefined;
  }

  /** The revisions of the sale that counted, the newest last. */
  get revisions(): readonly CreditedSale[] {
    return this.newest === undefined ? [] : [...(this.older ?? []), this.newest];
  }

  private get left(): Rational {
    const net = this.net;
    if (net.n <= 0n) return ZERO;
    return net.n > this.sold * net.d ? whole(this.sold) : net;
  }

  /** What is left before the bounds: below zero where more was taken back than was sold. */
  private get net(): Rational {
    const taken = add(this.returned, positive(this.disputed));
    return taken.n === 0n ? whole(this.sold) : add(whole(this.sold), negate(taken));
  }

  /** The chargebacks that were not won back; below zero where more was won than was taken. */
  private get disputed(): Rational {
    let open = negate(this.won);
    for (const { taken, won } of this.disputes?.values() ?? [])
      open = add(open, positive(add(taken, negate(won))));
    return open;
  }

  /** Whether more was taken back than was sold. */
  get isOvertaken(): boolean {
    return this.net.n < 0n;
  }

  /** Whether more was won than chargebacks took. */
  get isOverwon(): boolean {
    if (this.disputed.n < 0n) return true;
    return [...(this.disputes?.values() ?? [])].some(
      ({ taken, won }) => add(taken, negate(won)).n < 0n,
    );
  }

  /** Whether any chargeback is known. */
  get hasDispute(): boolean {
    return this.disputes !== undefined;
  }
}

function positive(amount: Rational): Rational {
  return amount.n < 0n ? ZERO : amount;
}
