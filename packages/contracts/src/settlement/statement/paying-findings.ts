import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { StatementLine } from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { timedSessions } from '../ways/hours/session-hours.ts';
import { refusal } from '../ways/outlays/expenses.ts';
import { isOfClause } from '../ways/outlays/in-kind.ts';

/** Facts of expenses and of pay in kind that no clause pays, or not wholly. */
export function payingFindings(
  contract: CompleteContract,
  {
    facts,
    ends,
    lines,
  }: {
    readonly facts: KnownFacts;
    readonly ends: readonly DealEnd[];
    readonly lines: readonly StatementLine[];
  },
): SettlementFinding[] {
  const expenses = clausesOf(contract, 'expenses');
  const refused = (why: ReturnType<typeof refusal>): string[] =>
    facts.expense
      .filter(
        (fact) =>
          refusal(
            expenses.find(({ id }) => id === fact.about),
            fact,
          ) === why,
      )
      .map(({ id }) => id);
  const inKind = clausesOf(contract, 'in-kind');
  const strange = facts.handover
    .filter((fact) => !inKind.some((clause) => isOfClause(clause, fact)))
    .map(({ id }) => id);
  return [
    ...about('EXPENSE_NOT_COVERED', refused('not-covered')),
    ...about('EXPENSE_WITHOUT_RECEIPT', refused('no-receipt')),
    ...about('HANDOVER_NOT_COVERED', strange),
    ...hoursFindings(contract, { facts, ends }),
    ...[...expenses, ...inKind].flatMap(({ id }) => capFindings(contract, { id, facts, lines })),
  ];
}

function about(
  code: 'EXPENSE_NOT_COVERED' | 'EXPENSE_WITHOUT_RECEIPT' | 'HANDOVER_NOT_COVERED',
  ids: readonly string[],
): SettlementFinding[] {
  if (ids.length === 0) return [];
  const params = { count: ids.length, facts: abridged(ids) };
  return [settlementFinding(code, { path: '/clauses', params })];
}

/** Facts of a clause whose amount its cap cuts, or leaves nothing of. */
function capFindings(
  contract: CompleteContract,
  {
    id: clause,
    facts,
    lines,
  }: {
    readonly id: string;
    readonly facts: KnownFacts;
    readonly lines: readonly StatementLine[];
  },
): SettlementFinding[] {
  const own = lines.filter(({ clauseId, entry }) => clauseId === clause && entry !== 'early-end');
  const whole = own.filter(({ steps }) => steps?.at(-1)?.step !== 'capped');
  const paid = new Set(whole.flatMap(({ factIds }) => factIds));
  const expenses = clausesOf(contract, 'expenses').find(({ id }) => id === clause);
  const counted = [
    ...facts.expense.filter(
      (fact) =>
        fact.about === clause && refusal(expenses, fact) === null && fact.amount.minor !== '0',
    ),
    ...facts.handover.filter((fact) => fact.about === clause && fact.amount.minor !== '0'),
  ];
  const cut = counted.map(({ id }) => id).filter((id) => !paid.has(id));
  if (cut.length === 0) return [];
  const params = { clause, count: cut.length, facts: abridged(cut) };
  return [settlementFinding('CAP_EXCEEDED', { path: clausePath(contract, clause), params })];
}

/** Sessions of which the cap of a day leaves minutes unpaid. */
function hoursFindings(
  contract: CompleteContract,
  { facts, ends }: { readonly facts: KnownFacts; readonly ends: readonly DealEnd[] },
): SettlementFinding[] {
  const calendarIn = (zone = contract.zone) => calendarOf(zone);
  return clausesOf(contract, 'session-hours').flatMap((clause): SettlementFinding[] => {
    const cut = timedSessions(clause, { contract, facts, ends, calendarIn })
      .filter(({ unpaid }) => unpaid > 0)
      .map(({ session }) => session.id);
    if (cut.length === 0) return [];
    const params = { clause: clause.id, count: cut.length, facts: abridged(cut) };
    return [settlementFinding('CAP_EXCEEDED', { path: clausePath(contract, clause.id), params })];
  });
}
