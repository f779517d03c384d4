/**
 * Taxes and terms of payment worked out a second time: totals instead of running lines, fractions of its own, days counted
 * one by one. It takes the lines of the fee as they are, which the other oracle checks.
 */
import type { ClauseOf } from '../../../clauses/schemas.ts';
import { Frac, NOTHING } from '../fraction.ts';

/** An amount of the fee: in minor units, and the day on which it would be due without terms. */
export interface Earned {
  readonly units: bigint;
  readonly due: string;
}

const PPM = 1_000_000n;

/** The share of an amount that a tax takes when it is due on a day. */
function rateOn(tax: ClauseOf<'tax'>, due: string): Frac {
  const valid = tax.treaty?.certificate?.valid;
  const last = Date.parse(`${due}T00:00:00Z`) + 86_400_000 - 1;
  const isLowered =
    valid !== undefined && Date.parse(valid.start) <= last && last < Date.parse(valid.end);
  return new Frac(BigInt((isLowered ? tax.treaty?.rate : tax.withholdingRate) ?? 0), PPM);
}

function sum(parts: readonly Frac[]): Frac {
  return parts.reduce((total, it) => total.plus(it), NOTHING);
}

/** What is exactly withheld for each tax, and what each sales tax comes to, over all that was earned. */
export function taxesOf(
  earned: readonly Earned[],
  {
    taxes,
    salesTaxes,
  }: {
    readonly taxes: readonly ClauseOf<'tax'>[];
    readonly salesTaxes: readonly ClauseOf<'sales-tax'>[];
  },
): { readonly withheld: ReadonlyMap<string, Frac>; readonly sales: ReadonlyMap<string, Frac> } {
  const included = sum(
    salesTaxes
      .filter((it) => it.treatment === 'included')
      .map((it) => new Frac(BigInt(it.rate ?? 0), PPM)),
  ).plus(new Frac(1n));
  const gross = ({ units, due }: Earned): Frac => {
    const borne = sum(taxes.filter((it) => it.borneBy === 'payer').map((it) => rateOn(it, due)));
    const rest = new Frac(1n).plus(borne.times(new Frac(-1n)));
    return new Frac(units).over(rest).over(included);
  };
  const years = [...new Set(earned.map(({ due }) => due.slice(0, 4)))];
  const withheldOf = (tax: ClauseOf<'tax'>): Frac => {
    const { threshold } = tax;
    if (threshold === undefined)
      return sum(earned.map((it) => gross(it).times(rateOn(tax, it.due))));
    const limit = new Frac(BigInt(threshold.amount.minor));
    return sum(
      years.map((year) => {
        const total = sum(earned.filter(({ due }) => due.startsWith(year)).map(gross));
        if (!limit.below(total)) return NOTHING;
        const taxed = threshold.taxes === 'whole' ? total : total.plus(limit.times(new Frac(-1n)));
        return taxed.times(new Frac(BigInt(tax.withholdingRate ?? 0), PPM));
      }),
    );
  };
  const total = sum(earned.map(gross));
  return {
    withheld: new Map(taxes.map((tax) => [tax.id, withheldOf(tax)])),
    sales: new Map(
      salesTaxes.map((it) => [it.id, total.times(new Frac(BigInt(it.rate ?? 0), PPM))]),
    ),
  };
}

function next(day: string, step = 1): string {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a day is one of the four on which a quarter ends. */
export function isLastOfQuarter(day: string): boolean {
  return ['03-31', '06-30', '09-30', '12-31'].includes(day.slice(5));
}

/** The day to which terms move a due day, counted day by day. */
export function movedDay(due: string, terms: ClauseOf<'payment-terms'>): string {
  let day = due;
  const { endOfMonth, endOfQuarter, businessDays } = terms;
  if (endOfMonth !== undefined) {
    while (next(day).slice(0, 7) === day.slice(0, 7)) day = next(day);
    day = next(day, endOfMonth.days);
  }
  if (endOfQuarter !== undefined) {
    while (!isLastOfQuarter(day)) day = next(day);
    day = next(day, endOfQuarter.days);
  }
  if (businessDays === undefined) return day;
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const isClosed = (it: string): boolean =>
    (businessDays.holidays as readonly string[]).includes(it) ||
    (businessDays.weekend as readonly string[]).includes(names[new Date(it).getUTCDay()] ?? '');
  while (isClosed(day)) day = next(day, businessDays.roll === 'following' ? 1 : -1);
  return day;
}

/** What is paid out on which day, of amounts by due day: those below the minimum wait for the day on which it is reached. */
export function payoutsOf(
  open: ReadonlyMap<string, bigint>,
  { terms, endsOn }: { readonly terms: ClauseOf<'payment-terms'>; readonly endsOn: string },
): Map<string, bigint> {
  const paid = new Map<string, bigint>();
  const least = terms.minimum === undefined ? 0n : BigInt(terms.minimum.amount.minor);
  const pay = (day: string, units: bigint): void => {
    if (units > 0n) paid.set(day, (paid.get(day) ?? 0n) + units);
  };
  let waiting: [day: string, units: bigint][] = [];
  for (const [day, units] of [...open].filter(([, it]) => it > 0n).sort()) {
    waiting.push([day, units]);
    const together = waiting.reduce((total, [, it]) => total + it, 0n);
    if (together < least) continue;
    pay(day, together);
    waiting = [];
  }
  if (terms.minimum?.atEnd !== 'kept')
    for (const [day, units] of waiting) pay(day > endsOn ? day : endsOn, units);
  return paid;
}
