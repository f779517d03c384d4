import type { CompleteContract } from '../../contract/document.ts';
import {
  type Debt,
  type Money,
  money,
  type PlainDate,
  type Settlement,
  type StatementLine,
  toMinor,
} from '../../vocabulary/index.ts';
import { pairKey } from '../agreement/pair.ts';
import { pairsOf, payeesOf } from '../earnings/earnings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { add, multiply, rounded, ZERO } from '../money/rational.ts';
import type { Movement } from '../sales/movement.ts';

interface Balance {
  readonly payer: string;
  readonly payee: string;
  earned: bigint;
  withheld: bigint;
  paid: bigint;
  /** Of the earned, what is not earned yet, less what will be withheld of it. */
  pending: bigint;
  forfeited: bigint;
}

/** Which balance a kind of line moves, and by which sign; a forfeited deposit was never earned. */
const MOVES: Readonly<Record<StatementLine['entry'], (balance: Balance, units: bigint) => void>> = {
  'fixed-fee': earn,
  commission: earn,
  'commission-clawback': earn,
  rounding: earn,
  'early-end': earn,
  amendment: earn,
  bonus: earn,
  'agent-deduction': earn,
  'agent-share': earn,
  guarantee: earn,
  'action-fee': earn,
  'unit-fee': earn,
  'session-hours': earn,
  overtime: earn,
  expense: earn,
  'in-kind': () => {},
  advance: earn,
  'cancellation-fee': earn,
  retainer: earn,
  'deposit-released': earn,
  'deposit-forfeited': (balance, units) => {
    balance.forfeited += units;
  },
  'sales-tax': earn,
  'sales-tax-included': () => undefined,
  'late-interest': earn,
  'quota-reduction': earn,
  withholding: (balance, units) => {
    balance.withheld -= units;
  },
  payment: pay,
  'payment-returned': pay,
};

function earn(balance: Balance, units: bigint): void {
  balance.earned += units;
}

function pay(balance: Balance, units: bigint): void {
  balance.paid -= units;
}

/** What balances are worked out from. */
export interface Booked {
  readonly lines: readonly BookedLine[];
  readonly movements: readonly Movement[];
  /** What is open between pairs that set nothing off, by pair. */
  readonly openApart: ReadonlyMap<string, bigint>;
  /** The day of the known state in the contract's zone. */
  readonly today: PlainDate;
}

/** The debts between payers and payees, each payee's account, and the deal's totals, over all lines. */
export function balances(
  contract: CompleteContract,
  { lines, movements, today, openApart }: Booked,
): Pick<Settlement, 'payees' | 'totals'> & { readonly debts: Debt[] } {
  const sum = (units: bigint): Money => money(contract.currency, units);
  const ofPairs = balancesOf(contract, { lines, today });
  const debts = ofPairs.map((balance): Debt => {
    const { payer, payee, earned, withheld, paid, pending } = balance;
    const left = earned - withheld - paid;
    const open = openApart.get(pairKey(balance)) ?? (left > 0n ? left : 0n);
    return {
      payer,
      payee,
      earned: sum(earned),
      withheld: sum(withheld),
      paid: sum(paid),
      pending: sum(pending),
      outstanding: sum(open),
      overpaid: sum(open - left),
    };
  });
  const total = (of: readonly Debt[], field: Exclude<keyof Debt, 'payer' | 'payee'>): Money =>
    sum(of.reduce((units, debt) => units + toMinor(debt[field]), 0n));
  return {
    debts,
    payees: payeesOf(contract).map((id) => {
      const own = debts.filter(({ payee }) => payee === id);
      return {
        id,
        name: contract.parties.find((party) => party.id === id)?.name ?? id,
        earned: total(own, 'earned'),
        withheld: total(own, 'withheld'),
        paid: total(own, 'paid'),
        outstanding: total(own, 'outstanding'),
        overpaid: total(own, 'overpaid'),
        pending: total(own, 'pending'),
      };
    }),
    totals: {
      creditedSales: sum(rounded(credited(movements), contract.rounding)),
      earned: total(debts, 'earned'),
      paid: total(debts, 'paid'),
      outstanding: total(debts, 'outstanding'),
      withheld: total(debts, 'withheld'),
      overpaid: total(debts, 'overpaid'),
      pending: total(debts, 'pending'),
      forfeited: sum(ofPairs.reduce((units, { forfeited }) => units + forfeited, 0n)),
    },
  };
}

function balancesOf(
  contract: CompleteContract,
  { lines, today }: Pick<Booked, 'lines' | 'today'>,
): Balance[] {
  const empty = { earned: 0n, withheld: 0n, paid: 0n, pending: 0n, forfeited: 0n };
  const accounts = new Map(
    pairsOf(contract).map((pair): [string, Balance] => [pairKey(pair), { ...pair, ...empty }]),
  );
  for (const { line, heldUntil } of lines) {
    const { payer, payee } = line;
    const account = accounts.get(pairKey({ payer, payee })) ?? { payer, payee, ...empty };
    accounts.set(pairKey({ payer, payee }), account);
    const units = toMinor(line.amount);
    if (heldUntil !== undefined && heldUntil > today) account.pending += units;
    else MOVES[line.entry](account, units);
  }
  return [...accounts.values()];
}

function credited(movements: readonly Movement[]) {
  return movements.reduce(
    (exact, { units, exchange }) =>
      add(exact, exchange.quote === null ? units : multiply(units, exchange.worth)),
    ZERO,
  );
}
