import type { Param } from '../message/template.ts';
import { jsonPointer } from '../text/json-pointer.ts';
import { formatPercent } from '../text/number.ts';
import { findingOf } from './catalogue.ts';
import type { Finding } from './finding.ts';

/** Findings about implausible rates, with cause and fix. */
export const RATE_FINDINGS = {
  RATE_UNUSUAL: {
    severity: 'warning',
    message: {
      en: '{file}: {field} is {ppm} parts per million, that is {percent}; rates of this field that are as low: {count}.',
      'zh-Hans':
        '{file}：{field} 为百万分之 {ppm}，即 {percent}；该字段同样偏低的比例共 {count} 个。',
    },
    fix: {
      en: 'Check that it is meant: 1% is written 10000.',
      'zh-Hans': '请确认是否如此：1% 写作 10000。',
    },
  },
} as const;

/** A warning of {@link RATE_FINDINGS}. */
export type RateFinding = Finding<keyof typeof RATE_FINDINGS>;

/** Which values of a rate field are implausibly low. */
export interface RateRule {
  /** JSON Pointer of the rate; `*` matches any one step. */
  readonly path: string;
  /** Rates above 0 and below this are unusual, in parts per million. Default: 1000, that is 0.1%. */
  readonly below?: number;
}

/** The rates of records that people write as JSON: contracts, terms, policies, briefs, and lists of products and creators. */
const RATE_RULES: readonly RateRule[] = [
  { path: '/clauses/*/commission/rate', below: 10_000 },
  { path: '/clauses/*/commission/tiers/steps/*/rate', below: 10_000 },
  { path: '/clauses/*/rate' },
  { path: '/clauses/*/shares/*/share' },
  { path: '/clauses/*/stages/*/share' },
  { path: '/clauses/*/withholdingRate' },
  { path: '/clauses/*/codes/*/discount' },
  { path: '/clauses/*/model/first' },
  { path: '/clauses/*/model/last' },
  { path: '/model/first' },
  { path: '/model/last' },
  { path: '/products/*/margin' },
  { path: '/products/*/returns' },
  { path: '/*/margin' },
  { path: '/*/returns' },
  { path: '/*/fee/commission', below: 10_000 },
];

/** Options of {@link unusualRates}. */
export interface UnusualRatesOptions {
  /** Name of the file or record in messages. */
  readonly what: Param;
  /** Default: the rates of the records that people write. */
  readonly rules?: readonly RateRule[];
}

/**
 * Finds implausibly low rates in a JSON value, such as `"rate": 10` where ten per cent (100000) is meant.
 * @param value - rates in it are whole parts per million
 * @returns one warning for each field, with the first such rate and their number, in the order of the rules
 * @example
 * ```ts
 * import { unusualRates } from '@livelane/contracts/vocabulary';
 * const [found] = unusualRates({ products: [{ margin: 52 }] }, { what: 'brief.json' });
 * found?.path; // => "/products/0/margin"
 * ```
 */
export function unusualRates(
  value: unknown,
  { what, rules = RATE_RULES }: UnusualRatesOptions,
): RateFinding[] {
  return rules.flatMap(({ path, below = 1000 }) => {
    const [, ...steps] = path.split('/');
    const found = valuesAt(value, steps).filter(({ ppm }) => ppm > 0 && ppm < below);
    const [first] = found;
    if (first === undefined) return [];
    const field = jsonPointer(first.path);
    const params = {
      ...{ file: what, field, ppm: first.ppm },
      ...{ percent: formatPercent(first.ppm), count: found.length },
    };
    return [findingOf(RATE_FINDINGS, 'RATE_UNUSUAL', { path: field, params })];
  });
}

interface RateAt {
  readonly path: readonly string[];
  readonly ppm: number;
}

/** The whole numbers of a value at the steps of a rule. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): RateAt[] {
  if (step === undefined)
    return Number.isInteger(value) ? [{ path: [], ppm: value as number }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries =
    step === '*' ? Object.keys(value) : [step].filter((it) => Object.hasOwn(value, it));
  return entries.flatMap((name) =>
    valuesAt((value as Readonly<Record<string, unknown>>)[name], rest).map(({ path, ppm }) => ({
      path: [name, ...path],
      ppm,
    })),
  );
}
