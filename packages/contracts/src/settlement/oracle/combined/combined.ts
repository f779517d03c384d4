/**
 * What a commission comes to that is graded, split, guaranteed, shared with an agent and taxed under several revisions,
 * ended by several notices: worked out a second time from the sentences of the clauses, one moment after another, each from
 * all that is known by then. Days are those of UTC. It shares no code with the settlement.
 */
import type { Clause } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import type { Kind } from '../delivered.ts';
import { Frac, hamilton, NOTHING, roundFraction } from '../fraction.ts';
import type { Value } from '../valued-sales.ts';
import { gradedCommission } from '../ways/graded-sales.ts';
import type { CombinedDeal } from './random-combined.ts';

const DAY = 86_400_000;
const MILLION = 1_000_000n;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const dayAfter = (day: string, days: number): string => dayOf(Date.parse(day) + days * DAY);
const closeOf = (day: string): number => Date.parse(day) + DAY;
const rateOf = (rate: number | null | undefined): Frac => new Frac(BigInt(rate ?? 0), MILLION);

/** Something that a payee earns under a clause, due on a day. */
interface Earned {
  readonly fee: string;
  readonly payee: string;
  readonly units: bigint;
  readonly due: string;
  /** Whether an agent takes it out of the fee. */
  readonly isDeduction?: true;
}

/** A sale with what came back of it. */
interface Sold {
  readonly soldAt: number;
  readonly orderId: string;
  readonly units: bigint;
  readonly backAt: number;
  readonly back: bigint;
}

interface Ending {
  readonly knownAt: number;
  readonly endsAt: number;
}

/** What is earned before tax, by clause and payee, and what each tax withholds and adds, by payee. */
export interface CombinedTotals {
  readonly earned: ReadonlyMap<string, bigint>;
  readonly withheld: ReadonlyMap<string, bigint>;
  readonly added: ReadonlyMap<string, bigint>;
}

/** A combined deal when all is over. */
export class Combined {
  private readonly chain: readonly Contract[];
  private readonly facts: readonly Fact[];
  private readonly sales: readonly Sold[];
  private readonly endings: readonly Ending[];
  private readonly earned: Earned[] = [];
  /** The commission so far, exactly and by month as booked, and what each payee has of it. */
  private exact = NOTHING;
  private readonly ofRevision: Frac[];
  private readonly months = new Map<string, bigint>();
  private split: readonly bigint[] = [];
  private readonly paidOf = new Map<string, bigint>();
  private agentExact = NOTHING;

  constructor({ contracts, facts }: CombinedDeal) {
    this.chain = contracts;
    this.facts = facts;
    this.ofRevision = contracts.map(() => NOTHING);
    this.sales = salesIn(facts);
    const days = this.clause(0, 'termination')?.noticeDays ?? 0;
    this.endings = facts.flatMap((fact) =>
      fact.type === 'notice'
        ? [
            {
              knownAt: Date.parse(fact.recordedAt),
              endsAt: closeOf(dayAfter(fact.occurredAt.slice(0, 10), days)),
            },
          ]
        : [],
    );
  }

  get totals(): CombinedTotals {
    for (const moment of this.moments()) this.pass(moment);
    const earned = new Map<string, bigint>();
    for (const { fee, payee, units, isDeduction } of this.earned) {
      const key = `${isDeduction ? 'deduction' : fee} ${payee}`;
      earned.set(key, (earned.get(key) ?? 0n) + units);
    }
    return { earned, ...this.taxes() };
  }

  private clause<K extends Clause['clause']>(place: number, kind: K): Kind<K> | undefined {
    return this.chain[place]?.clauses.find((it): it is Kind<K> => it.clause === kind);
  }

  private placeAt(ms: number): number {
    return this.chain.findLastIndex(
      ({ amends }) => amends === undefined || Date.parse(amends.effectiveAt) <= ms,
    );
  }

  private round({ n, d }: Frac): bigint {
    return roundFraction(n, d, this.chain[0]?.rounding ?? '');
  }

  /** When anything may change, in order. */
  private moments(): number[] {
    const months = ['2026-12-31', '2027-01-31', '2027-02-28'].map(closeOf);
    const all = [
      ...this.sales.flatMap(({ soldAt, backAt }) => [soldAt, backAt]),
      ...this.endings.flatMap(({ knownAt, endsAt }) => [knownAt, Math.max(knownAt, endsAt)]),
      ...months,
    ];
    return [...new Set(all)].filter(Number.isFinite).sort((a, b) => a - b);
  }

  private pass(now: number): void {
    const { soldAt } = this.sales.find((sale) => sale.soldAt === now || sale.backAt === now) ?? {
      soldAt: now,
    };
    const due = dayAfter(dayOf(soldAt), 12);
    for (const place of this.chain.keys()) {
      const total = this.commission(place, now);
      const adds = total.plus((this.ofRevision[place] ?? NOTHING).times(new Frac(-1n)));
      this.ofRevision[place] = total;
      const before = this.round(this.exact);
      this.exact = this.exact.plus(adds);
      const units = this.round(this.exact) - before;
      const month = dayOf(soldAt).slice(0, 7);
      this.months.set(month, (this.months.get(month) ?? 0n) + units);
      this.share(units, due);
      this.payAgent(units, { place, fee: 'fee', due });
    }
    this.guarantee(now);
  }

  /** The commission of a revision by all that is known by a moment. */
  private commission(place: number, now: number): Frac {
    const terms = this.clause(place, 'fee')?.commission;
    const known = this.sales.filter(
      (sale) =>
        sale.soldAt <= now &&
        this.endings.every(({ knownAt, endsAt }) => knownAt > now || endsAt > sale.soldAt),
    );
    const value = ({ soldAt, orderId }: Sold, units: bigint): Value => ({
      ...{ knownAt: soldAt, soldAt, orderId, value: new Frac(units) },
    });
    const gross = known.map((sale) => value(sale, sale.units));
    const net = known
      .filter((sale) => this.placeAt(sale.soldAt) === place)
      .map((sale) => value(sale, sale.units - (sale.backAt <= now ? sale.back : 0n)));
    if (!terms?.tiers)
      return net.reduce((sum, it) => sum.plus(it.value), NOTHING).times(rateOf(terms?.rate));
    const grading = { rate: terms.rate ?? 0, tiers: terms.tiers, zone: 'UTC' };
    return gradedCommission({ gross, net }, grading);
  }

  /** The running total is shared anew; what each payee has more or less is theirs. */
  private share(units: bigint, due: string): void {
    const shares = this.clause(0, 'payee-split')?.shares;
    if (shares === undefined || shares === null) {
      this.earned.push({ fee: 'fee', payee: 'mia', units, due });
      return;
    }
    const before = this.split;
    const total = before.reduce((sum, it) => sum + it, units);
    this.split = hamilton(
      total,
      shares.map(({ share }) => BigInt(share)),
    );
    for (const [place, { payee }] of shares.entries())
      this.earned.push({
        ...{ fee: 'fee', payee, due },
        units: (this.split[place] ?? 0n) - (before[place] ?? 0n),
      });
  }

  private payAgent(
    units: bigint,
    { place, fee, due }: { readonly place: number; readonly fee: string; readonly due: string },
  ): void {
    const clause = this.clause(place, 'agent-share');
    if (!clause?.feeIds?.includes(fee)) return;
    const before = this.round(this.agentExact);
    this.agentExact = this.agentExact.plus(new Frac(units).times(rateOf(clause.rate)));
    const own = this.round(this.agentExact) - before;
    this.earned.push({ fee: 'agency', payee: 'agent', units: own, due });
    if (clause.basis === 'out-of')
      this.earned.push({ fee, payee: 'mia', units: -own, due, isDeduction: true });
  }

  /** What the commission of each closed period falls short of the guarantee of the revision in force at its close. */
  private guarantee(now: number): void {
    const per = this.clause(0, 'guarantee')?.per;
    if (per === undefined || per === null) return;
    const ends = this.endings.filter((it) => Math.max(it.knownAt, it.endsAt) <= now);
    const last = Math.min(...ends.map(({ endsAt }) => endsAt));
    const periods =
      per === 'term'
        ? [{ from: '2026-12-01', until: '2027-02-28' }]
        : [
            { from: '2026-12-01', until: '2026-12-31' },
            { from: '2027-01-01', until: '2027-01-31' },
            { from: '2027-02-01', until: '2027-02-28' },
          ];
    let open = 0n;
    for (const { from, until } of periods) {
      const closesAt = Math.min(closeOf(until), last);
      if (closesAt > now) continue;
      const place = this.placeAt(closesAt - 1);
      const clause = this.clause(place, 'guarantee');
      const days = BigInt((closesAt - Date.parse(from)) / DAY);
      const all = BigInt((closeOf(until) - Date.parse(from)) / DAY);
      const amount = this.round(new Frac(BigInt(clause?.amount?.minor ?? 0) * days, all));
      const fees = [...this.months]
        .filter(([month]) => per === 'term' || from.startsWith(month))
        .reduce((sum, [, units]) => sum + units, 0n);
      const short = amount - fees;
      let owed = short;
      if (short < 0n) owed = clause?.recoup === 'no' ? 0n : -short < open ? short : -open;
      open += clause?.recoup === 'no' ? 0n : owed;
      const units = owed - (this.paidOf.get(from) ?? 0n);
      this.paidOf.set(from, owed);
      const due = dayAfter(dayOf(closesAt - 1), clause?.dueDays ?? 0);
      this.earned.push({ fee: 'floor', payee: 'mia', units, due });
      this.payAgent(units, { place, fee: 'floor', due });
    }
  }

  /** Nothing is paid yet, so that the newest revision taxes everything; each total is rounded once. */
  private taxes(): Pick<CombinedTotals, 'withheld' | 'added'> {
    const exact = new Map<string, Frac>();
    const taxes = this.chain.at(-1)?.clauses.filter((it): it is Kind<'tax'> => it.clause === 'tax');
    for (const { fee, payee, units, due } of this.earned) {
      const rates = (taxes ?? []).map((tax) => ({
        tax,
        rate: rateOf(this.isLowered(tax, { payee, due }) ? tax.treaty?.rate : tax.withholdingRate),
      }));
      const kept = rates
        .filter(({ tax }) => tax.borneBy === 'payer')
        .reduce((left, { rate }) => left.plus(rate.times(new Frac(-1n))), new Frac(1n));
      for (const { tax, rate } of rates) {
        const key = JSON.stringify([tax.id, payee, fee]);
        const adds = new Frac(units).times(rate).over(kept);
        exact.set(key, (exact.get(key) ?? NOTHING).plus(adds));
      }
    }
    const [withheld, added] = [new Map<string, bigint>(), new Map<string, bigint>()];
    for (const [key, sum] of exact) {
      const [id, payee] = JSON.parse(key) as [string, string];
      const name = `${id} ${payee}`;
      withheld.set(name, (withheld.get(name) ?? 0n) + this.round(sum));
      if (id !== 'own') added.set(name, (added.get(name) ?? 0n) + this.round(sum));
    }
    return { withheld, added };
  }

  /** Whether a payment falls due while a certificate is valid that was handed over on a day before. */
  private isLowered(
    { id, treaty }: Kind<'tax'>,
    { payee, due }: { readonly payee: string; readonly due: string },
  ): boolean {
    if (treaty === undefined) return false;
    const moment = closeOf(due) - 1;
    return this.facts.some(
      (fact) =>
        fact.type === 'certificate' &&
        fact.about === id &&
        fact.by === payee &&
        Date.parse(fact.valid.start) <= moment &&
        moment < Date.parse(fact.valid.end) &&
        fact.recordedAt.slice(0, 10) < due,
    );
  }
}

function salesIn(facts: readonly Fact[]): Sold[] {
  const rows = facts.flatMap((fact) => (fact.type === 'credited-sale' ? [fact] : []));
  return rows
    .filter(({ sale }) => sale.change === 'sale')
    .map(({ sale, recordedAt }) => {
      const back = rows.find((row) => row.sale.adjusts === sale.id);
      return {
        ...{ soldAt: Date.parse(recordedAt), orderId: sale.orderId },
        units: BigInt(sale.money.minor),
        backAt: back === undefined ? Number.POSITIVE_INFINITY : Date.parse(back.recordedAt),
        back: BigInt(back?.sale.money.minor.replace('-', '') ?? 0),
      };
    });
}
