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

/** What every entry has. */
const ENTRY_FIELDS = {
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
  /** When it happened. */
  at: InstantSchema,
  /** When it was recorded; never before that of the entry before. */
  recordedAt: InstantSchema,
  /** The party who acts. */
  by: IdSchema,
  /** SHA-256 over the canonical JSON (RFC 8785) of all other fields. */
  hash: Sha256Schema,
} as const;

/** Hash of the document that is meant. */
const documentHash = Sha256Schema;

/** Schema of {@link LifeEntry}. */
export const LifeEntrySchema = z.discriminatedUnion('type', [
  record({
    ...ENTRY_FIELDS,
    /** A text of the contract was put forward; approvals of another one are void. */
    type: z.literal('draft'),
    /** The text. */
    contract: ContractSchema,
  }),
  record({
    ...ENTRY_FIELDS,
    /** The draft was handed to the other side for review. */
    type: z.literal('submit'),
  }),
  record({
    ...ENTRY_FIELDS,
    /** A party that signs approved the text. */
    type: z.literal('approve'),
    /** Hash of the text. */
    documentHash,
  }),
  record({
    ...ENTRY_FIELDS,
    /** A party wants changes: the text is a draft again. */
    type: z.literal('return'),
    /** What is to be changed, in words. */
    reason: TextSchema,
  }),
  record({
    ...ENTRY_FIELDS,
    /** The negotiation was ended without a contract. */
    type: z.literal('withdraw'),
    /** Why, in words. */
    reason: TextSchema,
  }),
  record({
    ...ENTRY_FIELDS,
    /** A party signed the contract, or an amendment of it. */
    type: z.literal('sign'),
    /** Hash of the revision that was signed. */
    documentHash,
    /** Detached JWS over the canonical JSON of the revision. Default: it was signed elsewhere. */
    jws: z.exactOptional(z.string().check(z.maxLength(2000))),
  }),
  record({
    ...ENTRY_FIELDS,
    /** The term has begun. */
    type: z.literal('start'),
  }),
  record({
    ...ENTRY_FIELDS,
    /** The contract rests. */
    type: z.literal('suspend'),
    /** Why, in words. */
    reason: TextSchema,
  }),
  record({
    ...ENTRY_FIELDS,
    /** The contract goes on where it rested. */
    type: z.literal('resume'),
  }),
  record({
    ...ENTRY_FIELDS,
    /** A party gave notice. */
    type: z.literal('notice'),
    /** The termination clause that it is about. */
    about: IdSchema,
    /** `breach` starts the time to cure a breach; `end` ends the contract when the days of notice are over. */
    purpose: z.enum(['breach', 'end']),
    /** Text of the notice. */
    text: TextSchema,
  }),
  record({
    ...ENTRY_FIELDS,
    /** A notice took effect. */
    type: z.literal('terminate'),
  }),
  record({
    ...ENTRY_FIELDS,
    /** The term is over. */
    type: z.literal('expire'),
  }),
  record({
    ...ENTRY_FIELDS,
    /** An amendment was put forward; it is in force when it is signed. */
    type: z.literal('amend'),
    /** The amendment. */
    amendment: ContractAmendmentSchema,
  }),
  record({
    ...ENTRY_FIELDS,
    /** The period of an assessment is over, and its result is worked out. */
    type: z.literal('assess'),
  }),
  record({
    ...ENTRY_FIELDS,
    /** The last statement was accepted. */
    type: z.literal('settle'),
    /** Hash of the canonical JSON of the statement. */
    settlementHash: Sha256Schema,
  }),
  record({
    ...ENTRY_FIELDS,
    /** Everything that was owed is paid. */
    type: z.literal('close'),
  }),
]);

/** An entry of the log of a contract's life: one event, chained to the one before by its hash. */
export type LifeEntry = z.infer<typeof LifeEntrySchema>;

/** The type of an event. */
export type LifeEventType = LifeEntry['type'];

/** The entry of a type of event. */
export type LifeEntryOf<Type extends LifeEventType> = Extract<LifeEntry, { type: Type }>;

/** The fields that appending sets. */
type Chained = 'kind' | 'version' | 'contractId' | 'seq' | 'previous' | 'recordedAt' | 'hash';

type WithoutChain<Entry> = Entry extends LifeEntry ? Omit<Entry, Chained> : never;

/** Something that happens to a contract, before it is an entry of its log. */
export type LifeEvent = WithoutChain<LifeEntry>;
