import type { Contract } from '../../contract/document.ts';
import { compareMoney, toMinor } from '../../vocabulary/index.ts';
import type { Conflict } from '../kind.ts';
import {
  foreignMoney,
  measureConflicts,
  unknownClauses,
  unknownParties,
  withoutAttribution,
} from '../reference.ts';
import type { Fee } from './schema.ts';

const PARTS = {
  fixed: ['fixed', 'base-plus-commission', 'fixed-plus-bonus'],
  commission: ['commission', 'base-plus-commission'],
  bonus: ['fixed-plus-bonus'],
} as const;

/** What in a fee contradicts itself, the contract, or the grade that the deal was struck on. */
export function feeConflicts(clause: Fee, contract: Contract): Conflict[] {
  const steps = clause.bonus?.steps ?? [];
  return [
    ...unknownParties(contract, [
      ['/payer', clause.payer],
      ['/payee', clause.payee],
    ]),
    ...unknownClauses(
      contract,
      { kind: 'deliverable', name: { en: 'deliverable', 'zh-Hans': '交付内容' } },
      (clause.deliverableIds ?? []).map((id, index) => [`/deliverableIds/${index}`, id] as const),
    ),
    ...foreignMoney(contract.currency, [
      ['/fixed/amount', clause.fixed?.amount],
      ...steps.map((step, index) => [`/bonus/steps/${index}/amount`, step.amount] as const),
    ]),
    ...unusedParts(clause),
    ...(clause.commission ? withoutAttribution(contract, '/commission') : []),
    ...measureConflicts(
      contract,
      steps.map((step, index) => ({
        at: `/bonus/steps/${index}/atLeast`,
        measure: clause.bonus?.measure,
        atLeast: step.atLeast,
        metricId: clause.bonus?.metricId,
      })),
    ),
    ...unorderedSteps(clause),
    ...aboveBreakEven(clause, contract),
  ];
}

function unusedParts(clause: Fee): Conflict[] {
  const { model } = clause;
  if (model === undefined || model === null) return [];
  return (Object.keys(PARTS) as (keyof typeof PARTS)[])
    .filter((part) => clause[part] && !(PARTS[part] as readonly string[]).includes(model))
    .map((part) => ({ code: 'FEE_PART_UNUSED' as const, at: `/${part}`, values: { part, model } }));
}

function unorderedSteps(clause: Fee): Conflict[] {
  const size = (index: number): bigint | undefined => {
    const atLeast = clause.bonus?.steps?.[index]?.atLeast;
    return atLeast === undefined
      ? undefined
      : typeof atLeast === 'number'
        ? BigInt(atLeast)
        : toMinor(atLeast);
  };
  return (clause.bonus?.steps ?? []).flatMap((_, index) => {
    const [before, here] = [size(index - 1), size(index)];
    return before !== undefined && here !== undefined && here <= before
      ? [{ code: 'STEPS_UNORDERED' as const, at: `/bonus/steps/${index}` }]
      : [];
  });
}

function aboveBreakEven(clause: Fee, contract: Contract): Conflict[] {
  const { grade } = contract.basis;
  const fixed = clause.fixed?.amount;
  if (
    grade === null ||
    fixed === undefined ||
    fixed === null ||
    fixed.currency !== grade.breakEvenFee.currency
  )
    return [];
  if (clause.fixed?.per !== 'deal' || compareMoney(fixed, grade.breakEvenFee) <= 0) return [];
  return [{ code: 'FEE_ABOVE_BREAK_EVEN', at: '/fixed/amount', values: { grade: grade.id } }];
}
