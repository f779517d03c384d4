import * as z from 'zod/mini';
import type { Contract } from '../contract/document.ts';
import { misspeltFields } from '../contract/misspelt.ts';
import { contractIssue } from '../error/issues.ts';
import { spokenLanguages } from '../law/languages.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type Brief,
  BriefSchema,
  type CreatorGrade,
  type Id,
  IdSchema,
  type InputIssue,
  type Instant,
  InstantSchema,
  inputInvalid,
  inputIssues,
  MoneySchema,
  parseInput,
  RateSchema,
  record,
} from '../vocabulary/index.ts';
import { type DealTerms, DealTermsSchema } from './terms.ts';
import { termsInUtc } from './times.ts';

/** The part of a grade that a contract is based on; a command checks the whole record that it reads. */
const GradeBasisSchema = record({
  kind: z.literal('creator-grade'),
  version: z.literal(1),
  id: IdSchema,
  creator: record({ id: IdSchema }),
  briefId: IdSchema,
  expiresAt: InstantSchema,
  expectation: record({
    breakEvenFee: MoneySchema,
    breakEvenCommission: z.nullable(RateSchema),
  }),
});

/** Options of {@link draftContract}. */
export interface DraftOptions {
  /** The brief of the deal: its products and audience are used where the terms name none. */
  readonly brief: Brief;
  /** The creator's grade for this brief. Default: none; the fee is not compared with a break-even fee. */
  readonly grade?: CreatorGrade;
  /** Id of the contract. */
  readonly id: Id;
  /** When the contract is drafted. */
  readonly asOf: Instant;
}

/**
 * Makes a contract of deal terms. Products, audience and break-even figures come from the brief and the grade where
 * the terms have none; times with an offset, such as `+08:00`, are stored in UTC. A slot that the terms leave open stays open; `reviewContract` reports it.
 *
 * @returns revision 1 of a contract; the same input gives the same contract
 * @throws INPUT_INVALID for terms or a brief that does not fit its schema, for a grade whose id, creator, brief, expiry
 *   or break-even figures do not, for a field of the terms that resembles
 *   a missing one, and for a grade of another brief or of a creator who is not a party
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { draftContract } from '@livelane/contracts';
 * const example = createRequire(import.meta.url);
 * const [terms, brief, grade] = ['deal-terms', 'brief', 'creator-grade'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const contract = draftContract(terms, { brief, grade, id: 'deal-1', asOf: '2026-11-09T17:00:00Z' });
 * contract.products[0]?.price; // => {"currency":"USD","minor":"1290"}
 * ```
 */
export function draftContract(
  terms: DealTerms,
  { brief, grade, id, asOf }: DraftOptions,
): Contract {
  const given = checkedTerms(terms);
  const { id: briefId } = parseInput(BriefSchema, brief, 'brief');
  parseInput(IdSchema, id, 'id');
  parseInput(InstantSchema, asOf, 'asOf');
  if (grade !== undefined) {
    parseInput(GradeBasisSchema, grade, 'creator-grade');
    mustFit(grade, given, briefId);
  }
  return {
    kind: 'contract',
    version: 1,
    id,
    revision: 1,
    title: given.title ?? { en: 'Live commerce cooperation', 'zh-Hans': '直播带货合作合同' },
    draftedAt: asOf,
    language: given.language,
    law: given.law,
    currency: given.currency,
    rounding: given.rounding ?? 'half-even',
    zone: given.zone,
    term: given.term,
    ...(given.dealType === undefined ? {} : { dealType: given.dealType }),
    ...(given.waivers === undefined ? {} : { waivers: given.waivers }),
    ...(given.standardTerms === undefined ? {} : { standardTerms: given.standardTerms }),
    parties: given.parties,
    products:
      given.products ??
      brief.products.map(({ id: productId, name, price }) => ({ id: productId, name, price })),
    audience: given.audience ?? audienceOf(brief),
    basis: { briefId, grade: grade === undefined ? null : basisOf(grade) },
    clauses: given.clauses,
  };
}

function basisOf(grade: CreatorGrade): NonNullable<Contract['basis']['grade']> {
  const { breakEvenFee, breakEvenCommission } = grade.expectation;
  return {
    id: grade.id,
    hash: canonicalHash(grade),
    expiresAt: grade.expiresAt,
    breakEvenFee,
    breakEvenCommission,
  };
}

function mustFit(grade: CreatorGrade, terms: DealTerms, briefId: Id): void {
  const creators = terms.parties.filter(({ role }) => role === 'creator').map(({ id }) => id);
  if (grade.briefId !== briefId) {
    throw inputInvalid('grade', [
      contractIssue('GRADE_OF_BRIEF', {
        path: '/briefId',
        received: grade.briefId,
        params: { brief: briefId },
      }),
    ]);
  }
  if (!creators.includes(grade.creator.id)) {
    throw inputInvalid('grade', [
      contractIssue('GRADE_OF_PARTY', {
        path: '/creator/id',
        received: grade.creator.id,
        params: { creators },
      }),
    ]);
  }
}

/**
 * The brief's market first, then the countries of its audience that it ships to; languages by share, or the one most spoken in
 * each market where the brief names none.
 */
function audienceOf({ market, audience, shippableMarkets }: Brief): Contract['audience'] {
  const byShare = (shares: Readonly<Record<string, number>> | undefined): string[] =>
    Object.entries(shares ?? {})
      .filter(([, share]) => share > 0)
      .toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .map(([key]) => key);
  const languages = byShare(audience.languages);
  const markets = [
    market,
    ...byShare(audience.countries).filter((country) => shippableMarkets.includes(country)),
  ];
  return [...new Set(markets)].map((it) => ({
    market: it,
    languages: languages.length === 0 ? [spokenLanguages(it)[0]] : languages,
  }));
}

function checkedTerms(terms: DealTerms): DealTerms {
  const issues = termsIssues(terms);
  if (issues.length > 0) throw inputInvalid('deal-terms', issues);
  return termsInUtc(terms) as DealTerms;
}

/** What is wrong with deal terms, all at once: what does not fit the schema, and the fields that are most likely misspelt. */
export function termsIssues(terms: unknown): InputIssue[] {
  const given = termsInUtc(terms);
  const issues = inputIssues(DealTermsSchema, given).map(ofTerms);
  const named = new Set(issues.map(({ path }) => path));
  const misspelt = misspeltFields(DealTermsSchema, given)
    .filter(({ path }) => !named.has(path))
    .map(({ path, field, near }) =>
      contractIssue('FIELD_MISSPELT', { path, received: field, params: { near } }),
    );
  return [...issues, ...misspelt];
}

/** An issue of the contract's schema as it is of terms, whose times may have an offset. */
function ofTerms(issue: InputIssue): InputIssue {
  const { code, path, received } = issue;
  return code === 'INSTANT'
    ? { ...contractIssue('TIME_OF_TERMS', { path, received }), received }
    : issue;
}
