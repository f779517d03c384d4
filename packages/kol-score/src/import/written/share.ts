import { halfWidth, type NumberSigns } from '@livelane/contracts/vocabulary/node';
import { writtenNumber } from './number.ts';

/** What a bare number of a share counts: parts of 1, of 100 or of 10,000. */
export type ShareUnit = 'fraction' | 'percent' | 'basis-points';

const WHOLE: Readonly<Record<ShareUnit, number>> = {
  fraction: 1,
  percent: 100,
  'basis-points': 10_000,
};

/** Published shares are rounded: one may exceed the whole by this much, and is then the whole. */
const SLACK = 1e-4;

/**
 * A share as a fraction of 1. A `%` sign decides; a bare number is in the unit of its source.
 * @returns from 0 to 1; undefined where the value is no such share
 */
export function writtenShare(
  value: unknown,
  unit: ShareUnit,
  signs?: NumberSigns,
): number | undefined {
  if (typeof value === 'number') return shareOf(value, WHOLE[unit]);
  if (typeof value !== 'string') return undefined;
  const text = halfWidth(value).trim();
  const isPercent = text.endsWith('%');
  const found = writtenNumber(isPercent ? text.slice(0, -1) : text, signs);
  if (found === undefined || found.upper !== found.lower) return undefined;
  return shareOf(found.lower, isPercent ? 100 : WHOLE[unit]);
}

function shareOf(parts: number, whole: number): number | undefined {
  const share = Number((parts / whole).toPrecision(12));
  if (!(share >= 0 && share <= 1 + SLACK)) return undefined;
  return Math.min(share, 1);
}
