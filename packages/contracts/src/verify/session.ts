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
  withoutContract,
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
  /** Longest interruption of a continuous label that is ignored, in seconds, at least 0. Default: 1. */
  readonly holeSeconds?: number;
  /**
   * Whether the application drew the labels of the room into the programme picture that other platforms got, which the log
   * cannot tell. Default: false, so that for their viewers only what was spoken counts.
   */
  readonly labelsInPicture?: boolean;
}

/** The verification of a session log against its plan. */
export interface SessionVerification {
  /** Id of the session. */
  readonly sessionId: string;
  /** Hash of the plan that was passed. */
  readonly planHash: string;
  /** Hash of the log that was passed. */
  readonly logHash: string;
  /** Mode of the log: `real` or `memory`. */
  readonly mode: SessionLog['mode'];
  /** One verification per duty, in the order of the plan. */
  readonly duties: readonly DutyVerification[];
  /** Planned and actual length of the session, in minutes. */
  readonly minutes: {
    /** Minutes that the plan requires. */
    readonly planned: number;
    /** Minutes from the start to the end of the log. */
    readonly held: number;
    /** Whether the session was long enough. */
    readonly enough: boolean;
  };
  /** Questions of viewers, and how many were answered. */
  readonly questionsAnswered: {
    /** Whether the plan requires answers. */
    readonly required: boolean;
    /** Number of questions. */
    readonly asked: number;
    /** Number of answered questions. */
    readonly answered: number;
    /** Ids of the other questions. */
    readonly unanswered: readonly string[];
  };
  /** Findings about the session; `ok` is false if one is an `error`. */
  readonly findings: readonly VerifyFinding[];
  /** Whether every duty was kept and no finding is an `error`. */
  readonly ok: boolean;
}

/**
 * Verifies a session log against its plan: which disclosure duties were kept, with the times as evidence, and which
 * were broken, with time and reason. Nothing counts as done during a gap of the log: a duty that depends on one is
 * `not-shown`.
 *
 * @param plan - the plan that the room ran
 * @param log - the log of the session; its `planHash` must be the plan's
 * @returns findings as values; broken duties do not throw
 * @throws INPUT_INVALID when plan or log do not fit their schema, or a tolerance is not a number of seconds
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { verifySession } from '@livelane/contracts/verify';
 * const example = createRequire(import.meta.url);
 * const [plan, log] = ['session-plan', 'session-log'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * verifySession(plan, log).duties.map(({ dutyId, verdict }) => `${dutyId} ${verdict}`); // => ["vn-advertising kept","kr-repeat broken"]
 * ```
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
  const { labelsInPicture = false } = options;
  const reading = readLog(log);
  const planHash = canonicalHash(plan);
  const duties = plan.disclosures
    .filter(hasKnownRule)
    .map((duty) => verifyDuty(duty, { log, reading, tolerance, labelsInPicture }));
  const minutes = minutesOf(plan, log, tolerance.edgeMs);
  const questionsAnswered = questionsOf(plan, log);
  const findings = [
    ...identityFindings({ plan, log, planHash }),
    ...withoutContract(plan),
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
