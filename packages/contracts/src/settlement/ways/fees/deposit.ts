import type { Measure } from '../../../clause/measure.ts';
import { MEASURES as ENGLISH } from '../../../clause/text/words.en.ts';
import { MEASURES as CHINESE } from '../../../clause/text/words.zh-Hans.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { BothLanguages, Currency, StatementStep } from '../../../vocabulary/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import type { Rational } from '../../money/rational.ts';
import { sharedStep, sharesOf } from '../../money/running-total.ts';
import { type AssessmentPeriod, assessmentPeriodOf } from './assessment-period.ts';
import { type Reached, reachedEntries, reachedPart } from './deposit-reached.ts';
import type { FeeContext } from './fee-context.ts';
import { measured, reaches } from './result.ts';
import type { Trigger } from './trigger.ts';

type Payment = CompleteClauseOf<'payment'>;
type Assessment = CompleteClauseOf<'assessment'>;

/** One stage of a fixed fee with its part of the whole. */
export interface StagePart {
  readonly fee: CompleteClauseOf<'fee'>;
  readonly payment: Payment;
  readonly stage: Payment['stages'][number];
  readonly index: number;
  readonly amount: bigint;
  /** What the open stages share: the fixed amount, less what earlier revisions earned of it. */
  readonly whole: bigint;
  /** The shares of the open stages, and the place of this one among them. */
  readonly shares: readonly number[];
  readonly place: number;
  /** What earlier revisions earned. */
  readonly earned: bigint;
  /** The places of the pieces that are not paid for. */
  readonly places: readonly number[];
}

interface DepositOptions {
  readonly context: FeeContext;
  readonly trigger: Trigger;
  readonly common: Pick<
    Entry,
    'key' | 'clauseId' | 'part' | 'payer' | 'fee' | 'rate' | 'base' | 'fx' | 'steps'
  >;
}

/**
 * A performance deposit: released, partly released or forfeited by the criteria of its assessment, once the
 * day of the assessment has ended and the stage's own trigger has happened.
 */
export function depositEntries(
  part: StagePart,
  { context, trigger, common }: DepositOptions,
): Entry[] {
  const { contract, knownAt } = context;
  const assessed = assessmentPeriodFor(part, context);
  if (assessed.decidedAt > knownAt) return [];
  const criteria = verdicts(part, { assessed, context });
  const day = Math.max(trigger.occurredAt, assessed.decidedAt - 1);
  const due = context.calendarIn(part.payment.zone).dateAfter(day, part.stage.dueDays);
  const shared = {
    ...common,
    at: Math.max(trigger.knownAt, assessed.decidedAt),
    earnedAt: Math.max(trigger.occurredAt, assessed.decidedAt - 1),
    factIds: [...new Set([...trigger.factIds, ...criteria.flatMap((it) => it.factIds)])].sort(),
  };
  const { deposit, id } = part.stage;
  const { currency, rounding } = contract;
  if (deposit?.release === 'proportional' || deposit?.release === 'steps')
    return reachedEntries(
      { id, deposit, criteria: criteria.map(named), amount: part.amount },
      { common: shared, due, currency, rounding },
    );
  const released = releasedPart(
    part,
    criteria.map((it) => it.met),
  );
  const lost = part.amount - released;
  const criteriaStep = (met: boolean): StatementStep[] =>
    deposit?.release !== 'pro-rata' || (met ? lost : released) === 0n
      ? []
      : [
          sharedStep(part.amount, {
            shares: criteria.map(() => 1),
            places: placesOf(criteria, met),
          }),
        ];
  const names = (met: boolean): BothLanguages => namesOf(criteria.filter((it) => it.met === met));
  const described = { id, currency };
  const entries: Entry[] = [
    {
      ...shared,
      key: `${common.key} 1`,
      entry: 'deposit-released',
      amount: released,
      due,
      steps: [...common.steps, ...criteriaStep(true)],
      explanation: releasedText({ ...described, amount: released, met: names(true) }),
    },
    {
      ...shared,
      key: `${common.key} 2`,
      entry: 'deposit-forfeited',
      amount: lost,
      due: null,
      steps: [...common.steps, ...criteriaStep(false)],
      explanation: forfeitedText({ ...described, amount: lost, missed: names(false) }),
    },
  ];
  return entries.filter((entry) => entry.amount > 0n);
}

function placesOf(criteria: readonly Verdict[], met: boolean): number[] {
  return criteria.flatMap((it, place) => (it.met === met ? [place] : []));
}

interface Verdict {
  readonly id: string;
  readonly measure: Measure;
  readonly met: boolean;
  /** How much of the threshold is reached, from 0 to 1. */
  readonly reached: Rational;
  readonly factIds: readonly string[];
}

function verdicts(
  { stage }: StagePart,
  { assessed, context }: { readonly assessed: AssessmentPeriod; readonly context: FeeContext },
): Verdict[] {
  const criteria = assessmentOf(stage.deposit?.assessmentId, context)?.criteria ?? [];
  return criteria.map((criterion) => {
    const result = measured(criterion, assessed, context.evidence);
    return {
      id: criterion.id,
      measure: criterion.measure,
      met: reaches(result, criterion.atLeast),
      reached: reachedPart(result.value, criterion.atLeast),
      factIds: result.factIds,
    };
  });
}

/** The assessment period that decides a stage: that of its deposit's assessment, else of the contract's first. */
export function assessmentPeriodFor(
  { stage, payment }: Pick<StagePart, 'stage' | 'payment'>,
  context: FeeContext,
): AssessmentPeriod {
  return assessmentPeriodOf(
    assessmentOf(stage.deposit?.assessmentId, context),
    context.contract,
    context.calendarIn(payment.zone),
  );
}

function assessmentOf(id: string | undefined, { contract }: FeeContext): Assessment | undefined {
  return clausesOf(contract, 'assessment').find((clause) => id === undefined || clause.id === id);
}

/** All where every criterion is met; pro rata, each criterion's equal part where it is. */
function releasedPart({ stage, amount }: StagePart, met: readonly boolean[]): bigint {
  if (met.every(Boolean)) return amount;
  if (stage.deposit?.release !== 'pro-rata') return 0n;
  const parts = sharesOf(
    amount,
    met.map(() => 1),
  );
  return parts.reduce((sum, part, index) => (met[index] === true ? sum + part : sum), 0n);
}

/** Criteria in words: what each measures, with its id. */
function namesOf(criteria: readonly Verdict[]): BothLanguages {
  return {
    en: criteria.map(({ id, measure }) => `${ENGLISH[measure]} “${id}”`).join(', '),
    'zh-Hans': criteria.map(({ id, measure }) => `${CHINESE[measure]}“${id}”`).join('、'),
  };
}

function named(criterion: Verdict): Reached {
  return { name: namesOf([criterion]), reached: criterion.reached };
}

interface Described {
  readonly id: string;
  readonly currency: Currency;
  readonly amount: bigint;
}

function releasedText({ id, currency, amount, met }: Described & { readonly met: BothLanguages }) {
  const sum = formatUnits(currency, amount);
  return inBoth(
    `Performance deposit “${id}”: ${sum} released; met: ${met.en}.`,
    `效果保证金“${id}”：释放 ${sum}；已达标：${met['zh-Hans']}。`,
  );
}

function forfeitedText({
  id,
  currency,
  amount,
  missed,
}: Described & { readonly missed: BothLanguages }) {
  const sum = formatUnits(currency, amount);
  return inBoth(
    `Performance deposit “${id}”: ${sum} forfeited; not met: ${missed.en}.`,
    `效果保证金“${id}”：扣除 ${sum}；未达标：${missed['zh-Hans']}。`,
  );
}
