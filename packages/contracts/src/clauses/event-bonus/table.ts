import type { Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { type EventBonusClause, hasPlaces } from './schema.ts';

/** The steps or places, one a row, each with its bonus. */
export function bonusTable(
  clause: EventBonusClause,
  format: ValueFormatter,
  heads: { readonly steps: Table['head']; readonly places: Table['head'] },
): Table {
  if (hasPlaces(clause)) {
    const rows = (clause.ranking?.places ?? []).map(({ from, to = from, amount }) => [
      [to === from ? `${from}` : `${from}–${to}`],
      [format.amount(amount)],
    ]);
    return { head: heads.places, rows };
  }
  const rows = (clause.result?.steps ?? []).map(({ atLeast, amount }) => [
    [format.threshold(atLeast)],
    [format.amount(amount)],
  ]);
  return { head: heads.steps, rows };
}
