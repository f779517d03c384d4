import { type InputIssue, inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import type { FakeShare } from '../profile/published-figures.ts';
import type { FollowerAccount } from './account.ts';
import type { AccountModel } from './model/account-model.ts';
import { madeAccountModel } from './model/made-model.ts';
import { modelOdds } from './share/model-odds.ts';
import { priorShift, shareAt, sharePosterior, shortestRun } from './share/share-posterior.ts';
import { detectShift, type Shift } from './share/shift.ts';

/** How often an interval is meant to cover the true share. */
const LEVEL = 0.9;

/** A share with its interval, all from 0 to 1. */
export interface ShareInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How often the interval is meant to cover the true share. */
  readonly level: number;
}

/** The probability that one account is fake. */
export interface AccountProbability {
  /** Its position, from 1. */
  readonly row: number;
  readonly probability: number;
}

/** What an audit of a sample of followers says. */
export interface FollowerAudit {
  readonly accounts: readonly AccountProbability[];
  /** Share of fakes in the sample itself. */
  readonly share: ShareInterval;
  /** Share of fakes in the audience that the sample was drawn from at random: wider, by the drawing. */
  readonly audience: ShareInterval;
  readonly shift: Pick<Shift, 'verdict' | 'reason'>;
}

/**
 * Estimates the share of fake accounts in a sample of followers. The share is corrected for how many fakes the sample
 * holds (expectation maximisation on calibrated probabilities) instead of counting accounts above a threshold. Where no
 * mixture of accounts that the model knows explains the sample, the verdict is `shifted`, and what is unexplained widens
 * the interval on both sides. No probability is proof about any person.
 * @param accounts - a random sample of the followers, at least one
 * @param model - default: the model that comes with the package
 * @returns probabilities in the order of the accounts, at the estimated share
 * @throws INPUT_INVALID for an empty sample, and for an account of which nothing is known
 * @example
 * ```ts
 * import { auditFollowers, domainOf, madeAccounts } from '@livelane/kol-score/audit';
 * // Made accounts stand for a random sample of a creator's followers; 30 of 100 are fake.
 * const made = madeAccounts(domainOf(8), { count: 100, fakes: 30, seed: 8 });
 * const { share, audience, shift } = auditFollowers(made.map(({ account }) => account));
 * [share.value, share.low, share.high].map((part) => part.toFixed(2)); // => ["0.28", "0.17", "0.38"]
 * [audience.low, audience.high].map((part) => part.toFixed(2)); // => ["0.15", "0.42"]
 * shift.verdict; // => "in-domain"
 * ```
 */
export function auditFollowers(
  accounts: readonly FollowerAccount[],
  model: AccountModel = madeAccountModel(),
): FollowerAudit {
  const issues = accountsIssues(accounts);
  if (issues.length > 0) throw inputInvalid('accounts', issues);
  const odds = modelOdds(accounts, model);
  const { share, probabilities } = priorShift(odds.sample);
  const { verdict, reason, unexplained } = detectShift(accounts, model, odds);
  const slack = verdict === 'shifted' ? unexplained : 0;
  const posterior = sharePosterior([odds.sample, ...odds.variants]);
  const n = accounts.length;
  const run = shortestRun(posterior.sample, LEVEL);
  const ends = shortestRun(posterior.audience, LEVEL);
  return {
    accounts: Array.from(probabilities, (probability, index) => ({ row: index + 1, probability })),
    share: interval(share, [run[0] / n, run[1] / n], slack),
    audience: interval(share, [shareAt(ends[0] - 0.5), shareAt(ends[1] + 0.5)], slack),
    shift: { verdict, reason },
  };
}

/**
 * The share of fake followers as a creator profile holds it: that of the audience.
 * @example
 * ```ts
 * import { auditFollowers, domainOf, fakeShareOf, madeAccounts } from '@livelane/kol-score/audit';
 * const made = madeAccounts(domainOf(8), { count: 100, fakes: 30, seed: 8 });
 * const audit = auditFollowers(made.map(({ account }) => account));
 * const { low, high, level, n } = fakeShareOf(audit);
 * [low === audit.audience.low, high === audit.audience.high, level, n]; // => [true, true, 0.9, 100]
 * ```
 */
export function fakeShareOf({ audience, accounts }: FollowerAudit): FakeShare {
  return { ...audience, n: accounts.length };
}

function interval(
  value: number,
  [low, high]: readonly [number, number],
  slack: number,
): ShareInterval {
  return {
    value,
    low: Math.max(0, Math.min(low, value) - slack),
    high: Math.min(1, Math.max(high, value) + slack),
    level: LEVEL,
  };
}

function accountsIssues(accounts: readonly FollowerAccount[]): InputIssue[] {
  return accounts.length === 0
    ? [inputIssue('AT_LEAST_ITEMS', { received: [], params: { minimum: 1 } })]
    : [];
}
