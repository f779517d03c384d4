/**
 * What payers owe when it is paid in parts, too late, too much, or comes back: worked out a second time from the sentences
 * of the terms of payment, one happening after another. Days are those of UTC. It shares no code with the settlement.
 */
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { Frac, NOTHING, roundFraction } from '../fraction.ts';
import type { Account, Debt, Side, Source, Use } from './account.ts';
import { carriedDay, dueDayOf, NEVER, payoutDaysOf } from './due-days.ts';
import { type DebtsDeal, PAYERS } from './random-debts.ts';

type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** The last day of the deals' term, by UTC. */
const ENDS_ON = '2027-03-01';

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The accounts of a deal. */
export function accountsOf(deal: DebtsDeal): Account[] {
  return new Debts(deal).accounts();
}

class Debts {
  private readonly deal: DebtsDeal;
  private readonly limit: number;
  private readonly invoices: readonly FactOf<'invoice'>[];
  private readonly sides: readonly Side[];
  private readonly paidBy = new Map<string, { readonly uses: Use[]; readonly payer: string }>();
  private readonly fee: ClauseOf<'fee'>;
  /** The moment that is worked through. */
  private now = 0;

  constructor(deal: DebtsDeal) {
    this.deal = deal;
    this.limit = Date.parse(deal.knownAsOf);
    this.invoices = deal.facts.filter((it) => it.type === 'invoice');
    const terms = this.clauses('payment-terms');
    this.fee = this.clauses('fee')[0] as ClauseOf<'fee'>;
    this.sides = PAYERS.map((payer) => ({
      ...{ payer, terms: terms.find((it) => it.payer === payer), debts: [], sources: [] },
      ...{ earned: 0n, paid: 0n, interest: NOTHING, charged: 0n },
    }));
  }

  private clauses<K extends Clause['clause']>(kind: K): Extract<Clause, { clause: K }>[] {
    return this.deal.contract.clauses.filter(
      (it): it is Extract<Clause, { clause: K }> => it.clause === kind,
    );
  }

  accounts(): Account[] {
    const happenings = [...this.instalments(), ...this.facts()].filter(([at]) => at <= this.limit);
    for (const [at, happen] of happenings.sort(([a], [b]) => a - b)) {
      this.now = at;
      happen();
    }
    return this.sides.map((side) => this.accountOf(side));
  }

  private instalments(): [number, () => void][] {
    return this.clauses('retainer').flatMap(({ id, payer, instalments }) =>
      (instalments?.parts ?? []).map(({ on, amount }): [number, () => void] => {
        const earnedAt = Date.parse(on);
        const debt = { payer: payer ?? '', clause: id, earnedAt, base: on };
        return [earnedAt, () => this.owe(debt, BigInt(amount?.minor ?? 0))];
      }),
    );
  }

  private facts(): [number, () => void][] {
    return this.deal.facts.flatMap((fact): [number, () => void][] => {
      const at = Date.parse(fact.recordedAt);
      switch (fact.type) {
        case 'credited-sale':
          return [[at, () => this.sell(fact)]];
        case 'payment':
          return [[at, () => this.pay(fact)]];
        case 'payment-returned':
          return [[at, () => this.giveBack(fact)]];
        default:
          return [];
      }
    });
  }

  private sell({ sale }: FactOf<'credited-sale'>): void {
    const first = this.deal.facts.find(
      (it) => it.type === 'credited-sale' && it.sale.id === (sale.adjusts ?? sale.id),
    ) as FactOf<'credited-sale'>;
    const earnedAt = Date.parse(first.sale.occurredAt);
    const base = dayOf(earnedAt + (this.fee.commission?.dueDays ?? 0) * 86_400_000);
    const debt = { payer: 'rosy', clause: 'fee', earnedAt, base };
    this.owe(debt, BigInt(sale.money.minor));
  }

  private sideOf(payer: string): Side {
    return this.sides.find((it) => it.payer === payer) as Side;
  }

  /** Raises or lowers a debt: what is below nothing lowers the others of its payer, where that is agreed. */
  private owe(of: Omit<Debt, 'total' | 'open' | 'back'>, units: bigint): void {
    const side = this.sideOf(of.payer);
    const same = side.debts.find(
      (it) =>
        it.clause === of.clause && it.base === of.base && dayOf(it.earnedAt) === dayOf(of.earnedAt),
    );
    const debt = same ?? { ...of, total: 0n, open: 0n, back: 0n };
    if (same === undefined) side.debts.push(debt);
    side.earned += units;
    debt.total += units;
    debt.open += units;
    this.level(side, debt);
  }

  private level(side: Side, debt: Debt): void {
    const used = debt.open > 0n ? least(debt.back, debt.open) : 0n;
    debt.back -= used;
    debt.open -= used;
    if (debt.open < 0n) {
      if (side.terms?.setOff === false) debt.back -= debt.open;
      else side.sources.push({ left: -debt.open, uses: null });
      debt.open = 0n;
    }
    for (const source of side.sources)
      for (const open of this.inOrder([side])) {
        const part = least(source.left, open.debt.open);
        if (part <= 0n) continue;
        source.left -= part;
        open.debt.open -= part;
        source.uses?.push({ debt: open.debt, units: part, late: 0 });
      }
  }

  /** The open debts of some payers, the earliest due day first, as far as due days are known. */
  private inOrder(sides: readonly Side[]): { readonly debt: Debt; readonly due: string }[] {
    const { invoices, now } = this;
    const open = sides.flatMap(({ debts, terms }) =>
      debts
        .filter((it) => it.open > 0n)
        .map((debt) => ({ debt, due: dueDayOf(debt, { terms, invoices, knownBy: now }) })),
    );
    return open.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  }

  private pay({ id, payer, amount, bankFee, occurredAt }: FactOf<'payment'>): void {
    const sides = this.sides.filter((it) => payer === undefined || it.payer === payer);
    const fee = BigInt(bankFee?.minor ?? 0);
    const bearer = sides.find((it) => it.terms !== undefined)?.terms?.bankFees;
    const borne = bearer === 'payee' ? fee : bearer === 'shared' ? (fee + 1n) / 2n : 0n;
    let left = BigInt(amount.minor) + borne;
    const uses: Use[] = [];
    let last = sides[0] as Side;
    const paidAt = Date.parse(occurredAt);
    const on = dayOf(paidAt);
    const open = this.inOrder(sides);
    const days = open.map(({ debt, due }) => this.paidOutOn(debt, { due, open }));
    for (const [place, { debt }] of open.entries()) {
      const due = days[place] ?? NEVER;
      const units = least(left, debt.open);
      if (units <= 0n) break;
      left -= units;
      debt.open -= units;
      last = this.sideOf(debt.payer);
      last.paid += units;
      uses.push({ debt, units, late: this.lateDays(last, { debt, due, on }) });
    }
    this.paidBy.set(id, { uses, payer: last.payer });
    last.paid += left;
    last.sources.push({ left, uses });
    for (const { debt, units, late } of [...uses])
      if (debt !== null) this.bear(this.sideOf(debt.payer), { units, late, paidAt });
  }

  private paidOutOn(
    { payer }: Debt,
    { due, open }: { readonly due: string; readonly open: ReturnType<Debts['inOrder']> },
  ): string {
    const all = open
      .filter(({ debt }) => debt.payer === payer)
      .map((it) => ({ due: it.due, units: it.debt.open }));
    return carriedDay(due, { all, terms: this.sideOf(payer).terms, endsOn: ENDS_ON });
  }

  private lateDays(side: Side, { debt, due, on }: { debt: Debt; due: string; on: string }): number {
    const { terms } = side;
    if (terms?.lateInterest === undefined || debt.clause === terms.id || due === NEVER) return 0;
    const late = days(due, on);
    return late > terms.lateInterest.graceDays ? late : 0;
  }

  /** Interest is worked out on all that was paid late, and what of it is new is owed from the day of payment. */
  private bear(
    side: Side,
    { units, late, paidAt }: { units: bigint; late: number; paidAt: number },
  ): void {
    const { rate = 0, legalMaximum = 0, yearDays = 365 } = side.terms?.lateInterest ?? {};
    const lower = BigInt(Math.min(rate, legalMaximum));
    side.interest = side.interest.plus(
      new Frac(units * lower * BigInt(late), 1_000_000n * BigInt(yearDays)),
    );
    const { n, d } = side.interest;
    const total = roundFraction(n, d, this.deal.contract.rounding);
    const adds = total - side.charged;
    if (adds === 0n) return;
    side.charged = total;
    const clause = side.terms?.id ?? '';
    this.owe({ payer: side.payer, clause, earnedAt: paidAt, base: dayOf(paidAt) }, adds);
  }

  /** What comes back of a payment was paid last: first what paid no debt, then the debts that it paid, the last one first. */
  private giveBack({ paymentId, amount }: FactOf<'payment-returned'>): void {
    const of = this.paidBy.get(paymentId);
    const payment = this.deal.facts.find(({ id }) => id === paymentId) as FactOf<'payment'>;
    if (of === undefined) return;
    const side = this.sideOf(of.payer);
    const source = side.sources.find(({ uses }) => uses === of.uses) as Source;
    let left = BigInt(amount.minor);
    const unused = least(left, source.left);
    source.left -= unused;
    left -= unused;
    side.paid -= unused;
    const again: { units: bigint; late: number }[] = [];
    for (const use of of.uses.toReversed()) {
      const units = least(left, use.units);
      left -= units;
      use.units -= units;
      side.paid -= units;
      if (use.debt === null || units === 0n) continue;
      use.debt.open += units;
      again.push({ units: -units, late: use.late });
      this.level(side, use.debt);
    }
    const paidAt = Date.parse(payment.occurredAt);
    for (const it of again) this.bear(side, { ...it, paidAt });
  }

  private accountOf(side: Side): Account {
    const { payer, debts, paid, charged, earned, terms } = side;
    const left = earned - paid;
    const apart = debts.reduce((sum, { open }) => sum + open, 0n);
    const outstanding = terms?.setOff === false ? apart : left > 0n ? left : 0n;
    return {
      ...{ payer, paid, outstanding, overpaid: outstanding - left, interest: charged },
      due: this.dueOf(side),
    };
  }

  /** What is due by day: where there is set-off, all that was paid pays the earliest days, in the light of all that is known. */
  private dueOf({ debts, terms, paid }: Side): Map<string, bigint> {
    const { invoices, limit } = this;
    const isApart = terms?.setOff === false;
    const byDay = new Map<string, bigint>();
    for (const debt of debts) {
      const due = dueDayOf(debt, { terms, invoices, knownBy: limit });
      byDay.set(due, (byDay.get(due) ?? 0n) + (isApart ? debt.open : debt.total));
    }
    let used = isApart ? 0n : paid;
    for (const units of byDay.values()) if (units < 0n) used -= units;
    for (const [day, units] of [...byDay].sort()) {
      const part = units < 0n ? units : least(used, units);
      if (units > 0n) used -= part;
      byDay.set(day, units - part);
    }
    return payoutDaysOf(byDay, { terms, endsOn: ENDS_ON });
  }
}
