export { LIFE_ISSUES } from '../error/life-issues.ts';
export {
  type Amended,
  type AmendOptions,
  amendContract,
  applyAmendment,
} from './amendment/amend.ts';
export { contractHeldOn, type HeldOptions } from './amendment/held.ts';
export { type ContractAmendment, ContractAmendmentSchema } from './amendment/record.ts';
export { type CalendarOptions, contractCalendar } from './calendar/calendar.ts';
export { type EndOfDeal, type EndOptions, endOfDeal } from './end/end-of-deal.ts';
export {
  type LifeEntry,
  LifeEntrySchema,
  type LifeEvent,
  LifeEventSchema,
  type LifeEventType,
} from './event/entry.ts';
export { LIFE_FINDINGS, type LifeCode, type LifeFinding } from './findings.ts';
export { type AppendOptions, appendLife } from './log/append.ts';
export { type ComparedLives, compareLives } from './log/compare.ts';
export { lifeLine, type ReadLife, readLife } from './log/read.ts';
export { lifeOf } from './machine/fold.ts';
export type { GuardName } from './machine/guards.ts';
export {
  type DeclinedAmendment,
  type Life,
  type LifeRevision,
  signatureFacts,
} from './machine/life.ts';
export { LIFE_STATES, type LifeState } from './machine/states.ts';
export { eventsIn, LIFE_TRANSITIONS, type Transition } from './machine/table.ts';
export { type ObligationOptions, obligationsOf } from './obligations/list.ts';
export type { Obligation, ObligationTime } from './obligations/obligation.ts';
export { applyPatch } from './patch/apply.ts';
export { type Change, changesOf, diffContracts, patchOf } from './patch/diff.ts';
export { type PatchOperation, PatchOperationSchema } from './patch/operation.ts';
export { undoPatch } from './patch/undo.ts';
export { type Declared, type RenewOptions, renewContract } from './renewal/renew.ts';
export { type NextRenewal, nextRenewal } from './renewal/renewal.ts';
export { ed25519Adapter, type SigningAdapter } from './signature/adapter.ts';
export { type Ed25519Jwk, keyThumbprint, type PublicKey } from './signature/key.ts';
export { type ContractSignature, ContractSignatureSchema } from './signature/record.ts';
export { signContract } from './signature/sign.ts';
export { type VerifyOptions, verifySignatures } from './signature/verify.ts';
export { verifyLifeSignatures } from './signature/verify-life.ts';
