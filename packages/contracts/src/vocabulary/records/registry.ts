import * as z from 'zod/mini';
import { inputInvalid } from '../error/input-invalid.ts';
import { inputIssue } from '../error/issues.ts';
import { parseInput } from '../error/read-input.ts';
import { FxQuoteSchema } from '../money/fx.ts';
import { AttributionPolicySchema } from './attribution-policy.ts';
import { BriefSchema, ProductSchema } from './brief.ts';
import { CreatorGradeSchema } from './creator-grade.ts';
import { CreditedSaleSchema } from './credited-sale.ts';
import { DeliveryReportSchema } from './delivery-report.ts';
import { FactSchema } from './fact.ts';
import { SessionLogSchema } from './session-log.ts';
import { SessionPlanSchema } from './session-plan.ts';
import { SettlementSchema } from './settlement.ts';

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

/** The record of a kind. */
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof RECORDS)[Kind]>;

/**
 * A record of a known kind, as it was received: same object, unknown fields kept.
 * @throws INPUT_INVALID with a path, the received value and what is expected for each misfit; for a kind that is none
 */
export function parseRecord<Kind extends RecordKind>(kind: Kind, input: unknown): RecordOf<Kind> {
  return parseInput(schemaOf(RECORDS, kind), input, kind) as RecordOf<Kind>;
}

/** The kind that an input says it is. @throws INPUT_INVALID when it names none of ours */
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
  return knownKind(schemas, { kind, path: '/kind' });
}

/** The schema of a kind of a registry. @throws INPUT_INVALID for a kind that it does not have */
export function schemaOf<Schemas extends object, Kind extends keyof Schemas>(
  schemas: Schemas,
  kind: Kind,
): Schemas[Kind] {
  knownKind(schemas, { kind, path: '' });
  return schemas[kind];
}

function knownKind<Schemas extends object>(
  schemas: Schemas,
  { kind, path }: { readonly kind: unknown; readonly path: string },
): keyof Schemas & string {
  if (typeof kind === 'string' && Object.hasOwn(schemas, kind))
    return kind as keyof Schemas & string;
  const params = { kinds: Object.keys(schemas) };
  throw inputInvalid('record', [inputIssue('RECORD_KIND', { path, received: kind, params })]);
}

/**
 * The JSON Schema (2020-12) of a record, made of its schema at run time, which carries no descriptions. The files
 * `@livelane/contracts/schemas/<kind>.schema.json` are the same with a `description` for every field.
 * @example
 * ```ts
 * import { recordJsonSchema } from '@livelane/contracts/vocabulary';
 * recordJsonSchema('fact')['title']; // => "fact"
 * ```
 */
export function recordJsonSchema(kind: RecordKind): Record<string, unknown> {
  return { title: kind, ...z.toJSONSchema(schemaOf(RECORDS, kind), { target: 'draft-2020-12' }) };
}
