import * as z from 'zod/mini';
import { clauseFields, slot } from '../../clause/clause-fields.ts';
import type { ClauseSchemas } from '../../clause/clause-schemas.ts';
import { MeasureSchema, ThresholdSchema } from '../../clause/measure.ts';
import { IdSchema, PlainDateSchema, record, WindowSchema } from '../../vocabulary/index.ts';

const CriterionSchema = record({
  /** The criterion. */
  id: IdSchema,
  /** The measure. */
  measure: MeasureSchema,
  /** Threshold: a count, or an amount of money. */
  atLeast: ThresholdSchema,
  /** The metric of a data clause, where the measure is `metric`. */
  metricId: z.exactOptional(IdSchema),
  /** Restricts the criterion to one deliverable. Default: all of the deal. */
  deliverableId: z.exactOptional(IdSchema),
});

/** A criterion: a measure and its threshold. */
export interface Criterion extends z.infer<typeof CriterionSchema> {}

const assessmentFields = clauseFields('assessment', {
  name: { en: 'Assessment', 'zh-Hans': '效果考核' },
  slots: {
    /** The criteria. */
    criteria: slot(
      z.array(CriterionSchema).check(z.minLength(1)),
      { en: 'the criteria: measure and threshold', 'zh-Hans': '考核标准：指标与门槛' },
      { item: 'assessment.criteria' },
    ),
    /** The time in which sales and figures count. */
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
