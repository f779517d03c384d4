import { isPeriodic } from '../../../clauses/retainer/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { allocate, money, type PlainDate, toMinor } from '../../../vocabulary/index.ts';
import { addDays } from '../../../vocabulary/zones/index.ts';
import { type DealEnd, endKnownAt } from '../../agreement/deal-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { roundedStep } from '../../entry/part-step.ts';
import { ratio } from '../../money/rational.ts';
import { sharedStep } from '../../money/running-total.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { type PeriodAmount, periodAmount } from './amount.ts';
import { daysUntil, periodsOf, type RetainerPeriod, yearsBetween } from './periods.ts';

type Retainer = CompleteClauseOf<'retainer'>;
type Periodic = NonNullable<Retainer['periodic']>;

/** An amount by the calendar, as agreed and as it is after an early end. */
interface Dated {
  readonly key: string;
  /** When it is earned, in epoch milliseconds. */
  readonly earnedAt: number;
  /** The first moment at which it is booked. */
  readonly at: number;
  readonly due: PlainDate;
  readonly whole: PeriodAmount;
  /** The part of the whole that is owed by agreement, and after an early end. */
  readonly parts: { readonly agreed: bigint; readonly left: bigint; readonly of: bigint };
  readonly name: { readonly en: string; readonly zh: string };
}

/**
 * What a retainer earns by the calendar: every instalment on its day, every month or week on its first day or when its
 * last has ended. When the deal ends early, what was booked by then is brought to the part of the days until the end.
 */
export function retainerEntries(retainer: Retainer, context: EarningContext): Entry[] {
  const { knownAt } = context;
  const ends = context.ends.filter((end) => endKnownAt(end) <= knownAt);
  const [firstEnd] = ends;
  const endedAt = firstEnd === undefined ? Number.POSITIVE_INFINITY : endKnownAt(firstEnd);
  const datedUntil = (end: DealEnd | null): Dated[] =>
    isPeriodic(retainer)
      ? datedPeriods(retainer, { context, end })
      : datedInstalments(retainer, { context, end });
  const entries: Entry[] = [];
  const booked = new Map<string, bigint>();
  for (const dated of datedUntil(null)) {
    if (dated.at > knownAt || dated.at >= endedAt) continue;
    const entry = bookedEntry(retainer, dated, context);
    entries.push(entry);
    booked.set(dated.key, entry.amount);
  }
  for (const end of ends)
    for (const dated of datedUntil(end)) {
      const was = booked.get(dated.key) ?? 0n;
      for (const entry of adjusted(dated, { retainer, context, end, was })) {
        entries.push(entry);
        booked.set(dated.key, was + entry.amount);
      }
    }
  return entries;
}

interface Until {
  readonly context: EarningContext;
  /** The end of the deal; null where it has none. */
  readonly end: DealEnd | null;
}

/** The periods of which something may be known: those that have begun. */
function datedPeriods(retainer: Retainer, { context, end }: Until): Dated[] {
  const { model, periodic } = retainer;
  if (!periodic || model === 'instalments') return [];
  const { contract, knownAt, calendarIn } = context;
  const { from, until, amount, escalation } = periodic;
  const { rounding } = contract;
  const calendar = calendarIn(undefined);
  const begun = calendar.dateOf(Date.parse(contract.term.start));
  const dated: Dated[] = [];
  for (const period of periodsOf({ model, from, until })) {
    if (calendar.endOf(addDays(period.first, -1)) > knownAt) break;
    const years = yearsBetween(begun, period.first);
    const whole = periodAmount(toMinor(amount), { escalation, years, rounding });
    dated.push(datedPeriod(period, { periodic, whole, calendar, end }));
  }
  return dated;
}

function datedPeriod(
  period: RetainerPeriod,
  {
    periodic,
    whole,
    calendar,
    end,
  }: {
    readonly periodic: Periodic;
    readonly whole: PeriodAmount;
    readonly calendar: ReturnType<EarningContext['calendarIn']>;
    readonly end: DealEnd | null;
  },
): Dated {
  const { index, first, last, days } = period;
  const inAdvance = periodic.paid === 'in-advance';
  const at = calendar.endOf(inAdvance ? addDays(first, -1) : last);
  return {
    key: String(index).padStart(6, '0'),
    at,
    earnedAt: inAdvance ? at : at - 1,
    due: addDays(inAdvance ? first : last, periodic.dueDays),
    whole,
    parts: {
      agreed: BigInt(daysUntil(period, null)),
      left: BigInt(daysUntil(period, end?.on ?? null)),
      of: BigInt(days),
    },
    name: { en: `${first} to ${last}`, zh: `${first} 至 ${last}` },
  };
}

function datedInstalments({ instalments }: Retainer, { context, end }: Until): Dated[] {
  const { contract, knownAt, calendarIn } = context;
  const { parts = [], total } = instalments ?? {};
  const shares = parts.map(({ share }) => share ?? 0);
  const split = total === undefined ? [] : allocate(total, shares);
  return parts
    .map(({ id, on, amount }, index): Dated => {
      const own = toMinor(amount ?? split[index] ?? money(contract.currency, 0n));
      const at = calendarIn(undefined).endOf(addDays(on, -1));
      const steps =
        total === undefined
          ? [{ step: 'agreed' as const, gives: `${own}` }]
          : [sharedStep(toMinor(total), { shares, places: [index] })];
      return {
        key: `${on} ${String(index).padStart(6, '0')}`,
        at,
        earnedAt: at,
        due: on,
        whole: { amount: own, steps },
        parts: { agreed: 1n, left: end !== null && on > end.on ? 0n : 1n, of: 1n },
        name: { en: `“${id}”, ${on}`, zh: `“${id}”，${on}` },
      };
    })
    .filter(({ at }) => at <= knownAt);
}

function common(retainer: Retainer, { whole, earnedAt }: Dated, { contract }: EarningContext) {
  return {
    clauseId: retainer.id,
    payer: retainer.payer,
    fee: retainer,
    earnedAt,
    base: money(contract.currency, whole.amount),
    rate: null,
    fx: null,
  };
}

function bookedEntry(retainer: Retainer, dated: Dated, context: EarningContext): Entry {
  const { currency, rounding } = context.contract;
  const { whole, parts, name } = dated;
  const { agreed, of } = parts;
  const isWhole = agreed === of;
  const part = roundedStep(ratio(whole.amount * agreed, of), { rounding });
  const amount = isWhole ? whole.amount : part.amount;
  const sum = formatUnits(currency, amount);
  const all = formatUnits(currency, whole.amount);
  return {
    ...common(retainer, dated, context),
    entry: 'retainer',
    at: dated.at,
    key: `retainer ${dated.key}`,
    factIds: [],
    amount,
    due: dated.due,
    steps: isWhole ? whole.steps : [...whole.steps, part.step],
    explanation: isWhole
      ? inBoth(`Retainer, ${name.en}: ${sum}.`, `固定酬金，${name.zh}：${sum}。`)
      : inBoth(
          `Retainer, ${name.en}: ${agreed} of ${of} days of ${all}: ${sum}.`,
          `固定酬金，${name.zh}：${all} 的 ${agreed}/${of} 天：${sum}。`,
        ),
  };
}

/** What an early end adds to or takes from an amount by the calendar. */
function adjusted(
  dated: Dated,
  {
    retainer,
    context,
    end,
    was,
  }: {
    readonly retainer: Retainer;
    readonly context: EarningContext;
    readonly end: DealEnd;
    readonly was: bigint;
  },
): Entry[] {
  const { currency, rounding } = context.contract;
  const { whole, parts, name } = dated;
  const { left, of } = parts;
  const part = roundedStep(ratio(whole.amount * left, of), { rounding, booked: was });
  if (part.amount === 0n) return [];
  const [all, total, had, moved] = [whole.amount, part.total, was, part.amount].map((units) =>
    formatUnits(currency, units),
  );
  return [
    {
      ...common(retainer, dated, context),
      entry: 'early-end',
      at: endKnownAt(end),
      key: `retainer ${dated.key} end`,
      factIds: [end.notice.id],
      amount: part.amount,
      due: was > 0n ? dated.due : addDays(end.on, retainer.periodic?.dueDays ?? 0),
      steps: [...whole.steps, part.step],
      explanation: inBoth(
        `The deal ended on ${end.on}: of the retainer, ${name.en}, ${left} of ${of} day(s) of ${all} earn ${total}, of which ${had} was booked: ${moved}.`,
        `合作于 ${end.on} 终止：固定酬金（${name.zh}）按 ${all} 的 ${left}/${of} 天应得 ${total}，其中 ${had} 此前已入账：${moved}。`,
      ),
    },
  ];
}
