import {
  type DisclosureDuty,
  type Finding,
  findingOf,
  type Instant,
  type LocalText,
  type SessionLog,
  toInstant,
} from '../vocabulary/index.ts';
import { type AudienceStatement, audienceStatements, type Verdict } from './audience.ts';
import { VERIFY_FINDINGS, type VerifyCode } from './findings.ts';
import { countedTimes, type Doubt, type LogReading, type Shown } from './log-reading.ts';
import { type Breach, type BreachReason, breaches, type Stage, spokenBreaches } from './rule.ts';
import { union } from './span.ts';

/** A time span in which a duty was not kept, as a finding; `path` points into the session log. */
export type BreachFinding = Finding<
  VerifyCode,
  { readonly dutyId: string; readonly from: Instant; readonly to: Instant }
>;

/** The verification of one disclosure duty. */
export interface DutyVerification {
  /** Id of the duty in the plan. */
  readonly dutyId: string;
  /** Market whose duty it is. */
  readonly market: string;
  /** `law`, or `project-default` for a repetition that no rule of law requires. */
  readonly basis: DisclosureDuty['citation']['basis'];
  /** How reliable our knowledge of the rule is. */
  readonly confidence: DisclosureDuty['citation']['confidence'];
  /** Whether the duty was kept. */
  readonly verdict: Verdict;
  /** Whether the verdict is `kept`. */
  readonly kept: boolean;
  /** The times at which it was shown or spoken in an accepted language and medium. */
  readonly evidence: readonly {
    readonly from: Instant;
    readonly to: Instant;
    readonly medium: 'picture' | 'voice';
    readonly language: string;
  }[];
  /** The time spans in which it was not kept; for `not-shown`, those that the log cannot prove. */
  readonly broken: readonly {
    readonly from: Instant;
    readonly to: Instant;
    readonly why: BreachReason;
    readonly message: LocalText;
  }[];
  /** One finding per item of `broken`, in the same order, with the duty and the time as evidence. */
  readonly findings: readonly BreachFinding[];
  /** Disclosures for this duty that do not count, each with the reason. */
  readonly ignored: readonly {
    readonly from: Instant;
    readonly to: Instant;
    readonly why: 'wrong-language' | 'wrong-medium';
  }[];
  /** What the verdict means for each group of viewers. */
  readonly audiences: readonly AudienceStatement[];
}

/** How exactly times are taken, in milliseconds. */
export type Tolerance = Pick<Stage, 'edgeMs' | 'holeMs'>;

/**
 * One duty held against the log twice: once as if everything in the gaps had been missed, once as if
 * everything in them had been done. Kept when even the first keeps it, broken when even the second breaks
 * it, `not-shown` between.
 */
export function verifyDuty(
  duty: DisclosureDuty,
  { log, reading, tolerance, labelsInPicture }: DutyContext,
): DutyVerification {
  const shown = reading.shownFor(duty.id);
  const { against, inFavour, verdict } = judged(duty, { shown, reading, tolerance });
  const carried = labelsInPicture ? shown : shown.filter(({ medium }) => medium === 'voice');
  const programme = judged(duty, { shown: carried, reading, tolerance }).verdict;
  const found = (verdict === 'broken' ? inFavour : against).map((breach) => ({
    stretch: { ...instants(breach), why: breach.why },
    finding: breachFinding(duty, breach),
  }));
  const media = mediaOf(duty);
  const counts = (it: Shown): boolean =>
    media.includes(it.medium) &&
    countedTimes([it], { duty, medium: media, doubt: 'against', gaps: [] }).length > 0;
  return {
    dutyId: duty.id,
    market: duty.market,
    basis: duty.citation.basis,
    confidence: duty.citation.confidence,
    verdict,
    kept: verdict === 'kept',
    evidence: sorted(
      shown
        .filter(counts)
        .flatMap(({ certain, medium, language }) =>
          certain.map((span) => ({ ...instants(span), medium, language })),
        ),
    ),
    broken: found.map(({ stretch, finding }) => ({ ...stretch, message: finding.message })),
    findings: found.map(({ finding }) => finding),
    ignored: sorted(
      shown
        .filter((it) => !counts(it))
        .flatMap((it) =>
          it.certain.map((span) => ({
            ...instants(span),
            why: media.includes(it.medium)
              ? ('wrong-language' as const)
              : ('wrong-medium' as const),
          })),
        ),
    ),
    audiences: audienceStatements({ room: verdict, programme }, log),
  };
}

interface DutyContext {
  readonly log: SessionLog;
  readonly reading: LogReading;
  readonly tolerance: Tolerance;
  /** Whether the labels of the room were drawn into the programme picture. */
  readonly labelsInPicture: boolean;
}

/** What was shown, held against a duty twice. */
function judged(
  duty: DisclosureDuty,
  shown: Omit<Doubted, 'doubt'>,
): { readonly against: Breach[]; readonly inFavour: Breach[]; readonly verdict: Verdict } {
  const against = dutyBreaches(duty, { ...shown, doubt: 'against' });
  const inFavour = dutyBreaches(duty, { ...shown, doubt: 'in-favour' });
  const verdict = against.length === 0 ? 'kept' : inFavour.length > 0 ? 'broken' : 'not-shown';
  return { against, inFavour, verdict };
}

interface Doubted extends Pick<DutyContext, 'reading' | 'tolerance'> {
  readonly shown: readonly Shown[];
  readonly doubt: Doubt;
}

function dutyBreaches(
  duty: DisclosureDuty,
  { shown, reading, tolerance, doubt }: Doubted,
): Breach[] {
  const { session, gaps, promoted } = reading;
  const stage: Stage = {
    session,
    promoted:
      doubt === 'against' ? union(promoted.certain, promoted.possible, gaps) : promoted.certain,
    ...tolerance,
  };
  const on = (medium: readonly ('picture' | 'voice')[]) =>
    countedTimes(shown, { duty, medium, doubt, gaps });
  if (duty.medium !== 'both') return breaches(duty.when, on(mediaOf(duty)), stage);
  return [
    ...breaches(duty.when, on(['picture']), stage),
    ...spokenBreaches(duty.when, on(['voice']), stage),
  ];
}

function mediaOf({ medium }: DisclosureDuty): ('picture' | 'voice')[] {
  return medium === 'either' || medium === 'both' ? ['picture', 'voice'] : [medium];
}

function instants({ from, to }: { readonly from: number; readonly to: number }): {
  readonly from: Instant;
  readonly to: Instant;
} {
  return { from: toInstant(from), to: toInstant(to) };
}

function sorted<Item extends { readonly from: Instant }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** The finding of each reason; its message is that of the stretch in `broken` as well. */
const BREACH_CODES = {
  'never-shown': 'DUTY_NEVER_SHOWN',
  'not-at-start': 'DUTY_NOT_AT_START',
  'not-at-end': 'DUTY_NOT_AT_END',
  'gap-too-long': 'DUTY_GAP_TOO_LONG',
  'not-covered': 'DUTY_NOT_COVERED',
  'not-before-first-product': 'DUTY_NOT_BEFORE_FIRST_PRODUCT',
  'not-during-promotion': 'DUTY_NOT_DURING_PROMOTION',
  'not-spoken': 'DUTY_NOT_SPOKEN',
} as const satisfies Readonly<Record<BreachReason, VerifyCode>>;

function breachFinding({ id }: DisclosureDuty, breach: Breach): BreachFinding {
  return findingOf(VERIFY_FINDINGS, BREACH_CODES[breach.why], {
    path: '/events',
    evidence: { dutyId: id, ...instants(breach) },
  });
}
