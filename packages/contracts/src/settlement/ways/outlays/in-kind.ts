import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { PPM, toMinor } from '../../../vocabulary/index.ts';
import { cappedStep } from '../../entry/capped-step.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { ratio, rounded } from '../../money/rational.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { converted } from './converted.ts';

type InKind = CompleteClauseOf<'in-kind'>;
type Handover = FactOf<'handover'>;

/** Whether a handing over is of a clause's pay in kind. */
export function isOfClause(clause: InKind, { about, payee }: Handover): boolean {
  return about === clause.id && payee === clause.payee;
}

/** What was handed over in place of money, at its value up to the cap; what of it is taxed is worked out in the ledger. */
export function inKindEntries(clause: InKind, context: EarningContext): Entry[] {
  let left = clause.cap ? toMinor(clause.cap) : null;
  return context.facts.handover
    .filter((fact) => isOfClause(clause, fact))
    .map((fact): Entry => {
      const entry = handoverEntry(clause, { fact, limit: left, context });
      if (left !== null) left -= entry.amount;
      return entry;
    })
    .filter(({ amount }) => amount > 0n);
}

function handoverEntry(
  clause: InKind,
  {
    fact,
    limit,
    context,
  }: { readonly fact: Handover; readonly limit: bigint | null; readonly context: EarningContext },
): Entry {
  const { contract, exchangeAt } = context;
  const { currency, rounding } = contract;
  const at = Date.parse(fact.occurredAt);
  const { units, fx, step, text } = converted(fact.amount, { at, exchangeAt, contract });
  const { amount, steps } = cappedStep(units, limit);
  const taxable = rounded(ratio(amount * BigInt(clause.taxable ?? PPM), BigInt(PPM)), rounding);
  const [sum, taxed] = [amount, taxable].map((it) => formatUnits(currency, it));
  const cap = limit === null || amount === units ? null : formatUnits(currency, limit);
  return {
    entry: 'in-kind',
    at: Date.parse(fact.recordedAt),
    key: `handover ${fact.id}`,
    clauseId: clause.id,
    payer: clause.payer,
    payee: clause.payee,
    fee: clause,
    earnedAt: at,
    factIds: [fact.id],
    base: fx === null ? null : fact.amount,
    rate: null,
    fx,
    amount,
    taxable,
    due: null,
    steps: [step, ...steps],
    explanation: inBoth(
      `Handed over, “${fact.items}”: ${text}${cap === null ? '' : `, of which ${cap} is left of the cap: ${sum}`}; ${taxed} of it is taxed.`,
      `已交付“${fact.items}”：${text}${cap === null ? '' : `，上限余额 ${cap}：${sum}`}；其中应税 ${taxed}。`,
    ),
  };
}
