import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { MeasureSchema, ThresholdSchema } from '../../clause/measure.ts';
import { IdSchema, PlainDateSchema, record, WindowSchema } from '../../vocabulary/index.ts';

const CriterionSchema = record({
  /** The criterion. */
  id: IdSchema,
  /** What it is measured by. */
  measure: MeasureSchema,
  /** How much must be reached: a count, or an amount where the measure is money. */
  atLeast: ThresholdSchema,
  /** The metric of a data clause, where the measure is `metric`. */
  metricId: z.exactOptional(IdSchema),
  /** One deliverable alone. Default: all of the deal. */
  deliverableId: z.exactOptional(IdSchema),
});

/** One thing that must be reached, and how much of it. */
export interface Criterion extends z.infer<typeof CriterionSchema> {}

const assessmentFields = clauseFields('assessment', {
  name: { en: 'Assessment', 'zh-Hans': '效果考核' },
  slots: {
    /** What must be reached. */
    criteria: slot(
      z.array(CriterionSchema).check(z.minLength(1)),
      { en: 'the criteria: measure and threshold', 'zh-Hans': '考核标准：指标与门槛' },
      { item: 'assessment.criteria' },
    ),
    /** The sales and figures that count. */
    period: slot(WindowSchema, { en: 'the assessment period', 'zh-Hans': '考核周期' }),
    /** The day on which the result is decided; later facts do not change it. */
    assessedOn: slot(PlainDateSchema, {
      en: 'the date of the assessment',
      'zh-Hans': '考核认定日期',
    }),
  },
});

/** Criteria of the result; slots may be open. */
export interface AssessmentClause extends z.infer<typeof assessmentFields.draft> {}

/** Criteria of the result; every slot is filled. */
export interface CompleteAssessmentClause extends z.infer<typeof assessmentFields.complete> {}

/** The schemas of the kind `assessment`. */
export const assessmentSchemas: ClauseSchemas<AssessmentClause, CompleteAssessmentClause> =
  assessmentFields;
