import * as z from 'zod/mini';
import { clauseFields, type DealContext, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { MeasureSchema, ThresholdSchema } from '../../clause/measure.ts';
import { PAYEE, PAYER } from '../../clause/paying-slots.ts';
import { DaysSchema } from '../../clause/terms.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { IdSchema, record } from '../../vocabulary/index.ts';
import { AmountSchema } from '../../vocabulary/money/amount.ts';

const StepSchema = record({
  /** Threshold: a count, or an amount of money; a result of exactly this has reached the step. */
  atLeast: ThresholdSchema,
  /** The bonus that the step pays, at least 0. */
  amount: AmountSchema,
});

const RankSchema = z.int().check(z.gte(1), z.lte(1_000_000));

const PlaceSchema = record({
  /** The first place, from 1. */
  from: RankSchema,
  /** The last place. Default: the first. */
  to: z.exactOptional(RankSchema),
  /** The bonus for a place from the first to the last, at least 0. */
  amount: AmountSchema,
});

const PaysSchema = z.enum(['highest', 'every', 'rank']);

interface WithPays {
  readonly pays?: z.infer<typeof PaysSchema> | null;
}

/** Whether a bonus is paid by steps of a result. */
export const hasSteps = ({ pays }: WithPays): boolean => pays === 'highest' || pays === 'every';
/** Whether a bonus is paid by the place in a ranking. */
export const hasPlaces = ({ pays }: WithPays): boolean => pays === 'rank';

const eventBonusFields = clauseFields('event-bonus', {
  name: { en: 'Event bonus', 'zh-Hans': '活动奖金' },
  slots: {
    /** The party that pays. */
    payer: PAYER,
    /** The party that is paid. */
    payee: PAYEE,
    /**
     * The assessments that decide, each for its own period and on its own day; the bonus is paid for each. Default for
     * places, in a contract with a deal type: none decides, and each place of the term counts on the day of its event.
     */
    assessmentIds: slot(
      z.array(IdSchema),
      { en: 'which assessments decide on it', 'zh-Hans': '由哪些考核认定' },
      { maySayNothing: hasPlaces },
    ),
    /** `highest`: the highest step reached pays; `every`: every step reached pays; `rank`: the place in a ranking pays. */
    pays: slot(PaysSchema, {
      en: 'whether the highest step, every step or the rank pays',
      'zh-Hans': '取最高档、逐档累加还是按名次',
    }),
    /** Days until it is paid: after an assessment, or after the event whose place counts by itself. */
    dueDays: slot(DaysSchema, { en: 'when the bonus is due', 'zh-Hans': '奖金何时支付' }),
  },
  parts: {
    /** The steps of a result. */
    result: {
      when: hasSteps,
      slots: {
        /** What is measured. */
        measure: slot(MeasureSchema, {
          en: 'what the bonus is measured by',
          'zh-Hans': '奖金考核指标',
        }),
        /** Steps from the lowest up. */
        steps: slot(z.array(StepSchema).check(z.minLength(1)), {
          en: 'the steps of the bonus',
          'zh-Hans': '奖金阶梯',
        }),
      },
      optional: {
        /** The metric of a data clause, where the measure is `metric`. */
        metricId: z.exactOptional(IdSchema),
        /** The deliverable whose pieces and sessions count. Default: all. */
        deliverableId: z.exactOptional(IdSchema),
      },
    },
    /** The places of a ranking. */
    ranking: {
      when: hasPlaces,
      slots: {
        /** The event that is ranked, as facts name it. */
        eventId: slot(IdSchema, { en: 'which ranking counts', 'zh-Hans': '以哪个排名为准' }),
        /** Places from the first down. */
        places: slot(z.array(PlaceSchema).check(z.minLength(1)), {
          en: 'the bonus of each place',
          'zh-Hans': '各名次的奖金',
        }),
      },
      optional: {},
    },
  },
});

/** Whether each place counts on the day of its event, since no assessment decides on it. */
export function paysEachPlace(
  clause: WithPays & { readonly assessmentIds?: readonly string[] | null },
  { dealType }: Pick<DealContext, 'dealType'>,
): boolean {
  return dealType !== undefined && hasPlaces(clause) && !isSaid(clause.assessmentIds);
}

/** A bonus on assessed results or places in a ranking; slots may be open. */
export interface EventBonusClause extends z.infer<typeof eventBonusFields.draft> {}

/** A bonus on assessed results or places in a ranking; every slot is filled, but for the assessments of places. */
export interface CompleteEventBonusClause extends z.infer<typeof eventBonusFields.complete> {}

/** The schemas of the kind `event-bonus`. */
export const eventBonusSchemas: ClauseSchemas<EventBonusClause, CompleteEventBonusClause> =
  eventBonusFields;
