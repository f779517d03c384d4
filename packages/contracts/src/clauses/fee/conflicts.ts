import type { Contract } from '../../contract/document.ts';
import { compareMoney, toMinor } from '../../vocabulary/index.ts';
import type { Conflict } from '../kind.ts';
import {
  draftClauses,
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
    ...ownPayer(clause, contract),
    ...withoutWork(clause, contract),
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

function ownPayer({ payer, payee }: Fee, { parties }: Contract): Conflict[] {
  if (payer === undefined || payer === null || payer !== payee) return [];
  const party = parties.find(({ id }) => id === payer)?.name ?? payer;
  return [{ code: 'FEE_TO_PAYER', at: '/payee', values: { party } }];
}

/** What an amount is paid for, as it reads after "pays". */
const PER = {
  item: { en: 'by the item', 'zh-Hans': '按条' },
  session: { en: 'by the session', 'zh-Hans': '按场' },
} as const;

/** An amount per session where nothing is live, or per item where everything is, is never earned. */
function withoutWork({ fixed, deliverableIds }: Fee, contract: Contract): Conflict[] {
  const per = fixed?.per;
  const all = draftClauses(contract, 'deliverable');
  if (!per || per === 'deal' || all.length === 0) return [];
  const covered = all.filter(({ id }) => deliverableIds?.includes(id) ?? true);
  const earns = covered.some(({ form, live }) => {
    const isLive = form === 'live' || Boolean(live);
    return isLive === (per === 'session');
  });
  return earns ? [] : [{ code: 'FEE_WITHOUT_WORK', at: '/fixed/per', values: { per: PER[per] } }];
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
