import { MEASURES as ENGLISH } from '../../../clause/text/words.en.ts';
import { MEASURES as CHINESE } from '../../../clause/text/words.zh-Hans.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { assessmentPeriodOf } from './assessment-period.ts';
import type { FeeContext } from './fee-context.ts';
import { measured, reaches } from './result.ts';

/** What of a fee its bonus pays. */
export const BONUS = 'bonus';

/**
 * The bonus of a fee on the assessed result: the highest step reached, or every step reached, by the
 * contract's first assessment (over the whole term where it has none). Nothing until the day has ended.
 */
export function bonusEntries(fee: CompleteClauseOf<'fee'>, context: FeeContext): Entry[] {
  const { bonus } = fee;
  const { contract, evidence } = context;
  if (bonus === undefined || bonus === null || fee.model !== 'fixed-plus-bonus') return [];
  const calendar = context.calendarIn(undefined);
  const assessed = assessmentPeriodOf(clausesOf(contract, 'assessment')[0], contract, calendar);
  if (assessed.decidedAt > context.knownAt) return [];
  const result = measured(bonus, assessed, evidence);
  const reached = bonus.steps.filter((step) => reaches(result, step.atLeast));
  const amounts = reached.map((step) => toMinor(step.amount));
  const amount =
    bonus.pays === 'every' ? amounts.reduce((sum, it) => sum + it, 0n) : (amounts.at(-1) ?? 0n);
  if (reached.length === 0) return [];
  const sum = formatUnits(contract.currency, amount);
  return [
    {
      entry: 'bonus',
      at: assessed.decidedAt,
      key: BONUS,
      part: BONUS,
      clauseId: fee.id,
      payer: fee.payer,
      earnedAt: assessed.decidedAt - 1,
      fee,
      factIds: result.factIds,
      base: null,
      rate: null,
      fx: null,
      amount,
      steps: [{ step: 'agreed', gives: `${amount}` }],
      due: calendar.dateAfter(assessed.decidedAt - 1, bonus.dueDays),
      explanation: inBoth(
        `Bonus ${sum}: ${reached.length} of ${bonus.steps.length} step(s) reached by ${ENGLISH[bonus.measure]}.`,
        `奖金 ${sum}：按${CHINESE[bonus.measure]}达到 ${bonus.steps.length} 档中的 ${reached.length} 档。`,
      ),
    },
  ];
}
