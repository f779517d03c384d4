import * as z from 'zod/mini';
import { ClauseSchema, CompleteClauseSchema } from '../clauses/schemas.ts';
import {
  CurrencySchema,
  IdSchema,
  InstantSchema,
  LanguageSchema,
  LocalTextSchema,
  MarketSchema,
  MoneySchema,
  RateSchema,
  RoundingModeSchema,
  record,
  Sha256Schema,
  TextSchema,
  WindowSchema,
  ZoneSchema,
} from '../vocabulary/index.ts';
import { contractExpects } from './issues.ts';

/** Schema of {@link Party}. */
export const PartySchema = record({
  id: IdSchema,
  role: z.enum(['brand', 'creator', 'agency', 'payee']),
  name: TextSchema.check(z.minLength(1)),
  /** Where the party lives or is established. */
  market: MarketSchema,
  legalName: z.exactOptional(TextSchema),
  address: z.exactOptional(TextSchema),
  email: z.exactOptional(TextSchema),
  taxResidence: z.exactOptional(MarketSchema),
  representative: z.exactOptional(TextSchema),
  /** Permits and licences that some markets want of whoever advertises. */
  licences: z.exactOptional(
    z.array(
      record({ market: MarketSchema, number: IdSchema, issuer: TextSchema, valid: WindowSchema }),
    ),
  ),
});

/** One side of the contract, or someone paid under it. */
export type Party = z.infer<typeof PartySchema>;

/** Schema of {@link ContractProduct}. */
export const ContractProductSchema = record({ id: IdSchema, name: TextSchema, price: MoneySchema });

/** A product that the deal is about, at its agreed list price. */
export type ContractProduct = z.infer<typeof ContractProductSchema>;

const document = {
  kind: z.literal('contract'),
  version: z.literal(1),
  id: IdSchema,
  /** Raised with every amendment. */
  revision: z.int().check(z.gte(1)),
  title: LocalTextSchema,
  draftedAt: InstantSchema,
  /** The language whose text governs; the other one is a translation. */
  language: z.enum(['en', 'zh-Hans']),
  /** The market whose law governs. */
  law: MarketSchema,
  /** Currency in which everything is owed. */
  currency: CurrencySchema,
  rounding: RoundingModeSchema,
  /** Zone in which dates and days are counted. */
  zone: ZoneSchema,
  term: WindowSchema,
  parties: z.array(PartySchema).check(z.minLength(2, { error: contractExpects('TWO_PARTIES') })),
  products: z.array(ContractProductSchema),
  /** The markets whose people are addressed, with the languages spoken to them. */
  audience: z
    .array(
      record({ market: MarketSchema, languages: z.array(LanguageSchema).check(z.minLength(1)) }),
    )
    .check(z.minLength(1)),
  /** The brief and the grade that the deal was struck on. */
  basis: record({
    briefId: IdSchema,
    grade: z.nullable(
      record({
        id: IdSchema,
        hash: Sha256Schema,
        expiresAt: InstantSchema,
        breakEvenFee: MoneySchema,
        breakEvenCommission: z.nullable(RateSchema),
      }),
    ),
  }),
};

/** Schema of {@link Contract}. */
export const ContractSchema = record({ ...document, clauses: z.array(ClauseSchema) });

/** A deal as one document: a typed cover page and typed clauses. Slots may be open until review passes. */
export type Contract = z.infer<typeof ContractSchema>;

/** Schema of {@link CompleteContract}. */
export const CompleteContractSchema = record({
  ...document,
  clauses: z.array(CompleteClauseSchema),
});

/** A contract none of whose clauses leaves a slot open: what can be planned and settled. */
export type CompleteContract = z.infer<typeof CompleteContractSchema>;
