import * as z from 'zod/mini';
import { ContractSchema } from '../../contract/document.ts';
import {
  IdSchema,
  InstantSchema,
  record,
  Sha256Schema,
  TextSchema,
} from '../../vocabulary/index.ts';
import { ContractAmendmentSchema } from '../amendment/record.ts';

/** What appending sets. */
const CHAIN = {
  /** Identifies the kind of record. */
  kind: z.literal('life-event'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The contract. */
  contractId: IdSchema,
  /** Its place in the log, from 0. */
  seq: z.int().check(z.gte(0)),
  /** Hash of the entry before; null in the first. */
  previous: z.nullable(Sha256Schema),
  /** When it was recorded; never before that of the entry before. */
  recordedAt: InstantSchema,
  /** SHA-256 over the canonical JSON (RFC 8785) of all other fields. */
  hash: Sha256Schema,
} as const;

/** What every event has. */
const ACT = {
  /** When it happened. */
  at: InstantSchema,
  /** The party who acts. */
  by: IdSchema,
} as const;

/** Hash of the document that is meant. */
const documentHash = Sha256Schema;

const draft = {
  /** A text of the contract was put forward; approvals of another one are void. */
  type: z.literal('draft'),
  /** The text. */
  contract: ContractSchema,
} as const;

const submit = {
  /** The draft was handed to the other side for review. */
  type: z.literal('submit'),
} as const;

const approve = {
  /** A party that signs approved the text. */
  type: z.literal('approve'),
  /** Hash of the text. */
  documentHash,
} as const;

const returned = {
  /** A party wants changes: the text is a draft again. */
  type: z.literal('return'),
  /** What is to be changed, in words. */
  reason: TextSchema,
} as const;

const withdraw = {
  /** The negotiation was ended without a contract. */
  type: z.literal('withdraw'),
  /** Why, in words. */
  reason: TextSchema,
} as const;

const sign = {
  /** A party signed the contract, or an amendment of it. */
  type: z.literal('sign'),
  /** Hash of the revision that was signed. */
  documentHash,
  /** Detached JWS over the canonical JSON of the revision. Default: it was signed elsewhere. */
  jws: z.exactOptional(z.string().check(z.maxLength(2000))),
} as const;

const start = {
  /** The term has begun. */
  type: z.literal('start'),
} as const;

const suspend = {
  /** The contract rests. */
  type: z.literal('suspend'),
  /** Why, in words. */
  reason: TextSchema,
} as const;

const resume = {
  /** The contract goes on where it rested. */
  type: z.literal('resume'),
} as const;

const notice = {
  /** A party gave notice. */
  type: z.literal('notice'),
  /** The termination clause that it is about. */
  about: IdSchema,
  /** `breach` starts the time to cure a breach; `end` ends the contract when the days of notice are over. */
  purpose: z.enum(['breach', 'end']),
  /** Text of the notice. */
  text: TextSchema,
} as const;

const terminate = {
  /** A notice took effect. */
  type: z.literal('terminate'),
} as const;

const expire = {
  /** The term is over. */
  type: z.literal('expire'),
} as const;

const amend = {
  /** An amendment was put forward; it is in force when it is signed. */
  type: z.literal('amend'),
  /** The amendment. */
  amendment: ContractAmendmentSchema,
} as const;

const decline = {
  /** A party will not sign an amendment that not all have signed: it is void, with those that build on it. */
  type: z.literal('decline'),
  /** Hash of the revision that the amendment makes. */
  documentHash,
  /** Why, in words. */
  reason: TextSchema,
} as const;

const assess = {
  /** The period of an assessment is over, and its result is worked out. */
  type: z.literal('assess'),
} as const;

const settle = {
  /** The last statement was accepted. */
  type: z.literal('settle'),
  /** Hash of the canonical JSON of the statement. */
  settlementHash: Sha256Schema,
} as const;

const close = {
  /** Everything that was owed is paid. */
  type: z.literal('close'),
} as const;

/** Schema of {@link LifeEvent}. */
export const LifeEventSchema = z.discriminatedUnion('type', [
  record({ ...ACT, ...draft }),
  record({ ...ACT, ...submit }),
  record({ ...ACT, ...approve }),
  record({ ...ACT, ...returned }),
  record({ ...ACT, ...withdraw }),
  record({ ...ACT, ...sign }),
  record({ ...ACT, ...start }),
  record({ ...ACT, ...suspend }),
  record({ ...ACT, ...resume }),
  record({ ...ACT, ...notice }),
  record({ ...ACT, ...terminate }),
  record({ ...ACT, ...expire }),
  record({ ...ACT, ...amend }),
  record({ ...ACT, ...decline }),
  record({ ...ACT, ...assess }),
  record({ ...ACT, ...settle }),
  record({ ...ACT, ...close }),
]);

/** Something that happens to a contract, before it is an entry of its log. */
export type LifeEvent = z.infer<typeof LifeEventSchema>;

/** Schema of {@link LifeEntry}. */
export const LifeEntrySchema = z.discriminatedUnion('type', [
  record({ ...CHAIN, ...ACT, ...draft }),
  record({ ...CHAIN, ...ACT, ...submit }),
  record({ ...CHAIN, ...ACT, ...approve }),
  record({ ...CHAIN, ...ACT, ...returned }),
  record({ ...CHAIN, ...ACT, ...withdraw }),
  record({ ...CHAIN, ...ACT, ...sign }),
  record({ ...CHAIN, ...ACT, ...start }),
  record({ ...CHAIN, ...ACT, ...suspend }),
  record({ ...CHAIN, ...ACT, ...resume }),
  record({ ...CHAIN, ...ACT, ...notice }),
  record({ ...CHAIN, ...ACT, ...terminate }),
  record({ ...CHAIN, ...ACT, ...expire }),
  record({ ...CHAIN, ...ACT, ...amend }),
  record({ ...CHAIN, ...ACT, ...decline }),
  record({ ...CHAIN, ...ACT, ...assess }),
  record({ ...CHAIN, ...ACT, ...settle }),
  record({ ...CHAIN, ...ACT, ...close }),
]);

/** An entry of the log of a contract's life: one event, chained to the one before by its hash. */
export type LifeEntry = z.infer<typeof LifeEntrySchema>;

/** The type of an event. */
export type LifeEventType = LifeEntry['type'];

/** The entry of a type of event. */
export type LifeEntryOf<Type extends LifeEventType> = Extract<LifeEntry, { type: Type }>;
