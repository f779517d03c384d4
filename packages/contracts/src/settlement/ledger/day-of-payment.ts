import type { CompleteContract } from '../../contract/document.ts';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import type { Revision, Revisions } from '../agreement/revisions.ts';
import type { PayeeEntry } from '../entry/entry.ts';
import { least } from '../money/rational.ts';

/** What of a fee is in one claim, by whether it was paid. */
interface Taxed {
  readonly entry: PayeeEntry;
  unpaid: bigint;
  /** What was paid, by the revision of the day of payment. */
  readonly paid: { readonly place: number; units: bigint }[];
}

/** When a payment was made and became known, and by which facts. */
type Payday = Pick<PayeeEntry, 'earnedAt' | 'at' | 'factIds'>;

/** How much of a claim was paid, and under which revision. */
export interface PaidPart {
  readonly claim: string;
  readonly units: bigint;
  /** What of the claim was open before. */
  readonly open: bigint;
}

/**
 * Which revision taxes what is earned: that of the day of payment, and for what is not paid yet, the one in force. When a
 * revision comes into force, what is not paid moves to its taxes; a payment that becomes known later moves it back.
 */
export class DayOfPayment {
  /** Whether there is more than one revision: each later one may bring other taxes. */
  readonly isNeeded: boolean;
  private readonly revisions: Revisions;
  private readonly claims = new Map<string, Map<string, Taxed>>();
  private readonly coming: Revision[];
  private current = 0;

  constructor(revisions: Revisions) {
    this.revisions = revisions;
    this.isNeeded = revisions.inForce.length > 1;
    this.coming = revisions.inForce.slice(1).sort((a, b) => beginning(a) - beginning(b));
  }

  /** An entry by the revisions that tax its parts; a negative one lowers what is not paid first. */
  take(entry: PayeeEntry, claim: string): PayeeEntry[] {
    if (!this.isNeeded) return [entry];
    const taxed = this.taxedOf(entry, claim);
    if (entry.amount >= 0n) {
      taxed.unpaid += entry.amount;
      return [this.under(entry, this.current)];
    }
    let left = -entry.amount;
    const parts = new Map<number, bigint>();
    const takeOff = (units: bigint, place: number): void => {
      left -= units;
      if (units !== 0n) parts.set(place, (parts.get(place) ?? 0n) + units);
    };
    const unpaid = least(left, taxed.unpaid);
    taxed.unpaid -= unpaid;
    takeOff(unpaid, this.current);
    for (const paid of taxed.paid.toReversed()) {
      const units = least(left, paid.units);
      paid.units -= units;
      takeOff(units, paid.place);
    }
    taxed.unpaid -= left;
    takeOff(left, this.current);
    return [...parts].map(([place, units]) => this.under({ ...entry, amount: -units }, place));
  }

  /** Moves what is not paid of a claim to the taxes of the day of a payment, before it is known what of it is paid. */
  touch(payment: Payday, claim: string): PayeeEntry[] {
    return this.movedUnpaid(payment, { claim, from: this.current, to: this.placeOf(payment) });
  }

  /** Keeps what a payment paid at the taxes of its day, and moves the rest of its claims back. */
  pay(payment: Payday, paid: readonly PaidPart[]): PayeeEntry[] {
    if (!this.isNeeded) return [];
    const place = this.placeOf(payment);
    return paid.flatMap(({ claim, units, open }) => {
      for (const taxed of this.claims.get(claim)?.values() ?? []) {
        const part = open === 0n ? 0n : (taxed.unpaid * units) / open;
        if (part <= 0n) continue;
        taxed.unpaid -= part;
        taxed.paid.push({ place, units: part });
      }
      return this.movedUnpaid(payment, { claim, from: place, to: this.current });
    });
  }

  private placeOf({ earnedAt, at }: Payday): number {
    return this.revisions.placeAt(earnedAt, at);
  }

  private movedUnpaid(
    { at, factIds }: Payday,
    { claim, from, to }: { readonly claim: string; readonly from: number; readonly to: number },
  ): PayeeEntry[] {
    if (!this.isNeeded || from === to) return [];
    return [...(this.claims.get(claim)?.values() ?? [])].flatMap(({ entry, unpaid }) =>
      unpaid === 0n ? [] : this.moved({ ...entry, at, factIds, amount: unpaid }, { from, to }),
    );
  }

  /** What the revisions that came into force by a moment move to their taxes. */
  advance(at: number): PayeeEntry[] {
    const entries: PayeeEntry[] = [];
    for (let next = this.coming[0]; next !== undefined && beginning(next) <= at; ) {
      this.coming.shift();
      const begins = beginning(next);
      const place = this.revisions.placeAt(begins, begins);
      if (this.isNeeded) {
        const payday = { at: begins, earnedAt: begins, factIds: [next.factId] };
        entries.push(...this.begin(place, payday));
      }
      this.current = place;
      next = this.coming[0];
    }
    return entries;
  }

  private begin(place: number, payday: Payday): PayeeEntry[] {
    return [...this.claims.keys()].flatMap((claim) =>
      this.movedUnpaid(payday, { claim, from: this.current, to: place }),
    );
  }

  /** An amount taken from the taxes of one revision to those of another. */
  private moved(
    entry: PayeeEntry,
    { from, to }: { readonly from: number; readonly to: number },
  ): PayeeEntry[] {
    if (taxesIn(this.contractAt(from)) === taxesIn(this.contractAt(to))) return [];
    const amended = { ...entry, entry: 'amendment' } as const;
    return [this.under({ ...amended, amount: -entry.amount }, from), this.under(amended, to)];
  }

  private taxedOf(entry: PayeeEntry, claim: string): Taxed {
    const ofClaim = this.claims.get(claim) ?? new Map<string, Taxed>();
    this.claims.set(claim, ofClaim);
    const key = JSON.stringify([entry.fee?.id, entry.deliverableIds ?? null]);
    const taxed = ofClaim.get(key) ?? { entry, unpaid: 0n, paid: [] };
    ofClaim.set(key, taxed);
    return taxed;
  }

  private under(entry: PayeeEntry, place: number): PayeeEntry {
    return { ...entry, terms: this.contractAt(place) };
  }

  private contractAt(place: number): CompleteContract {
    return (this.revisions.inForce[place] as Revision).contract;
  }
}

function beginning({ from, knownAt }: Revision): number {
  return Math.max(from, knownAt);
}

const TAXES = new WeakMap<CompleteContract, string>();

/** The taxes of a revision, and the places of work that they turn on, as one text. */
function taxesIn(contract: CompleteContract): string {
  const known = TAXES.get(contract);
  if (known !== undefined) return known;
  const text = canonicalJson(
    contract.clauses.filter(({ clause }) => ['tax', 'sales-tax', 'deliverable'].includes(clause)),
  );
  TAXES.set(contract, text);
  return text;
}
