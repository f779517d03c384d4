import * as z from 'zod/mini';
import { type Clause, ClauseSchema } from './clauses/schemas.ts';
import { type Contract, ContractSchema } from './contract/document.ts';
import { type DealTerms, DealTermsSchema } from './draft/terms.ts';
import { type ContractAmendment, ContractAmendmentSchema } from './life/amendment/record.ts';
import { type LifeEntry, LifeEntrySchema } from './life/event/entry.ts';
import { type ContractSignature, ContractSignatureSchema } from './life/signature/record.ts';
import { type LocalizationReview, LocalizationReviewSchema } from './localization/review.ts';
import { parseInput } from './vocabulary/index.ts';
import {
  kindAmong,
  RECORDS as SHARED_RECORDS,
  type Records as SharedRecords,
  schemaOf,
} from './vocabulary/records/registry.ts';

/**
 * The schema of every record that this package reads or writes, by kind: the records of the vocabulary and its own.
 */
export const RECORDS = {
  ...SHARED_RECORDS,
  'deal-terms': DealTermsSchema,
  clause: ClauseSchema,
  contract: ContractSchema,
  amendment: ContractAmendmentSchema,
  'contract-signature': ContractSignatureSchema,
  'life-event': LifeEntrySchema,
  'localization-review': LocalizationReviewSchema,
} as const;

/** The kind of a record. */
export type RecordKind = keyof typeof RECORDS;

/** The record of each kind, under the name that an editor shows. */
export interface Records extends SharedRecords {
  readonly 'deal-terms': DealTerms;
  readonly clause: Clause;
  readonly contract: Contract;
  readonly amendment: ContractAmendment;
  readonly 'contract-signature': ContractSignature;
  readonly 'life-event': LifeEntry;
  readonly 'localization-review': LocalizationReview;
}

/** The record of a kind. */
export type RecordOf<Kind extends RecordKind> = Records[Kind];

/**
 * Checks a record of a known kind and returns the same object, unknown fields kept.
 * @throws INPUT_INVALID with a path, the received value and what is expected for each misfit, or with the known kinds
 * @example
 * ```ts
 * import { parseRecord } from '@livelane/contracts/records';
 * const tax = { clause: 'tax', id: 'tax', withholdingRate: 100_000 };
 * parseRecord('clause', tax) === tax; // => true
 * ```
 */
export function parseRecord<Kind extends RecordKind>(kind: Kind, input: unknown): RecordOf<Kind> {
  return parseInput(schemaOf(RECORDS, kind), input, kind) as RecordOf<Kind>;
}

/**
 * The kind that an input states in its field `kind`, such as `contract`.
 * @throws INPUT_INVALID for an unknown kind
 * @example
 * ```ts
 * import { recordKind } from '@livelane/contracts/records';
 * recordKind({ kind: 'contract', version: 1 }); // => "contract"
 * ```
 */
export function recordKind(input: unknown): RecordKind {
  return kindAmong(RECORDS, input);
}

/** Records that the JSON Schemas of other ones refer to, in place of repeating them. */
const REFERRED: ReadonlyMap<z.core.$ZodType, RecordKind> = new Map<z.core.$ZodType, RecordKind>([
  [ContractSchema, 'contract'],
  [ContractAmendmentSchema, 'amendment'],
]);

/**
 * The JSON Schema (2020-12) of a record, without descriptions; `schemas/<kind>.schema.json` carries them. That of `life-event`
 * refers to `contract.schema.json` and `amendment.schema.json`, which a validator is given under these names.
 * @example
 * ```ts
 * import { recordJsonSchema } from '@livelane/contracts/records';
 * recordJsonSchema('contract')['title']; // => "contract"
 * ```
 */
export function recordJsonSchema(kind: RecordKind): Record<string, unknown> {
  const whole = schemaOf(RECORDS, kind);
  const schema = z.toJSONSchema(whole, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const other = zodSchema === whole ? undefined : REFERRED.get(zodSchema);
      if (other === undefined) return;
      for (const field of Object.keys(jsonSchema)) delete jsonSchema[field];
      jsonSchema.$ref = `${other}.schema.json`;
    },
  });
  return { title: kind, ...schema };
}
