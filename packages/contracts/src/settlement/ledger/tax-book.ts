import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { formatPercent, money, PPM } from '../../vocabulary/index.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { runningText } from '../entry/step-text.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { add, multiply, negate, type Rational, rounded, ZERO } from '../money/rational.ts';
import { RunningTotal } from '../money/running-total.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { Certificates } from '../taxes/certificates.ts';
import { salesTaxesOn, withIncluded } from '../taxes/sales-taxes.ts';
import { YearlyThreshold } from '../taxes/yearly-threshold.ts';
import { taxesWithheld, type WithheldTax } from './withholding.ts';

/** What the revisions of a contract share: the running total of each tax, and what was earned in each year. */
export interface TaxTotals {
  readonly taxes: Map<string, RunningTotal>;
  readonly years: Map<string, YearlyThreshold>;
}

/** What a tax takes of an entry, exactly: of how much, at its rate. */
interface Taken {
  readonly tax: WithheldTax;
  readonly counted: Rational;
  readonly adds: Rational;
}

/**
 * The taxes on what payees earn, each on the running total of one payer, payee and fee. What the payer bears is
 * added before it is withheld, for all taxes together, so that the agreed amount arrives; what the creator bears is
 * taken from the amount with these additions, without the sales tax that it includes.
 */
export class TaxBook {
  private readonly contract: CompleteContract;
  private readonly certificates: Certificates;
  private readonly salesTaxes: readonly CompleteClauseOf<'sales-tax'>[];
  private readonly taxes = new Map<string, readonly WithheldTax[]>();
  private readonly totals: TaxTotals;
  /** The rates agreed on, whether or not a treaty lowers them. */
  private readonly rates: ReadonlyMap<string, number>;
  /** What was taken of entries that a later certificate may concern. */
  private readonly lowerable: { readonly entry: PayeeEntry; taken: readonly Taken[] }[] = [];

  /** @param totals - shared by the revisions of a contract, so that a tax that stays the same goes on */
  constructor(contract: CompleteContract, totals: TaxTotals) {
    this.contract = contract;
    this.totals = totals;
    this.rates = new Map(
      clausesOf(contract, 'tax').map(({ id, withholdingRate }) => [id, withholdingRate]),
    );
    this.certificates = new Certificates(contract);
    this.salesTaxes = clausesOf(contract, 'sales-tax');
  }

  /** The lines that taxes add to an entry. */
  linesOf(entry: PayeeEntry): PayeeEntry[] {
    const taken = this.takenOf(entry);
    if (taken.some(({ tax }) => tax.clause.treaty !== undefined))
      this.lowerable.push({ entry, taken });
    return taken.flatMap((it) => this.taxed(entry, it));
  }

  /** The amount of an entry with what the payer adds for the taxes that it bears. */
  grossOf(entry: PayeeEntry): Rational {
    const taxes = this.taxesOn(entry);
    const d = taxes[0]?.share.d ?? 1n;
    return { n: entry.amount * d, d: d - borneByPayer(taxes) };
  }

  /**
   * The lines by which a certificate lowers the taxes on amounts that fall due after the day on which it became known.
   * What was due by then stays withheld.
   */
  certify(certificate: FactOf<'certificate'>): PayeeEntry[] {
    this.certificates.take(certificate);
    const at = Date.parse(certificate.recordedAt);
    const day = calendarOf(this.contract.zone).dateOf(at);
    const later = this.lowerable.filter(
      ({ entry }) => entry.payee === certificate.by && (entry.due ?? day) > day,
    );
    return later.flatMap((it) => {
      const { entry, taken: before } = it;
      const after = this.takenOf(entry, before);
      it.taken = after;
      return [...before, ...after.filter(({ tax }) => takenBy(before, tax) === undefined)].flatMap(
        ({ tax, counted, adds }) => {
          const now = takenBy(after, tax);
          const was = takenBy(before, tax) === undefined ? ZERO : adds;
          const moves = add(now?.adds ?? ZERO, negate(was));
          const lowered = now?.tax ?? { ...tax, clause: loweredClause(tax.clause) };
          const factIds = [certificate.id];
          return this.taxed(
            { ...entry, at, factIds },
            { tax: lowered, counted: now?.counted ?? counted, adds: moves },
          );
        },
      );
    });
  }

  private taxesOn(entry: PayeeEntry): readonly WithheldTax[] {
    const { fee, deliverableIds } = entry;
    if (fee === null) return [];
    const lowered = this.certificates.lowered(entry);
    const key = JSON.stringify([fee.id, deliverableIds ?? null, lowered]);
    const taxes =
      this.taxes.get(key) ??
      taxesWithheld(
        deliverableIds === undefined ? fee : { ...fee, deliverableIds: [...deliverableIds] },
        { contract: this.contract, lowered },
      );
    this.taxes.set(key, taxes);
    return taxes;
  }

  /** @param before - what was taken of it already, so that it does not count towards a threshold again */
  private takenOf(entry: PayeeEntry, before?: readonly Taken[]): Taken[] {
    const taxes = this.taxesOn(entry);
    const borne = borneByPayer(taxes);
    const included = withIncluded(salesTaxesOn(this.salesTaxes, entry.fee?.id ?? entry.clauseId));
    return taxes.map((tax): Taken => {
      const { clause, share, work } = tax;
      const part = (n: bigint, d: bigint): Rational =>
        included === BigInt(PPM) ? { n, d } : { n: n * BigInt(PPM), d: d * included };
      if (clause.threshold === undefined)
        return {
          tax,
          counted: { n: entry.amount, d: 1n },
          adds: part(entry.amount * share.n, share.d - borne),
        };
      const gross = part(entry.amount * share.d * work.taxed, (share.d - borne) * work.all);
      const known = before === undefined ? undefined : takenBy(before, tax);
      const counted = known?.counted ?? this.yearOf(entry, clause).add(gross);
      const rate = { n: BigInt(clause.withholdingRate), d: BigInt(PPM) };
      return { tax, counted, adds: multiply(counted, rate) };
    });
  }

  private yearOf(
    { payer, payee, due, earnedAt }: PayeeEntry,
    { id, threshold }: WithheldTax['clause'],
  ): YearlyThreshold {
    const day = due ?? calendarOf(this.contract.zone).dateOf(earnedAt);
    const year = day.slice(0, 'YYYY'.length);
    const key = JSON.stringify([id, threshold ?? null, payer, payee, year]);
    const total =
      this.totals.years.get(key) ??
      new YearlyThreshold(
        threshold ?? {
          amount: { currency: this.contract.currency, minor: '0' },
          taxes: 'excess',
        },
      );
    this.totals.years.set(key, total);
    return total;
  }

  private taxed(entry: PayeeEntry, { tax, counted, adds }: Taken): PayeeEntry[] {
    const { clause, work } = tax;
    const { currency, rounding } = this.contract;
    const { id, borneBy } = clause;
    const { payer, payee, fee } = entry;
    const key = JSON.stringify([id, this.rates.get(id), borneBy, fee?.id, payer, payee]);
    const total = this.totals.taxes.get(key) ?? new RunningTotal(rounding);
    this.totals.taxes.set(key, total);
    const { amount, step, carried, booked } = total.add(adds);
    if (amount === 0n) return [];
    const how = runningText({ currency, carried, adds, booked, amount });
    const sum = formatUnits(currency, amount);
    const common: PayeeEntry = {
      ...entry,
      clauseId: clause.id,
      base: money(currency, rounded(counted, rounding)),
      rate: clause.withholdingRate,
      fx: null,
      under: entry.under ?? entry.clauseId,
      steps: [step],
    };
    const rate = formatPercent(clause.withholdingRate);
    const part = work.taxed === work.all ? null : `${work.taxed}/${work.all}`;
    const withheld: PayeeEntry = {
      ...common,
      entry: 'withholding',
      amount: -amount,
      explanation: inBoth(
        `${rate} withheld for ${clause.authority}${part === null ? '' : ` on ${part} of the work`}${how.en}: ${sum}.`,
        `为 ${clause.authority} 代扣 ${rate}${part === null ? '' : `（按 ${part} 的工作量）`}${how['zh-Hans']}：${sum}。`,
      ),
    };
    if (clause.borneBy !== 'payer') return [withheld];
    return [
      {
        ...common,
        amount,
        explanation: inBoth(
          `Grossed up by ${sum}: the payer bears the tax.`,
          `由付款方承担税款，补足 ${sum}。`,
        ),
      },
      withheld,
    ];
  }
}

function borneByPayer(taxes: readonly WithheldTax[]): bigint {
  return taxes
    .filter(({ clause }) => clause.borneBy === 'payer')
    .reduce((sum, { share }) => sum + share.n, 0n);
}

function takenBy(taken: readonly Taken[], { clause }: WithheldTax): Taken | undefined {
  return taken.find(({ tax }) => tax.clause.id === clause.id);
}

function loweredClause(clause: WithheldTax['clause']): WithheldTax['clause'] {
  return { ...clause, withholdingRate: clause.treaty?.rate ?? clause.withholdingRate };
}
