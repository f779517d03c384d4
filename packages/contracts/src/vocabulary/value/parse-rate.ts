import { inputInvalid } from '../error/input-invalid.ts';
import type { InputIssue } from '../error/input-issue.ts';
import { issuesOf } from '../error/issue-catalogue.ts';
import { formatPercent } from '../text/number.ts';
import { PPM, type Rate } from './rate.ts';

/** What rates that people write get wrong, by code; each text completes "expected …". */
export const RATE_ISSUES = {
  RATE_UNIT: 'a rate with its unit: {spellings}',
  RATE_WHOLE: 'a rate in whole parts per million, at most a thousandfold',
} as const;

const rateIssue = /* @__PURE__ */ issuesOf(RATE_ISSUES);

/** Parts per million in one of each unit, by powers of ten. */
const UNITS = { '%': 4, bp: 2, ppm: 0 } as const;

type Unit = keyof typeof UNITS;

/** The largest rate, a thousandfold. */
const MOST = 1000 * PPM;

/**
 * Reads a rate with its unit: per cent, basis points or parts per million.
 * @param text - such as `15%`, `12.5 %`, `1500bp` or `150000ppm`
 * @returns whole parts per million
 * @throws INPUT_INVALID for a bare number, which may mean any of them, and for what is finer than a millionth
 * @example
 * ```ts
 * import { parseRate } from '@livelane/contracts/vocabulary';
 * parseRate('12.5%'); // => 125000
 * parseRate('1500bp'); // => 150000
 * ```
 */
export function parseRate(text: string): Rate {
  const read = readRate(text);
  if (typeof read === 'number') return read;
  throw inputInvalid('rate', [read]);
}

/**
 * {@link parseRate}, with the issue as a value instead of an error.
 * @example
 * ```ts
 * import { readRate } from '@livelane/contracts/vocabulary';
 * readRate('15%'); // => 150000
 * ```
 */
export function readRate(text: string): Rate | InputIssue {
  const [, sign = '', whole = '', fraction = '', unit] =
    /^([+-]?)(\d{1,12})(?:\.(\d{1,12}))?\s*(%|％|bps?|ppm)?$/i.exec(text.trim()) ?? [];
  const decimal: Decimal = { sign: sign === '-' ? '-' : '', whole, fraction };
  if (unit === undefined) {
    const meanings = whole === '' ? [] : spellingsOf(decimal);
    const spellings = meanings.length === 0 ? ['15%', '1500bp', '150000ppm'] : meanings;
    return rateIssue('RATE_UNIT', { received: text, params: { spellings } });
  }
  const rate = inMillionths(decimal, UNITS[unitNamed(unit)]);
  return rate ?? rateIssue('RATE_WHOLE', { received: text });
}

function unitNamed(unit: string): Unit {
  const name = unit.toLowerCase();
  if (name === 'ppm') return name;
  return name.startsWith('bp') ? 'bp' : '%';
}

interface Decimal {
  readonly sign: '-' | '';
  readonly whole: string;
  readonly fraction: string;
}

/** The digits shifted by a power of ten; undefined where something remains behind the point, or it is too large. */
function inMillionths({ sign, whole, fraction }: Decimal, shift: number): Rate | undefined {
  const digits = fraction.padEnd(shift, '0');
  const rate = Number(whole + digits.slice(0, shift));
  if (/[1-9]/.test(digits.slice(shift)) || rate > MOST) return undefined;
  return sign === '-' && rate !== 0 ? -rate : rate;
}

/** What a bare number may mean, each with its unit: at most the whole, where any of them is. */
function spellingsOf(decimal: Decimal): string[] {
  const bare = `${decimal.sign}${decimal.whole}${decimal.fraction === '' ? '' : `.${decimal.fraction}`}`;
  const ofOne = decimal.fraction === '' ? undefined : inMillionths(decimal, 6);
  const meanings = [
    ...(ofOne === undefined ? [] : [{ spelling: formatPercent(ofOne), rate: ofOne }]),
    ...(Object.entries(UNITS) as [Unit, number][]).flatMap(([unit, shift]) => {
      const rate = inMillionths(decimal, shift);
      if (rate === undefined) return [];
      const percent = unit === '%' ? '' : ` (${formatPercent(rate)})`;
      return [{ spelling: `${bare}${unit}${percent}`, rate }];
    }),
  ];
  const likely = meanings.filter(({ rate }) => Math.abs(rate) <= PPM);
  return (likely.length === 0 ? meanings : likely).map(({ spelling }) => spelling);
}
