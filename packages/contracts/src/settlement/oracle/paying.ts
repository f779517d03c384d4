/**
 * What a deal pays by the calendar, by time, in kind and in advance, worked out a second time: as totals of each clause,
 * with always-reduced fractions, local days from `Intl` and dates from UTC fields. It shares no code with the settlement.
 */
import { Frac, hamilton, NOTHING } from './fraction.ts';
import { countDays, earlier, KnownDeal, plusDays, plusMonths } from './known-deal.ts';

/** What a deal's clauses come to as of what is known. */
export class Paying extends KnownDeal {
  /** What every clause has earned, and what a deposit has forfeited. */
  get totals(): Readonly<Record<string, bigint>> {
    const { released, forfeited } = this.deposit();
    const fee = this.endedFee({ released, forfeited });
    const all = {
      retainer: this.retainer(),
      plan: this.plan(),
      hours: this.hours(),
      outlays: this.outlays(),
      gift: this.gift(),
      advance: this.advance(),
      released,
      forfeited,
      fee,
      cancel: this.cancelled(),
    };
    const waits = (id: string) => this.waits({ released: 'fee', forfeited: 'fee' }[id] ?? id);
    return Object.fromEntries(Object.entries(all).map(([id, sum]) => [id, waits(id) ? 0n : sum]));
  }

  /** The day on which the condition of a clause is met; undefined where it has none, or it is not met. */
  metOn(id: string): string | undefined {
    const clause = this.clauses('condition').find((it) => it.clauseIds?.includes(id) ?? true);
    const [fact] = this.of('condition-met');
    return clause && fact && this.dayOf(Date.parse(fact.occurredAt));
  }

  private waits(id: string): boolean {
    const clause = this.clauses('condition').find((it) => it.clauseIds?.includes(id) ?? true);
    if (clause === undefined) return false;
    const day = this.metOn(id);
    return day === undefined || day > (clause.until ?? day);
  }

  private retainer(): bigint {
    const { model, periodic } = this.clause('retainer');
    if (!periodic?.from || !periodic.until) return 0n;
    const { from, until, paid } = periodic;
    let total = 0n;
    for (let index = 0; ; index += 1) {
      const start = (place: number): string =>
        model === 'weekly' ? plusDays(from, 7 * place) : plusMonths(from, place);
      const [first, next] = [start(index), start(index + 1)];
      if (first > until) return total;
      const natural = plusDays(next, -1);
      const last = earlier(natural, until);
      const isEarned = paid === 'in-advance' ? this.today >= first : this.today > last;
      if (this.end === null && !isEarned) {
        if (this.today < first) return total;
        continue;
      }
      const lastPaid = this.end !== null && this.end.on < last ? this.end.on : last;
      const days = Math.max(0, countDays(first, lastPaid) + 1);
      total += this.part(this.amountOf(first), days, countDays(first, next));
    }
  }

  /** The amount of a period that begins on a day. */
  private amountOf(first: string): bigint {
    const { amount, escalation } = this.clause('retainer').periodic ?? {};
    const begun = this.dayOf(Date.parse(this.deal.contract.term.start));
    let years = 0;
    while (plusYears(begun, years + 1) <= first) years += 1;
    const base = BigInt(amount?.minor ?? 0);
    if (escalation === undefined) return base;
    if (escalation.of === 'amount') return base + BigInt(years) * BigInt(escalation.amount.minor);
    const rate = new Frac(BigInt(escalation.rate), 1_000_000n);
    if (escalation.of === 'first-year') {
      const times = new Frac(1n).plus(rate.times(new Frac(BigInt(years))));
      return this.round(new Frac(base).times(times));
    }
    let raised = base;
    for (let year = 0; year < years; year += 1)
      raised = this.round(new Frac(raised).times(new Frac(1n).plus(rate)));
    return raised;
  }

  private plan(): bigint {
    const { instalments } = this.clauses('retainer').find(({ id }) => id === 'plan') ?? {};
    const parts = instalments?.parts ?? [];
    const split = hamilton(
      BigInt(instalments?.total?.minor ?? 0),
      parts.map(({ share }) => BigInt(share ?? 1)),
    );
    return parts.reduce((sum, { on, amount }, index) => {
      const isOwed = on <= this.today && (this.end === null || on <= this.end.on);
      return isOwed ? sum + BigInt(amount?.minor ?? split[index] ?? 0) : sum;
    }, 0n);
  }

  private hours(): bigint {
    const clause = this.clause('session-hours');
    const { per, sessionMinutes = 0, dayMinutes = 1e9, overtime } = clause;
    const live = this.clauses('deliverable').find((it) => it.live)?.live;
    const amount = new Frac(BigInt(clause.amount?.minor ?? 0));
    const used = new Map<string, number>();
    const counted = this.of('session')
      .filter((fact) => this.fate(fact) !== 'ignored')
      .slice(0, live?.sessions ?? 0)
      .map((fact) => {
        const day = this.dayOf(Date.parse(fact.occurredAt));
        const before = used.get(day) ?? 0;
        const paid = Math.min((fact.seconds - (fact.seconds % 60)) / 60, dayMinutes - before);
        used.set(day, before + paid);
        return { fact, within: Math.min(paid, sessionMinutes ?? 0), paid };
      });
    const perHour = (units: Frac, minutes: number): Frac =>
      units.times(new Frac(BigInt(minutes), 60n));
    const extra = new Frac(BigInt(overtime?.minor ?? 0));
    return (
      this.running(
        counted.map(({ fact, within }) => ({
          fact,
          adds: per === 'session' ? amount : perHour(amount, within),
        })),
      ) +
      this.running(
        counted.map(({ fact, within, paid }) => ({ fact, adds: perHour(extra, paid - within) })),
      )
    );
  }

  private outlays(): bigint {
    const { cap, categories = [], receipts } = this.clause('expenses');
    let left = BigInt(cap?.minor ?? 0);
    let total = 0n;
    const spent = new Map<string, bigint>();
    for (const fact of this.of('expense')) {
      const own = categories?.find(({ id }) => id === fact.category);
      if (fact.about !== 'outlays' || fact.payee !== 'mia' || own === undefined) continue;
      if ((receipts === 'required' && !fact.receipt) || this.fate(fact) === 'ignored') continue;
      const before = spent.get(own.id) ?? 0n;
      const room = own.cap === undefined ? left : BigInt(own.cap.minor) - before;
      const amount = [this.converted(fact.amount, fact.occurredAt), room, left].reduce((a, b) =>
        b < a ? b : a,
      );
      spent.set(own.id, before + amount);
      left -= amount;
      if (this.fate(fact) === 'counts') total += amount;
    }
    return total;
  }

  private gift(): bigint {
    const cap = BigInt(this.clause('in-kind').cap?.minor ?? 0);
    const value = this.of('handover').reduce(
      (sum, fact) => sum + this.converted(fact.amount, fact.occurredAt),
      0n,
    );
    return value < cap ? value : cap;
  }

  private advance(): bigint {
    const { amount, on = '', from, until } = this.clause('advance');
    const whole = BigInt(amount?.minor ?? 0);
    if (this.end === null || !from || !until) return this.today >= (on ?? '') ? whole : 0n;
    const last = earlier(this.end.on, until);
    const earned = Math.max(0, countDays(from, last) + 1);
    return this.part(whole, earned, countDays(from, until) + 1);
  }

  private deposit(): { readonly released: bigint; readonly forfeited: bigint } {
    const none = { released: 0n, forfeited: 0n };
    const { assessedOn = '', criteria = [], period } = this.clause('assessment');
    const isBeforeEnd =
      this.end === null ||
      (assessedOn ?? '') < this.end.on ||
      this.dayOf(this.end.recordedAt) > (assessedOn ?? '');
    if (this.today <= (assessedOn ?? '') || !isBeforeEnd) return none;
    const whole = this.wholeFee();
    const sessions = this.of('session').filter(
      ({ occurredAt, recordedAt }) =>
        this.dayOf(Date.parse(recordedAt)) <= (assessedOn ?? '') &&
        Date.parse(occurredAt) < Date.parse(period?.end ?? ''),
    );
    const seconds = sessions.reduce((sum, it) => sum + it.seconds, 0);
    const reached = (criteria ?? []).map(({ measure, atLeast }) => {
      const wanted = new Frac(BigInt(atLeast as number));
      const value =
        measure === 'deliveries'
          ? new Frac(BigInt(sessions.length))
          : new Frac(BigInt(seconds), 60n);
      return value.below(wanted) ? value.over(wanted) : new Frac(1n);
    });
    const released = this.round(this.released(whole, reached));
    return { released, forfeited: whole - released };
  }

  /** What an early end adds to a fee or takes off it: the pieces delivered by then earn their part of what was not forfeited. */
  private endedFee({
    released,
    forfeited,
  }: {
    readonly released: bigint;
    readonly forfeited: bigint;
  }): bigint {
    const { per } = this.clause('fee').fixed ?? {};
    const { end } = this;
    if (end === null || per === undefined) return 0n;
    const days = new Map<string, string[]>();
    const add = (id: string, day: string): void =>
      void days.set(id, [...(days.get(id) ?? []), day]);
    for (const fact of this.of('session'))
      add(fact.deliverableId, this.dayOf(Date.parse(fact.occurredAt)));
    for (const { report } of this.of('delivery'))
      add(report.deliverableId, this.dayOf(Date.parse(report.publishedAt)));
    const delivered = this.clauses('deliverable')
      .filter((it) => per === 'deal' || Boolean(it.live) === (per === 'session'))
      .reduce((sum, it) => {
        const known = (days.get(it.id) ?? []).filter((day) => day <= end.on).length;
        return sum + Math.min(known, it.live?.sessions ?? it.quantity ?? 0);
      }, 0);
    const parts = hamilton(
      this.wholeFee() - forfeited,
      Array.from({ length: Math.max(1, this.pieces(per)) }, () => 1n),
    );
    return parts.slice(0, delivered).reduce((sum, it) => sum + it, 0n) - released;
  }

  private wholeFee(): bigint {
    const { amount, per } = this.clause('fee').fixed ?? {};
    const pieces = this.pieces(per);
    return BigInt(amount?.minor ?? 0) * (per === 'deal' ? 1n : BigInt(pieces));
  }

  /** How many pieces a fee pays for. */
  private pieces(per: string | null | undefined): number {
    const counted = this.clauses('deliverable').filter(
      (it) => per === 'deal' || Boolean(it.live) === (per === 'session'),
    );
    return counted.reduce((sum, it) => sum + (it.live?.sessions ?? it.quantity ?? 0), 0);
  }

  private released(whole: bigint, reached: readonly Frac[]): Frac {
    const [stage] = this.clause('payment').stages ?? [];
    if (stage?.deposit?.release !== 'steps') {
      const equal = hamilton(
        whole,
        reached.map(() => 1n),
      );
      return reached.reduce(
        (sum, it, index) => sum.plus(it.times(new Frac(equal[index] ?? 0n))),
        NOTHING,
      );
    }
    const [least = NOTHING] = reached.toSorted((a, b) => (a.below(b) ? -1 : 1));
    const step = (stage.deposit.steps ?? [])
      .filter((it) => !least.below(new Frac(BigInt(it.reached), 1_000_000n)))
      .at(-1);
    return new Frac(whole * BigInt(step?.released ?? 0), 1_000_000n);
  }

  private cancelled(): bigint {
    const { steps = [], otherwise = 0 } = this.clause('cancellation');
    const { per, amount } = this.clause('fee').fixed ?? {};
    const each = new Frac(
      BigInt(amount?.minor ?? 0),
      per === 'deal' ? BigInt(this.pieces('deal')) : 1n,
    );
    const open = new Map(
      this.clauses('deliverable')
        .filter((it) => per === 'deal' || Boolean(it.live) === (per === 'session'))
        .map((it) => [it.id, it.live?.sessions ?? it.quantity ?? 0]),
    );
    const counted = this.of('cancellation').filter(
      (fact) => fact.by === 'rosy' && this.fate(fact) !== 'ignored',
    );
    return this.running(
      counted.map((fact) => {
        const left = open.get(fact.deliverableId) ?? 0;
        const pieces = Math.min(left, fact.pieces ?? 1);
        open.set(fact.deliverableId, left - pieces);
        const hours = (Date.parse(fact.plannedAt) - Date.parse(fact.occurredAt)) / 3_600_000;
        const share = (steps ?? []).find((it) => hours < it.underHours)?.share ?? otherwise ?? 0;
        return {
          fact,
          adds: each.times(new Frac(BigInt(pieces) * BigInt(share), 1_000_000n)),
        };
      }),
    );
  }
}

/** The same date some years later; the 29th of February is the 28th where there is none. */
function plusYears(date: string, years: number): string {
  const later = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return new Date(later).toISOString().startsWith(later) ? later : later.replace(/29$/, '28');
}
