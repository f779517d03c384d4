import {
  type CreatorGrade,
  type GradeTerms,
  IdSchema,
  MarketSchema,
  type Money,
  MoneyEstimateSchema,
  MoneySchema,
  money,
  PlatformSchema,
  record,
  TextSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { liveCosts } from '../signals/terms/live-costs.ts';

/** Schema of {@link Candidate}. */
export const CandidateSchema = record({
  /** The creator, under the platform's id. */
  creatorId: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** The person behind the account; accounts of one person exclude each other. Default: the account is alone. */
  person: z.exactOptional(IdSchema),
  /** Market of the brief. */
  market: MarketSchema,
  /** Platform of the account. */
  platform: PlatformSchema,
  /** Whether every gate is passed. */
  eligible: z.boolean(),
  /** The fixed fee and the samples of one live, at least 0; null where the fee is not quoted. */
  fee: z.nullable(MoneySchema),
  /** What the creator is expected to bring after returns, commission and the fee. */
  contribution: MoneyEstimateSchema,
});

/** A creator who may be chosen for a portfolio. */
export interface Candidate extends z.infer<typeof CandidateSchema> {}

/**
 * The candidates of grades: what a live costs, and the expected contribution of one live.
 * @param grades - as `rankCreators` gives them
 * @param persons - the person behind an account by creator id, where one is known
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * import { candidatesOf } from '@livelane/kol-score/portfolio';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const { creators } = creatorsFromRows([{ ...row, fee: '15', feeCurrency: 'USD' }]);
 * const grades = [...gradeCreators(creators, brief, { asOf: '2026-11-09T17:00:00Z' })];
 * const [linh] = candidatesOf(grades, new Map([['linh', 'nguyen-thi-linh']]));
 * [linh?.person, linh?.fee]; // => ["nguyen-thi-linh", { currency: "USD", minor: "1500" }]
 * ```
 */
export function candidatesOf(
  grades: readonly CreatorGrade[],
  persons: ReadonlyMap<string, string> = new Map(),
): Candidate[] {
  return grades.map(({ creator, market, platform, eligible, expectation }) => {
    const { terms, contribution } = expectation;
    const person = persons.get(creator.id);
    return {
      creatorId: creator.id,
      name: creator.name,
      ...(person === undefined ? {} : { person }),
      market,
      platform,
      eligible,
      fee: terms?.feeKnown === true ? costOf(terms) : null,
      contribution,
    };
  });
}

function costOf(terms: GradeTerms): Money {
  const { fee, samples } = liveCosts(terms);
  return money(terms.fixedFee.currency, fee + samples);
}

/** Identifies a candidate: one creator may be graded for several markets. */
export function candidateKey({ creatorId, market, platform }: Candidate): string {
  return JSON.stringify([platform, creatorId, market]);
}

/** The person behind a candidate; an account whose person is not known counts as a person of its own. */
export function personKey({ creatorId, platform, person }: Candidate): string {
  return JSON.stringify(person === undefined ? [platform, creatorId] : [person]);
}
