import type { ClauseOf } from '../../../clauses/schemas.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { isLastOfQuarter, movedDay, payoutsOf } from './terms.ts';

type Terms = ClauseOf<'payment-terms'>;
type Invoice = Extract<Fact, { type: 'invoice' }>;

/** The day of what is not due on any. */
export const NEVER = '9999-12-31';

const next = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The day that is a number of days later, counted one by one, of those that count. */
function daysLater(day: string, count: number, { countedIn, businessDays }: Terms): string {
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  // The deals declare a type: without a list of closed days Mondays to Fridays count.
  const { weekend, holidays } = businessDays ?? { weekend: ['sat', 'sun'], holidays: [] };
  const isOpen = (it: string): boolean =>
    countedIn !== 'business-days' ||
    !(
      (holidays as readonly string[]).includes(it) ||
      (weekend as readonly string[]).includes(names[new Date(it).getUTCDay()] ?? '')
    );
  let at = day;
  for (let left = count; left > 0; ) {
    at = next(at);
    if (isOpen(at)) left -= 1;
  }
  return at;
}

/** The day on which a debt is due, by the invoices that are known at a moment. */
export function dueDayOf(
  {
    payer,
    earnedAt,
    base,
  }: { readonly payer: string; readonly earnedAt: number; readonly base: string },
  {
    terms,
    invoices,
    knownBy,
  }: {
    readonly terms: Terms | undefined;
    readonly invoices: readonly Invoice[];
    readonly knownBy: number;
  },
): string {
  if (terms === undefined) return base;
  let due = base;
  if (terms.invoice !== undefined) {
    const [first] = invoices
      .filter((it) => it.payer === undefined || it.payer === payer)
      .filter((it) => Date.parse(it.recordedAt) <= knownBy)
      .map((it) => Date.parse(it.occurredAt))
      .filter((received) => received >= earnedAt)
      .sort((a, b) => a - b);
    if (first === undefined) return NEVER;
    const received = new Date(first).toISOString().slice(0, 10);
    const after = daysLater(received, terms.invoice.days, terms);
    if (after > due) due = after;
  }
  const { endOfMonth, endOfQuarter, ...others } = terms;
  if (endOfMonth !== undefined) {
    while (next(due).slice(0, 7) === due.slice(0, 7)) due = next(due);
    due = daysLater(due, endOfMonth.days, terms);
  }
  if (endOfQuarter !== undefined) {
    while (!isLastOfQuarter(due)) due = next(due);
    due = daysLater(due, endOfQuarter.days, terms);
  }
  return movedDay(due, others);
}

/** What is paid out on which day, where less than a minimum is not; what has no day is not among it. */
export function payoutDaysOf(
  byDay: ReadonlyMap<string, bigint>,
  { terms, endsOn }: { readonly terms: Terms | undefined; readonly endsOn: string },
): Map<string, bigint> {
  const dated = new Map([...byDay].filter(([day, units]) => day !== NEVER && units > 0n));
  return terms === undefined ? dated : payoutsOf(dated, { terms, endsOn });
}

/** The day on which each amount is paid out: those below a minimum wait for the due day by which it is reached. */
export function carriedDay(
  due: string,
  {
    all,
    terms,
    endsOn,
  }: {
    readonly all: readonly { readonly due: string; readonly units: bigint }[];
    readonly terms: Terms | undefined;
    readonly endsOn: string;
  },
): string {
  const least = BigInt(terms?.minimum?.amount.minor ?? 0);
  if (due === NEVER) return NEVER;
  let waiting = 0n;
  for (const day of [...new Set(all.map((it) => it.due))].sort()) {
    if (day === NEVER) continue;
    for (const it of all) if (it.due === day) waiting += it.units;
    if (waiting < least) continue;
    if (day >= due) return day;
    waiting = 0n;
  }
  if (terms?.minimum?.atEnd === 'kept') return NEVER;
  return due > endsOn ? due : endsOn;
}
