import { CATEGORY_RANK, type MissingPart, type VagueCategory } from './category.ts';
import type { ProseClause } from './clause.ts';
import { CATEGORY_WITHOUT, NEEDS } from './needs.ts';
import type { Stretch } from './sentences.ts';

/** What rules alone make of a clause. */
export interface RuleIssue extends Stretch {
  readonly category: VagueCategory;
}

/** What rules alone would remark of a clause: words that leave something open, else that it lacks what its kind has to say. */
export function ruleIssue(clause: ProseClause): RuleIssue | undefined {
  if (!clause.isDuty) return undefined;
  const { markers, owed } = clause;
  const first = markers[0];
  if (first !== undefined)
    return {
      category:
        CATEGORY_RANK.find((it) => markers.some(({ category }) => category === it)) ??
        first.category,
      start: Math.min(...markers.map(({ start }) => start)),
      end: Math.max(...markers.map(({ end }) => end)),
    };
  const lacking = lackingOf(clause)[0];
  return owed === undefined || lacking === undefined
    ? undefined
    : { category: CATEGORY_WITHOUT[lacking], ...owed.words };
}

/** What a clause does not say of what an obligation of its kind has to. */
export const lackingOf = ({ owed }: ProseClause): MissingPart[] =>
  owed === undefined ? [] : NEEDS[owed.kind].filter((part) => !owed.says.has(part));
