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

/** A slot that an obligation leaves open, named for people and for programs. */
export interface MissingSlot {
  /** JSON Pointer into the contract of the field that would fill it. */
  readonly path: string;
  readonly name: LocalText;
  /** The item of a KOL contract that it answers; null where it answers none of the 35. */
  readonly item: string | null;
}

/** Where a rule of law is written, and how sure we are of it. */
export interface IssueCitation {
  readonly ruleId: string;
  readonly instrument: string;
  readonly source: string;
  readonly confidence: 'H' | 'M' | 'L' | 'U';
}

/** What a finding of the review rests on. */
export interface ReviewEvidence {
  /** The clause it is in; absent where it concerns the whole contract. */
  readonly clauseId?: string;
  /** The open slots, for SLOT_OPEN; the missing item, for ITEM_MISSING. */
  readonly missing?: readonly MissingSlot[];
  /** For a rule of law. */
  readonly citation?: IssueCitation;
}

/** Something in a contract that people should decide about; `path` points into the contract. */
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

/** What a finding of the review is made of. Default: the code's own severity, no evidence. */
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
