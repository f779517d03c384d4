import { allocateUnits, type Currency, money, toMinor } from '@livelane/contracts/vocabulary';
import type { MeasuredJourney } from '../../comparison/journey-figures.ts';
import type { Unattributed } from '../../comparison/path-model-credits.ts';
import type { ChannelCredit, ModelCredits } from '../../comparison/report.ts';
import { orderShares, remainderOf } from '../../comparison/valued-journeys.ts';
import { buildJourney, type JourneyContext, journeyContext } from '../../journey/build-journey.ts';
import type { MergedOrder } from '../../journey/deduplicate.ts';
import type { Journey } from '../../journey/journey.ts';
import { bindRule, type Model } from '../../models/model.ts';
import type { ColumnInput } from '../columns/column-input.ts';
import { ComparedPaths } from '../journeys/compared-paths.ts';
import { JourneyRows, type RowTouch } from '../journeys/journey-rows.ts';
import { RuleSums, type WholeOrder } from './rule-sums.ts';

/** The most that lines of an order may sum to, in minor units, so that sums of numbers are exact. */
const MOST_MINOR = 2 ** 50;

/** What models and figures of a report sum up of orders, one after the other. */
export class OrderSums {
  readonly paths: ComparedPaths;
  /** The journeys of orders that are not computed by rows alone. */
  readonly whole: Journey[] = [];
  readonly kept: MeasuredJourney[] = [];
  total = 0;
  attributed = 0;
  #unattributed = { orders: 0, conversions: 0, value: 0n };
  #conversions = 0;
  #value = 0n;
  readonly #input: ColumnInput;
  readonly #context: JourneyContext;
  readonly #rows: JourneyRows;
  readonly #rules: ReadonlyMap<Model, RuleSums>;
  readonly #start: number;

  constructor(input: ColumnInput, models: readonly Model[]) {
    const { index, policy: checked } = input;
    const { policy } = checked;
    this.#input = input;
    this.#context = journeyContext(index, policy);
    this.#rows = new JourneyRows(this.#context, index);
    this.paths = new ComparedPaths(index);
    this.#start = Date.parse(policy.effectiveFrom);
    const rules = models.flatMap((model): [Model, RuleSums][] => {
      if (model.needs === 'paths') return [];
      const parameters = model.id === policy.model.model ? policy.model : model.defaults;
      return [[model, new RuleSums(bindRule(model, parameters), index.parties, policy)]];
    });
    this.#rules = new Map(rules);
  }

  /** Adds an order. @returns the keys of which only the newest touches were joined */
  add(order: MergedOrder): readonly string[] {
    const at = Date.parse(order.at);
    const lines = this.#linesOf(order);
    const touches =
      lines === undefined || at < this.#start ? undefined : this.#rows.touchesOf(order, at);
    if (lines === undefined || touches === undefined) return this.#addWhole(order);
    if (order.status !== 'pending') {
      for (const sums of this.#rules.values()) sums.addOrder(touches, lines);
      const [first] = touches;
      const seconds = first === undefined ? undefined : (at - first.firstSeenAt) / 1000;
      this.#count({ touches, seconds, minor: BigInt(lines.whole), conversions: 1 });
    }
    return this.#rows.cutKeys.length === 0 ? this.#rows.cutKeys : [...this.#rows.cutKeys];
  }

  /** The lines of an order that nothing has adjusted; undefined for any other. */
  #linesOf({ id, lines, status }: MergedOrder): WholeOrder | undefined {
    if (status === 'cancelled' || this.#input.adjustments.has(id)) return undefined;
    const minor = lines.map(({ money: { minor } }) => Number(minor));
    const whole = minor.reduce((sum, units) => sum + units, 0);
    return whole > MOST_MINOR ? undefined : { lines: minor, whole };
  }

  #addWhole(order: MergedOrder): readonly string[] {
    const journey = buildJourney(order, this.#context);
    this.whole.push({ ...journey, cutKeys: [], order: { ...order, persons: [] } });
    if (order.status === 'pending') return journey.cutKeys;
    const { remaining, whole } = remainderOf(journey, this.#input);
    const conversions = whole > 0n && remaining.minor === '0' ? 0 : 1;
    for (const sums of this.#rules.values()) {
      const shares = orderShares(journey, sums.rule, this.#input);
      const left = shares.map((share) => share.remaining);
      const parts = left.some((part) => part > 0n) ? allocateUnits(toMinor(remaining), left) : left;
      shares.forEach(({ party, fraction }, place) => {
        const number = this.#input.index.parties.numberOf(party);
        sums.addShare(number, conversions * fraction, parts[place] ?? 0n);
      });
    }
    const { parties } = this.#input.index;
    const [first] = journey.touches;
    const seconds = first === undefined ? undefined : (journey.at - first.firstSeenAt) / 1000;
    const touches = journey.touches.map((it) => ({ partyNumber: parties.numberOf(it.party) }));
    this.#count({ touches, seconds, minor: toMinor(remaining), conversions });
    return journey.cutKeys;
  }

  #count({ touches, seconds, minor, conversions }: Counted): void {
    const { length } = touches;
    this.total += 1;
    this.#conversions += conversions;
    this.#value += minor;
    if (length > 0) this.attributed += 1;
    else {
      this.#unattributed.orders += 1;
      this.#unattributed.conversions += conversions;
      this.#unattributed.value += minor;
    }
    if (conversions === 1) this.kept.push({ touches: length, seconds, minor });
    this.paths.addOrder(touches, { conversions, minor });
  }

  /** The orders without a touch; undefined where there are none. */
  get unattributed(): Unattributed | undefined {
    return this.#unattributed.orders === 0 ? undefined : this.#unattributed;
  }

  totals(currency: Currency): ModelCredits['totals'] {
    return { conversions: this.#conversions, value: money(currency, this.#value) };
  }

  /** The credits of a rule. */
  channelsOf(model: Model, currency: Currency): ChannelCredit[] {
    return this.#rules.get(model)?.channels(currency) ?? [];
  }
}

interface Counted {
  readonly touches: readonly Pick<RowTouch, 'partyNumber'>[];
  readonly seconds: number | undefined;
  readonly minor: bigint;
  readonly conversions: 0 | 1;
}
