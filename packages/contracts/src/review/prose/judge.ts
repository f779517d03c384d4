import { CATEGORY_RANK, type MissingPart, type VagueCategory } from './category.ts';
import type { Marker, ProseClause } from './clause.ts';
import { CATEGORY_WITHOUT, MISSING_OF, NEEDS } from './needs.ts';
import type { ProseIssue } from './prose-issue.ts';
import type { Stretch } from './sentences.ts';
import { SUGGESTIONS } from './suggestions.ts';

/** The issue of a clause, if it leaves open what an obligation of its kind has to say. */
export function clauseIssue(clause: ProseClause): ProseIssue | undefined {
  if (!clause.isDuty) return undefined;
  return markedIssue(clause) ?? lackingIssue(clause);
}

function markedIssue({ markers, owed }: ProseClause): ProseIssue | undefined {
  const first = markers[0];
  if (first === undefined) return undefined;
  const category = CATEGORY_RANK.find((it) => markers.some((marker) => marker.category === it));
  const missing = new Set(markers.flatMap((marker: Marker) => MISSING_OF[marker.category]));
  for (const part of owed === undefined ? [] : NEEDS[owed.kind])
    if (!owed?.says.has(part)) missing.add(part);
  return issue(category ?? first.category, [...missing], {
    start: Math.min(...markers.map(({ start }) => start)),
    end: Math.max(...markers.map(({ end }) => end)),
  });
}

function lackingIssue({ owed }: ProseClause): ProseIssue | undefined {
  if (owed === undefined) return undefined;
  const missing = NEEDS[owed.kind].filter((part) => !owed.says.has(part));
  const [first] = missing;
  return first === undefined ? undefined : issue(CATEGORY_WITHOUT[first], missing, owed.words);
}

const HEAVY: ReadonlySet<VagueCategory> = new Set(['quantity', 'time', 'deferral', 'cooperation']);

function issue(
  category: VagueCategory,
  missing: readonly MissingPart[],
  { start, end }: Stretch,
): ProseIssue {
  return {
    code: 'OBLIGATION_VAGUE',
    severity: HEAVY.has(category) ? 'error' : 'warning',
    ...{ start, end, category, missing },
    suggestion: SUGGESTIONS[category],
  };
}
