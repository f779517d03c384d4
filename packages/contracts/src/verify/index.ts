export type { AudienceStatement, Verdict } from './audience.ts';
export type { BreachFinding, DutyVerification } from './duty.ts';
export type { VerifyFinding } from './finding.ts';
export { VERIFY_FINDINGS, type VerifyCode } from './findings.ts';
export type { BreachReason } from './rule.ts';
export { type SessionVerification, type VerifyOptions, verifySession } from './session.ts';
