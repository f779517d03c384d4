import type { Escalation } from '../../../clauses/retainer/schema.ts';
import { PPM, type RoundingMode, type StatementStep, toMinor } from '../../../vocabulary/index.ts';
import { roundedStep } from '../../entry/part-step.ts';
import { ratio } from '../../money/rational.ts';

/** The amount of a whole period in one year of the contract, and the steps that give it. */
export interface PeriodAmount {
  readonly amount: bigint;
  readonly steps: readonly StatementStep[];
}

/**
 * The amount of a period that begins some whole years after the contract: raised once for every year, and rounded once,
 * or every year where the year before is what counts.
 */
export function periodAmount(
  first: bigint,
  {
    escalation,
    years,
    rounding,
  }: {
    readonly escalation: Escalation | undefined;
    readonly years: number;
    readonly rounding: RoundingMode;
  },
): PeriodAmount {
  const steps: StatementStep[] = [{ step: 'agreed', gives: `${first}` }];
  if (escalation === undefined || years === 0) return { amount: first, steps };
  let amount = first;
  const raise = (adds: { readonly n: bigint; readonly d: bigint }): void => {
    const raised = roundedStep(ratio(adds.n, adds.d), { rounding, carried: amount });
    amount = raised.amount;
    steps.push(raised.step);
  };
  if (escalation.of === 'amount') raise({ n: toMinor(escalation.amount) * BigInt(years), d: 1n });
  else {
    const rate = BigInt(escalation.rate);
    const times = escalation.of === 'first-year' ? 1 : years;
    const each = escalation.of === 'first-year' ? BigInt(years) : 1n;
    for (let year = 0; year < times; year += 1) raise({ n: amount * rate * each, d: BigInt(PPM) });
  }
  return { amount, steps };
}
