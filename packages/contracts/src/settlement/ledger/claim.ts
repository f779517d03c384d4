import type { PlainDate } from '../../vocabulary/index.ts';
import type { Pair } from '../agreement/pair.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { Exchange, ExchangeAt } from '../money/exchange.ts';
import type { PaidUnder } from './payment.ts';
import type { PayoutRate } from './payout-rates.ts';

/** What a payer owes a payee by a day under a clause. */
export interface Claim {
  readonly key: string;
  readonly pair: Pair;
  /** An entry of the claim, by which its due day is found. */
  readonly entry: PayeeEntry;
  open: bigint;
  /** What was paid of it. */
  paid: bigint;
  /** Without set-off: what was paid of it and taken back later. */
  back: bigint;
  /** The rate at which it is paid out in another currency, where the contract agrees on one, by all that is known. */
  readonly payout: PayoutRate | null;
}

/** What a payment paid of one claim, which its return opens again. */
export interface PaidOfClaim {
  readonly claim: Claim;
  units: bigint;
  readonly open: bigint;
  /** The day on which the claim was due, and when it was paid, in epoch milliseconds. */
  readonly due: PlainDate;
  readonly paidAt: number;
}

/** What a payment paid of one claim, or of none. */
export interface Paid {
  readonly payer: string;
  readonly tendered: bigint;
  /** Set where the claim's agreed rate applies. */
  readonly agreed: { readonly units: bigint; readonly exchange: Exchange } | null;
  readonly under: readonly PaidUnder[];
}

/** What claims depend on beside the contract. */
export interface ClaimOptions {
  readonly exchangeAt: ExchangeAt;
  /** Whether somebody asks which claims were paid. */
  readonly isAsked: boolean;
  /** Whether anything was paid. */
  readonly isPaid: boolean;
  /** In epoch milliseconds; agreed rates of later days are not known yet. */
  readonly knownAt: number;
}
