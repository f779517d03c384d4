import type { DisclosureRule } from '../vocabulary/index.ts';
import { meets, type Span, without } from './span.ts';

/** Why a stretch of time breaks a duty. */
export type BreachReason =
  | 'never-shown'
  | 'not-at-start'
  | 'not-at-end'
  | 'gap-too-long'
  | 'not-covered'
  | 'not-before-first-product'
  | 'not-during-promotion'
  | 'not-spoken';

/** A stretch in which a duty was not kept, and why. */
export interface Breach extends Span {
  readonly why: BreachReason;
}

/** Times of the session that a rule is checked against, in epoch milliseconds. */
export interface Stage {
  /** The whole session. */
  readonly session: Span;
  /** When something was promoted: in order, not overlapping. */
  readonly promoted: readonly Span[];
  /** "At the start" and "at the end" are this wide, and the session's edges may miss this much. */
  readonly edgeMs: number;
  /** A hole in a shown label up to this long is the clock's, not the host's. */
  readonly holeMs: number;
}

/**
 * Where a disclosure breaks its rule; empty where the rule is kept.
 * @param shown - when the disclosure was on: in order, not overlapping
 */
export function breaches(rule: DisclosureRule, shown: readonly Span[], stage: Stage): Breach[] {
  switch (rule.rule) {
    case 'at-start':
      return atStart(shown, stage);
    case 'max-gap':
      return maxGap(shown, stage, rule.seconds * 1000);
    case 'continuous':
      return uncovered([stage.session], shown, stage);
    case 'whole-promotion':
      return uncovered(stage.promoted, shown, stage);
    case 'before-and-during':
      return beforeAndDuring(shown, stage);
  }
}

/**
 * Where the spoken half of a duty in picture and voice breaks it. What must be seen all the time cannot be
 * spoken all the time: it must be heard at least once in every stretch that asks for it. This reading is
 * the project's; the other rules ask the voice for the same as the picture.
 */
export function spokenBreaches(
  rule: DisclosureRule,
  spoken: readonly Span[],
  stage: Stage,
): Breach[] {
  if (rule.rule !== 'continuous' && rule.rule !== 'whole-promotion')
    return breaches(rule, spoken, stage);
  const stretches = rule.rule === 'continuous' ? [stage.session] : stage.promoted;
  return stretches
    .filter((stretch) => !meets(spoken, stretch))
    .map((stretch) => ({ ...stretch, why: 'not-spoken' as const }));
}

function atStart(shown: readonly Span[], { session, edgeMs }: Stage): Breach[] {
  const first = shown[0];
  if (first !== undefined && first.from <= session.from + edgeMs) return [];
  return [
    {
      from: session.from,
      to: Math.min(session.to, first?.from ?? session.to),
      why: first === undefined ? 'never-shown' : 'not-at-start',
    },
  ];
}

function maxGap(shown: readonly Span[], stage: Stage, gapMs: number): Breach[] {
  const { session, edgeMs } = stage;
  const last = shown.at(-1);
  if (last === undefined) return [{ ...session, why: 'never-shown' }];
  const between = shown.slice(1).flatMap((span, index): Breach[] => {
    const before = shown[index];
    return before !== undefined && span.from - before.to > gapMs
      ? [{ from: before.to, to: span.from, why: 'gap-too-long' }]
      : [];
  });
  const atEnd: Breach[] =
    last.to < session.to - edgeMs ? [{ from: last.to, to: session.to, why: 'not-at-end' }] : [];
  return [...atStart(shown, stage), ...between, ...atEnd];
}

function uncovered(
  wanted: readonly Span[],
  shown: readonly Span[],
  { session, edgeMs, holeMs }: Stage,
): Breach[] {
  const holes = without(wanted, shown).filter(({ from, to }) => {
    const atEdge = from === session.from || to === session.to;
    return to - from > (atEdge ? Math.max(edgeMs, holeMs) : holeMs);
  });
  return holes.map((hole) => ({
    ...hole,
    why: shown.length === 0 ? 'never-shown' : 'not-covered',
  }));
}

function beforeAndDuring(shown: readonly Span[], { session, promoted }: Stage): Breach[] {
  const first = promoted[0];
  const last = promoted.at(-1);
  if (first === undefined || last === undefined) return [];
  const before: Breach[] = shown.some((span) => span.from < first.from)
    ? []
    : [
        {
          from: session.from,
          to: Math.max(first.from, session.from + 1),
          why: 'not-before-first-product',
        },
      ];
  const stretch = { from: first.from, to: last.to };
  return meets(shown, stretch) ? before : [...before, { ...stretch, why: 'not-during-promotion' }];
}
