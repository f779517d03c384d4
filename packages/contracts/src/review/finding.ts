import {
  type Finding,
  type FindingCatalogue,
  findingOf,
  type LocalText,
  type Param,
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

/** What a finding of the review is made of. Default: the code's own severity, no values, no evidence. */
export interface ReviewParts extends ReviewEvidence {
  readonly path: string;
  readonly severity?: Severity;
  /** Fill the `{placeholders}` of the code's message and fix. */
  readonly values?: Readonly<Record<string, Param>>;
}

/** A finding of a code, its texts filled in per language. */
export function reviewFinding(
  code: ReviewCode,
  { path, severity, values = {}, ...evidence }: ReviewParts,
): ReviewFinding {
  const catalogue: FindingCatalogue = REVIEW_FINDINGS;
  return findingOf(catalogue, code, {
    path,
    params: values,
    ...(severity === undefined ? {} : { severity }),
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
  }) as ReviewFinding;
}
