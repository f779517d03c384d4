import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import { contractIssue } from '../../contract/issues.ts';
import { allocate, type Currency, inputInvalid, money, toMinor } from '../../vocabulary/index.ts';
import type { Entry } from '../entry/entry.ts';
import { said, writtenUnits } from '../entry/explanation.ts';
import type { Trigger } from '../schedule/trigger.ts';
import type { FeeContext } from './fee-context.ts';
import { measured, reaches, type Sitting, sittingOf } from './result.ts';

type Payment = CompleteClauseOf<'payment'>;
type Assessment = CompleteClauseOf<'assessment'>;

/** One stage of a fixed fee with its part of the whole. */
export interface StagePart {
  readonly fee: CompleteClauseOf<'fee'>;
  readonly payment: Payment;
  readonly stage: Payment['stages'][number];
  readonly index: number;
  readonly amount: bigint;
  readonly whole: bigint;
}

interface DepositOptions {
  readonly context: FeeContext;
  readonly trigger: Trigger;
  readonly common: Pick<Entry, 'key' | 'clauseId' | 'fee' | 'rate' | 'base' | 'fx'>;
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
  const sitting = sittingFor(part, context);
  if (sitting.statedAt > knownAt) return [];
  const criteria = verdicts(part, { sitting, context });
  const released = releasedPart(part, {
    met: criteria.map((it) => it.met),
    currency: contract.currency,
  });
  const lost = part.amount - released;
  const names = (met: boolean): string =>
    criteria
      .filter((it) => it.met === met)
      .map((it) => it.id)
      .join(', ');
  const shared = {
    ...common,
    at: Math.max(trigger.knownAt, sitting.statedAt),
    factIds: [...new Set([...trigger.factIds, ...criteria.flatMap((it) => it.factIds)])].sort(),
  };
  const day = Math.max(trigger.occurredAt, sitting.statedAt - 1);
  const due = context.calendarIn(part.payment.zone).dateAfter(day, part.stage.dueDays);
  const told = { id: part.stage.id, currency: contract.currency };
  const entries: Entry[] = [
    {
      ...shared,
      key: `${common.key} 1`,
      entry: 'deposit-released',
      amount: released,
      due,
      explanation: releasedText({ ...told, amount: released, met: names(true) }),
    },
    {
      ...shared,
      key: `${common.key} 2`,
      entry: 'deposit-forfeited',
      amount: lost,
      due: null,
      explanation: forfeitedText({ ...told, amount: lost, missed: names(false) }),
    },
  ];
  return entries.filter((entry) => entry.amount > 0n);
}

interface Verdict {
  readonly id: string;
  readonly met: boolean;
  readonly factIds: readonly string[];
}

function verdicts(
  { stage, payment }: StagePart,
  { sitting, context }: { readonly sitting: Sitting; readonly context: FeeContext },
): Verdict[] {
  const { contract, evidence } = context;
  const clause = assessmentOf(stage.deposit?.assessmentId, context);
  if (clause === undefined) {
    throw inputInvalid('contract', [
      contractIssue('ASSESSMENT_UNKNOWN', {
        path: `/clauses/${payment.id}/stages/${stage.id}/deposit/assessmentId`,
        received: stage.deposit?.assessmentId,
      }),
    ]);
  }
  return clause.criteria.map((criterion) => {
    const result = measured(criterion, sitting, evidence);
    const met = reaches(result, criterion.atLeast, {
      measure: criterion.measure,
      currency: contract.currency,
    });
    return { id: criterion.id, met, factIds: result.factIds };
  });
}

/** The sitting that decides a stage: that of its deposit's assessment, else of the contract's first. */
export function sittingFor(
  { stage, payment }: Pick<StagePart, 'stage' | 'payment'>,
  context: FeeContext,
): Sitting {
  return sittingOf(
    assessmentOf(stage.deposit?.assessmentId, context),
    context.contract,
    context.calendarIn(payment.zone),
  );
}

function assessmentOf(id: string | undefined, { contract }: FeeContext): Assessment | undefined {
  return clausesOf(contract, 'assessment').find((clause) => id === undefined || clause.id === id);
}

/** All where every criterion is met; pro rata, each criterion's equal part where it is. */
function releasedPart(
  { stage, amount }: StagePart,
  { met, currency }: { readonly met: readonly boolean[]; readonly currency: Currency },
): bigint {
  if (met.every(Boolean)) return amount;
  if (stage.deposit?.release !== 'pro-rata') return 0n;
  const parts = allocate(
    money(currency, amount),
    met.map(() => 1),
  );
  return parts.reduce((sum, part, index) => (met[index] === true ? sum + toMinor(part) : sum), 0n);
}

interface Told {
  readonly id: string;
  readonly currency: Currency;
  readonly amount: bigint;
}

function releasedText({ id, currency, amount, met }: Told & { readonly met: string }) {
  const sum = writtenUnits(currency, amount);
  return said(
    `Performance deposit “${id}”: ${sum} released; met: ${met}.`,
    `绩效尾款“${id}”：释放 ${sum}；已达标：${met}。`,
  );
}

function forfeitedText({ id, currency, amount, missed }: Told & { readonly missed: string }) {
  const sum = writtenUnits(currency, amount);
  return said(
    `Performance deposit “${id}”: ${sum} forfeited; not met: ${missed}.`,
    `绩效尾款“${id}”：扣除 ${sum}；未达标：${missed}。`,
  );
}
