import * as z from 'zod/mini';
import { workflowIssue } from '../error/workflow-issues.ts';
import { factOfPayment } from '../settlement/facts/fact-of.ts';
import {
  type Fact,
  IdSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  jsonPointer,
  parseInput,
  TextSchema,
  toEpochMs,
} from '../vocabulary/index.ts';
import { AmountSchema } from '../vocabulary/money/amount.ts';

/** Schema of {@link PaidRow}. */
export const PaidRowSchema = z.object({
  reference: TextSchema.check(z.minLength(1)),
  contract: z.exactOptional(IdSchema),
  payer: z.exactOptional(IdSchema),
  payee: IdSchema,
  amount: AmountSchema,
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
 * @throws INPUT_INVALID also where two rows that were paid have one reference and payee
 * @example
 * ```ts
 * import { paymentsOf } from '@livelane/contracts/payout';
 * const row = { reference: 'LL01', payee: 'mia', amount: { currency: 'USD', minor: '100' } } as const;
 * paymentsOf([row, { ...row, paidAt: '2026-12-01T09:00:00Z' }]).map(({ id }) => id); // => ["payment:mia:LL01"]
 * ```
 */
export function paymentsOf(rows: readonly PaidRow[], { recordedAt }: PaymentsOptions = {}): Fact[] {
  const ids = new Set<string>();
  return parseInput(z.array(PaidRowSchema), rows, 'paid').flatMap(
    ({ paidAt, contract, payer, ...row }, index): Fact[] => {
      if (paidAt === undefined) return [];
      const isLater = recordedAt !== undefined && toEpochMs(recordedAt) > toEpochMs(paidAt);
      const fact = factOfPayment({
        ...{ ...row, at: paidAt, ...(payer && { payer }) },
        ...(isLater && { recordedAt }),
      });
      if (ids.has(fact.id))
        throw inputInvalid('paid', [
          workflowIssue('PAID_ONCE', {
            path: jsonPointer([index, 'reference']),
            received: row.reference,
            params: { payee: row.payee },
          }),
        ]);
      ids.add(fact.id);
      return [{ ...fact, ...(contract && { contractId: contract }) }];
    },
  );
}
