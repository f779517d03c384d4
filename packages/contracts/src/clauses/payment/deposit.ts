import * as z from 'zod/mini';
import { IdSchema, record, ShareSchema } from '../../vocabulary/index.ts';

const DepositStepSchema = record({
  /** How much of every criterion's threshold is reached at least, in parts per million. */
  reached: ShareSchema,
  /** The part of the deposit that is released then, in parts per million. */
  released: ShareSchema,
});

/** Schema of {@link Deposit}. */
export const DepositSchema = record({
  /** The assessment clause whose criteria decide. */
  assessmentId: IdSchema,
  /**
   * `all-or-nothing`; `pro-rata`: for each criterion met its equal part; `proportional`: of each criterion's equal part as
   * much as is reached of its threshold; `steps`: by the steps, of which the criterion decides that is reached the least.
   */
  release: z.enum(['all-or-nothing', 'pro-rata', 'proportional', 'steps']),
  /** The steps of a release by steps, from the lowest up; nothing is released below the first. */
  steps: z.exactOptional(z.array(DepositStepSchema).check(z.minLength(1))),
});

/** A stage of a fixed fee that is paid only as the criteria of an assessment are met. */
export interface Deposit extends z.infer<typeof DepositSchema> {}

/** Whether the steps of a deposit are those of its release: there where it needs them, and ascending. */
export function hasOwnSteps({ release, steps }: Deposit): boolean {
  if (release !== 'steps') return steps === undefined;
  return (
    steps?.every(({ reached, released }, index) => {
      const before = steps[index - 1];
      return before === undefined || (reached > before.reached && released >= before.released);
    }) ?? false
  );
}
