import * as z from 'zod/mini';
import type { ClauseBase, ClauseSchemas, OpenSlot } from '../clause/clause-schemas.ts';
import { openSlotsOf } from '../clause/clause-schemas.ts';
import { type ContractContext, clausesIn } from '../clause/contract-context.ts';
import type { BothLanguages } from '../vocabulary/index.ts';
import { actionFeeSchemas } from './action-fee/schema.ts';
import { advanceSchemas } from './advance/schema.ts';
import { agentShareSchemas } from './agent-share/schema.ts';
import { approvalSchemas } from './approval/schema.ts';
import { assessmentSchemas } from './assessment/schema.ts';
import { attributionSchemas } from './attribution/schema.ts';
import { cancellationSchemas } from './cancellation/schema.ts';
import { complianceSchemas } from './compliance/schema.ts';
import { conditionSchemas } from './condition/schema.ts';
import { dataSchemas } from './data/schema.ts';
import { deliverableSchemas } from './deliverable/schema.ts';
import { eventBonusSchemas } from './event-bonus/schema.ts';
import { exclusivitySchemas } from './exclusivity/schema.ts';
import { expensesSchemas } from './expenses/schema.ts';
import { feeSchemas } from './fee/schema.ts';
import { forceMajeureSchemas } from './force-majeure/schema.ts';
import { guaranteeSchemas } from './guarantee/schema.ts';
import { inKindSchemas } from './in-kind/schema.ts';
import { intellectualPropertySchemas } from './intellectual-property/schema.ts';
import { otherSchemas } from './other/schema.ts';
import { overrideSchemas } from './override/schema.ts';
import { payeeSplitSchemas } from './payee-split/schema.ts';
import { paymentSchemas } from './payment/schema.ts';
import { paymentTermsSchemas } from './payment-terms/schema.ts';
import { publishingScheduleSchemas } from './publishing-schedule/schema.ts';
import { quotaSchemas } from './quota/schema.ts';
import { renewalSchemas } from './renewal/schema.ts';
import { retainerSchemas } from './retainer/schema.ts';
import { salesTaxSchemas } from './sales-tax/schema.ts';
import { sessionHoursSchemas } from './session-hours/schema.ts';
import { taxSchemas } from './tax/schema.ts';
import { terminationSchemas } from './termination/schema.ts';
import { undertakingSchemas } from './undertaking/schema.ts';
import { unitFeeSchemas } from './unit-fee/schema.ts';

/** The schemas of every kind of clause. */
export const CLAUSE_SCHEMAS = {
  deliverable: deliverableSchemas,
  fee: feeSchemas,
  'agent-share': agentShareSchemas,
  guarantee: guaranteeSchemas,
  'event-bonus': eventBonusSchemas,
  'action-fee': actionFeeSchemas,
  override: overrideSchemas,
  'unit-fee': unitFeeSchemas,
  payment: paymentSchemas,
  'intellectual-property': intellectualPropertySchemas,
  compliance: complianceSchemas,
  'force-majeure': forceMajeureSchemas,
  termination: terminationSchemas,
  data: dataSchemas,
  assessment: assessmentSchemas,
  attribution: attributionSchemas,
  tax: taxSchemas,
  exclusivity: exclusivitySchemas,
  'payee-split': payeeSplitSchemas,
  'sales-tax': salesTaxSchemas,
  'payment-terms': paymentTermsSchemas,
  approval: approvalSchemas,
  'publishing-schedule': publishingScheduleSchemas,
  quota: quotaSchemas,
  retainer: retainerSchemas,
  'session-hours': sessionHoursSchemas,
  expenses: expensesSchemas,
  'in-kind': inKindSchemas,
  advance: advanceSchemas,
  cancellation: cancellationSchemas,
  condition: conditionSchemas,
  renewal: renewalSchemas,
  undertaking: undertakingSchemas,
  other: otherSchemas,
} as const;

type Registry = typeof CLAUSE_SCHEMAS;

/** The kind of a clause. */
export type ClauseKindName = keyof Registry;

/** A clause of any kind, discriminated by `clause`; slots may be open (absent or null). */
export type Clause = z.infer<Registry[ClauseKindName]['draft']>;

/** The clause of a kind; slots may be open (absent or null). */
export type ClauseOf<Kind extends ClauseKindName> = Extract<Clause, { clause: Kind }>;

/** A clause with every slot filled: it can be planned and settled. */
export type CompleteClause = z.infer<Registry[ClauseKindName]['complete']>;

/** The clause of a kind with every slot filled. */
export type CompleteClauseOf<Kind extends ClauseKindName> = Extract<
  CompleteClause,
  { clause: Kind }
>;

/** Schema of {@link Clause}. */
export const ClauseSchema = unionOf<Clause>(({ draft }) => draft);

/** Schema of {@link CompleteClause}. */
export const CompleteClauseSchema = unionOf<CompleteClause>(({ complete }) => complete);

function unionOf<Of extends ClauseBase>(
  schemaOf: (schemas: ClauseSchemas) => z.ZodMiniType,
): z.ZodMiniType<Of, Of> {
  const kinds = Object.values(CLAUSE_SCHEMAS) as unknown as readonly ClauseSchemas[];
  const [first, ...others] = kinds.map(schemaOf) as [z.ZodMiniObject, ...z.ZodMiniObject[]];
  return z.discriminatedUnion('clause', [first, ...others]) as unknown as z.ZodMiniType<Of, Of>;
}

/** The schemas of a clause's kind. */
export function schemasOf(clause: Clause): ClauseSchemas {
  return CLAUSE_SCHEMAS[clause.clause] as unknown as ClauseSchemas;
}

/**
 * The name of a kind of clause in both languages, as used in headings of rendered contracts.
 * @example
 * ```ts
 * import { clauseName } from '@livelane/contracts';
 * clauseName('fee')['zh-Hans']; // => "费用结构"
 * ```
 */
export function clauseName(kind: ClauseKindName): BothLanguages {
  return CLAUSE_SCHEMAS[kind].name;
}

/** The clauses of a kind as they stand in a draft, in the order of the contract. */
export function draftClauses<Kind extends ClauseKindName>(
  contract: Pick<ContractContext, 'clauses'>,
  kind: Kind,
): ClauseOf<Kind>[] {
  return clausesIn<ClauseBase>(contract, { kind }) as ClauseOf<Kind>[];
}

/**
 * The slots that a clause leaves open, in the order of its fields. A slot is open if its field is absent, null or an
 * empty text. Zero days, `false`, and an empty list where the kind accepts one, fill a slot.
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
  return openSlotsOf(schemasOf(clause), clause);
}
