import { CountSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { liftExpects } from './issues.ts';

/** Schema of {@link Arm}. */
export const ArmSchema = record({
  /** People assigned to the arm, whether or not they were reached: at least 2. */
  people: CountSchema.check(z.gte(2, { error: liftExpects('ARM_PEOPLE') })),
  /** Those of them who bought at least once. */
  converted: CountSchema,
  /** What each who bought spent, in minor units of one currency. Absent: money is not compared. */
  spent: z.exactOptional(z.array(z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER)))),
}).check(
  z.refine(({ people, converted }) => converted <= people, {
    error: liftExpects('ARM_CONVERTED'),
    path: ['converted'],
  }),
  z.refine(({ people, spent = [] }) => spent.length <= people, {
    error: liftExpects('ARM_SPENT'),
    path: ['spent'],
  }),
);

/** One arm of an experiment: the people who were assigned to it by chance, and what they bought. */
export interface Arm extends z.infer<typeof ArmSchema> {}

/** A count of people out of several. */
export type Counted = Pick<Arm, 'people' | 'converted'>;

/** A sample by its mean and its variance. */
export interface Sample {
  /** Number of people: at least 2. */
  readonly people: number;
  readonly mean: number;
  /** Sample variance, of divisor `people` − 1. */
  readonly variance: number;
}

/**
 * The sample of what each person spent; those who bought nothing count with 0.
 * @example
 * ```ts
 * import { sampleOfSpending } from '@livelane/attribution/lift';
 * // Two of four people bought; the others spent 0.
 * sampleOfSpending({ people: 4, converted: 2, spent: [1000, 3000] });
 * // => { people: 4, mean: 1000, variance: 2000000 }
 * ```
 */
export function sampleOfSpending({ people, spent = [] }: Arm): Sample {
  const mean = sumOf(spent) / people;
  const squares = sumOf(spent.map((value) => (value - mean) ** 2));
  return { people, mean, variance: (squares + (people - spent.length) * mean ** 2) / (people - 1) };
}

/** A sum that does not depend on the order of its terms beyond the last digit: Neumaier's compensated summation. */
function sumOf(values: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
