import { allocateNumbers, allocateUnits, type Currency } from '@livelane/contracts/vocabulary';
import { type ChannelRows, rankedCredits } from '../../comparison/channel-rows.ts';
import type { ChannelCredit } from '../../comparison/report.ts';
import type { BoundRule, Touches } from '../../models/model.ts';
import { NOBODY, partyKey } from '../../records/party.ts';
import { bestClass, type ClassRules } from '../../windows/classes.ts';
import type { Parties } from '../columns/parties.ts';
import type { RowTouch } from '../journeys/journey-rows.ts';

/** Above it, an integer may not be exact. */
const MOST = Number.MAX_SAFE_INTEGER;

/** The money of an order that nothing has adjusted. */
export interface WholeOrder {
  /** Minor units by line. */
  readonly lines: readonly number[];
  /** Their sum. */
  readonly whole: number;
}

/** Credits by one rule of orders, one after the other, as `ruleCredits` sums them. */
export class RuleSums {
  readonly rule: BoundRule;
  readonly #parties: Parties;
  readonly #policy: ClassRules;
  /** By the number of a party; undefined where it has no credit. */
  readonly #conversions: number[] = [];
  readonly #value: number[] = [];
  /** What did not fit into `value`. */
  readonly #beyond: bigint[] = [];
  readonly #nobody: number;
  readonly #shares: { party: number; weight: number }[] = [];
  #count = 0;

  constructor(rule: BoundRule, parties: Parties, policy: ClassRules) {
    this.rule = rule;
    this.#parties = parties;
    this.#policy = policy;
    this.#nobody = parties.numberOf(NOBODY);
  }

  /** Adds a party's part of an order. @param value - minor units */
  addShare(party: number, conversions: number, value: number | bigint): void {
    if (typeof value === 'bigint') this.#beyond[party] = (this.#beyond[party] ?? 0n) + value;
    else {
      const sum = (this.#value[party] ?? 0) + value;
      this.#value[party] = sum > MOST / 2 ? 0 : sum;
      if (sum > MOST / 2) this.#beyond[party] = (this.#beyond[party] ?? 0n) + BigInt(sum);
    }
    this.#conversions[party] = (this.#conversions[party] ?? 0) + conversions;
  }

  /** Adds an order by its touches, none of which is a redeemed code. */
  addOrder(touches: readonly RowTouch[], { lines, whole }: WholeOrder): void {
    const chosen = bestClass(touches, this.#policy);
    if (chosen.length === 0) {
      this.addShare(this.#nobody, 1, whole);
      return;
    }
    const weights = this.rule.weights(chosen as unknown as Touches);
    const total = this.#share(chosen, weights);
    const shares = this.#shares;
    if (this.#count === 1) {
      this.addShare((shares[0] as { party: number }).party, 1, whole);
      return;
    }
    const some = shares.slice(0, this.#count);
    if (total * whole <= MOST) {
      const given = some.map(({ weight }) => weight);
      const parts = lines.map((line) => allocateNumbers(line, given, total));
      for (let place = 0; place < some.length; place += 1) {
        let value = 0;
        for (const part of parts) value += part[place] as number;
        const { party, weight } = some[place] as { party: number; weight: number };
        this.addShare(party, weight / total, value);
      }
    } else this.#addExact(some, lines, exactWeights(chosen, weights));
  }

  /** Adds shares whose products with the lines are beyond what a number holds exactly. */
  #addExact(
    shares: readonly { readonly party: number }[],
    lines: readonly number[],
    weights: readonly bigint[],
  ): void {
    const sum = Number(weights.reduce((all, it) => all + it, 0n));
    const parts = lines.map((line) => allocateUnits(BigInt(line), weights));
    shares.forEach(({ party }, place) => {
      const value = parts.reduce((all, units) => all + (units[place] ?? 0n), 0n);
      this.addShare(party, Number(weights[place]) / sum, Number(value));
    });
  }

  /** The weights by party, in the order of the parties' first touch. @returns their sum */
  #share(touches: readonly RowTouch[], weights: readonly number[]): number {
    const shares = this.#shares;
    let [count, total] = [0, 0];
    for (let place = 0; place < touches.length; place += 1) {
      const weight = weights[place] as number;
      if (weight === 0) continue;
      total += weight;
      const party = (touches[place] as RowTouch).partyNumber;
      let at = 0;
      while (at < count && (shares[at] as { party: number }).party !== party) at += 1;
      if (at < count) (shares[at] as { weight: number }).weight += weight;
      else {
        const share = shares[at] ?? { party, weight };
        share.party = party;
        share.weight = weight;
        shares[at] = share;
        count += 1;
      }
    }
    this.#count = count;
    return total;
  }

  /** The credits of all orders. */
  channels(currency: Currency): ChannelCredit[] {
    const rows: ChannelRows = new Map();
    this.#conversions.forEach((conversions, number) => {
      const value = BigInt(this.#value[number] ?? 0) + (this.#beyond[number] ?? 0n);
      const party = this.#parties.at(number);
      rows.set(partyKey(party), { party, conversions, value });
    });
    return rankedCredits(rows, currency);
  }
}

/** The weights by party, in the order of the parties' first touch. */
function exactWeights(touches: readonly RowTouch[], weights: readonly number[]): bigint[] {
  const shares = new Map<number, bigint>();
  touches.forEach(({ partyNumber }, place) => {
    const weight = BigInt(weights[place] ?? 0);
    if (weight > 0n) shares.set(partyNumber, (shares.get(partyNumber) ?? 0n) + weight);
  });
  return [...shares.values()];
}
