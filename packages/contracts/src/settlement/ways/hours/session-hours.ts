import { isLive } from '../../../clauses/deliverable/form/form.ts';
import { deliverablesOf } from '../../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import { money, type StatementStep, toMinor } from '../../../vocabulary/index.ts';
import { isBooked, untilEnd } from '../../agreement/after-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { runningText } from '../../entry/step-text.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { ratio } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import type { EarningContext } from '../fees/fee-context.ts';

type SessionHours = CompleteClauseOf<'session-hours'>;
type Session = FactOf<'session'>;

/** A session with the minutes of it that are paid. */
export interface Timed {
  readonly session: Session;
  /** Minutes within the time that the amount covers, and beyond it. */
  readonly minutes: number;
  readonly overtime: number;
  /** Minutes beyond the cap of the day, which are not paid. */
  readonly unpaid: number;
}

/**
 * What live sessions earn by their time, in the order in which they became known: the amount of a session or of its
 * hours, and its overtime, each on a running total of its own. No more sessions count than are agreed.
 */
export function sessionHoursEntries(clause: SessionHours, context: EarningContext): Entry[] {
  const { contract, ends, knownAt } = context;
  const { currency, rounding } = contract;
  const totals = { hours: new RunningTotal(rounding), overtime: new RunningTotal(rounding) };
  const entries = timedSessions(clause, context).flatMap((timed, index) => {
    const hours =
      clause.per === 'session'
        ? sessionEntry(clause, { timed, context })
        : timeEntry(clause, { timed, context, kind: 'session-hours', total: totals.hours });
    const overtime = timeEntry(clause, {
      timed,
      context,
      kind: 'overtime',
      total: totals.overtime,
    });
    const place = String(index).padStart(6, '0');
    return [hours, overtime].map((entry, part) => ({ ...entry, key: `session ${place} ${part}` }));
  });
  return untilEnd(
    entries.filter(({ amount }) => amount !== 0n),
    { ends, knownAt, currency },
  );
}

/** The sessions that count, each with its minutes. */
export function timedSessions(
  clause: SessionHours,
  {
    contract,
    facts,
    ends,
    calendarIn,
  }: Pick<EarningContext, 'contract' | 'facts' | 'ends' | 'calendarIn'>,
): Timed[] {
  const calendar = calendarIn(undefined);
  const used = new Map<string, number>();
  return sessionsOf(clause, { contract, facts, ends }).map((session) => {
    const day = calendar.dateOf(Date.parse(session.occurredAt));
    const before = used.get(day) ?? 0;
    const left = (clause.dayMinutes ?? Number.POSITIVE_INFINITY) - before;
    const whole = Math.floor(session.seconds / 60);
    const paid = Math.min(whole, left);
    used.set(day, before + paid);
    const minutes = Math.min(paid, clause.sessionMinutes ?? Number.POSITIVE_INFINITY);
    return { session, minutes, overtime: paid - minutes, unpaid: whole - paid };
  });
}

/** The sessions that count, each once, of every live deliverable as many as are agreed. */
function sessionsOf(
  { deliverableIds }: SessionHours,
  { contract, facts, ends }: Pick<EarningContext, 'contract' | 'facts' | 'ends'>,
): Session[] {
  const covered = deliverablesOf(deliverableIds, clausesOf(contract, 'deliverable')).filter(isLive);
  const left = new Map(covered.map(({ id, live }) => [id, live?.sessions ?? 0]));
  const seen = new Set<string>();
  return facts.session.filter(({ sessionId, deliverableId, occurredAt, recordedAt }) => {
    const open = left.get(deliverableId) ?? 0;
    const happening = { occurredAt: Date.parse(occurredAt), knownAt: Date.parse(recordedAt) };
    if (open === 0 || seen.has(sessionId) || !isBooked(happening, ends)) return false;
    seen.add(sessionId);
    left.set(deliverableId, open - 1);
    return true;
  });
}

interface OfSession {
  readonly timed: Timed;
  readonly context: EarningContext;
}

function commonOf(clause: SessionHours, { timed: { session }, context }: OfSession) {
  return {
    at: Date.parse(session.recordedAt),
    key: '',
    clauseId: clause.id,
    payer: clause.payer,
    fee: clause,
    earnedAt: Date.parse(session.occurredAt),
    factIds: [session.id],
    deliverableIds: [session.deliverableId],
    rate: null,
    fx: null,
    due: context.calendarIn(undefined).dateAfter(Date.parse(session.occurredAt), clause.dueDays),
  };
}

function sessionEntry(clause: SessionHours, of: OfSession): Entry {
  const { currency } = of.context.contract;
  const amount = toMinor(clause.amount);
  const sum = formatUnits(currency, amount);
  const { sessionId } = of.timed.session;
  return {
    ...commonOf(clause, of),
    entry: 'session-hours',
    base: clause.amount,
    amount,
    steps: [{ step: 'agreed', gives: `${amount}` }],
    explanation: inBoth(`Session ${sessionId}: ${sum}.`, `场次 ${sessionId}：${sum}。`),
  };
}

/** The time of a session, or its overtime, at an amount for an hour. */
function timeEntry(
  clause: SessionHours,
  {
    kind,
    total,
    ...of
  }: OfSession & {
    readonly kind: 'session-hours' | 'overtime';
    readonly total: RunningTotal;
  },
): Entry {
  const { currency } = of.context.contract;
  const { session } = of.timed;
  const isOvertime = kind === 'overtime';
  const [hour, minutes] = isOvertime
    ? [clause.overtime ?? clause.amount, of.timed.overtime]
    : [clause.amount, of.timed.minutes];
  const adds = ratio(toMinor(hour) * BigInt(minutes), 60n);
  const { amount, step, carried, booked } = total.add(adds);
  const steps: StatementStep[] = [step];
  const how = runningText({ currency, carried, adds, booked, amount });
  const [sum, each] = [formatUnits(currency, amount), formatUnits(currency, toMinor(hour))];
  return {
    ...commonOf(clause, of),
    entry: kind,
    base: money(currency, toMinor(hour)),
    amount,
    steps,
    explanation: inBoth(
      `Session ${session.sessionId}: ${minutes} minute(s)${isOvertime ? ' of overtime' : ''} at ${each} an hour${how.en}: ${sum}.`,
      `场次 ${session.sessionId}：${isOvertime ? '超时 ' : ''}${minutes} 分钟，每小时 ${each}${how['zh-Hans']}：${sum}。`,
    ),
  };
}
