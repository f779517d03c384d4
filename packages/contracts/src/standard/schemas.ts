import * as z from 'zod/mini';
import { IdSchema, PlainDateSchema, record, TextSchema } from '../vocabulary/index.ts';
import { breachCn, copiesCn, invoicesCn } from './china.ts';
import { holds } from './condition.ts';
import { audit, conduct, licence, moralRights, rightsTransfer } from './content.ts';
import { arbitration, courts, governingLaw, litigationCn } from './disputes.ts';
import {
  amendments,
  assignment,
  counterparts,
  definitions,
  entireAgreement,
  independentContractor,
  notices,
  severability,
} from './general.ts';
import {
  confidentiality,
  dataProtection,
  indemnity,
  insurance,
  latePayment,
  liability,
} from './risk.ts';
import type { TermFields, Variable } from './term-fields.ts';

/** Every standard term, in the order in which contracts usually have them. */
export const TERM_FIELDS = {
  definitions,
  'rights-transfer': rightsTransfer,
  licence,
  'moral-rights': moralRights,
  confidentiality,
  'data-protection': dataProtection,
  conduct,
  'independent-contractor': independentContractor,
  'invoices-cn': invoicesCn,
  'late-payment': latePayment,
  'breach-cn': breachCn,
  liability,
  indemnity,
  insurance,
  audit,
  assignment,
  amendments,
  'entire-agreement': entireAgreement,
  severability,
  notices,
  'governing-law': governingLaw,
  courts,
  arbitration,
  'litigation-cn': litigationCn,
  counterparts,
  'copies-cn': copiesCn,
} as const;

type TermRegistry = typeof TERM_FIELDS;

/** The id of a standard term. */
export type StandardTermId = keyof TermRegistry;

/** Every id, in the order of the registry. */
export const STANDARD_TERM_IDS = Object.keys(TERM_FIELDS) as [StandardTermId, ...StandardTermId[]];

/** A standard term as a contract includes it: its id, its version and its variables, which may be open (absent or null). */
export type StandardTerm = z.infer<TermRegistry[StandardTermId]['schema']>;

/** The entry of a standard term. */
export type StandardTermOf<Id extends StandardTermId> = Extract<StandardTerm, { term: Id }>;

const [firstTerm, ...otherTerms] = Object.values(TERM_FIELDS).map(
  ({ schema }) => schema,
) as unknown as [z.ZodMiniObject, ...z.ZodMiniObject[]];

/** Schema of {@link StandardTerm}. */
export const StandardTermSchema = z.discriminatedUnion('term', [
  firstTerm,
  ...otherTerms,
]) as unknown as z.ZodMiniType<StandardTerm, StandardTerm>;

/** Schema of {@link LeftOutTerm}. */
export const LeftOutTermSchema = record({
  /** The standard term that is left out on purpose. Review refuses those that a contract needs. */
  term: z.enum(STANDARD_TERM_IDS),
  /** The party that decided to leave it out. */
  by: IdSchema,
  /** The day of the decision. */
  on: PlainDateSchema,
  /** The reason, in words. */
  reason: TextSchema.check(z.minLength(1)),
});

/** A decision in writing that a contract does without a standard term. */
export interface LeftOutTerm extends z.infer<typeof LeftOutTermSchema> {}

/** Schema of {@link StandardTerms}. */
export const StandardTermsSchema = record({
  /** The terms, in the order in which they follow the clauses. */
  terms: z.array(StandardTermSchema),
  /** Terms that are left out on purpose. Default: none. */
  leftOut: z.exactOptional(z.array(LeftOutTermSchema)),
});

/** The standard terms of a contract that is to be signed. */
export interface StandardTerms extends z.infer<typeof StandardTermsSchema> {}

/** The declaration of a term. */
export function fieldsOf({ term }: StandardTerm): TermFields {
  return TERM_FIELDS[term] as unknown as TermFields;
}

/** A variable of a term as its contract has it. */
export interface GivenVariable {
  readonly field: string;
  readonly variable: Variable;
  /** Undefined or null where it is open. */
  readonly value: unknown;
}

/** The variables that a term has as its contract includes it, in the order of its declaration. */
export function variablesOf(term: StandardTerm): GivenVariable[] {
  const facts = { ...term } as Readonly<Record<string, unknown>>;
  return Object.entries(fieldsOf(term).variables)
    .filter(([, { when }]) => holds(when, facts))
    .map(([field, variable]) => ({ field, variable, value: facts[field] }));
}

/** The variables that a term needs and leaves open. */
export function openVariables(term: StandardTerm): GivenVariable[] {
  return variablesOf(term).filter(
    ({ variable, value }) => variable.optional !== true && (value === undefined || value === null),
  );
}
