import { MEASURES as ENGLISH } from '../../../clause/text/words.en.ts';
import { MEASURES as CHINESE } from '../../../clause/text/words.zh-Hans.ts';
import {
  type CompleteEventBonusClause,
  paysEachPlace,
} from '../../../clauses/event-bonus/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import { type BothLanguages, toMinor } from '../../../vocabulary/index.ts';
import { isBooked, untilEnd } from '../../agreement/after-end.ts';
import { creditedCreators } from '../../agreement/agreement.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { type AssessmentPeriod, assessmentPeriodOf } from '../fees/assessment-period.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { measured, reaches } from '../fees/result.ts';
import { countsIn, placeId, placesReached } from './ranking.ts';

/** What an assessment decided. */
interface Decided {
  readonly amount: bigint;
  readonly factIds: readonly string[];
  /** The place that it pays for, where it is by rank. */
  readonly placeId?: string;
  readonly why: BothLanguages;
}

/**
 * The bonuses that each of the named assessments has decided on, once its day has ended; what is recorded later changes nothing.
 * Without an assessment each place pays once it is recorded, and is earned with its event.
 */
export function eventBonusEntries(
  clause: CompleteEventBonusClause,
  context: EarningContext,
): Entry[] {
  if (paysEachPlace(clause, context.contract)) return eachPlace(clause, context);
  return clausesOf(context.contract, 'assessment')
    .filter(({ id }) => clause.assessmentIds?.includes(id))
    .flatMap((assessment) => bonusOf(clause, { assessment, context }));
}

function eachPlace(clause: CompleteEventBonusClause, context: EarningContext): Entry[] {
  const { contract, ends, knownAt } = context;
  const entries = placesReached(clause, context).flatMap((fact): Entry[] => {
    const decided = placeOf(clause, { fact, contract });
    const earnedAt = Date.parse(fact.occurredAt);
    const at = Date.parse(fact.recordedAt);
    if (decided === null || !isBooked({ occurredAt: earnedAt, knownAt: at }, ends)) return [];
    const by = { en: 'for a place', 'zh-Hans': '按名次的' };
    const key = `bonus ${decided.placeId}`;
    return [entryOf(clause, { decided, context, at, earnedAt, key, by, isAssessed: false })];
  });
  return untilEnd(entries, { ends, knownAt, currency: contract.currency });
}

function bonusOf(
  clause: CompleteEventBonusClause,
  {
    assessment,
    context,
  }: { readonly assessment: CompleteClauseOf<'assessment'>; readonly context: EarningContext },
): Entry[] {
  const { contract, knownAt, calendarIn } = context;
  const calendar = calendarIn(undefined);
  const assessed = assessmentPeriodOf(assessment, contract, calendar);
  if (assessed.decidedAt > knownAt) return [];
  const decided =
    clause.pays === 'rank'
      ? byRank(clause, { assessed, context })
      : bySteps(clause, { assessed, context });
  if (decided === null) return [];
  return [
    entryOf(clause, {
      ...{ decided, context, at: assessed.decidedAt, earnedAt: assessed.decidedAt - 1 },
      key: `bonus ${assessment.id}`,
      by: inBoth(`by the assessment “${assessment.id}”`, `依考核“${assessment.id}”的`),
      isAssessed: true,
    }),
  ];
}

interface Paid {
  readonly decided: Decided;
  readonly context: EarningContext;
  readonly at: number;
  readonly earnedAt: number;
  readonly key: string;
  readonly by: BothLanguages;
  readonly isAssessed: boolean;
}

function entryOf(
  clause: CompleteEventBonusClause,
  { decided, context, at, earnedAt, key, by, isAssessed }: Paid,
): Entry {
  const { amount, factIds, why, placeId: id } = decided;
  const sum = formatUnits(context.contract.currency, amount);
  return {
    ...{ entry: 'bonus', at, key, clauseId: clause.id, payer: clause.payer, earnedAt, fee: clause },
    ...{ factIds, base: null, rate: null, fx: null, amount },
    ...(id === undefined ? {} : { place: { id, isAssessed } }),
    steps: [{ step: 'agreed', gives: `${amount}` }],
    due: context.calendarIn(undefined).dateAfter(earnedAt, clause.dueDays),
    explanation: inBoth(
      `Bonus ${sum} ${by.en}: ${why.en}.`,
      `${by['zh-Hans']}奖金 ${sum}：${why['zh-Hans']}。`,
    ),
  };
}

interface Deciding {
  readonly assessed: AssessmentPeriod;
  readonly context: EarningContext;
}

function bySteps(
  { result, pays, payee }: CompleteEventBonusClause,
  { assessed, context: { contract, facts, books } }: Deciding,
): Decided | null {
  if (!result) return null;
  const creators = creditedCreators({ payee }, contract);
  const { movements } = books.of(creators, { returns: 'taken-off' });
  const found = measured(result, assessed, { facts, movements });
  const reached = result.steps.filter(({ atLeast }) => reaches(found, atLeast));
  const amounts = reached.map(({ amount }) => toMinor(amount));
  if (reached.length === 0) return null;
  return {
    amount: pays === 'every' ? amounts.reduce((a, b) => a + b, 0n) : (amounts.at(-1) ?? 0n),
    factIds: found.factIds,
    why: inBoth(
      `${reached.length} of ${result.steps.length} step(s) reached by ${ENGLISH[result.measure]}`,
      `按${CHINESE[result.measure]}达到 ${result.steps.length} 档中的 ${reached.length} 档`,
    ),
  };
}

function byRank(clause: CompleteEventBonusClause, { assessed, context }: Deciding): Decided | null {
  const fact = context.facts.ranking.findLast((it) => countsIn(it, clause, assessed));
  return fact === undefined ? null : placeOf(clause, { fact, contract: context.contract });
}

function placeOf(
  { ranking }: CompleteEventBonusClause,
  {
    fact,
    contract,
  }: Pick<EarningContext, 'contract'> & {
    readonly fact: EarningContext['facts']['ranking'][number];
  },
): Decided | null {
  const place = ranking?.places.find(({ from, to = from }) => fact.rank >= from && fact.rank <= to);
  if (place === undefined) return null;
  return {
    amount: toMinor(place.amount),
    factIds: [fact.id],
    placeId: placeId(fact, contract),
    why: inBoth(`place ${fact.rank} in “${fact.eventId}”`, `“${fact.eventId}”第 ${fact.rank} 名`),
  };
}
