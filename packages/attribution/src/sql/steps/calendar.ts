import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, sql } from '../dialects/fragment.ts';
import type { Offsets, WindowLength } from '../plan/plan.ts';

const DAY = 86_400_000;

type CalendarDays = Extract<WindowLength, { readonly basis: 'calendar' }>;

/**
 * The offset of a zone at an instant. Zones are data of the plan, not of the engine: engines have other versions of the
 * time zone database, and disagree on local times that clocks show twice.
 * @param at - a column with milliseconds since 1970
 */
export function offsetAt(at: Fragment, offsets: Offsets, { stepAt }: Dialect): Fragment {
  return stepAt(
    at,
    offsets.map(({ from, offset }) => ({ from, value: offset })),
  );
}

/**
 * The offset of a zone at a local time. Of a time that clocks show twice the first counts; a time that they skip counts
 * by the offset before: both as `windowFrom` does.
 * @param local - a column with local milliseconds since 1970
 */
export function offsetAtLocal(local: Fragment, offsets: Offsets, { stepAt }: Dialect): Fragment {
  const edges = offsets.map(({ from, offset }, place) => ({
    from: from + Math.max(offset, offsets[place - 1]?.offset ?? offset),
    value: offset,
  }));
  return stepAt(local, edges);
}

/** The number of a local day since 1970-01-01. */
export function dayOf(at: Fragment, offsets: Offsets, dialect: Dialect): Fragment {
  const local = sql`(${at} + ${offsetAt(at, offsets, dialect)})`;
  return dialect.whole(sql`floor(${dialect.real(local)} / ${dialect.real(sql`${DAY}`)})`);
}

/** The end of calendar days that begin at an instant, in local time. */
export function localEnd(
  at: Fragment,
  { days, offsets }: CalendarDays,
  dialect: Dialect,
): Fragment {
  return sql`(${at} + ${offsetAt(at, offsets, dialect)} + ${days * DAY})`;
}
