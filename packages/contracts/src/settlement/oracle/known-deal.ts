import type { Clause } from '../../clauses/schemas.ts';
import type { Fact } from '../../vocabulary/index.ts';
import type { Kind } from './delivered.ts';
import { Frac, NOTHING, roundFraction } from './fraction.ts';
import { localDay } from './local-day.ts';
import type { RandomDeal } from './random-deal.ts';
import { worthOf } from './valued-sales.ts';

type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

const DAY = 86_400_000;

/** A date some days later, by UTC fields. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The earlier of two dates. */
export function earlier(a: string, b: string): string {
  if (a < b) return a;
  return b;
}

/** The days from a date to a later one. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / DAY);
}

/** The same day of a later month, or its last: of the days of that month the nearest that is not later. */
export function plusMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  for (let wanted = day; ; wanted -= 1) {
    const made = new Date(Date.UTC(year, month - 1 + months, wanted));
    if (made.getUTCDate() === wanted) return made.toISOString().slice(0, 10);
  }
}

/** What is known of a random deal, in local days from `Intl`, and what its end does to what happened after it. */
export class KnownDeal {
  protected readonly deal: RandomDeal;
  protected readonly known: readonly Fact[];
  /** The last day of the deal where its end is known; null where it is not. */
  protected readonly end: { readonly on: string; readonly recordedAt: number } | null;

  constructor(deal: RandomDeal) {
    this.deal = deal;
    const limit = Date.parse(deal.knownAsOf);
    this.known = deal.facts
      .filter((fact) => Date.parse(fact.recordedAt) <= limit)
      .toSorted(
        (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : 1),
      );
    const [notice] = this.of('notice');
    const days = this.clause('termination').noticeDays ?? 0;
    const on = notice && plusDays(this.dayOf(Date.parse(notice.occurredAt)), days);
    this.end =
      notice && on && this.today > on ? { on, recordedAt: Date.parse(notice.recordedAt) } : null;
  }

  protected clauses<K extends Clause['clause']>(kind: K): Kind<K>[] {
    return this.deal.contract.clauses.filter((it): it is Kind<K> => it.clause === kind);
  }

  protected clause<K extends Clause['clause']>(kind: K): Kind<K> {
    return this.clauses(kind)[0] ?? ({} as Kind<K>);
  }

  protected of<Type extends Fact['type']>(type: Type): FactOf<Type>[] {
    return this.known.filter((fact): fact is FactOf<Type> => fact.type === type);
  }

  protected dayOf(ms: number): string {
    return localDay(ms, this.deal.contract.zone);
  }

  protected get today(): string {
    return this.dayOf(Date.parse(this.deal.knownAsOf));
  }

  protected round({ n, d }: Frac): bigint {
    return roundFraction(n, d, this.deal.contract.rounding);
  }

  protected part(amount: bigint, of: number, all: number): bigint {
    return of === all ? amount : this.round(new Frac(amount * BigInt(of), BigInt(all)));
  }

  /** Whether a fact counts, and whether it is taken back: it happened after the end, but was known before the end was. */
  protected fate({ occurredAt, recordedAt }: Fact): 'counts' | 'taken-back' | 'ignored' {
    if (this.end === null || this.dayOf(Date.parse(occurredAt)) <= this.end.on) return 'counts';
    const day = this.dayOf(Date.parse(recordedAt));
    const isFirst = day <= this.end.on || Date.parse(recordedAt) < this.end.recordedAt;
    return isFirst ? 'taken-back' : 'ignored';
  }

  /** A total of exact amounts that is rounded after each, without what is taken back of it. */
  protected running(steps: readonly { readonly fact: Fact; readonly adds: Frac }[]): bigint {
    let exact = NOTHING;
    let booked = 0n;
    let kept = 0n;
    for (const { fact, adds } of steps) {
      exact = exact.plus(adds);
      const now = this.round(exact);
      if (this.fate(fact) === 'counts') kept += now - booked;
      booked = now;
    }
    return kept;
  }

  protected converted(amount: { currency: string; minor: string }, occurredAt: string): bigint {
    const { fx, contract } = this.deal;
    const ms = Date.parse(occurredAt);
    const from = amount.currency as typeof contract.currency;
    return this.round(
      new Frac(BigInt(amount.minor)).times(worthOf({ fx, from, to: contract.currency, ms })),
    );
  }
}
