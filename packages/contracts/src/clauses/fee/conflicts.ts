import { type ConflictIn, MOST_NAMED } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { measureConflicts, withoutAttribution } from '../../clause/conflict/measured.ts';
import { paidAmounts, paidShare } from '../../clause/conflict/paying.ts';
import {
  DELIVERABLE,
  listed,
  unknownClauses,
  unknownParties,
} from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  grouped,
  hasClause,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { compareMoney, toMinor } from '../../vocabulary/index.ts';
import { isLive } from '../deliverable/form/form.ts';
import { workIn } from '../deliverable/listed.ts';
import { deliverableSchemas } from '../deliverable/schema.ts';
import { type TaxClause, taxSchemas } from '../tax/schema.ts';
import { piecesOf, takeMoreThanFee, taxesOnFee, taxOfPayerTooHigh } from '../tax/withholding.ts';
import type { FEE_FINDINGS } from './findings.ts';
import { rateChangeConflicts } from './rate-changes/conflicts.ts';
import { overlaps } from './rivals.ts';
import { type FeeClause, hasBonus, hasCommission, hasFixed, shareOf } from './schema.ts';
import { selectionConflicts } from './selection-conflicts.ts';
import { tierConflicts } from './tiers/conflicts.ts';

type FeeConflict = ConflictIn<typeof FEE_FINDINGS & SharedFindings>;

/** Conflicts of a fee with itself, with the contract, or with the grade that the deal was struck on. */
export function feeConflicts(clause: FeeClause, contract: ContractContext): FeeConflict[] {
  return [...conflictsOfPay(clause, contract), ...selectionConflicts(clause, contract)];
}

/** Conflicts of a fee without those of the sales that it selects: a condition that no sale meets leaves no amount open. */
function conflictsOfPay(clause: FeeClause, contract: ContractContext): FeeConflict[] {
  const steps = clause.bonus?.steps ?? [];
  return [
    ...unknownParties(contract, [
      ['/payer', clause.payer],
      ['/payee', clause.payee],
    ]),
    ...unknownClauses(contract, DELIVERABLE, listed('/deliverableIds', clause.deliverableIds)),
    ...paidAmounts(contract, [
      ['/fixed/amount', clause.fixed?.amount],
      ...steps.map((step, index) => [`/bonus/steps/${index}/amount`, step.amount] as const),
    ]),
    ...zeroCommission(clause),
    ...ownPayer(clause, contract),
    ...withoutWork(clause, contract),
    ...overtaxed(clause, contract),
    ...unusedParts(clause),
    ...(clause.commission && shareOf(clause) === 'credited-sales'
      ? withoutAttribution(contract, '/commission')
      : []),
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
    ...rateChangeConflicts(clause, contract),
    ...tierConflicts(clause.commission?.tiers, contract.currency),
    ...overlapping(clause, contract),
    ...aboveBreakEven(clause, contract),
  ];
}

function ownPayer({ payer, payee }: FeeClause, { parties }: ContractContext): FeeConflict[] {
  if (payer === undefined || payer === null || payer !== payee) return [];
  const party = parties.find(({ id }) => id === payer)?.name ?? payer;
  return [{ code: 'FEE_TO_PAYER', at: '/payee', params: { party } }];
}

/** Where tiers or announcements give other rates, the first may be 0. */
function zeroCommission({ commission }: FeeClause): FeeConflict[] {
  if (commission?.tiers !== undefined || commission?.rateChanges !== undefined) return [];
  return paidShare('/commission/rate', commission?.rate);
}

/** What an amount is paid for, as it reads after "pays". */
const PER = {
  item: { en: 'by the item', 'zh-Hans': '按条' },
  session: { en: 'by the session', 'zh-Hans': '按场' },
} as const;

/** An amount per session where nothing is live, or per item where everything is, is never earned. */
function withoutWork(
  { fixed, deliverableIds }: FeeClause,
  contract: ContractContext,
): FeeConflict[] {
  const per = fixed?.per;
  if (!per || per === 'deal' || !hasClause(contract, deliverableSchemas.kind)) return [];
  const earns = workIn(contract, deliverableIds).some((it) => isLive(it) === (per === 'session'));
  return earns ? [] : [{ code: 'FEE_WITHOUT_WORK', at: '/fixed/per', params: { per: PER[per] } }];
}

/** Taxes that take more of the fee than can be withheld, so that settling refuses them. */
function overtaxed(clause: FeeClause, contract: ContractContext): FeeConflict[] {
  const onFee = taxesFor(clause.id, contract);
  if (onFee.length === 0) return [];
  const { deliverableIds } = clause;
  const taxes = taxesOnFee(
    onFee,
    deliverableIds === undefined ? allPieces(contract) : piecesOf(workIn(contract, deliverableIds)),
  );
  return taxOfPayerTooHigh(taxes) !== undefined || takeMoreThanFee(taxes)
    ? [{ code: 'TAXES_ABOVE_FEE', at: '' }]
    : [];
}

const allPieces = onceFor((contract: WithClauses) => piecesOf(workIn(contract, undefined)));

const taxesByFee = onceFor((contract: WithClauses) =>
  grouped(clausesIn<TaxClause>(contract, taxSchemas), ({ feeIds }) => feeIds ?? []),
);

/** The taxes on all fees, those of one authority and one bearer as one tax with the sum of their rates. */
const taxesOnAll = onceFor((contract: WithClauses): TaxClause[] => {
  const onAll = clausesIn<TaxClause>(contract, taxSchemas).filter((it) => it.feeIds === undefined);
  const alike = grouped(onAll, ({ authority, borneBy }) => [`${authority} ${borneBy}`]);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const rates = [first, ...others].map(({ withholdingRate }) => withholdingRate ?? 0);
    return [{ ...first, withholdingRate: rates.reduce((sum, rate) => sum + rate, 0) }];
  });
});

function taxesFor(id: string, contract: WithClauses): TaxClause[] {
  return [...(taxesByFee(contract).get(id) ?? []), ...taxesOnAll(contract)];
}

const IS_PAID = { fixed: hasFixed, commission: hasCommission, bonus: hasBonus } as const;

function unusedParts(clause: FeeClause): FeeConflict[] {
  const { model } = clause;
  if (model === undefined || model === null) return [];
  return (Object.keys(IS_PAID) as (keyof typeof IS_PAID)[])
    .filter((part) => clause[part] && !IS_PAID[part](clause))
    .map((part) => ({ code: 'FEE_PART_UNUSED', at: `/${part}`, params: { part, model } }));
}

const ANY_SALE = [{ en: 'any sale', 'zh-Hans': '任何销售' }];

/** Later commissions of the same payer and payee that would count a sale which this one counts. */
function overlapping(clause: FeeClause, contract: ContractContext): FeeConflict[] {
  return overlaps(clause, contract, MOST_NAMED + 1).map(({ other, sale }) => ({
    code: 'COMMISSIONS_OVERLAP',
    at: '/commission',
    params: { other, sale: sale === '*' ? ANY_SALE : sale },
  }));
}

function unorderedSteps({ bonus }: FeeClause): FeeConflict[] {
  const sizes = (bonus?.steps ?? []).map(({ atLeast }) =>
    typeof atLeast === 'number' ? BigInt(atLeast) : toMinor(atLeast),
  );
  return sizes.flatMap((size, index): FeeConflict[] => {
    const before = sizes[index - 1];
    return before !== undefined && size <= before
      ? [{ code: 'STEPS_UNORDERED', at: `/bonus/steps/${index}` }]
      : [];
  });
}

function aboveBreakEven({ fixed }: FeeClause, { basis }: ContractContext): FeeConflict[] {
  const { grade } = basis;
  const amount = fixed?.amount;
  if (grade === null || !amount || amount.currency !== grade.breakEvenFee.currency) return [];
  if (fixed?.per !== 'deal' || compareMoney(amount, grade.breakEvenFee) <= 0) return [];
  return [{ code: 'FEE_ABOVE_BREAK_EVEN', at: '/fixed/amount', params: { grade: grade.id } }];
}

/** The contradictions of a fee that settling refuses. */
export const feeContradictions: Contradictions<FeeClause, FeeConflict['code']> = {
  conflicts: conflictsOfPay,
  refused: {
    ...REFUSED,
    STEPS_UNORDERED: 'STEPS_UNORDERED',
    TIERS_OVERLAP: 'TIERS_JOINED',
    TIERS_HOLE: 'TIERS_JOINED',
    RATE_CHANGES_OF_TIERS: 'ONE_RATE',
  },
};
