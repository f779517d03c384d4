import * as z from 'zod/mini';
import { type InputInvalid, inputInvalid } from '../error/input-invalid.ts';
import { inputIssue } from '../error/issues.ts';
import { parseInput } from '../error/read-input.ts';
import { type FxQuote, FxQuoteSchema } from '../money/fx.ts';
import { type AttributionPolicy, AttributionPolicySchema } from './attribution-policy.ts';
import { type Brief, BriefSchema, type Product, ProductSchema } from './brief.ts';
import { type CreatorGrade, CreatorGradeSchema } from './creator-grade.ts';
import { type CreditedSale, CreditedSaleSchema } from './credited-sale.ts';
import { type DeliveryReport, DeliveryReportSchema } from './delivery-report.ts';
import { type Fact, FactSchema } from './fact.ts';
import { type SessionLog, SessionLogSchema } from './session-log.ts';
import { type SessionPlan, SessionPlanSchema } from './session-plan.ts';
import { type Settlement, SettlementSchema } from './settlement.ts';

/** The schema of every record that two packages share, by its kind. */
export const RECORDS = {
  brief: BriefSchema,
  product: ProductSchema,
  'creator-grade': CreatorGradeSchema,
  'attribution-policy': AttributionPolicySchema,
  'session-plan': SessionPlanSchema,
  'session-log': SessionLogSchema,
  'delivery-report': DeliveryReportSchema,
  'credited-sale': CreditedSaleSchema,
  fact: FactSchema,
  'fx-quote': FxQuoteSchema,
  settlement: SettlementSchema,
} as const;

/** The `kind` of a record. */
export type RecordKind = keyof typeof RECORDS;

/** The record of each kind, under the name that an editor shows. */
export interface Records {
  readonly brief: Brief;
  readonly product: Product;
  readonly 'creator-grade': CreatorGrade;
  readonly 'attribution-policy': AttributionPolicy;
  readonly 'session-plan': SessionPlan;
  readonly 'session-log': SessionLog;
  readonly 'delivery-report': DeliveryReport;
  readonly 'credited-sale': CreditedSale;
  readonly fact: Fact;
  readonly 'fx-quote': FxQuote;
  readonly settlement: Settlement;
}

/** The record of a kind. */
export type RecordOf<Kind extends RecordKind> = Records[Kind];

/**
 * Checks a record of a known kind and returns the same object, unknown fields kept.
 * @throws INPUT_INVALID with path, received value and expectation of each misfit; for an unknown kind, with the
 *   known kinds
 * @example
 * ```ts
 * import { parseRecord } from '@livelane/contracts/vocabulary';
 * const quote = { base: 'USD', quote: 'THB', rate: '34.215', asOf: '2026-11-22T00:00:00Z', side: 'mid', source: 'bank' };
 * parseRecord('fx-quote', quote) === quote; // => true
 * ```
 */
export function parseRecord<Kind extends RecordKind>(kind: Kind, input: unknown): RecordOf<Kind> {
  return parseInput(schemaOf(RECORDS, kind), input, kind) as RecordOf<Kind>;
}

/** The schema of a kind of a registry. @throws INPUT_INVALID when it is none of them */
export function schemaOf<Schemas extends object, Kind extends keyof Schemas & string>(
  schemas: Schemas,
  kind: Kind,
): Schemas[Kind] {
  if (Object.hasOwn(schemas, kind)) return schemas[kind];
  throw noKind(schemas, { path: '', received: kind });
}

function noKind(
  schemas: object,
  place: { readonly path: string; readonly received: unknown },
): InputInvalid {
  const kinds = Object.keys(schemas);
  return inputInvalid('record', [inputIssue('RECORD_KIND', { ...place, params: { kinds } })]);
}

/**
 * The kind that an input states in its field `kind`.
 * @throws INPUT_INVALID for an unknown kind
 * @example
 * ```ts
 * import { recordKind } from '@livelane/contracts/vocabulary';
 * recordKind({ kind: 'settlement', version: 1 }); // => "settlement"
 * ```
 */
export function recordKind(input: unknown): RecordKind {
  return kindAmong(RECORDS, input);
}

/** The kind of a registry that an input names as its `kind`. @throws INPUT_INVALID when it names none of them */
export function kindAmong<Schemas extends object>(
  schemas: Schemas,
  input: unknown,
): keyof Schemas & string {
  const kind =
    typeof input === 'object' && input !== null ? (input as { kind?: unknown }).kind : undefined;
  if (typeof kind === 'string' && Object.hasOwn(schemas, kind))
    return kind as keyof Schemas & string;
  throw noKind(schemas, { path: '/kind', received: kind });
}

/**
 * The JSON Schema (2020-12) of a record, generated at run time, without descriptions. The files
 * `@livelane/contracts/schemas/<kind>.schema.json` are the same with a `description` of every field.
 * @example
 * ```ts
 * import { recordJsonSchema } from '@livelane/contracts/vocabulary';
 * recordJsonSchema('fact')['title']; // => "fact"
 * ```
 */
export function recordJsonSchema(kind: RecordKind): Record<string, unknown> {
  return { title: kind, ...z.toJSONSchema(schemaOf(RECORDS, kind), { target: 'draft-2020-12' }) };
}
