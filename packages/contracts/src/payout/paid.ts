import * as z from 'zod/mini';
import { factOfPayment } from '../settlement/facts/fact-of.ts';
import {
  type Fact,
  IdSchema,
  type Instant,
  InstantSchema,
  MoneySchema,
  parseInput,
  TextSchema,
  toEpochMs,
} from '../vocabulary/index.ts';

/** Schema of {@link PaidRow}. */
export const PaidRowSchema = z.object({
  reference: TextSchema.check(z.minLength(1)),
  contract: z.exactOptional(IdSchema),
  payer: z.exactOptional(IdSchema),
  payee: IdSchema,
  amount: MoneySchema,
  /** When it was paid; absent where it was not yet. */
  paidAt: z.exactOptional(InstantSchema),
});

/** A row of the list of payouts, with when it was paid. */
export type PaidRow = z.infer<typeof PaidRowSchema>;

/** Options of {@link paymentsOf}. */
export interface PaymentsOptions {
  /**
   * When the payments became known: after the instant by which the last statement knew its facts. Default, and for what
   * was paid later: when each was paid.
   */
  readonly recordedAt?: Instant;
}

/**
 * The facts of the payments that were made, from the rows of a list of payouts; rows without `paidAt` were not paid yet.
 * @throws INPUT_INVALID
 * @example
 * ```ts
 * import { paymentsOf } from '@livelane/contracts/payout';
 * const row = { reference: 'LL01', payee: 'mia', amount: { currency: 'USD', minor: '100' } } as const;
 * paymentsOf([row, { ...row, paidAt: '2026-12-01T09:00:00Z' }]).map(({ id }) => id); // => ["payment:mia:LL01"]
 * ```
 */
export function paymentsOf(rows: readonly PaidRow[], { recordedAt }: PaymentsOptions = {}): Fact[] {
  return parseInput(z.array(PaidRowSchema), rows, 'paid').flatMap(
    ({ paidAt, contract, payer, ...row }) =>
      paidAt === undefined
        ? []
        : [
            {
              ...factOfPayment({
                ...{ ...row, at: paidAt, ...(payer === undefined ? {} : { payer }) },
                ...(recordedAt !== undefined && toEpochMs(recordedAt) > toEpochMs(paidAt)
                  ? { recordedAt }
                  : {}),
              }),
              ...(contract === undefined ? {} : { contractId: contract }),
            },
          ],
  );
}
