import { shareOf } from '../../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { money, type PlainDate } from '../../../vocabulary/index.ts';
import { type Entry, entryOf, type Running } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { runningText } from '../../entry/step-text.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { add, multiply, type Rational, rounded, ZERO } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import { summed } from '../../money/sum.ts';
import { factsOf, movementBatches } from '../../movement/batch.ts';
import { reasonOf } from '../../movement/words.ts';
import type { Movement } from '../../sales/movement.ts';
import type { BookingTerms } from '../../schedule/booking-terms.ts';
import { AtRates, ratesText } from './at-rates.ts';
import { rateTimeline } from './timeline.ts';

type Fee = CompleteClauseOf<'fee'>;

/** What a commission with changes of its rate is worked out from. */
export interface DatedOptions extends BookingTerms {
  readonly movements: readonly Movement[];
  /** The changes of the rate that the contract provides for, in the order in which they became known. */
  readonly changes: readonly FactOf<'rate-change'>[];
}

/** What became known at a moment: sales, or changes of the rate. */
interface Event {
  readonly at: number;
  take(): Entry[];
}

/**
 * The commission whose rate a party may change: each sale earns the rate of its moment. A change that becomes known later
 * than a sale moves what that sale earned from one rate to the other.
 */
export function datedEntries(fee: Fee, options: DatedOptions): Entry[] {
  const book = new DatedBook(fee, options);
  const events: Event[] = [...book.changes(), ...book.sales()];
  return events.sort((a, b) => a.at - b.at).flatMap((event) => event.take());
}

class DatedBook {
  private readonly fee: Fee;
  private readonly options: DatedOptions;
  private readonly total: RunningTotal;
  private readonly known: FactOf<'rate-change'>[] = [];
  private readonly sold: { readonly soldAt: number; readonly value: Rational }[] = [];
  private rateAt: (soldAt: number) => number;

  constructor(fee: Fee, options: DatedOptions) {
    this.fee = fee;
    this.options = options;
    this.total = new RunningTotal(options.rounding);
    this.rateAt = this.timeline();
  }

  private get commission() {
    const { commission } = this.fee;
    return commission ?? { rate: 0, deductions: [], holdDays: 0, dueDays: 0 };
  }

  private timeline(): (soldAt: number) => number {
    const { calendar } = this.options;
    return rateTimeline(this.commission, { changes: this.known, calendar });
  }

  private dueOf(soldAt: number): PlainDate {
    const { holdDays, dueDays } = this.commission;
    return this.options.calendar.dateAfter(soldAt, (holdDays ?? 0) + dueDays);
  }

  /** The changes of the rate: each moves earlier sales from the rate that they had earned. */
  changes(): Event[] {
    return this.options.changes.map((change) => ({
      at: Date.parse(change.recordedAt),
      take: () => this.change(change),
    }));
  }

  private change(change: FactOf<'rate-change'>): Entry[] {
    const before = this.rateAt;
    this.known.push(change);
    this.rateAt = this.timeline();
    const byDue = new Map<PlainDate, { readonly soldAt: number; readonly rates: AtRates }>();
    for (const { soldAt, value } of this.sold) {
      const [was, is] = [before(soldAt), this.rateAt(soldAt)];
      if (was === is) continue;
      const due = this.dueOf(soldAt);
      const moved = byDue.get(due) ?? { soldAt, rates: new AtRates() };
      byDue.set(due, moved);
      moved.rates.add(is, value);
      moved.rates.add(was, { n: -value.n, d: value.d });
    }
    return [...byDue].sort().flatMap(([due, { soldAt, rates }]) =>
      this.entry(rates, {
        at: Date.parse(change.recordedAt),
        key: `0 ${change.id} ${due}`,
        due,
        soldAt,
        factIds: [change.id],
        base: null,
        fx: null,
        words: inBoth('The rate was changed', '佣金比例变更'),
      }),
    );
  }

  /** The sales and what changed them, at the rates of their moments. */
  sales(): Event[] {
    const { movements, rounding } = this.options;
    return movementBatches(movements, (soldAt) => this.dueOf(soldAt)).map((batch) => ({
      at: batch.at,
      take: () => {
        const { first } = batch;
        const rates = new AtRates();
        for (const { units, exchange, sale } of batch.movements) {
          const value = exchange.quote === null ? units : multiply(units, exchange.worth);
          this.sold.push({ soldAt: sale.soldAt, value });
          rates.add(this.rateAt(sale.soldAt), value);
        }
        const units = batch.movements.reduce((sum, it) => add(sum, it.units), ZERO);
        const base = money(first.currency, rounded(units, rounding));
        const reason = reasonOf(first.change, shareOf(this.fee));
        const count = batch.movements.length;
        return this.entry(rates, {
          at: batch.at,
          key: `1 ${batch.key}`,
          due: batch.due,
          soldAt: first.sale.soldAt,
          factIds: factsOf(batch),
          base,
          fx: first.exchange.quote,
          words: inBoth(`${count} ${reason['en']}`, `${count} 笔${reason['zh-Hans']}`),
        });
      },
    }));
  }

  private entry(
    rates: AtRates,
    {
      soldAt,
      words,
      ...own
    }: Pick<Entry, 'at' | 'key' | 'due' | 'factIds' | 'base' | 'fx'> & {
      readonly soldAt: number;
      readonly words: Entry['explanation'];
    },
  ): Entry[] {
    const { fee } = this;
    const { currency, calendar } = this.options;
    const { changes } = rates;
    if (changes.length === 0) return [];
    const sum = summed(changes);
    const at = ratesText(changes, currency);
    const reading: Running['entryOf'] = ({ amount, step, carried, booked }) => {
      const how = runningText({ currency, carried, adds: sum.adds, booked, amount });
      const given = formatUnits(currency, amount);
      return {
        amount,
        steps: [sum.step, step],
        explanation: inBoth(
          `${words.en}: ${at.en}${how.en}: ${given}.`,
          `${words['zh-Hans']}：${at['zh-Hans']}${how['zh-Hans']}：${given}。`,
        ),
      };
    };
    return [
      {
        ...own,
        entry: sum.adds.n < 0n ? 'commission-clawback' : 'commission',
        clauseId: fee.id,
        bySale: true,
        payer: fee.payer,
        earnedAt: soldAt,
        heldUntil: calendar.dateAfter(soldAt, this.commission.holdDays ?? 0),
        fee,
        rate: changes.length === 1 ? (changes[0]?.rate ?? null) : null,
        ...entryOf({ adds: sum.adds, entryOf: reading }, this.total),
      },
    ];
  }
}
