import * as z from 'zod/mini';
import { ClauseSchema } from '../clauses/schemas.ts';
import { ContractProductSchema, ContractSchema } from '../contract/document.ts';
import { LocalTextSchema, RoundingModeSchema, record } from '../vocabulary/index.ts';

const { language, law, currency, zone, term, parties, audience } = ContractSchema.def.shape;

/** Schema of {@link DealTerms}. */
export const DealTermsSchema = record({
  kind: z.literal('deal-terms'),
  version: z.literal(1),
  /** Left out: a plain title in both languages. */
  title: z.exactOptional(LocalTextSchema),
  language,
  law,
  currency,
  /** Left out: half-even. */
  rounding: z.exactOptional(RoundingModeSchema),
  zone,
  term,
  parties,
  /** Left out: the products of the brief at their prices. */
  products: z.exactOptional(z.array(ContractProductSchema)),
  /** Left out: the market of the brief, and those of its audience that it ships to. */
  audience: z.exactOptional(audience),
  clauses: z.array(ClauseSchema),
});

/** What people fill in to draft a contract: the cover page and the clauses, as far as they are agreed. */
export type DealTerms = z.infer<typeof DealTermsSchema>;
