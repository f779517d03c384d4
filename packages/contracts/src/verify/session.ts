import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  hasNoErrors,
  parseInput,
  type SessionLog,
  SessionLogSchema,
  type SessionPlan,
  SessionPlanSchema,
  toEpochMs,
} from '../vocabulary/index.ts';
import { type DutyVerification, verifyDuty } from './duty.ts';
import {
  hasKnownRule,
  identityFindings,
  nothingPromoted,
  notSeconds,
  tooShort,
  unanswered,
  unknownDuties,
  unknownEvents,
  unknownRules,
  type VerifyFinding,
} from './finding.ts';
import { readLog } from './log-reading.ts';

/** A disclosure counts as "at the start" or "at the end" within this many seconds: a project default, not law. */
export const DEFAULT_EDGE_SECONDS = 5;

/** A hole in a continuous label up to this many seconds is put down to the clock: a project default, not law. */
export const DEFAULT_HOLE_SECONDS = 1;

/** Options of {@link verifySession}. */
export interface VerifyOptions {
  /** Tolerance at the start and the end of the session, in seconds, at least 0. Default: 5. */
  readonly edgeSeconds?: number;
  /** Longest gap in a continuous label that is ignored, in seconds, at least 0. Default: 1. */
  readonly holeSeconds?: number;
}

/** The verification of a session log against its plan. */
export interface SessionVerification {
  readonly sessionId: string;
  readonly planHash: string;
  readonly logHash: string;
  readonly mode: SessionLog['mode'];
  readonly duties: readonly DutyVerification[];
  readonly minutes: { readonly planned: number; readonly held: number; readonly enough: boolean };
  readonly questionsAnswered: {
    readonly required: boolean;
    readonly asked: number;
    readonly answered: number;
    readonly unanswered: readonly string[];
  };
  /** What people should look at; an `error` makes the session not ok. */
  readonly findings: readonly VerifyFinding[];
  /** True when every duty was kept and no finding is an error. */
  readonly ok: boolean;
}

/**
 * Which disclosure duties a session kept, with the times that prove it, and which it broke, with the times
 * and the reason. Nothing in a gap of the log counts as done: a duty that depends on one is `not-shown`.
 *
 * @param plan - the plan that the room ran
 * @param log - the log of the session; its `planHash` must be the plan's
 * @returns findings as values; broken duties do not throw
 * @throws INPUT_INVALID when plan or log do not fit their schema, or a tolerance is not a number of seconds
 */
export function verifySession(
  plan: SessionPlan,
  log: SessionLog,
  options: VerifyOptions = {},
): SessionVerification {
  parseInput(SessionPlanSchema, plan, 'session-plan');
  parseInput(SessionLogSchema, log, 'session-log');
  const tolerance = {
    edgeMs: milliseconds(options.edgeSeconds ?? DEFAULT_EDGE_SECONDS, 'edgeSeconds'),
    holeMs: milliseconds(options.holeSeconds ?? DEFAULT_HOLE_SECONDS, 'holeSeconds'),
  };
  const reading = readLog(log);
  const planHash = canonicalHash(plan);
  const duties = plan.disclosures
    .filter(hasKnownRule)
    .map((duty) => verifyDuty(duty, { log, reading, tolerance }));
  const minutes = minutesOf(plan, log, tolerance.edgeMs);
  const questionsAnswered = questionsOf(plan, log);
  const findings = [
    ...identityFindings({ plan, log, planHash }),
    ...(minutes.enough ? [] : [tooShort(minutes)]),
    ...(questionsAnswered.required && questionsAnswered.unanswered.length > 0
      ? [unanswered(questionsAnswered.unanswered)]
      : []),
    ...(reading.promoted.certain.length === 0 ? [nothingPromoted()] : []),
    ...unknownDuties(plan, log),
    ...unknownRules(plan),
    ...unknownEvents(log),
  ];
  return {
    sessionId: log.sessionId,
    planHash,
    logHash: canonicalHash(log),
    mode: log.mode,
    duties,
    minutes,
    questionsAnswered,
    findings,
    ok: duties.every((duty) => duty.kept) && hasNoErrors(findings),
  };
}

function milliseconds(seconds: number, name: string): number {
  if (!Number.isFinite(seconds) || seconds < 0) throw notSeconds(name, seconds);
  return Math.round(seconds * 1000);
}

function minutesOf(
  plan: SessionPlan,
  log: SessionLog,
  slackMs: number,
): SessionVerification['minutes'] {
  const planned = toEpochMs(plan.window.end) - toEpochMs(plan.window.start);
  const held = Math.max(0, toEpochMs(log.end) - toEpochMs(log.start));
  const inMinutes = (ms: number): number => Math.round(ms / 600) / 100;
  return { planned: inMinutes(planned), held: inMinutes(held), enough: held >= planned - slackMs };
}

function questionsOf(plan: SessionPlan, log: SessionLog): SessionVerification['questionsAnswered'] {
  const asked = new Set<string>();
  const answered = new Set<string>();
  for (const event of log.events) {
    if (event.type === 'question') asked.add(event.questionId);
    if (event.type === 'answer') answered.add(event.questionId);
  }
  const unanswered = [...asked].filter((id) => !answered.has(id)).sort();
  return {
    required: plan.questions.answerRequired,
    asked: asked.size,
    answered: asked.size - unanswered.length,
    unanswered,
  };
}
