import * as z from 'zod/mini';
import type { LocalText } from '../message/local-text.ts';
import type { Params } from '../message/template.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { openEnum } from '../value/open-union.ts';
import { record } from '../value/record.ts';

/**
 * How much a finding matters: an `error` means that what follows may be wrong or is not possible, a `warning` wants
 * a decision by people, a `hint` is worth a look.
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

/** The fields of a finding, each optional: for records of version 1, whose findings held a code and a text only. */
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
 * Something that people should decide about: returned as a value, never thrown. Every package finds in this shape.
 * @typeParam Code - the codes of the catalogue
 * @typeParam Evidence - what the findings of the catalogue rest on; plain JSON
 */
export interface Finding<Code extends string = string, Evidence extends object = object> {
  readonly code: Code;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) of what it is about; empty for the whole of it. */
  readonly path: string;
  /** The values in the message, by name. */
  readonly params: Params;
  readonly message: LocalText;
  readonly fix?: LocalText;
  readonly evidence?: Evidence;
}

/** Whether none of some findings is an `error`. */
export function hasNoErrors(findings: readonly Pick<Finding, 'severity'>[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}
