import * as z from 'zod/mini';
import { AddressedMarketSchema } from '../clause/terms.ts';
import { ClauseSchema, CompleteClauseSchema } from '../clauses/schemas.ts';
import { contractExpects } from '../error/issues.ts';
import { StandardTermsSchema } from '../standard/schemas.ts';
import {
  CurrencySchema,
  IdSchema,
  InstantSchema,
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
import { DealTypeSchema } from './deal/deal-type.ts';
import { WaiverSchema } from './deal/waiver.ts';
import { PartySchema } from './party.ts';

/** Schema of {@link ContractProduct}. */
export const ContractProductSchema = record({
  /** The product, as in the brief. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** Agreed list price of one unit. */
  price: MoneySchema,
});

/** A product that the deal is about, at its agreed list price. */
export interface ContractProduct extends z.infer<typeof ContractProductSchema> {}

/** Schema of {@link Amendment}. */
export const AmendmentSchema = record({
  /** Hash of the canonical JSON of the revision that it amends. */
  parent: Sha256Schema,
  /** The day and time from which it is meant to apply; never before that of the revision that it amends. */
  effectiveAt: InstantSchema,
  /**
   * `last-signature`: it is in force from `effectiveAt`, or from the last signature where that is later. `effective-date`:
   * the parties agree that it is in force from `effectiveAt` though it was signed later. Default: `last-signature`.
   */
  inForceFrom: z.exactOptional(z.enum(['last-signature', 'effective-date'])),
});

/** By what a revision of a contract amends the one before, and from when. */
export interface Amendment extends z.infer<typeof AmendmentSchema> {}

const document = {
  /** Identifies the kind of record. */
  kind: z.literal('contract'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Id of the contract, by which facts, plans and settlements refer to it. */
  id: IdSchema,
  /** Increased with every amendment. */
  revision: z.int().check(z.gte(1)),
  /** What this revision amends; absent in a first revision. */
  amends: z.exactOptional(AmendmentSchema),
  /** Title on the cover page. */
  title: LocalTextSchema,
  /** When it was drafted. */
  draftedAt: InstantSchema,
  /** The language whose text governs; the other one is a translation. */
  language: z.enum(['en', 'zh-Hans']),
  /** The market whose law governs. */
  law: MarketSchema,
  /** Currency of every amount that is owed. */
  currency: CurrencySchema,
  /** How amounts are rounded to a whole minor unit. */
  rounding: RoundingModeSchema,
  /** Zone in which dates and days are counted. */
  zone: ZoneSchema,
  /** When the contract applies; sales outside of it earn nothing. */
  term: WindowSchema,
  /** What kind of deal it is, which decides what must be settled. Default: none; each of the 35 points must be settled, and none can be waived. */
  dealType: z.exactOptional(DealTypeSchema),
  /** Points of the 35 on which nothing is agreed, on purpose, as far as the deal type allows that. Default: none. */
  waivers: z.exactOptional(z.array(WaiverSchema)),
  /** The standard terms that it includes, so that it can be signed. Default: none, and review asks for none. */
  standardTerms: z.exactOptional(StandardTermsSchema),
  /** Who is bound, and who is paid. */
  parties: z.array(PartySchema).check(z.minLength(2, { error: contractExpects('TWO_PARTIES') })),
  /** What the deal is about. */
  products: z.array(ContractProductSchema),
  /** The markets whose people are addressed, with the languages spoken to them. */
  audience: z.array(AddressedMarketSchema).check(z.minLength(1)),
  /** The brief and the grade that the contract was drafted from. */
  basis: record({
    /** The brief. */
    briefId: IdSchema,
    /** The grade that the contract was drafted from; null if none. */
    grade: z.nullable(
      record({
        /** The grade. */
        id: IdSchema,
        /** Hash of its canonical JSON. */
        hash: Sha256Schema,
        /** When it is too old to sign on. */
        expiresAt: InstantSchema,
        /** The fixed fee at which the expected contribution was zero. */
        breakEvenFee: MoneySchema,
        /** The commission at which the expected contribution was zero, in parts per million; null if no sale was expected. */
        breakEvenCommission: z.nullable(RateSchema),
      }),
    ),
  }),
};

/** Schema of {@link Contract}. */
export const ContractSchema = record({
  ...document,
  /** The clauses, each of one kind. */
  clauses: z.array(ClauseSchema),
});

/** A deal as one document: a cover page and a list of clauses, both typed. Slots of clauses may be open. */
export interface Contract extends z.infer<typeof ContractSchema> {}

/** Schema of {@link CompleteContract}. */
export const CompleteContractSchema = record({
  ...document,
  clauses: z.array(CompleteClauseSchema),
});

/** A contract in which no clause leaves a slot open that must be filled, so that it can be planned and settled. */
export interface CompleteContract extends z.infer<typeof CompleteContractSchema> {}
