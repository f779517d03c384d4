import { workflowIssue } from '../error/workflow-issues.ts';
import {
  type DisclosureDuty,
  DisclosureRuleSchema,
  type Finding,
  findingOf,
  type InputInvalid,
  inputInvalid,
  knownMembers,
  SESSION_EVENT_TYPES,
  type SessionLog,
  type SessionPlan,
  unknownNames,
} from '../vocabulary/index.ts';
import { VERIFY_FINDINGS, type VerifyCode } from './findings.ts';

/** A defect of a session that people should look at; `path` points into the session log. */
export type VerifyFinding = Finding<VerifyCode>;

/** Whether the log belongs to the plan at all. */
export function identityFindings({
  plan,
  log,
  planHash,
}: {
  readonly plan: SessionPlan;
  readonly log: SessionLog;
  readonly planHash: string;
}): VerifyFinding[] {
  return [
    ...(log.sessionId === plan.id
      ? []
      : [
          findingOf(VERIFY_FINDINGS, 'SESSION_OF_ANOTHER_PLAN', {
            path: '/sessionId',
            params: { logged: log.sessionId, planned: plan.id },
          }),
        ]),
    ...(log.planHash === planHash
      ? []
      : [findingOf(VERIFY_FINDINGS, 'PLAN_CHANGED', { path: '/planHash' })]),
  ];
}

/** The plan rests on no contract. */
export function withoutContract({ contract }: SessionPlan): VerifyFinding[] {
  if (contract.kind !== 'product-list') return [];
  return [findingOf(VERIFY_FINDINGS, 'PLAN_WITHOUT_CONTRACT', { path: '/planHash' })];
}

/** The session ended early. */
export function tooShort(params: {
  readonly planned: number;
  readonly held: number;
}): VerifyFinding {
  const { planned, held } = params;
  return findingOf(VERIFY_FINDINGS, 'SESSION_TOO_SHORT', {
    path: '/end',
    params: { planned, held },
  });
}

/** Questions that the plan required to be answered. */
export function unanswered(ids: readonly string[]): VerifyFinding {
  return findingOf(VERIFY_FINDINGS, 'QUESTIONS_UNANSWERED', {
    path: '/events',
    params: { count: ids.length },
    evidence: { questionIds: ids },
  });
}

/** Duties about promotions have nothing to verify where nothing was promoted. */
export function nothingPromoted(): VerifyFinding {
  return findingOf(VERIFY_FINDINGS, 'NOTHING_PROMOTED', { path: '/events' });
}

/** Disclosures in the log that no duty of the plan asks for. */
export function unknownDuties(plan: SessionPlan, log: SessionLog): VerifyFinding[] {
  const known = new Set(plan.disclosures.map((duty) => duty.id));
  const unknown = new Set(
    log.events.flatMap((event) =>
      event.type === 'disclosure' && !known.has(event.dutyId) ? [event.dutyId] : [],
    ),
  );
  return [...unknown]
    .sort()
    .map((id) =>
      findingOf(VERIFY_FINDINGS, 'DISCLOSURE_WITHOUT_DUTY', { path: '/events', params: { id } }),
    );
}

/** Events of a later version: kept in the log, without effect on any duty. */
export function unknownEvents({ events }: SessionLog): VerifyFinding[] {
  const unknown = events.map(({ type }) => type).filter((type) => !SESSION_EVENT_TYPES.has(type));
  return unknownNames(unknown).map(({ name: type, count }) =>
    findingOf(VERIFY_FINDINGS, 'EVENT_UNKNOWN', { path: '/events', params: { type, count } }),
  );
}

/** Duties of the plan whose rule is of a later version: without a verdict. */
export function unknownRules({ disclosures }: SessionPlan): VerifyFinding[] {
  return disclosures
    .filter((duty) => !hasKnownRule(duty))
    .map(({ id, when: { rule } }) =>
      findingOf(VERIFY_FINDINGS, 'DUTY_RULE_UNKNOWN', { path: '/events', params: { id, rule } }),
    );
}

/** Whether this version knows when the duty asks for its disclosure. */
export function hasKnownRule({ when }: DisclosureDuty): boolean {
  return RULES.has(when.rule);
}

const RULES = knownMembers(DisclosureRuleSchema, 'rule');

/** The error for a tolerance that is not a number of seconds. */
export function notSeconds(name: string, received: unknown): InputInvalid {
  return inputInvalid('VerifyOptions', [workflowIssue('SECONDS', { path: `/${name}`, received })]);
}
