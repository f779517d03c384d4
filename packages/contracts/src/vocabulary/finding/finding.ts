import * as z from 'zod/mini';
import type { LocalText } from '../message/local-text.ts';
import type { Params } from '../message/template.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { openEnum } from '../value/open-union.ts';
import { record } from '../value/record.ts';

/**
 * Severity of a finding. `error`: results that depend on it may be wrong or impossible. `warning`: people have to
 * decide. `hint`: worth checking.
 */
export type Severity = 'error' | 'warning' | 'hint';

const SeveritySchema = openEnum(['error', 'warning', 'hint']);

/** Open: a later version may fill its texts with values of another form. */
const ParamsSchema = z.record(z.string(), z.unknown()) as unknown as z.ZodMiniType<Params, Params>;

/** Plain JSON; which fields it has is stated by each catalogue. */
const EvidenceSchema = z.record(z.string(), z.unknown()) as unknown as z.ZodMiniType<
  object,
  object
>;

/** Optional fields that a finding adds to records of version 1, whose findings had only a code and a text. */
export const FINDING_FIELDS = {
  /** How much it matters. */
  severity: z.exactOptional(SeveritySchema),
  /** JSON Pointer of what it is about. */
  path: z.exactOptional(z.string()),
  /** The values in the message, by name, for texts in other languages. */
  params: z.exactOptional(ParamsSchema),
  /** The finding in words, by language. */
  message: z.exactOptional(LocalTextSchema),
  /** What to do about it, by language. */
  fix: z.exactOptional(LocalTextSchema),
  /** What it rests on: ids of records, a citation. */
  evidence: z.exactOptional(EvidenceSchema),
} as const;

/** Schema of {@link Finding}. */
export const FindingSchema = record({
  /** What was found: a code of the catalogue of the package that found it. */
  code: z.string().check(z.minLength(1)),
  /** How much it matters. */
  severity: SeveritySchema,
  /** JSON Pointer (RFC 6901) of what it is about. */
  path: z.string(),
  /** The values in the message, by name, for texts in other languages. */
  params: ParamsSchema,
  /** The finding in words, by language. */
  message: LocalTextSchema,
  /** What to do about it, by language. */
  fix: z.exactOptional(LocalTextSchema),
  /** What it rests on: ids of records, a citation. */
  evidence: z.exactOptional(EvidenceSchema),
});

/**
 * A condition for people to decide about. It is returned as a value, never thrown; all packages use this form.
 * @typeParam Code - the codes of the catalogue
 * @typeParam Evidence - what the findings of the catalogue rest on; plain JSON
 */
export interface Finding<Code extends string = string, Evidence extends object = object> {
  /** Code in the catalogue of the package that reports it. */
  readonly code: Code;
  /** How serious it is. */
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) to what it is about; empty for the whole input. */
  readonly path: string;
  /** Values of the placeholders in `message` and `fix`, by name. */
  readonly params: Params;
  /** What was found, by language. */
  readonly message: LocalText;
  /** What to do about it, by language. */
  readonly fix?: LocalText;
  /** The records or values that show it, such as ids or a citation. */
  readonly evidence?: Evidence;
}

/**
 * Whether no finding of a list has the severity `error`.
 * @example
 * ```ts
 * import { hasNoErrors } from '@livelane/contracts/vocabulary';
 * hasNoErrors([{ severity: 'warning' }, { severity: 'hint' }]); // => true
 * ```
 */
export function hasNoErrors(findings: readonly Pick<Finding, 'severity'>[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
