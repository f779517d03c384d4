import type { ClauseOf } from '../../../clauses/schemas.ts';
import type { Frac } from '../fraction.ts';

type Terms = ClauseOf<'payment-terms'>;

/** Something that is owed. */
export interface Debt {
  readonly payer: string;
  readonly clause: string;
  /** When it was earned, and the day on which its clause makes it due. */
  readonly earnedAt: number;
  readonly base: string;
  total: bigint;
  open: bigint;
  /** Without set-off: what was paid of it and then taken back. */
  back: bigint;
}

/** A part of a payment, and the debt that it paid; null where it paid none. */
export interface Use {
  debt: Debt | null;
  units: bigint;
  /** The days for which it bore interest. */
  readonly late: number;
}

/** Money that lowers what comes: a part of a payment that paid nothing, or what was taken back of something paid. */
export interface Source {
  left: bigint;
  readonly uses: Use[] | null;
}

/** What is owed between one payer and the payee. */
export interface Side {
  readonly payer: string;
  readonly terms: Terms | undefined;
  readonly debts: Debt[];
  readonly sources: Source[];
  earned: bigint;
  paid: bigint;
  interest: Frac;
  charged: bigint;
}

/** The account of each payer with the payee. */
export interface Account {
  readonly payer: string;
  readonly outstanding: bigint;
  readonly overpaid: bigint;
  readonly paid: bigint;
  readonly interest: bigint;
  /** What is to be paid on which day. */
  readonly due: ReadonlyMap<string, bigint>;
}
