import type { SettledStatement } from '@livelane/contracts/settle';
import { settlementWarnings } from '@livelane/contracts/settle';
import { addMoney, type Money, sumMoney } from '@livelane/contracts/vocabulary';
import type { Account } from './accounts.ts';

type Line = SettledStatement['lines'][number];

/** Lines of one clause and kind. */
export interface LineGroup {
  readonly clauseId: string;
  readonly entry: string;
  readonly lines: number;
  readonly amount: Money;
}

/** What the page of a settlement shows at once: everything but its lines. */
export function summaryOf({
  settlement,
  today,
  facts,
}: Pick<Account, 'settlement' | 'today' | 'facts'>) {
  const { id, currency, knownAsOf, totals, payees, due, debts } = settlement;
  return {
    ...{ id, currency, knownAsOf, today, totals, payees, due, debts },
    orders: ordersOf(facts),
    states: statesOf(settlement),
    groups: groupsOf(settlement),
    findings: settlement.findings,
    warnings: settlementWarnings(settlement).length,
    // Shown as a banner where it is not 0: the statement is wrong then.
    unbalanced: unbalanced(settlement),
  };
}

/** How many orders are credited to anybody. */
function ordersOf(facts: Account['facts']): number {
  const sales = facts.filter((fact) => fact.type === 'credited-sale');
  return new Set(sales.map(({ sale }) => sale.orderId)).size;
}

/** What became of the amounts that were earned, by state. */
function statesOf({ states = [], currency }: SettledStatement) {
  const sums = new Map<string, Money>();
  for (const { state, amount } of states)
    sums.set(state, addMoney(sums.get(state) ?? sumMoney(currency, []), amount));
  return [...sums].map(([state, amount]) => ({ state, amount }));
}

function groupsOf({ lines, currency }: SettledStatement): LineGroup[] {
  const groups = Map.groupBy(lines, ({ clauseId, entry }) => JSON.stringify([clauseId, entry]));
  return [...groups.values()].map((of) => {
    const [first] = of as [Line, ...Line[]];
    const { clauseId, entry } = first;
    const amount = sumMoney(
      currency,
      of.map((line) => line.amount),
    );
    return { clauseId, entry, lines: of.length, amount };
  });
}

/** Lines whose postings do not sum to zero. */
function unbalanced({ postings, currency }: SettledStatement): readonly string[] {
  const lines = Map.groupBy(postings, ({ lineId }) => lineId);
  return [...lines].flatMap(([lineId, of]) =>
    sumMoney(
      currency,
      of.map(({ amount }) => amount),
    ).minor === '0'
      ? []
      : [lineId],
  );
}

/** Lines of a page. */
export const LINES_A_PAGE = 50;

/** Which lines are asked for. */
export interface LinesWanted extends Pick<LineGroup, 'clauseId' | 'entry'> {
  /** Only lines whose facts are about this order; empty: all. */
  readonly order: string;
  /** Number of lines before the first of the page. */
  readonly after: number;
}

/** Lines of a clause and kind, a page of them. */
export function linesOf(
  { settlement: { lines, states = [] }, facts }: Pick<Account, 'settlement' | 'facts'>,
  { clauseId, entry, order, after }: LinesWanted,
) {
  const ofOrder = new Set(
    facts.flatMap((fact) =>
      fact.type === 'credited-sale' && fact.sale.orderId === order ? [fact.id] : [],
    ),
  );
  const own = lines.filter(
    (line) =>
      line.clauseId === clauseId &&
      line.entry === entry &&
      (order === '' || line.factIds.some((id) => ofOrder.has(id))),
  );
  const page = own.slice(after, after + LINES_A_PAGE);
  return {
    lines: page.map((line) => ({
      ...line,
      states: states.filter(({ lineId }) => lineId === line.id).map(({ state }) => state),
    })),
    next: after + page.length < own.length ? after + page.length : null,
  };
}
