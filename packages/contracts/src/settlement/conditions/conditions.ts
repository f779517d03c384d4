import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { PlainDate } from '../../vocabulary/index.ts';
import { addDays } from '../../vocabulary/zones/index.ts';
import type { Entry } from '../entry/entry.ts';
import { inBoth } from '../entry/explanation.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { Calendar } from '../schedule/calendar.ts';
import type { EarningContext } from '../ways/fees/fee-context.ts';
import type { Trigger } from '../ways/fees/trigger.ts';

type Condition = CompleteClauseOf<'condition'>;

/** When conditions were met, and which. */
interface Met extends Trigger {
  readonly conditions: readonly string[];
}

/** The first fact that says in time that a condition is met. */
export function meeting(
  { id, until }: Condition,
  {
    facts,
    calendar,
  }: { readonly facts: readonly FactOf<'condition-met'>[]; readonly calendar: Calendar },
): FactOf<'condition-met'> | undefined {
  const limit = until === undefined ? Number.POSITIVE_INFINITY : calendar.endOf(until);
  return facts.find(({ about, occurredAt }) => about === id && Date.parse(occurredAt) < limit);
}

/** When the conditions of a clause were met, the last of them; null where one is not, undefined where there is none. */
function metAt(
  clauseId: string,
  { contract, facts, calendarIn }: EarningContext,
): Met | null | undefined {
  const calendar = calendarIn(undefined);
  const own = clausesOf(contract, 'condition').filter(
    ({ clauseIds }) => clauseIds?.includes(clauseId) ?? true,
  );
  if (own.length === 0) return undefined;
  const met = own.flatMap((it) => meeting(it, { facts: facts['condition-met'], calendar }) ?? []);
  if (met.length < own.length) return null;
  return {
    occurredAt: Math.max(...met.map(({ occurredAt }) => Date.parse(occurredAt))),
    knownAt: Math.max(...met.map(({ recordedAt }) => Date.parse(recordedAt))),
    factIds: met.map(({ id }) => id).sort(),
    conditions: own.map(({ id }) => id),
  };
}

/**
 * What is earned under a clause, as its conditions allow: nothing before all of them are met; then what would have been
 * earned before is earned on that day, in its order, and its days until payment run from that day.
 */
export function onceConditionsAreMet(
  entries: readonly Entry[],
  { clauseId, context }: { readonly clauseId: string; readonly context: EarningContext },
): readonly Entry[] {
  const met = metAt(clauseId, context);
  if (met === undefined) return entries;
  if (met === null) return [];
  const { calendarIn } = context;
  const calendar = calendarIn(undefined);
  return entries
    .toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((entry, index) => {
      const moved = notDueBefore(
        calendar.dateOf(met.occurredAt),
        entry.earnedAt < met.occurredAt ? movedTo(entry, { met, calendar }) : entry,
      );
      if (entry.at > met.knownAt) return moved;
      // Booked together, in the order in which they became known.
      return { ...moved, at: met.knownAt, key: `0 ${String(index).padStart(9, '0')}` };
    });
}

/** An entry whose due day is no earlier than a day: what an early end brings may be due before it is known. */
function notDueBefore(day: PlainDate, entry: Entry): Entry {
  return entry.due === null || entry.due >= day ? entry : { ...entry, due: day };
}

/** An entry that is earned on the day on which its conditions were met. */
function movedTo(
  entry: Entry,
  { met, calendar }: { readonly met: Met; readonly calendar: Calendar },
): Entry {
  const { en, 'zh-Hans': zh = '' } = entry.explanation;
  const [ids, day] = [met.conditions.join(', '), calendar.dateOf(met.occurredAt)];
  return {
    ...entry,
    explanation: inBoth(
      `${en} Earned on ${day}, when this was met: ${ids}.`,
      `${zh}于 ${day} 条件满足时应得：${ids}。`,
    ),
    earnedAt: met.occurredAt,
    factIds: [...new Set([...entry.factIds, ...met.factIds])].sort(),
    due: entry.due === null ? null : dueAfter(entry.due, { entry, met, calendar }),
  };
}

function dueAfter(
  due: PlainDate,
  {
    entry,
    met,
    calendar,
  }: { readonly entry: Entry; readonly met: Met; readonly calendar: Calendar },
): PlainDate {
  const [earned, day] = [entry.earnedAt, met.occurredAt].map((at) => calendar.dateOf(at));
  if (earned === undefined || day === undefined) return due;
  const days = (Date.parse(day) - Date.parse(earned)) / 86_400_000;
  return addDays(due, days);
}
