import { inert } from '../render/inert.ts';
import type { LocalText } from '../vocabulary/index.ts';
import type { Severity } from './codes/entry.ts';
import { REVIEW_CODES, type ReviewCode } from './codes.ts';

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

/** Something in a contract that people should decide about. */
export interface ReviewIssue {
  readonly code: ReviewCode;
  readonly severity: Severity;
  /** The clause it stands in; null where it concerns the whole contract. */
  readonly clauseId: string | null;
  /** JSON Pointer (RFC 6901) into the contract. */
  readonly path: string;
  readonly message: LocalText;
  readonly fix: LocalText;
  /** The open slots, for SLOT_OPEN; the missing item, for ITEM_MISSING. */
  readonly missing?: readonly MissingSlot[];
  /** For an issue of law. */
  readonly citation?: IssueCitation;
}

/** What an issue is made of. Left out: the code's own severity, the whole contract, no values. */
export interface IssueParts {
  readonly path: string;
  readonly clauseId?: string | null;
  readonly severity?: Severity;
  /** Fill the `{placeholders}` of the code's sentence and fix. */
  readonly values?: Readonly<Record<string, string | LocalText>>;
  readonly missing?: readonly MissingSlot[];
  readonly citation?: IssueCitation;
}

/** An issue of a code, its sentence filled in per language. */
export function reviewIssue(code: ReviewCode, parts: IssueParts): ReviewIssue {
  const { says, fix, severity } = REVIEW_CODES[code];
  const values = parts.values ?? {};
  return {
    code,
    severity: parts.severity ?? severity,
    clauseId: parts.clauseId ?? null,
    path: parts.path,
    message: fill(says, values),
    fix: fill(fix, values),
    ...(parts.missing === undefined ? {} : { missing: parts.missing }),
    ...(parts.citation === undefined ? {} : { citation: parts.citation }),
  };
}

function fill(text: LocalText, values: Readonly<Record<string, string | LocalText>>): LocalText {
  return Object.fromEntries(
    Object.entries(text).map(([language, sentence]) => [
      language,
      sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return inert(
          typeof value === 'string' ? value : (value?.[language] ?? placeholder),
        ).replaceAll('\n', ' ');
      }),
    ]),
  );
}
