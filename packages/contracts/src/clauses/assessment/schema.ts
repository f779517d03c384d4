import * as z from 'zod/mini';
import { IdSchema, PlainDateSchema, record, WindowSchema } from '../../vocabulary/index.ts';
import { MeasureSchema, ThresholdSchema } from '../fee/schema.ts';
import { heading, open, type Slot } from '../slot.ts';

/** Schema of {@link Criterion}. */
export const CriterionSchema = record({
  /** The criterion. */
  id: IdSchema,
  /** What it is measured by. */
  measure: MeasureSchema,
  /** How much must be reached: a count, or an amount where the measure is money. */
  atLeast: ThresholdSchema,
  /** The metric of a data clause, where the measure is `metric`. */
  metricId: z.exactOptional(IdSchema),
  /** One deliverable alone; left out: all of the deal. */
  deliverableId: z.exactOptional(IdSchema),
});

/** One thing that must be reached, and how much of it. */
export type Criterion = z.infer<typeof CriterionSchema>;

const required = {
  /** What must be reached. */
  criteria: z.array(CriterionSchema).check(z.minLength(1)),
  /** The sales and figures that count. */
  period: WindowSchema,
  /** The day on which the result is stated; later facts do not change it. */
  assessedOn: PlainDateSchema,
};

/** Schema of assessment whose slots may be open. */
export const AssessmentSchema = record({ ...heading('assessment'), ...open(required) });

/** By what the result is judged, as a draft holds it. */
export type Assessment = z.infer<typeof AssessmentSchema>;

/** Schema of assessment with every slot filled. */
export const CompleteAssessmentSchema = record({ ...heading('assessment'), ...required });

/** Assessment with every slot filled. */
export type CompleteAssessment = z.infer<typeof CompleteAssessmentSchema>;

/** What an assessment cannot do without. */
export const assessmentSlots: readonly Slot<Assessment>[] = [
  {
    at: '/criteria',
    item: 'assessment.criteria',
    name: { en: 'the criteria: measure and threshold', 'zh-Hans': '考核标准：指标与门槛' },
  },
  { at: '/period', name: { en: 'the assessment period', 'zh-Hans': '考核周期' } },
  { at: '/assessedOn', name: { en: 'the date of the assessment', 'zh-Hans': '考核认定日期' } },
];
