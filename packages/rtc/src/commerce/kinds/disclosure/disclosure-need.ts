import type { DisclosureRule } from '@livelane/contracts/vocabulary';

/** How one duty was kept by one medium so far. Times are milliseconds since 1970-01-01T00:00:00Z. */
export interface MadeSoFar {
  /** When it was made for the first time. */
  readonly first: number;
  /** When it ended last; of one that is on, when it began. */
  readonly last: number;
}

/** The course of a session, as far as duties depend on it. */
export interface Course {
  /** When duties begin to count. */
  readonly start: number;
  /** When the session is planned to end. It may last longer. */
  readonly end: number;
  /** When a product was shown or promoted for the first time; undefined if none was. */
  readonly firstPromoted: number | undefined;
  /** Since when something is shown or promoted without a break; undefined while nothing is. */
  readonly promotedSince: number | undefined;
  /** How long a disclosure in the picture stays where its rule does not say, in milliseconds. */
  readonly shownMs: number;
}

/** When a disclosure is to be made next. */
export interface DisclosureNeed {
  /** From when: a picture is shown then, and the host is asked then for what is spoken. */
  readonly from: number;
  /** Until when it keeps its rule. */
  readonly by: number;
}

/** What verification takes for the start or the end of a session, and for a hole that does not count, in milliseconds. */
const EDGE_MS = 5_000;
const HOLE_MS = 1_000;

/** How long before its time a disclosure that repeats is made, in milliseconds: a quarter of its interval, and at most this. */
const LONGEST_LEAD_MS = 60_000;

/** How long the host has, in milliseconds, for what is to be spoken once while something is promoted. */
const SPOKEN_WITHIN_MS = 60_000;

interface Asked {
  readonly rule: DisclosureRule;
  /** `voice` for what must be heard; what is required all the time is then spoken once. */
  readonly medium: 'picture' | 'voice';
  /** Undefined: never made. */
  readonly made: MadeSoFar | undefined;
  readonly course: Course;
}

/**
 * When a disclosure that is not on is to be made next, by its rule; undefined while its rule asks for nothing. Rules are
 * read as `verifySession` of @livelane/contracts reads them.
 */
export function disclosureNeed(asked: Asked): DisclosureNeed | undefined {
  const { rule, medium, made, course } = asked;
  switch (rule.rule) {
    case 'at-start':
      return atStart(made, course);
    case 'max-gap':
      return repeated(asked, rule.seconds * 1_000);
    case 'continuous':
      if (medium === 'voice')
        return isMadeSince(made, course.start) ? undefined : { from: course.start, by: course.end };
      return covering(made, course.start, EDGE_MS);
    case 'whole-promotion':
      return whilePromoted(asked);
    case 'before-and-during':
      return course.firstPromoted === undefined ? before(made, course) : during(asked);
    default:
      // A rule of a later version; verification reports it.
      return undefined;
  }
}

/** When a picture that the room shows is taken away again, by its rule; undefined: not yet known, or not at all. */
export function shownUntil(
  rule: DisclosureRule,
  { since, course }: { readonly since: number; readonly course: Course },
): number | undefined {
  const { promotedSince, shownMs, end } = course;
  const until = since + shownMs;
  switch (rule.rule) {
    case 'at-start':
      return until;
    case 'max-gap':
      // At the end it stays, as nobody knows when that will be.
      return until > end - shownMs ? undefined : until;
    case 'whole-promotion':
      return promotedSince === undefined ? since : undefined;
    case 'before-and-during':
      return promotedSince === undefined ? until : undefined;
    default:
      return undefined;
  }
}

function isMadeSince(made: MadeSoFar | undefined, start: number): made is MadeSoFar {
  return made !== undefined && made.last >= start;
}

function atStart(made: MadeSoFar | undefined, { start }: Course): DisclosureNeed | undefined {
  return isMadeSince(made, start) ? undefined : { from: start, by: start + EDGE_MS };
}

function repeated({ made, course, medium }: Asked, intervalMs: number): DisclosureNeed | undefined {
  const { start, end, shownMs } = course;
  if (!isMadeSince(made, start)) return atStart(made, course);
  const by = made.last + intervalMs;
  const lead = Math.min(intervalMs / 4, LONGEST_LEAD_MS);
  const next = { from: Math.max(by - lead, made.last + 1), by };
  const last = end - (medium === 'voice' ? EDGE_MS : shownMs);
  return made.last < last && last < next.from ? { from: last, by: Math.min(by, end) } : next;
}

/** What must be on without a break since a time. */
function covering(made: MadeSoFar | undefined, since: number, toleranceMs: number): DisclosureNeed {
  return isMadeSince(made, since)
    ? { from: made.last, by: made.last + HOLE_MS }
    : { from: since, by: since + toleranceMs };
}

function whilePromoted({ made, course, medium }: Asked): DisclosureNeed | undefined {
  const { promotedSince } = course;
  if (promotedSince === undefined) return undefined;
  if (medium === 'picture') return covering(made, promotedSince, HOLE_MS);
  if (isMadeSince(made, promotedSince)) return undefined;
  return { from: promotedSince, by: promotedSince + SPOKEN_WITHIN_MS };
}

/** Before the first product, which nobody knows the time of: from the start on. */
function before(made: MadeSoFar | undefined, { start, end }: Course): DisclosureNeed | undefined {
  return made === undefined ? { from: start, by: end } : undefined;
}

function during(asked: Asked): DisclosureNeed | undefined {
  const { made, course, medium } = asked;
  const { firstPromoted = 0 } = course;
  if (medium === 'voice' && isMadeSince(made, firstPromoted)) return undefined;
  const need = whilePromoted(asked);
  const isLate = made === undefined || made.first > firstPromoted;
  // One that was never made before the first product is late from then on, once.
  return need !== undefined && isLate && !isMadeSince(made, firstPromoted)
    ? { ...need, by: firstPromoted }
    : need;
}
