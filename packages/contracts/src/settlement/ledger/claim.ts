import type { Currency, PlainDate } from '../../vocabulary/index.ts';
import type { Pair } from '../agreement/pair.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import type { Exchange } from '../money/exchange.ts';

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
  /** The rate at which it is paid out in another currency, where the contract agrees on one. */
  readonly payout: { readonly currency: Currency; readonly exchange: Exchange } | null;
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
