import * as z from 'zod/mini';
import {
  AssessmentSchema,
  assessmentSlots,
  CompleteAssessmentSchema,
} from './assessment/schema.ts';
import {
  AttributionSchema,
  attributionSlots,
  CompleteAttributionSchema,
} from './attribution/schema.ts';
import {
  CompleteComplianceSchema,
  ComplianceSchema,
  complianceSlots,
} from './compliance/schema.ts';
import { CompleteDataSchema, DataSchema, dataSlots } from './data/schema.ts';
import {
  CompleteDeliverableSchema,
  DeliverableSchema,
  deliverableSlots,
} from './deliverable/schema.ts';
import {
  CompleteExclusivitySchema,
  ExclusivitySchema,
  exclusivitySlots,
} from './exclusivity/schema.ts';
import { CompleteFeeSchema, FeeSchema, feeSlots } from './fee/schema.ts';
import {
  CompleteForceMajeureSchema,
  ForceMajeureSchema,
  forceMajeureSlots,
} from './force-majeure/schema.ts';
import {
  CompleteIntellectualPropertySchema,
  IntellectualPropertySchema,
  intellectualPropertySlots,
} from './intellectual-property/schema.ts';
import { CompleteOtherSchema, OtherSchema, otherSlots } from './other/schema.ts';
import {
  CompletePayeeSplitSchema,
  PayeeSplitSchema,
  payeeSplitSlots,
} from './payee-split/schema.ts';
import { CompletePaymentSchema, PaymentSchema, paymentSlots } from './payment/schema.ts';
import type { Slot } from './slot.ts';
import { CompleteTaxSchema, TaxSchema, taxSlots } from './tax/schema.ts';
import {
  CompleteTerminationSchema,
  TerminationSchema,
  terminationSlots,
} from './termination/schema.ts';

/** Schema of {@link Clause}. */
export const ClauseSchema = z.discriminatedUnion('clause', [
  DeliverableSchema,
  FeeSchema,
  PaymentSchema,
  IntellectualPropertySchema,
  ComplianceSchema,
  ForceMajeureSchema,
  TerminationSchema,
  DataSchema,
  AssessmentSchema,
  AttributionSchema,
  TaxSchema,
  ExclusivitySchema,
  PayeeSplitSchema,
  OtherSchema,
]);

/** A clause of any kind, told apart by `clause`; slots may still be open (absent or null). */
export type Clause = z.infer<typeof ClauseSchema>;

/** The kind of a clause. */
export type ClauseKindName = Clause['clause'];

/** The clause of a kind. */
export type ClauseOf<Kind extends ClauseKindName> = Extract<Clause, { clause: Kind }>;

/** Schema of {@link CompleteClause}. */
export const CompleteClauseSchema = z.discriminatedUnion('clause', [
  CompleteDeliverableSchema,
  CompleteFeeSchema,
  CompletePaymentSchema,
  CompleteIntellectualPropertySchema,
  CompleteComplianceSchema,
  CompleteForceMajeureSchema,
  CompleteTerminationSchema,
  CompleteDataSchema,
  CompleteAssessmentSchema,
  CompleteAttributionSchema,
  CompleteTaxSchema,
  CompleteExclusivitySchema,
  CompletePayeeSplitSchema,
  CompleteOtherSchema,
]);

/** A clause whose every slot is filled: what can be planned and settled. */
export type CompleteClause = z.infer<typeof CompleteClauseSchema>;

/** The complete clause of a kind. */
export type CompleteClauseOf<Kind extends ClauseKindName> = Extract<
  CompleteClause,
  { clause: Kind }
>;

/** What each kind of clause cannot do without. */
export const CLAUSE_SLOTS: { readonly [Kind in ClauseKindName]: readonly Slot<ClauseOf<Kind>>[] } =
  {
    deliverable: deliverableSlots,
    fee: feeSlots,
    payment: paymentSlots,
    'intellectual-property': intellectualPropertySlots,
    compliance: complianceSlots,
    'force-majeure': forceMajeureSlots,
    termination: terminationSlots,
    data: dataSlots,
    assessment: assessmentSlots,
    attribution: attributionSlots,
    tax: taxSlots,
    exclusivity: exclusivitySlots,
    'payee-split': payeeSplitSlots,
    other: otherSlots,
  };

/** A slot that a clause leaves open. */
export interface OpenSlot {
  /** JSON Pointer of the field within the clause. */
  readonly at: string;
  readonly name: { readonly en: string; readonly 'zh-Hans': string };
  readonly item: string | null;
}

/**
 * The slots that a clause leaves open, in the order of its kind's table. An empty list of promotions, zero
 * days and "no" are answers; absent, null and empty text are not.
 *
 * @param clause - fits `ClauseSchema`
 * @returns empty when the clause is complete
 * @example
 * ```ts
 * import { openSlots } from '@livelane/contracts';
 * const tax = { clause: 'tax', id: 'tax', withholdingRate: 100_000, authority: 'US' } as const;
 * openSlots(tax).map((slot) => slot.at); // => ["/borneBy"]
 * ```
 */
export function openSlots(clause: Clause): OpenSlot[] {
  const slots = CLAUSE_SLOTS[clause.clause] as unknown as readonly Slot<Clause>[];
  return slots
    .filter((slot) => slot.when?.(clause) ?? true)
    .filter((slot) => !(slot.filled?.(clause) ?? isFilled(fieldAt(clause, slot.at))))
    .map((slot) => ({
      at: slot.at,
      name: slot.name as OpenSlot['name'],
      item: (typeof slot.item === 'function' ? slot.item(clause) : slot.item) ?? null,
    }));
}

function fieldAt(clause: Clause, pointer: string): unknown {
  let value: unknown = clause;
  for (const key of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}
