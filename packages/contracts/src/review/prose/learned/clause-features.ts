import { CATEGORY_RANK } from '../category.ts';
import type { ProseClause } from '../clause.ts';
import { NEEDS } from '../needs.ts';
import { type RuleIssue, ruleIssue } from '../rule-issue.ts';
import type { Stretch } from '../sentences.ts';
import { both, featureOf, hashOf } from './hash.ts';
import type { Unit, Units } from './unit.ts';

/** What a clause says as a whole, as numbers. */
export interface Facts {
  readonly clause: ProseClause | undefined;
  readonly issue: RuleIssue | undefined;
  /** Whether it binds or allows somebody. */
  readonly frame: number;
  readonly times: number;
  readonly hasNumber: number;
  /** What it owes and lacks, or 0. */
  readonly lacks: number;
  readonly kindLacks: number;
  readonly flags: readonly number[];
  /** The categories of its markers. */
  readonly marked: number;
}

/** Whether a unit begins within. */
export const covers = (stretch: Stretch, unit: Unit) =>
  unit.start >= stretch.start && unit.start < stretch.end;

/** What a clause says as a whole; without one, what lies beyond all. */
export function factsOf({ units, words }: Units, clause: ProseClause | undefined): Facts {
  if (clause === undefined)
    return {
      ...{ clause, issue: undefined, frame: 99, times: 0, hasNumber: 0, lacks: 0, kindLacks: 0 },
      ...{ flags: [], marked: 0 },
    };
  const { owed, isDuty, isRight, isLimited, isFrequent, settlesTime } = clause;
  const own = units.filter((unit) => covers(clause.stretch, unit));
  const bits = own.reduce((all, { inWord }) => all | (words[inWord]?.flags ?? 0), 0);
  const missing = owed === undefined ? [] : NEEDS[owed.kind].filter((part) => !owed.says.has(part));
  return {
    clause,
    issue: ruleIssue(clause),
    frame: Number(isDuty) + 2 * Number(isRight),
    times: Number(isLimited) + 2 * Number(isFrequent) + 4 * Number(settlesTime),
    hasNumber: Math.min(2, own.filter(({ isNumber }) => isNumber).length),
    lacks: owed === undefined ? 0 : hashOf(`-${missing.join()}`),
    kindLacks: owed === undefined ? 0 : hashOf(`${owed.kind}-${missing.join()}`),
    flags: Array.from({ length: 16 }, (_, bit) => bit).filter((bit) => (bits >> bit) & 1),
    marked: clause.markers.reduce(
      (all, { category }) => all | (1 << CATEGORY_RANK.indexOf(category)),
      0,
    ),
  };
}

/** What the clause of a unit says. */
export function clauseFeatures(ids: number[], unit: Unit, facts: Facts): void {
  const { clause, times, hasNumber, lacks, kindLacks, flags } = facts;
  const forbids = clause !== undefined && unit.start >= clause.forbidsFrom ? 4 : 0;
  const frame = facts.frame + forbids;
  ids.push(
    featureOf(40, frame),
    featureOf(41, times),
    featureOf(42, both(frame, times)),
    featureOf(43, both(frame, unit.word)),
    featureOf(44, both(times, unit.word)),
    featureOf(45, both(hasNumber, frame)),
    featureOf(46, both(hasNumber, unit.word)),
  );
  const owed = clause?.owed;
  const part =
    owed === undefined || !covers(owed.words, unit) ? 0 : unit.start === owed.words.start ? 1 : 2;
  for (const bit of flags) ids.push(featureOf(47, both(bit, part)));
  if (owed !== undefined)
    ids.push(featureOf(48, both(lacks, part)), featureOf(49, both(kindLacks, part)));
}

/** Where the words stand that the rules know, and what they make of them. */
export function ruleFeatures(
  ids: number[],
  { facts, units }: { readonly facts: Facts; readonly units: readonly Unit[] },
  at: number,
): void {
  const { clause, issue } = facts;
  if (clause === undefined) return;
  const unit = units[at];
  if (unit === undefined) return;
  const frame = facts.frame + (unit.start >= clause.forbidsFrom ? 4 : 0);
  for (const hint of clause.hints) {
    const where = positionOf(hint, units, at);
    if (where === 0) continue;
    const category = CATEGORY_RANK.indexOf(hint.category);
    ids.push(
      featureOf(50, both(where, category)),
      featureOf(51, both(both(where, category), frame * 8 + facts.times)),
    );
  }
  for (const marker of clause.markers) {
    const where = positionOf(marker, units, at);
    if (where !== 0) ids.push(featureOf(52, both(where, CATEGORY_RANK.indexOf(marker.category))));
  }
  if (issue !== undefined) {
    const where = positionOf(issue, units, at);
    if (where !== 0) ids.push(featureOf(53, both(where, CATEGORY_RANK.indexOf(issue.category))));
  }
  ids.push(featureOf(54, both(facts.marked, issue === undefined ? 0 : 1)));
}

/** 0 elsewhere, 1 first, 2 inside, 3 last, 4 alone, 5 just before, 6 just after. */
function positionOf({ start, end }: Stretch, units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (unit === undefined) return 0;
  if (unit.end > start && unit.start < end) {
    const isFirst = unit.start <= start;
    const isLast = unit.end >= end;
    return isFirst ? (isLast ? 4 : 1) : isLast ? 3 : 2;
  }
  if (unit.end <= start) return (units[at + 1]?.end ?? 0) > start ? 5 : 0;
  return (units[at - 1]?.start ?? end) < end && unit.start >= end ? 6 : 0;
}
