import {
  type Finding,
  type FindingCatalogue,
  findingOf,
  type LocalText,
  type Params,
  type ParamsOf,
  type Severity,
} from '../vocabulary/index.ts';
import { REVIEW_FINDINGS, type ReviewCode } from './findings.ts';

/** An open slot of a clause, or a contract item that no clause settles. */
export interface MissingSlot {
  /** JSON Pointer into the contract of the field to fill. */
  readonly path: string;
  /** What is missing, in words. */
  readonly name: LocalText;
  /** Id of the {@link CONTRACT_ITEMS} entry that the field settles; null if none. */
  readonly item: string | null;
}

/** The source of a rule of law or of a platform, and how reliable our knowledge of it is. */
export interface IssueCitation {
  /** Id of the rule, as `livelane-contracts law` prints it. */
  readonly ruleId: string;
  /** The law or regulation, with the article; the page of a platform. */
  readonly instrument: string;
  /** URL of the text that was read. */
  readonly source: string;
  /** `H` official text or several sources, `M` one secondary source, `L` weak or conflicting, `U` unverified. */
  readonly confidence: 'H' | 'M' | 'L' | 'U';
}

/** Details of a review finding. */
export interface ReviewEvidence {
  /** Id of the clause; absent if the finding is about the whole contract. */
  readonly clauseId?: string;
  /** The open slots, for SLOT_OPEN; the missing item, for ITEM_MISSING. */
  readonly missing?: readonly MissingSlot[];
  /** The rule that a `LAW_…` or `PLATFORM_…` finding is based on. */
  readonly citation?: IssueCitation;
}

/** A defect or an open point of a contract; `path` points into the contract. */
export type ReviewFinding = Finding<ReviewCode, ReviewEvidence>;

/** Fill the `{placeholders}` of a code's message and fix, except those of `Given`. */
export type ReviewValues<Code extends ReviewCode, Given extends string = never> = Omit<
  ParamsOf<(typeof REVIEW_FINDINGS)[Code]>,
  Given
>;

/** The values where there are placeholders. */
export type WithValues<Values> = object extends Values
  ? { readonly values?: Values }
  : { readonly values: Values };

/** Parts of a finding of the review. Default: the code's own severity, no evidence. */
export type ReviewParts<Code extends ReviewCode> = ReviewEvidence & {
  readonly path: string;
  readonly severity?: Severity;
} & WithValues<ReviewValues<Code>>;

/** A finding of a code, its texts filled in per language. */
export function reviewFinding<Code extends ReviewCode>(
  code: Code,
  parts: ReviewParts<Code>,
): ReviewFinding {
  return filledFinding(code, parts);
}

/** As {@link reviewFinding}, for a code that is known only when it runs; its values were checked where it was declared. */
export function filledFinding(
  code: ReviewCode,
  {
    path,
    severity,
    values = {},
    ...evidence
  }: ReviewEvidence & {
    readonly path: string;
    readonly severity?: Severity;
    readonly values?: Params;
  },
): ReviewFinding {
  const catalogue: FindingCatalogue = REVIEW_FINDINGS;
  return findingOf(catalogue, code, {
    path,
    params: values,
    ...(severity === undefined ? {} : { severity }),
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
  }) as ReviewFinding;
}
