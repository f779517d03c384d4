import type { CompleteContract } from '../../contract/document.ts';
import { money, type Settlement, type StatementLine, toMinor } from '../../vocabulary/index.ts';
import { payeesOf } from '../earnings/earnings.ts';
import type { Movement } from '../facts/sales-book.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { add, multiply, rounded, ZERO } from '../money/rational.ts';

interface Balance {
  earned: bigint;
  withheld: bigint;
  paid: bigint;
}

/** Which balance a kind of line moves, and by which sign; a forfeited deposit was never earned. */
const MOVES: Readonly<Record<StatementLine['entry'], (balance: Balance, units: bigint) => void>> = {
  'fixed-fee': earn,
  commission: earn,
  'commission-clawback': earn,
  rounding: earn,
  bonus: earn,
  'deposit-released': earn,
  'deposit-forfeited': () => undefined,
  withholding: (balance, units) => {
    balance.withheld -= units;
  },
  payment: (balance, units) => {
    balance.paid -= units;
  },
};

function earn(balance: Balance, units: bigint): void {
  balance.earned += units;
}

/** Each payee's account and the deal's totals, over all lines. Outstanding is earned less withheld less paid. */
export function balances(
  contract: CompleteContract,
  {
    lines,
    movements,
  }: { readonly lines: readonly BookedLine[]; readonly movements: readonly Movement[] },
): Pick<Settlement, 'payees' | 'totals'> {
  const accounts = new Map(
    payeesOf(contract).map((id): [string, Balance] => [id, { earned: 0n, withheld: 0n, paid: 0n }]),
  );
  const total: Balance = { earned: 0n, withheld: 0n, paid: 0n };
  for (const { line } of lines) {
    const units = toMinor(line.amount);
    const account = accounts.get(line.payee);
    if (account !== undefined) MOVES[line.entry](account, units);
    MOVES[line.entry](total, units);
  }
  const sum = (units: bigint) => money(contract.currency, units);
  const credited = movements.reduce(
    (exact, { units, exchange }) =>
      add(exact, exchange.quote === null ? units : multiply(units, exchange.worth)),
    ZERO,
  );
  return {
    payees: [...accounts].map(([id, { earned, withheld, paid }]) => ({
      id,
      name: contract.parties.find((party) => party.id === id)?.name ?? id,
      earned: sum(earned),
      withheld: sum(withheld),
      paid: sum(paid),
      outstanding: sum(earned - withheld - paid),
    })),
    totals: {
      creditedSales: sum(rounded(credited, contract.rounding)),
      earned: sum(total.earned),
      paid: sum(total.paid),
      outstanding: sum(total.earned - total.withheld - total.paid),
    },
  };
}
