import { issuesOf } from '../vocabulary/index.ts';

/** What the life of a contract expects, by code; apart from the others, so that settling ships without it. */
export const LIFE_ISSUES = {
  // Events
  LIFE_EVENT_ORDER: 'an event that is possible in the state {state}: {events}',
  LIFE_FIRST_EVENT: 'the event `draft` with the contract: the log has no entry yet',
  LIFE_CONTRACT: 'an event of the contract {contract}',
  LIFE_PARTY: 'a party of the contract: {parties}',
  LIFE_SIGNER: 'a party that signs the contract: {parties}',
  LIFE_DOCUMENT: '{wanted}, the hash of the document as it stands',
  LIFE_SIGNED_DOCUMENT: 'the hash of a document that is to be signed: {wanted}',
  LIFE_OPEN_AMENDMENT: 'the hash of an amendment that not all have signed: {wanted}',
  LIFE_ONCE: 'an act that the party has not done yet',
  LIFE_CHAIN: 'the hash {previous} of the entry before, and the number {seq}',
  LIFE_FIRST_REVISION:
    'a first revision, which amends none; a signed contract is changed by `amend`',
  LIFE_COMPLETE: 'a contract without open slots; open: {slots}',
  LIFE_NOT_BEFORE: 'an instant from {from} on',
  LIFE_NEVER_SIGNED: 'a contract that all parties who sign have signed',
  LIFE_NO_ASSESSMENT: 'a contract with an assessment clause',
  LIFE_ASSESSED: 'the event `assess` first, since the contract has an assessment clause',
  LIFE_NOTICE_CLAUSE: 'a termination clause of the contract: {clauses}',
  LIFE_NOTICE_OVER: 'a notice whose days are over; the earliest end is {end}',
  LIFE_RECORDED: 'an instant not before {before}, that of the entry before',
  LIFE_HAPPENED: 'an instant not after {recorded}, when it was recorded',
  LIFE_TORN:
    'a log that is whole; take a torn last line away first, and settle other faults with the other party',
  // Patches
  PATCH_POINTER: 'a JSON Pointer (RFC 6901), such as /clauses/2/rate',
  PATCH_TARGET: 'a place that the document has',
  PATCH_INDEX: 'an index from 0 to {last}',
  PATCH_INTO_ITSELF: 'a place outside of what is moved',
  PATCH_TEST: 'the value {value}',
  PATCH_COPIES: 'a patch whose copies have no more than {most} values together',
  PATCH_NO_CHANGE: 'a patch that changes the contract',
  AMENDMENT_PROTECTED:
    'a place outside of {fields}: they identify the contract, and amending sets number and parent itself',
  AMENDMENT_PARENT: 'the revision with the hash {parent}, which the amendment is of',
  AMENDMENT_RESULT: 'a patch that gives the revision with the hash {result}; it was changed',
  AMENDMENT_NAMES: '{wanted}, as the revision that the patch gives has it',
  AMENDMENT_DATE: 'a date not before {before}, that of the revision that it amends',
  // Renewals
  RENEWAL_NONE_LEFT: 'a renewal that is left; each one that was agreed has been used',
  RENEWAL_HOLDER: 'the party that may renew: {holder}',
  RENEWAL_BY: 'the party that declares it',
  RENEWAL_LATE: 'an instant until the end of {on} in {zone}, the last day of notice',
  RENEWAL_BLOCKED: 'a contract whose renewal no party has declined in time; {by} did at {at}',
  RENEWAL_CLAUSE: 'one renewal clause without open slots',
  // Signatures
  JWS_DETACHED: 'a detached JWS (RFC 7515, appendix F): two dots, nothing between them',
  JWS_HEADER: 'a protected header with "alg":"EdDSA"; of "crit", only "b64"',
  SIGNING_KEY: 'an Ed25519 private key, as PKCS #8 PEM or JWK',
  PUBLIC_KEY: 'an Ed25519 public key: JWK, PEM or 32 bytes as base64url',
  // Command line
  VERIFY_INPUT: 'contracts with --signatures, a --life, or --plan with --log',
  CALENDAR_PARTY: 'a party of the contract: {parties}',
} as const;

/** An issue of {@link LIFE_ISSUES} at a place of an input. */
export const lifeIssue = /* @__PURE__ */ issuesOf(LIFE_ISSUES);
