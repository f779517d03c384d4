import { toMinor } from '@livelane/contracts/vocabulary';
import type { DividedPart } from './split.ts';

/** The fraction of its order that each part is: by money, or by number of lines where the order has no money. They sum to 1. */
export function orderFractions(divided: readonly Pick<DividedPart, 'part'>[]): number[] {
  const moneyOf = ({ part }: Pick<DividedPart, 'part'>): number =>
    part.lines.reduce((sum, line) => sum + Number(toMinor(line.money)), 0);
  const whole = divided.reduce((sum, one) => sum + moneyOf(one), 0);
  const lines = divided.reduce((sum, { part }) => sum + part.lines.length, 0);
  return divided.map((one) => (whole > 0 ? moneyOf(one) / whole : one.part.lines.length / lines));
}
