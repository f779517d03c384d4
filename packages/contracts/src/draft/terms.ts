import * as z from 'zod/mini';
import { ClauseSchema } from '../clauses/schemas.ts';
import { ContractProductSchema, ContractSchema } from '../contract/document.ts';
import { LocalTextSchema, RoundingModeSchema, record } from '../vocabulary/index.ts';

const shared = z.pick(ContractSchema, {
  language: true,
  law: true,
  currency: true,
  zone: true,
  term: true,
  dealType: true,
  waivers: true,
  standardTerms: true,
  parties: true,
}).def.shape;

/** Schema of {@link DealTerms}. */
export const DealTermsSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('deal-terms'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Title on the cover page. Default: a plain title in both languages. */
  title: z.exactOptional(LocalTextSchema),
  ...shared,
  /** How amounts are rounded to a whole minor unit. Default: half-even. */
  rounding: z.exactOptional(RoundingModeSchema),
  /** What the deal is about. Default: the products of the brief at their prices. */
  products: z.exactOptional(z.array(ContractProductSchema)),
  /** The markets whose people are addressed, with the languages spoken to them. Default: the market of the brief, and those of its audience that it ships to. */
  audience: z.exactOptional(ContractSchema.def.shape.audience),
  /** The clauses as far as they are agreed; open slots are absent or null. */
  clauses: z.array(ClauseSchema),
});

/** Input of {@link draftContract}, written by people: the cover page, and the clauses as far as they are agreed. */
export interface DealTerms extends z.infer<typeof DealTermsSchema> {}
