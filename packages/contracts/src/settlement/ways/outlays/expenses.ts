import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import { isBooked, untilEnd } from '../../agreement/after-end.ts';
import { cappedStep } from '../../entry/capped-step.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { least } from '../../money/rational.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { converted } from './converted.ts';

type Expenses = CompleteClauseOf<'expenses'>;
type Expense = FactOf<'expense'>;

/** Why an expense is not paid back; null where it is. */
export function refusal(
  clause: Expenses | undefined,
  { payee, category, receipt }: Expense,
): 'not-covered' | 'no-receipt' | null {
  const isCovered =
    clause !== undefined &&
    payee === clause.payee &&
    clause.categories.some(({ id }) => id === category);
  if (!isCovered) return 'not-covered';
  return clause.receipts === 'required' && receipt === undefined ? 'no-receipt' : null;
}

/** Expenses that are paid back, in the order in which they became known, up to the caps of category and clause. */
export function expensesEntries(clause: Expenses, context: EarningContext): Entry[] {
  const { contract, facts, ends, knownAt } = context;
  const caps = new Map(clause.categories.map(({ id, cap }) => [id, cap && toMinor(cap)]));
  let left = clause.cap ? toMinor(clause.cap) : null;
  const entries = facts.expense
    .filter((fact) => fact.about === clause.id && refusal(clause, fact) === null)
    .filter(({ occurredAt, recordedAt }) =>
      isBooked({ occurredAt: Date.parse(occurredAt), knownAt: Date.parse(recordedAt) }, ends),
    )
    .map((fact): Entry => {
      const ofCategory = caps.get(fact.category);
      const limit = lower(ofCategory ?? null, left);
      const entry = expenseEntry(clause, { fact, limit, context });
      if (left !== null) left -= entry.amount;
      if (ofCategory !== undefined) caps.set(fact.category, ofCategory - entry.amount);
      return entry;
    })
    .filter(({ amount }) => amount > 0n);
  return untilEnd(entries, { ends, knownAt, currency: contract.currency });
}

/** The lower of two limits; null where neither is one. */
function lower(one: bigint | null, other: bigint | null): bigint | null {
  if (one === null || other === null) return one ?? other;
  return least(one, other);
}

function expenseEntry(
  clause: Expenses,
  {
    fact,
    limit,
    context,
  }: { readonly fact: Expense; readonly limit: bigint | null; readonly context: EarningContext },
): Entry {
  const { contract, exchangeAt, calendarIn } = context;
  const { id, category, receipt, amount: spent } = fact;
  const occurredAt = Date.parse(fact.occurredAt);
  const knownAt = Date.parse(fact.recordedAt);
  const { units, fx, step, text } = converted(spent, { at: occurredAt, exchangeAt, contract });
  const { amount, steps } = cappedStep(units, limit);
  const sum = formatUnits(contract.currency, amount);
  const cap = limit === null || amount === units ? null : formatUnits(contract.currency, limit);
  const [en, zh] = receipt === undefined ? ['', ''] : [`, receipt ${receipt}`, `，凭证 ${receipt}`];
  return {
    entry: 'expense',
    at: knownAt,
    key: `expense ${id}`,
    clauseId: clause.id,
    payer: clause.payer,
    payee: clause.payee,
    fee: null,
    earnedAt: occurredAt,
    factIds: [id],
    base: fx === null ? null : spent,
    rate: null,
    fx,
    amount,
    due: calendarIn(undefined).dateAfter(knownAt, clause.dueDays ?? 0),
    steps: [step, ...steps],
    explanation: inBoth(
      `Expense “${category}”${en}: ${text}${cap === null ? '' : `, of which ${cap} is left of the cap: ${sum}`}.`,
      `费用“${category}”${zh}：${text}${cap === null ? '' : `，上限余额 ${cap}：${sum}`}。`,
    ),
  };
}
