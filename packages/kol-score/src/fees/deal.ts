import {
  type Currency,
  type InputIssue,
  inputIssue,
  inputIssues,
  MoneySchema,
  record,
  ShareSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Schema of {@link DealTerms}. */
export const DealTermsSchema = record({
  /** Fixed fee for one live, at least 0. */
  fee: MoneySchema,
  /** Commission in parts per million of what is sold and kept. */
  commission: ShareSchema,
});

/** What a creator is paid for one live. */
export interface DealTerms extends z.infer<typeof DealTermsSchema> {}

/** Schema of {@link Deal}. */
export const DealSchema = z.discriminatedUnion('kind', [
  record({ kind: z.literal('fixed'), fee: MoneySchema }),
  record({ kind: z.literal('commission'), commission: ShareSchema }),
  record({ kind: z.literal('hybrid'), fee: MoneySchema, commission: ShareSchema }),
  record({
    kind: z.literal('staged'),
    /** The terms of the first live. */
    pilot: DealTermsSchema,
    /** The terms of all further lives, if there are any. */
    next: DealTermsSchema,
    /**
     * Conversions per 1,000 viewers, as learned from the pilot, from which on the deal goes on. Default: where the
     * terms of further lives break even.
     */
    continueAt: z.exactOptional(z.number().check(z.gte(0))),
  }),
]);

/** A way to pay a creator: a fixed fee a live, a commission, both, or a pilot with other terms if it goes well. */
export type Deal = z.infer<typeof DealSchema>;

/** The terms of the first live, and of those after it. */
export function stagesOf(deal: Deal, currency: Currency): readonly [DealTerms, DealTerms] {
  if (deal.kind === 'staged') return [deal.pilot, deal.next];
  const terms = {
    fee: deal.kind === 'commission' ? { currency, minor: '0' as const } : deal.fee,
    commission: deal.kind === 'fixed' ? 0 : deal.commission,
  };
  return [terms, terms];
}

/** The issues of a list of deals; empty if they can be compared. */
export function dealIssues(input: unknown, currency: Currency): InputIssue[] {
  const issues = inputIssues(z.array(DealSchema).check(z.minLength(1)), input);
  if (issues.length > 0) return issues;
  return (input as readonly Deal[]).flatMap((deal, index) =>
    feesOf(deal).flatMap(([at, fee]) => feeIssues(fee, { path: `/${index}${at}`, currency })),
  );
}

function feesOf(deal: Deal): (readonly [path: string, fee: DealTerms['fee']])[] {
  switch (deal.kind) {
    case 'commission':
      return [];
    case 'staged':
      return [
        ['/pilot/fee', deal.pilot.fee],
        ['/next/fee', deal.next.fee],
      ];
    default:
      return [['/fee', deal.fee]];
  }
}

function feeIssues(
  fee: DealTerms['fee'],
  { path, currency }: { readonly path: string; readonly currency: Currency },
): InputIssue[] {
  const value = JSON.stringify(currency);
  return [
    ...(fee.currency === currency
      ? []
      : [
          inputIssue('EXACTLY', {
            path: `${path}/currency`,
            received: fee.currency,
            params: { value },
          }),
        ]),
    ...(fee.minor.startsWith('-')
      ? [inputIssue('AMOUNT_NOT_NEGATIVE', { path: `${path}/minor`, received: fee.minor })]
      : []),
  ];
}
