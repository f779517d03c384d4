import type { DutyTime, Occasion } from '../../clause/duty/duty.ts';
import { endOfNode, startOfNode } from '../../clauses/deliverable/starts.ts';
import type { QuotaPeriod } from '../../clauses/quota/schema.ts';
import { contractDuties, type Duty } from '../../duties/list.ts';
import { en } from '../../locales/en.ts';
import type { Locale } from '../../locales/locale.ts';
import { zhHans } from '../../locales/zh-Hans.ts';
import { deedText } from '../../render/duty-text.ts';
import type { DealEnd } from '../../settlement/agreement/deal-end.ts';
import { wholePeriods } from '../../settlement/pieces/quota-periods.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { toEpochMs, toInstant, type Window, type Zone } from '../../vocabulary/index.ts';
import { nextRenewal } from '../renewal/renewal.ts';
import type { Obligation, ObligationContext, ObligationTime } from './obligation.ts';

/** A time at which a duty is in question. */
interface Dated {
  /** Part of the id of the obligation. Default: the duty has one time. */
  readonly name?: string;
  readonly when: ObligationTime;
  readonly zone: Zone;
  /** Whether it is the last day of something that lasts. */
  readonly isLast?: boolean;
}

/**
 * The duties of a contract at times which it fixes, once for each of these times. Days of payment are not among them: they are
 * those of a settlement.
 */
export function datedObligations(context: ObligationContext): Obligation[] {
  return contractDuties(context.contract)
    .filter(({ isPayment }) => isPayment !== true)
    .flatMap((duty) => datesOf(duty.when, context).map((it) => obligationOf(duty, it, context)));
}

function obligationOf(
  duty: Duty,
  { name, when, zone, isLast = false }: Dated,
  { contract }: ObligationContext,
): Obligation {
  const { id, clauseId, by, to } = duty;
  const said = (locale: Locale): string => deedText(duty, { contract, locale });
  return {
    id: name === undefined ? id : `${id}.${name}`,
    clauseId,
    by: by ?? null,
    ...(to === null || to === undefined ? {} : { to }),
    what: isLast
      ? { en: `last day: ${said(en)}`, 'zh-Hans': `最后一日：${said(zhHans)}` }
      : { en: said(en), 'zh-Hans': said(zhHans) },
    when,
    zone,
  };
}

function datesOf(when: DutyTime, context: ObligationContext): Dated[] {
  const { contract, end } = context;
  const { zone } = contract;
  switch (when.at) {
    case 'times':
      return begun(when.occasions ?? [], end).map((it) => momentOf(it, when.minutes));
    case 'stay':
      return typeof when.days === 'number'
        ? begun(when.occasions, end).map((it) => lastDay(it, when.days ?? 0, it.node.zone))
        : [];
    case 'after':
      return reportDays(when, context);
    case 'date':
      return when.on ? [{ when: { on: when.on }, zone, isLast: when.isLast === true }] : [];
    case 'window':
      return windowOf(when, context);
    case 'tail':
      return tailOf(when, context);
    case 'before-end': {
      const { days, months } = when;
      if (end !== null || typeof days !== 'number' || typeof months !== 'number') return [];
      const { noticeBy: on } = nextRenewal({ noticeDays: days, months }, contract);
      return [{ when: { on }, zone, isLast: true }];
    }
    case 'periods':
      return periodEnds(when.per, context);
    case 'said':
      return [];
  }
}

/** The last days of whole periods; one that an early end cuts short has none. */
function periodEnds(per: QuotaPeriod, { contract, end }: ObligationContext): Dated[] {
  const { zone } = contract;
  return wholePeriods({ per }, contract)
    .filter(({ endsAt }) => end === null || endsAt <= end.endsAt)
    .map(({ from, until: on }) => ({ name: from, when: { on }, zone, isLast: true }));
}

/** What would begin after an early end is not owed. */
function begun(occasions: readonly Occasion[], end: DealEnd | null): readonly Occasion[] {
  return occasions.filter(({ node }) => end === null || toEpochMs(startOfNode(node)) < end.endsAt);
}

function momentOf({ name, node }: Occasion, minutes: number | null | undefined): Dated {
  const [at, last] = [startOfNode(node), endOfNode(node)];
  const until = minutes ? toInstant(toEpochMs(last) + minutes * 60_000) : last;
  return { name, when: until === at ? { at } : { at, until }, zone: node.zone };
}

function lastDay({ name, node, endsBefore }: Occasion, days: number, zone: Zone): Dated {
  const last = toEpochMs(endOfNode(node)) - (endsBefore === true ? 1 : 0);
  return { name, when: { on: calendarOf(zone).dateAfter(last, days) }, zone, isLast: true };
}

/** Days that are counted from what has a fixed time; a window is reported on also where the deal ended before its end. */
function reportDays(
  { days, later = 0, occasions = [] }: Extract<DutyTime, { readonly at: 'after' }>,
  { contract: { zone }, end }: ObligationContext,
): Dated[] {
  if (typeof days !== 'number') return [];
  const windows = occasions.filter(({ endsBefore }) => endsBefore === true);
  const others = occasions.filter(({ endsBefore }) => endsBefore !== true);
  return [...windows, ...begun(others, end)].map((it) => lastDay(it, days + later, zone));
}

function windowOf(
  { window, zone, endsWithDeal = false }: Extract<DutyTime, { readonly at: 'window' }>,
  { contract, end }: ObligationContext,
): Dated[] {
  if (!window || (end !== null && toEpochMs(window.start) >= end.endsAt)) return [];
  const until = endsWithDeal ? toInstant(endOf(window, end)) : window.end;
  return [{ when: { at: window.start, until }, zone: zone ?? contract.zone }];
}

/** The tail runs from the end of the window, or from an early end of the deal. */
function tailOf(
  { days, window }: Extract<DutyTime, { readonly at: 'tail' }>,
  { contract: { zone }, end }: ObligationContext,
): Dated[] {
  if (!window || endOf(window, end) <= toEpochMs(window.start)) return [];
  // The window ends at the first moment that is outside of it.
  const on = calendarOf(zone).dateAfter(endOf(window, end) - 1, days);
  return [{ when: { on }, zone, isLast: true }];
}

function endOf({ end: last }: Window, end: DealEnd | null): number {
  return end === null ? toEpochMs(last) : Math.min(toEpochMs(last), end.endsAt);
}
