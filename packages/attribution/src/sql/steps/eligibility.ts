import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, joined, sql } from '../dialects/fragment.ts';
import type { WindowClause } from '../plan/plan.ts';
import { localEnd, offsetAtLocal } from './calendar.ts';
import { oneOf, type Render } from './step.ts';

/** The columns that hold the local ends of calendar windows: computed first, since each is compared many times. */
function endColumn(place: number): Fragment {
  return sql`local_end_${place}`;
}

export const eligibleTouch: Render<'eligible_touch'> = (step, dialect) => {
  const ends = step.windows.map(({ length }, place) =>
    length.basis === 'elapsed'
      ? sql``
      : sql`, ${localEnd(sql`b.at`, length, dialect)} AS ${endColumn(place)}`,
  );
  const cases = step.windows.map(
    (clause, place) =>
      sql`WHEN ${appliesTo(clause, dialect)} THEN CASE WHEN ${contains(clause, place, dialect)} THEN 1 ELSE 0 END`,
  );
  const dwell = step.minimumDwellSeconds;
  const dwelt = sql`(w.kind <> 'live-view' OR (w.dwell_seconds >= ${dwell} AND w.ordered_at - w.at >= ${dwell * 1000}))`;
  return sql`SELECT w.*, CASE WHEN w.conflict = 0 AND ${dwelt} THEN CASE ${joined(cases, sql` `)} ELSE 0 END ELSE 0 END AS eligible
    FROM (SELECT b.*${joined(ends, sql``)} FROM livelane_buyer_touch AS b) AS w`;
};

function appliesTo({ kinds, room }: WindowClause, dialect: Dialect): Fragment {
  const ofKind = oneOf(sql`w.kind`, kinds, dialect);
  return room === 'any'
    ? ofKind
    : sql`${ofKind} AND w.session_id <> '' AND w.session_id = w.in_room`;
}

function contains({ length }: WindowClause, place: number, dialect: Dialect): Fragment {
  if (length.basis === 'elapsed') return sql`w.ordered_at - w.at < ${length.ms}`;
  const end = sql`w.${endColumn(place)}`;
  return sql`w.ordered_at < ${end} - ${offsetAtLocal(end, length.offsets, dialect)}`;
}
