import { inputIssue } from '@livelane/contracts/vocabulary';
import { fileIssue, parseJson } from '@livelane/contracts/vocabulary/node';
import { tierNamed } from '../../criteria/price-tier/tier-names.ts';
import { kolIssue } from '../../text/issues.ts';
import { writtenAmount } from '../written/amount.ts';
import { marketNamed } from '../written/country.ts';
import { languageNamed } from '../written/language.ts';
import { type WrittenNumber, writtenNumber } from '../written/number.ts';
import { handleOf, platformNamed, platformOfLink } from '../written/platform.ts';
import { type ShareUnit, writtenShare } from '../written/share.ts';
import { writtenText } from '../written/text.ts';
import type { Reading, ValueReader } from './reading.ts';

/** Relative difference beyond which two columns of one figure disagree; abbreviations round by less. */
const DISAGREE = 0.06;

/** Text as it stands. */
export const text: ValueReader = ([value], { refuse }) =>
  writtenText(value) || refuse(inputIssue('STRING', { received: value }));

/** A price tier in English or Chinese. */
export const tier: ValueReader = ([value], { refuse }) =>
  tierNamed(writtenText(value)) || refuse(inputIssue('STRING', { received: value }));

/** A list: as it stands, or written as JSON. */
export const jsonList: ValueReader = ([value], { refuse }) => {
  if (typeof value !== 'string') return [value].flat();
  try {
    return [parseJson(value, 'cell')].flat();
  } catch {
    return refuse(fileIssue('JSON_CELL', { received: value }));
  }
};

/** An id; a number only where it has all its digits. */
export const id: ValueReader = ([value], { refuse }) => {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    return refuse(inputIssue('ID_STRING', { received: value }));
  const written = writtenText(value);
  if (written === '') return refuse(inputIssue('ID_STRING', { received: value }));
  return /^-?\d[.,]\d+E\+?\d+$/i.test(written)
    ? refuse(inputIssue('ID_STRING', { received: written }))
    : written;
};

/** A handle, without `@` or its address. */
export const handle: ValueReader = ([value], { refuse }) =>
  handleOf(writtenText(value)) || refuse(inputIssue('STRING', { received: value }));

/** The platform of a link. */
export const platformOfUrl: ValueReader = (values) =>
  values.map((value) => platformOfLink(writtenText(value))).find((it) => it !== undefined);

/** A platform by its name. */
export const platform: ValueReader = ([value], { refuse }) =>
  platformNamed(writtenText(value)) ?? refuse(inputIssue('PLATFORM', { received: value }));

/** A country by its code or name. */
export const country: ValueReader = ([value], { refuse }) =>
  marketNamed(writtenText(value)) ?? refuse(kolIssue('COUNTRY_NAMED', { received: value }));

/** The languages that a value names, the main one first: a list, or names separated in one cell. */
export const language: ValueReader = ([value], { note }) => {
  const names = (Array.isArray(value) ? value : writtenText(value).split(/[|,;/，；、]/)).map(
    writtenText,
  );
  const found = names.flatMap((name) => {
    const code = languageNamed(name);
    if (code === undefined && name.trim() !== '') note('OTHER_SHARES', name.trim());
    return code ?? [];
  });
  return found.length === 0 ? undefined : [...new Set(found)];
};

/** A mean, at least 0. */
export const mean: ValueReader = (values, reading) => oneNumber(values, reading)?.lower;

/** A mean of the first of several figures that are not the same. */
export const firstMean: ValueReader = ([value], reading) => mean([value], reading);

/** Followers: a count; of a range the number is unknown. */
export const followers: ValueReader = (values, reading) => {
  const found = exactOf(values, reading);
  if (found === undefined) return undefined;
  if (found.upper === found.lower) return Math.round(found.lower);
  reading.note('FOLLOWERS_RANGE');
  return { value: null, source: 'range' };
};

/** Followers of a column whose title names the unit. @param unit - such as 10,000; a value with a unit of its own keeps it */
export function followersIn(unit: number): ValueReader {
  return (values, reading) => {
    const found = exactOf(values, reading);
    if (found === undefined || found.upper !== found.lower) return followers(values, reading);
    return Math.round(found.exact ? Number((found.lower * unit).toPrecision(12)) : found.lower);
  };
}

/** A number of sold units, as a range. */
export const countRange: ValueReader = (values, reading) => {
  const found = exactOf(values, reading);
  if (found === undefined) return undefined;
  const { lower, upper } = found;
  return { lower: Math.round(lower), upper: upper === null ? null : Math.round(upper) };
};

/**
 * A share of one whole; a bare number is in the unit of the source.
 * @param otherwise - the unit of columns in which no value is above 1. Default: such values are refused
 */
export function share(
  unit: ShareUnit | 'by-column',
  names: readonly string[] = [],
  otherwise?: ShareUnit,
): ValueReader {
  return ([value], reading) => oneShare(value, { unit, names, reading, otherwise });
}

/** An engagement rate. @param per - what engagements are divided by */
export function engagement(
  per: 'views' | 'followers',
  unit: ShareUnit | 'by-column',
  names: readonly string[] = [],
): ValueReader {
  return ([value], reading) => {
    const rate = oneShare(value, { unit, names, reading });
    return rate === undefined ? undefined : { rate, per };
  };
}

/** A fee of one live session: an amount; a range is kept as a quote, since no fee is certain. */
export const liveFee: ValueReader = ([value], reading) => amountOf(value, reading);

/**
 * A quote for one piece of work.
 * @param seconds - length of the video, where the price depends on it; `to` null is open
 */
export function quote(
  work: 'short-video' | 'image-text' | 'story' | 'post',
  {
    seconds,
    source = 'declared',
  }: {
    readonly seconds?: { readonly from: number; readonly to: number | null };
    readonly source?: 'declared' | 'estimated';
  } = {},
): ValueReader {
  return ([value], reading) => {
    const price = amountOf(value, reading);
    if (price === undefined) return undefined;
    return [{ work, ...(seconds === undefined ? {} : { seconds }), price, source }];
  };
}

function amountOf(value: unknown, { refuse, currency, numbers }: Reading) {
  const found = writtenAmount(value, currency, numbers);
  return found ?? refuse(kolIssue('AMOUNT_WRITTEN', { received: value }));
}

/** A share in a unit that is known, or that all values of its columns show. */
export function oneShare(
  value: unknown,
  {
    unit,
    names,
    reading,
    otherwise,
  }: {
    readonly unit: ShareUnit | 'by-column';
    readonly names: readonly string[];
    readonly reading: Reading;
    readonly otherwise?: ShareUnit | undefined;
  },
): number | undefined {
  const { refuse, numbers } = reading;
  const isBare = typeof value === 'number' || !writtenText(value).endsWith('%');
  const known = unit === 'by-column' ? (reading.unitOf(names) ?? otherwise) : unit;
  // Zero is zero in every unit.
  if (known === undefined && isBare && Number(value) !== 0)
    return refuse(kolIssue('SHARE_UNIT', { received: value }));
  return (
    writtenShare(value, known ?? 'percent', numbers) ??
    refuse(kolIssue('SHARE_WRITTEN', { received: value }))
  );
}

function oneNumber(values: readonly unknown[], reading: Reading): WrittenNumber | undefined {
  const found = exactOf(values, reading);
  if (found === undefined || found.upper === found.lower) return found;
  return reading.refuse(kolIssue('NUMBER_ONE', { received: values[0] }));
}

/** The number with all its digits among those that several columns have for one figure; else the first. */
function exactOf(values: readonly unknown[], reading: Reading): WrittenNumber | undefined {
  const found: WrittenNumber[] = [];
  for (const value of values) {
    const number = numberIn(value, reading);
    if (number === undefined)
      return reading.refuse(kolIssue('NUMBER_WRITTEN', { received: value }));
    found.push(number);
  }
  const best = found.find(({ exact }) => exact) ?? found[0];
  if (best !== undefined && found.some((other) => disagrees(other, best)))
    reading.note('COLUMNS_DISAGREE', values.map(String).join(' / '));
  return best;
}

function disagrees(a: WrittenNumber, b: WrittenNumber): boolean {
  return Math.abs(a.lower - b.lower) > DISAGREE * Math.max(a.lower, b.lower, 1);
}

function numberIn(value: unknown, { numbers }: Reading): WrittenNumber | undefined {
  if (typeof value === 'number')
    return value >= 0 ? { lower: value, upper: value, exact: true } : undefined;
  return typeof value === 'string' ? writtenNumber(value, numbers) : undefined;
}
