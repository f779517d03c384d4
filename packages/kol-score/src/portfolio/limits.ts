import {
  CountSchema,
  type InputIssue,
  inputIssue,
  inputIssues,
  MarketSchema,
  MoneySchema,
  PlatformSchema,
  record,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { isIntact, kolIssue } from '../text/issues.ts';
import { type Candidate, CandidateSchema, candidateKey } from './candidate.ts';

/** Schema of {@link PortfolioLimits}. */
export const PortfolioLimitsSchema = record({
  /** Most that the fixed fees may sum to. */
  budget: MoneySchema,
  /** Least number of creators. Default: 0. */
  minimum: z.exactOptional(CountSchema),
  /** Most creators. Default: any number. */
  maximum: z.exactOptional(CountSchema),
  /** Most creators of a market. Default: any number. */
  perMarket: z.exactOptional(z.partialRecord(MarketSchema, CountSchema)),
  /** Most creators on a platform. Default: any number. */
  perPlatform: z.exactOptional(z.partialRecord(PlatformSchema, CountSchema)),
});

/** The limits of a portfolio. */
export interface PortfolioLimits extends z.infer<typeof PortfolioLimitsSchema> {}

/** Sums of whole numbers up to here are exact. */
const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/** The issues of candidates; empty if they can be chosen from. */
export function candidateIssues(input: unknown, { budget }: PortfolioLimits): InputIssue[] {
  const issues = inputIssues(z.array(CandidateSchema), input);
  if (issues.length > 0) return issues;
  const candidates = input as readonly Candidate[];
  const seen = new Set<string>();
  const found = candidates.flatMap((candidate, index): InputIssue[] => {
    const key = candidateKey(candidate);
    const repeated = seen.has(key);
    seen.add(key);
    return [
      ...(repeated
        ? [kolIssue('CREATOR_ONCE', { path: `/${index}/creatorId`, received: candidate.creatorId })]
        : []),
      ...amountIssues(candidate, { budget, path: `/${index}` }),
    ];
  });
  return found.length > 0 ? found : sumIssues(candidates);
}

function amountIssues(
  { fee, contribution }: Candidate,
  { budget, path }: { readonly budget: PortfolioLimits['budget']; readonly path: string },
): InputIssue[] {
  const amounts = [
    ...(fee === null ? [] : [{ at: `${path}/fee`, amount: fee }]),
    ...(['mean', 'lower', 'upper'] as const).map((end) => ({
      at: `${path}/contribution/${end}`,
      amount: contribution[end],
    })),
  ];
  const params = { value: JSON.stringify(budget.currency) };
  const currencies = amounts.flatMap(({ at, amount: { currency } }) =>
    currency === budget.currency
      ? []
      : [inputIssue('EXACTLY', { path: `${at}/currency`, received: currency, params })],
  );
  const negative = fee?.minor.startsWith('-') === true;
  return negative
    ? [
        ...currencies,
        inputIssue('AMOUNT_NOT_NEGATIVE', { path: `${path}/fee/minor`, received: fee.minor }),
      ]
    : currencies;
}

function sumIssues(candidates: readonly Candidate[]): InputIssue[] {
  const sizeOf = (minor: string): bigint => BigInt(minor.replace('-', ''));
  const sum = candidates.reduce(
    (total, { fee, contribution }) =>
      total + sizeOf(fee?.minor ?? '0') + sizeOf(contribution.mean.minor),
    0n,
  );
  return sum <= MOST_EXACT ? [] : [kolIssue('SUM_EXACT', { received: `${sum}` })];
}

/** The issues of limits; empty if they are valid. */
export function limitIssues(input: unknown): InputIssue[] {
  const issues = inputIssues(PortfolioLimitsSchema, input);
  const { budget, minimum = 0, maximum } = (input ?? {}) as PortfolioLimits;
  return [
    ...issues,
    ...(isIntact('/budget', issues) && budget.minor.startsWith('-')
      ? [inputIssue('AMOUNT_NOT_NEGATIVE', { path: '/budget/minor', received: budget.minor })]
      : []),
    ...(issues.length === 0 && maximum !== undefined && maximum < minimum
      ? [inputIssue('AT_LEAST', { path: '/maximum', received: maximum, params: { minimum } })]
      : []),
  ];
}
