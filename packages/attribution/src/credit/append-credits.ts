import {
  type CreditedSale,
  CreditedSaleSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  inputIssues,
  parseInput,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { deduplicateTouches } from '../journey/deduplicate.ts';
import type { AttributionInput } from '../records/attribution-input.ts';
import { checkInput } from '../records/check-input.ts';
import type { Touch } from '../records/touch.ts';
import { type CreditOptions, type CreditResult, creditSteps, type Past } from './credit-orders.ts';
import { pastRowsByOrder } from './past-rows.ts';
import type { CheckedPolicy } from './policy.ts';
import { checkVersions, type PolicyVersions } from './policy-versions.ts';
import { finish, type Steps } from './steps.ts';

/** Options of {@link appendCredits}. */
export interface AppendOptions extends CreditOptions {
  /** All rows written before, in any order. */
  readonly previous: readonly CreditedSale[];
  /** When this run knows its input: a touch without a `recordedAt` became known then. */
  readonly knownAt: Instant;
}

/**
 * Credits orders as `creditOrders` does, next to rows that were written before, and returns the rows to append to them: those
 * of new orders and adjustments, and a new revision of each row that a late record changed, rows of refunds included. What
 * was written before stands: rows of orders that are not in the input, booked adjustments that are not in it, and orders
 * placed before the policy took effect, with the credits of the policy that governed them.
 *
 * @returns rows to append, none where nothing changed; of each id the highest revision counts
 * @throws INPUT_INVALID as `creditOrders` does, and for a row that does not match its schema
 * @example
 * ```ts
 * import { appendCredits, creditOrders, type Order, policyOfCodes } from '@livelane/attribution';
 * const order: Order = { id: 'O1', at: '2026-11-22T14:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
 * const policy = policyOfCodes([{ code: 'MIA10', creator: 'mia' }]);
 * const { sales } = creditOrders({ touches: [], orders: [order] }, policy);
 * const cancelled = { ...order, status: 'cancelled' } as const;
 * const { sales: more } = appendCredits({ touches: [], orders: [cancelled] }, policy, { previous: sales, knownAt: '2026-11-23T00:00:00Z' });
 * more.map((it) => [it.change, it.money.minor]); // => [["cancellation","-1999"]]
 * ```
 */
export function appendCredits(
  input: AttributionInput,
  policy: PolicyVersions,
  options: AppendOptions,
): CreditResult {
  const versions = checkVersions(policy);
  const issues = options.previous.flatMap((row, position) =>
    inputIssues(CreditedSaleSchema, row).map((issue) => ({
      ...issue,
      path: `/${position}${issue.path}`,
    })),
  );
  if (issues.length > 0) throw inputInvalid('previous', issues);
  checkInput(input);
  return finish(appendSteps(input, versions, options));
}

/** {@link appendCredits} of a checked input, with pauses. */
export function appendSteps(
  input: AttributionInput,
  versions: readonly CheckedPolicy[],
  { previous, knownAt, ...options }: AppendOptions,
): Steps<CreditResult> {
  const orders = pastRowsByOrder(previous);
  const run = toInstant(Date.parse(parseInput(InstantSchema, knownAt, 'knownAt')));
  const knownOf = touchesKnown(input.touches, run);
  const past: Past = {
    rowsOf: (orderId) => orders.get(orderId),
    revisedAt: ({ recordedAt }, { touches }) => {
      const times = touches.flatMap(({ ids }) => ids.map(knownOf));
      const late = [recordedAt, ...times].sort().at(-1) ?? recordedAt;
      return late > recordedAt || run < recordedAt ? late : run;
    },
  };
  return creditSteps(input, versions, { ...options, past });
}

/** When touches became known, by id; read when the first row is revised. */
function touchesKnown(touches: readonly Touch[], run: Instant): (id: string) => Instant {
  let known: Map<string, Instant> | undefined;
  return (id) => {
    known ??= new Map(
      deduplicateTouches(touches).records.flatMap(({ id: touch, recordedAt }) =>
        recordedAt === undefined ? [] : [[touch, toInstant(Date.parse(recordedAt))] as const],
      ),
    );
    return known.get(id) ?? run;
  };
}
