import { formatMoney, type StatementLine } from '../../packages/contracts/src/vocabulary/index.ts';
import { usd } from './deal.ts';

/** A row of a running total: what is added, the exact total, its rounding, what was booked before, what the line books. */
export type RunningRow = readonly [
  adds: string,
  total: string,
  rounded: string,
  booked: string,
  gives: string,
];

/** The running total of a line, as texts; undefined for a line without one. */
export function runningRow({ steps = [] }: StatementLine): RunningRow | undefined {
  const step = steps.find((it) => it.step === 'running');
  if (step === undefined) return undefined;
  const [adds, carried] = [units(step.adds), units(step.carried)];
  const whole = (minor: string) => formatMoney(usd(Number(minor)));
  return [
    exactly(adds),
    exactly(carried + adds),
    whole(step.rounded),
    whole(step.booked),
    whole(step.gives),
  ];
}

function units(exact: string): number {
  const [above = '0', below = '1'] = exact.split('/');
  return Number(above) / Number(below);
}

/** Minor units with all their digits, such as `USD 2.49875`. */
function exactly(minor: number): string {
  const digits = (minor / 100).toFixed(8).replace(/0+$/, '');
  const [whole = '0', part = ''] = digits.split('.');
  return `USD ${whole}.${part.padEnd(2, '0')}`;
}
