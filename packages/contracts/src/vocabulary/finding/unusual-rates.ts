import { jsonPointer } from '../text/json-pointer.ts';
import { formatPercent } from '../text/number.ts';
import { findingOf } from './catalogue.ts';
import type { Finding } from './finding.ts';

/** Rates that are hardly meant, with cause and fix. */
export const RATE_FINDINGS = {
  RATE_UNUSUAL: {
    severity: 'warning',
    message: {
      en: '{field} is {ppm} parts per million, that is {percent}.',
      'zh-Hans': '{field} 为百万分之 {ppm}，即 {percent}。',
    },
    fix: {
      en: 'Check that it is meant: 1% is written 10000.',
      'zh-Hans': '请确认是否如此：1% 写作 10000。',
    },
  },
} as const;

/** Which values of a rate are unusual. */
export interface RateRule {
  /** JSON Pointer of the rate; a step `*` stands for any one step, `**` for any number of them. */
  readonly path: string;
  /** Rates above 0 and below this are unusual, in parts per million. Default: none. */
  readonly below?: number;
  /** Rates above this are unusual, in parts per million. Default: none. */
  readonly above?: number;
}

/**
 * The rates of a JSON value that are hardly meant, such as `"rate": 10` for ten per cent.
 * @param value - rates in it are whole parts per million
 * @returns a warning for each, in the order of the value
 * @example
 * ```ts
 * import { unusualRates } from '@livelane/contracts/vocabulary';
 * const [found] = unusualRates({ fee: { commission: 10 } }, [{ path: '/fee/commission', below: 10_000 }]);
 * found?.message['en']; // => "/fee/commission is 10 parts per million, that is 0.001%."
 * ```
 */
export function unusualRates(
  value: unknown,
  rules: readonly RateRule[],
): Finding<keyof typeof RATE_FINDINGS>[] {
  const patterns = rules.map((rule) => ({ ...rule, matches: patternOf(rule.path) }));
  return numbersIn(value).flatMap(({ path, ppm }) => {
    const unusual = patterns.some(
      ({ matches, below = 0, above = Infinity }) =>
        matches.test(path) && ((ppm > 0 && ppm < below) || ppm > above),
    );
    if (!unusual) return [];
    const params = { field: path, ppm, percent: formatPercent(ppm) };
    return [findingOf(RATE_FINDINGS, 'RATE_UNUSUAL', { path, params })];
  });
}

function patternOf(path: string): RegExp {
  const steps = path.split('/').slice(1);
  const patterns = steps.map((step) => {
    if (step === '**') return '(?:/[^/]+)*';
    return step === '*' ? '/[^/]+' : `/${step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  });
  return new RegExp(`^${patterns.join('')}$`);
}

/** Every whole number in a value, with its JSON Pointer. */
function numbersIn(
  value: unknown,
  path: readonly string[] = [],
): { readonly path: string; readonly ppm: number }[] {
  if (Number.isInteger(value)) return [{ path: jsonPointer(path), ppm: value as number }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, [...path, name]));
}
