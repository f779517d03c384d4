import {
  type Currency,
  money,
  type PlainDate,
  type Settlement,
  toMinor,
} from '../../vocabulary/index.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import type { BookedLine } from '../ledger/line-book.ts';

interface Claim {
  readonly payee: string;
  readonly on: PlainDate;
  readonly clauseId: string;
  amount: bigint;
}

/**
 * What is still to be paid, to whom, by when: claims by payee, day and clause, from which everything paid,
 * withheld and taken back is taken off, the earliest day first.
 * @returns amounts above zero that sum to what each payee is owed; empty for a payee who was paid too much
 */
export function dueList(lines: readonly BookedLine[], currency: Currency): Settlement['due'] {
  const claims = new Map<string, Claim>();
  const taken = new Map<string, bigint>();
  for (const { due, under, line } of lines) {
    if (line.entry === 'deposit-forfeited') continue;
    const amount = toMinor(line.amount);
    // Money given back first lowers the very claim it belongs to; what is then below zero lowers others.
    if (due === null) taken.set(line.payee, (taken.get(line.payee) ?? 0n) + amount);
    else {
      const key = `${line.payee} ${due} ${under}`;
      const claim = claims.get(key) ?? { payee: line.payee, on: due, clauseId: under, amount: 0n };
      claim.amount += amount;
      claims.set(key, claim);
    }
  }
  const ordered = [...claims.values()].sort(
    (a, b) => compare(a.on, b.on) || compare(a.payee, b.payee) || compare(a.clauseId, b.clauseId),
  );
  for (const claim of ordered) {
    if (claim.amount >= 0n) continue;
    taken.set(claim.payee, (taken.get(claim.payee) ?? 0n) + claim.amount);
    claim.amount = 0n;
  }
  for (const claim of ordered) {
    const off = -(taken.get(claim.payee) ?? 0n);
    const used = off < claim.amount ? off : claim.amount;
    if (used <= 0n) continue;
    claim.amount -= used;
    taken.set(claim.payee, used - off);
  }
  return ordered
    .filter((claim) => claim.amount > 0n)
    .map(({ payee, on, clauseId, amount }, index) => ({
      id: `due-${index + 1}`,
      payee,
      amount: money(currency, amount),
      on,
      clauseId,
      why: inBoth(
        `${formatUnits(currency, amount)} due on ${on} under clause ${clauseId}.`,
        `依条款 ${clauseId}，${on} 应付 ${formatUnits(currency, amount)}。`,
      ),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
