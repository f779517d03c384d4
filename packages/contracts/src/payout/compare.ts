import { workflowIssue } from '../error/workflow-issues.ts';
import {
  type Currency,
  type Debt,
  inputInvalid,
  type LocalText,
  type Money,
  money,
  type Settlement,
  type StatementLine,
  toMinor,
} from '../vocabulary/index.ts';
import { type DifferenceReason, differenceReasons, factsOf, whyText } from './difference.ts';
import { firstOf, type PairedLines, pairedLines } from './paired-lines.ts';

/** An amount in two settlements, and the second less the first. */
export interface Sides {
  readonly a: Money;
  readonly b: Money;
  readonly difference: Money;
}

/** What one payer owes one payee in two settlements. */
export interface ComparedDebt {
  readonly payer: string;
  readonly payee: string;
  readonly earned: Sides;
  readonly withheld: Sides;
  readonly paid: Sides;
  readonly pending: Sides;
  readonly outstanding: Sides;
}

/** Lines for the same facts under the same clause, or for facts that they share in part, whose amounts differ. */
export interface ComparedLine {
  readonly payer: string | null;
  readonly payee: string;
  readonly clauseId: string;
  readonly entry: StatementLine['entry'];
  readonly factIds: readonly string[];
  readonly amount: Sides;
  /** What differs, besides the amount. */
  readonly reasons: readonly DifferenceReason[];
  /** The difference in words, with how each side is worked out. */
  readonly why: LocalText;
}

/** Two settlements side by side. */
export interface SettlementComparison {
  readonly currency: Currency;
  /** Ids of the two settlements. */
  readonly a: string;
  readonly b: string;
  readonly debts: readonly ComparedDebt[];
  /** The lines that differ, the largest difference first. */
  readonly lines: readonly ComparedLine[];
  /** How many lines have the same amount in both. */
  readonly equal: number;
  /** The sum of all lines. */
  readonly total: Sides;
}

/**
 * Two settlements side by side, such as of another tier rule, attribution model or date, with the difference explained
 * line by line: lines belong together where they are of the same payer, payee, clause, kind and facts; those that are left,
 * where they have some of their facts in common.
 * @returns differences of lines that sum to that of the total
 * @throws INPUT_INVALID for settlements in two currencies
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { compareSettlements } from '@livelane/contracts/payout';
 * const settlement = createRequire(import.meta.url)('@livelane/contracts/schemas/settlement.example.json');
 * compareSettlements(settlement, settlement).lines; // => []
 * ```
 */
export function compareSettlements(a: Settlement, b: Settlement): SettlementComparison {
  const { currency } = a;
  if (b.currency !== currency)
    throw inputInvalid('b', [
      workflowIssue('CURRENCY_OF_FIRST', {
        path: '/currency',
        received: b.currency,
        params: { currency },
      }),
    ]);
  const compared = pairedLines({ a: a.lines, b: b.lines }).map((pair) =>
    comparedLine(currency, pair),
  );
  const lines = compared.filter(({ amount }) => amount.difference.minor !== '0');
  return {
    currency,
    a: a.id,
    b: b.id,
    debts: comparedDebts(currency, { a: a.debts ?? [], b: b.debts ?? [] }),
    lines: lines.sort((x, y) => Number(size(y) - size(x)) || (keyOf(x) < keyOf(y) ? -1 : 1)),
    equal: compared.length - lines.length,
    total: sides(currency, { a: sumOf(a.lines), b: sumOf(b.lines) }),
  };
}

function size({ amount }: ComparedLine): bigint {
  const units = toMinor(amount.difference);
  return units < 0n ? -units : units;
}

function keyOf({
  payer = null,
  payee,
  clauseId,
  entry,
  factIds,
}: Pick<StatementLine, 'payee' | 'clauseId' | 'entry'> & {
  readonly payer?: string | null | undefined;
  readonly factIds: readonly string[];
}): string {
  return JSON.stringify([payer, payee, clauseId, entry, [...factIds].sort()]);
}

function comparedLine(currency: Currency, { a, b }: PairedLines): ComparedLine {
  const { payer = null, payee, clauseId, entry } = firstOf({ a, b });
  const factIds = factsOf([...a, ...b]);
  const reasons = differenceReasons(a, b);
  return {
    ...{ payer, payee, clauseId, entry, factIds },
    amount: sides(currency, { a: sumOf(a), b: sumOf(b) }),
    reasons,
    why: whyText(reasons, { a, b }),
  };
}

function sumOf(lines: readonly StatementLine[]): bigint {
  return lines.reduce((sum, { amount }) => sum + toMinor(amount), 0n);
}

function sides(currency: Currency, { a, b }: { readonly a: bigint; readonly b: bigint }): Sides {
  return { a: money(currency, a), b: money(currency, b), difference: money(currency, b - a) };
}

function comparedDebts(
  currency: Currency,
  { a, b }: { readonly a: readonly Debt[]; readonly b: readonly Debt[] },
): ComparedDebt[] {
  const pairs = new Map(
    [...a, ...b].map(({ payer, payee }) => [JSON.stringify([payer, payee]), { payer, payee }]),
  );
  return [...pairs.values()].map(({ payer, payee }) => {
    const [ofA, ofB] = [a, b].map((debts) =>
      debts.find((debt) => debt.payer === payer && debt.payee === payee),
    );
    const both = (field: 'earned' | 'withheld' | 'paid' | 'pending' | 'outstanding'): Sides =>
      sides(currency, {
        a: ofA === undefined ? 0n : toMinor(ofA[field]),
        b: ofB === undefined ? 0n : toMinor(ofB[field]),
      });
    return {
      ...{ payer, payee, earned: both('earned'), withheld: both('withheld'), paid: both('paid') },
      ...{ pending: both('pending'), outstanding: both('outstanding') },
    };
  });
}
