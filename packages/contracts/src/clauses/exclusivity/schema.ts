import * as z from 'zod/mini';
import { clauseFields, type DealContext, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { clausesIn } from '../../clause/contract-context.ts';
import { DaysSchema, type Territory, TerritorySchema } from '../../clause/terms.ts';
import { IdSchema, TextSchema, WindowSchema } from '../../vocabulary/index.ts';
import { type TerminationClause, terminationSchemas } from '../termination/schema.ts';

/** Whether a party is bound for as long as it likes: it may end the contract at any time, and nothing is barred after that. */
function endsAtWill(
  { tailDays = 0 }: { readonly tailDays?: number },
  contract: DealContext,
): boolean {
  const ends = clausesIn<TerminationClause>(contract, terminationSchemas);
  return tailDays === 0 && ends.some(({ noticeDays }) => noticeDays === 0);
}

const exclusivityFields = clauseFields('exclusivity', {
  name: { en: 'Exclusivity', 'zh-Hans': '排他' },
  slots: {
    /** The party that is bound. */
    boundParty: slot(IdSchema, { en: 'who is bound', 'zh-Hans': '约束哪一方' }),
    /** The kind of product that it is about, in words. */
    category: slot(TextSchema.check(z.minLength(1)), {
      en: 'the category',
      'zh-Hans': '排他品类',
    }),
    /** Where it applies. Default, without a tail where the contract ends without notice: everywhere. */
    territory: slot(
      TerritorySchema,
      { en: 'the territory', 'zh-Hans': '排他地域' },
      { maySayNothing: endsAtWill },
    ),
    /** When it applies. */
    window: slot(WindowSchema, { en: 'the time', 'zh-Hans': '排他期间' }),
  },
  optional: {
    /** Days after the window in which it still applies. Default: 0. */
    tailDays: z.exactOptional(DaysSchema),
    /** Brands and products that are exempt. */
    exceptions: z.exactOptional(z.array(TextSchema)),
  },
});

/** Competing work that is prohibited; slots may be open. */
export interface ExclusivityClause extends z.infer<typeof exclusivityFields.draft> {}

/** Competing work that is prohibited; every slot is filled. */
export interface CompleteExclusivityClause extends z.infer<typeof exclusivityFields.complete> {}

/** Where it applies: everywhere, where a contract of a declared type that ends at will does not say. */
export function territoryOf(
  clause: ExclusivityClause,
  contract: DealContext,
): Territory | null | undefined {
  const isEverywhere = contract.dealType !== undefined && endsAtWill(clause, contract);
  return clause.territory ?? (isEverywhere ? 'worldwide' : null);
}

/** The schemas of the kind `exclusivity`. */
export const exclusivitySchemas: ClauseSchemas<ExclusivityClause, CompleteExclusivityClause> =
  exclusivityFields;
