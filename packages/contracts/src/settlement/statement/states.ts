import {
  type Currency,
  type LineState,
  money,
  type PlainDate,
  toMinor,
} from '../../vocabulary/index.ts';
import { type Pair, pairKey } from '../agreement/pair.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { groupKey, type PayoutRate } from '../ledger/payout-rates.ts';
import { least } from '../money/rational.ts';
import { payoutDays } from '../terms/minimum-payout.ts';
import { NO_DAY, type TermsOfPayment } from '../terms/terms-of-payment.ts';

type State = LineState['state'];

/** A part of a line's amount, with what became of it. */
interface Part {
  readonly state: State;
  readonly units: bigint;
}

/** What is left of an earning line's amount, and the states of the rest. */
interface Slot {
  readonly lineId: string;
  left: bigint;
  readonly parts: Part[];
}

/** What one payer owes one payee by one day under one clause. */
export interface Claim extends Pair {
  /** The day on which it is paid out. */
  readonly due: PlainDate;
  /** The day on which it is due, which a minimum may move. */
  readonly agreedDue: PlainDate;
  readonly clauseId: string;
  readonly isPending: boolean;
  /** The rate at which it is paid out in another currency. */
  readonly payout: PayoutRate | null;
  /** The lines of which something is open. */
  readonly lineIds: readonly string[];
  /** What is still to be paid. */
  readonly open: bigint;
}

interface Group extends Omit<Claim, 'open' | 'lineIds'> {
  /** The day on which it is paid out: its due day, or a later one where it was below a minimum. */
  payOn: PlainDate;
  readonly slots: Slot[];
  /** What was taken back, moved by rounding, or withheld, of this claim. */
  readonly taken: Map<State, bigint>;
}

/** What states depend on beside the lines. */
export interface StatesOptions {
  /** The day of the known state in the contract's zone. */
  readonly today: PlainDate;
  /** The last day of the term. */
  readonly endsOn: PlainDate;
  readonly terms: TermsOfPayment;
  /** What was paid under each claim that stands apart from others of its pair. */
  readonly paidApart: ReadonlyMap<string, bigint>;
}

/** The states of what is taken off a claim, in the order in which it is taken off. */
const TAKEN = ['clawed-back', 'rounding', 'agent', 'withheld'] as const satisfies readonly State[];

/** Lines that lower a claim, by the state that they give to what they take. */
const TAKES: Readonly<Record<string, State>> = {
  withholding: 'withheld',
  rounding: 'rounding',
  'agent-deduction': 'agent',
};

/** Lines that nobody owes money by, with the state of their amount. */
const NOT_OWED: Readonly<Record<string, State>> = {
  'deposit-forfeited': 'forfeited',
  'in-kind': 'in-kind',
};

/**
 * What became of every amount that was earned. What is taken back, withheld or moved by rounding first lowers the claim
 * it belongs to, then the pair's other claims; payments pay the earliest due day first. Nothing crosses from one payer
 * or payee to another.
 */
export class States {
  private readonly today: PlainDate;
  private readonly terms: TermsOfPayment;
  private readonly groups: readonly Group[];
  private readonly notOwed: Pick<Slot, 'lineId' | 'parts'>[] = [];

  constructor(lines: readonly BookedLine[], { today, endsOn, terms, paidApart }: StatesOptions) {
    this.today = today;
    this.terms = terms;
    const groups = new Map<string, Group>();
    const paid = new Map<string, bigint>();
    for (const booked of lines) this.sort(booked, { groups, paid });
    this.groups = [...groups.values()].sort(byDay);
    this.takeOff(paid, paidApart);
    this.carry(endsOn);
  }

  /** Moves what is below a minimum to the day on which it is paid out. */
  private carry(endsOn: PlainDate): void {
    if (!this.terms.areAny) return;
    const open = this.groups
      .filter(({ isPending }) => !isPending)
      .map((group) => ({ group, ...pairOf(group), due: group.due, open: openOf(group) }))
      .filter(({ open: units }) => units > 0n);
    const days = payoutDays(open, { terms: this.terms, endsOn });
    open.forEach(({ group }, place) => {
      group.payOn = days[place] ?? group.due;
    });
  }

  private sort(
    { line, due, under, heldUntil, payout }: BookedLine,
    { groups, paid }: { readonly groups: Map<string, Group>; readonly paid: Map<string, bigint> },
  ): void {
    const { payer, payee, entry, id: lineId } = line;
    const units = toMinor(line.amount);
    if (entry === 'sales-tax-included') return;
    const settled = NOT_OWED[entry];
    if (settled !== undefined) this.notOwed.push({ lineId, parts: [{ state: settled, units }] });
    else if (due === null) add(paid, pairKey({ payer, payee }), -units);
    else {
      const key = groupKey({ payee, payer, due, clauseId: under, payout });
      const group = groups.get(key) ?? {
        payer,
        payee,
        due,
        payOn: due,
        agreedDue: due,
        clauseId: under,
        payout,
        isPending: heldUntil !== undefined && heldUntil > this.today,
        slots: [] as Slot[],
        taken: new Map<State, bigint>(),
      };
      groups.set(key, group);
      const state = TAKES[entry] ?? 'clawed-back';
      if (units < 0n) add(group.taken, state, -units);
      // Tax that is not withheld after all is owed again.
      const again =
        entry === 'withholding' && units > 0n ? least(group.taken.get(state) ?? 0n, units) : 0n;
      add(group.taken, state, -again);
      if (units > again && units > 0n) group.slots.push({ lineId, left: units - again, parts: [] });
    }
  }

  private takeOff(paid: ReadonlyMap<string, bigint>, paidApart: ReadonlyMap<string, bigint>): void {
    const excess = new Map<string, Map<State, bigint>>();
    for (const group of this.groups)
      for (const state of TAKEN) {
        const units = group.taken.get(state) ?? 0n;
        const left = consume(group.slots, { units, state });
        if (left === 0n || group.isPending || this.isApart(group)) continue;
        const key = pairKey(group);
        const ofPair = excess.get(key) ?? new Map<State, bigint>();
        excess.set(key, ofPair);
        add(ofPair, state, left);
      }
    const earned = this.groups.filter(({ isPending }) => !isPending);
    const rest = new Map(paid);
    for (const group of earned.filter((it) => it.payout !== null || this.isApart(it))) {
      const units = paidApart.get(groupKey(group)) ?? 0n;
      const left = consume(group.slots, { units, state: 'paid' });
      add(rest, pairKey(group), left - units);
    }
    for (const key of new Set(earned.filter((it) => !this.isApart(it)).map(pairKey))) {
      const slots = earned.flatMap((group) => (pairKey(group) === key ? group.slots : []));
      for (const [state, units] of excess.get(key) ?? []) consume(slots, { units, state });
      consume(slots, { units: rest.get(key) ?? 0n, state: 'paid' });
    }
  }

  /** Whether nothing is set off between a payer and a payee, so that each claim stands apart. */
  private isApart(pair: Pair): boolean {
    return this.terms.areAny && this.terms.of(pair)?.setOff === false;
  }

  /** The claims of which something is still open, the earliest due day first. */
  get claims(): Claim[] {
    const claims = this.groups.map((group): Claim => {
      const { clauseId, isPending, payOn: due, payout, slots } = group;
      return {
        ...pairOf(group),
        clauseId,
        isPending,
        due,
        agreedDue: group.due,
        payout,
        lineIds: slots.flatMap(({ lineId, left }) => (left > 0n ? [lineId] : [])),
        open: openOf(group),
      };
    });
    return claims
      .filter(({ open }) => open > 0n)
      .sort((a, b) => (this.terms.areAny ? byDay(a, b) : 0));
  }

  /** What is open between pairs that set nothing off, by pair. */
  get openApart(): ReadonlyMap<string, bigint> {
    const open = new Map<string, bigint>();
    for (const group of this.groups)
      if (this.isApart(group) && !group.isPending) add(open, pairKey(group), openOf(group));
    return open;
  }

  /** The states of the earning lines, in the order of the ledger. */
  statesOf(lines: readonly BookedLine[], currency: Currency): LineState[] {
    const slots = [
      ...this.notOwed,
      ...this.groups.flatMap(({ slots: ofGroup, isPending, payOn: due }) => {
        const state: State = isPending ? 'pending' : due > this.today ? 'payable' : 'due';
        return ofGroup.map(({ lineId, left, parts }) => ({
          lineId,
          parts: left > 0n ? [...parts, { state, units: left }] : parts,
        }));
      }),
    ];
    const byLine = new Map(slots.map(({ lineId, parts }) => [lineId, parts]));
    const dues = new Map(
      this.claims
        .filter(isDated)
        .flatMap(({ lineIds }, place) => lineIds.map((lineId) => [lineId, dueId(place)] as const)),
    );
    return lines.flatMap(({ line }) =>
      (byLine.get(line.id) ?? []).map(({ state, units }) => ({
        lineId: line.id,
        state,
        amount: money(currency, units),
        ...dueOf(state, dues.get(line.id)),
      })),
    );
  }
}

type Ordered = Pick<Claim, 'due' | 'payee' | 'payer' | 'clauseId'>;

function openOf({ slots }: Group): bigint {
  return slots.reduce((sum, { left }) => sum + left, 0n);
}

/** Whether a claim is to be paid by a day. */
export function isDated({ isPending, due }: Pick<Claim, 'isPending' | 'due'>): boolean {
  return !isPending && due !== NO_DAY;
}

/** The id of what is to be paid, by its place among all that is. */
export function dueId(place: number): string {
  return `due-${place + 1}`;
}

function dueOf(state: State, id: string | undefined): Pick<LineState, 'dueId'> {
  return id !== undefined && (state === 'due' || state === 'payable') ? { dueId: id } : {};
}

function pairOf({ payer, payee }: Pair): Pair {
  return { payer, payee };
}

function byDay(a: Ordered, b: Ordered): number {
  return (
    compare(a.due, b.due) ||
    compare(a.payee, b.payee) ||
    compare(a.payer, b.payer) ||
    compare(a.clauseId, b.clauseId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function add<Key>(sums: Map<Key, bigint>, key: Key, units: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + units);
}

/** Gives a state to units of the slots, in their order. @returns the units for which there was nothing left */
function consume(
  slots: readonly Slot[],
  { units, state }: { readonly units: bigint; readonly state: State },
): bigint {
  let left = units;
  for (const slot of slots) {
    if (left <= 0n) break;
    if (slot.left === 0n) continue;
    const used = least(left, slot.left);
    slot.left -= used;
    left -= used;
    slot.parts.push({ state, units: used });
  }
  return left;
}
