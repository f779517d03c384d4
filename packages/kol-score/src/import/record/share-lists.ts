import { describeReceived, withoutEnd } from '@livelane/contracts/vocabulary';
import { kolIssue } from '../../text/issues.ts';
import { type AgeBracket, ageBracket } from '../written/age.ts';
import { marketNamed } from '../written/country.ts';
import { languageNamed } from '../written/language.ts';
import { writtenNumber } from '../written/number.ts';
import { type ShareUnit, writtenShare } from '../written/share.ts';
import { writtenText } from '../written/text.ts';
import type { Reading, ValueReader } from './reading.ts';

/** Fields in which lists of shares have the name of a group, and its share. */
const NAME_FIELDS = [
  'code',
  'country_code',
  'country',
  'name',
  'age_range',
  'group',
  'gender',
  'title',
];
const SHARE_FIELDS = ['weight', 'value', 'percentage', 'prc', 'share', 'ratio'];

/** The unit of the bare numbers in a list; `by-list` where its own values show it. */
export type ListUnit = ShareUnit | 'by-list';

type Entry = readonly [name: string, share: number];

/** Shares by country, those of unknown names left out. @param unit - of bare numbers */
export const countries = (unit: ListUnit): ValueReader => shares(unit, marketNamed);

/** Shares by language. */
export const languages = (unit: ListUnit): ValueReader => shares(unit, languageNamed);

/** Shares by interest, under the categories of briefs where they are mapped. */
export const interests = (unit: ListUnit): ValueReader => {
  return ([value], reading) => {
    const found = sharesBy(entriesOf(value, unit, reading), (name) => categoryOf(name, reading));
    return isEmpty(found) ? undefined : found;
  };
};

/** Shares by age bracket. */
export const ages = (unit: ListUnit): ValueReader => {
  return ([value], reading) => {
    const found = entriesOf(value, unit, reading).flatMap(([name, share]) => {
      const bracket = ageBracket(name);
      if (bracket === undefined) reading.note('OTHER_SHARES', name);
      return bracket === undefined ? [] : [{ ...bracket, share }];
    });
    return found.length === 0 ? undefined : found;
  };
};

/** The share of one age bracket, which a column of its own has. */
export function ageShare(bracket: AgeBracket, unit: ShareUnit): ValueReader {
  return ([value], { refuse, numbers }) => {
    const share = writtenShare(value, unit, numbers);
    return share === undefined
      ? refuse(kolIssue('SHARE_WRITTEN', { received: value }))
      : [{ ...bracket, share }];
  };
}

/** Shares of women and men; other groups are left out. */
export const genders = (unit: ListUnit): ValueReader => shares(unit, genderNamed);

/** Female or male, by the word or the letter that a source has for it. */
export function genderNamed(name: string): 'female' | 'male' | undefined {
  const word = name.trim().toLowerCase();
  if (['f', 'female', 'women', 'woman', '女', '女性'].includes(word)) return 'female';
  return ['m', 'male', 'men', 'man', '男', '男性'].includes(word) ? 'male' : undefined;
}

/** A category of briefs that a category of the source is mapped to; the source's own in lower case where it is not. */
export function categoryOf(name: string, { categories, note }: Reading): string {
  const own = name.trim();
  if (Object.hasOwn(categories, own)) return categories[own] ?? own;
  const plain = own.toLowerCase();
  if (Object.hasOwn(categories, plain)) return categories[plain] ?? plain;
  if (!Object.values(categories).includes(plain)) note('CATEGORIES_NOT_MAPPED', own);
  return plain;
}

/** Categories without shares, which count equally: a list, or names separated in one cell. */
export const categories: ValueReader = (values, reading) => {
  const names = values.flatMap((value) => namesIn(value));
  if (names.length === 0) return undefined;
  const found = [...new Set(names.map((name) => categoryOf(name, reading)))];
  reading.note('CATEGORY_SHARES_EQUAL');
  return Object.fromEntries(found.map((name) => [name, 1 / found.length]));
};

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((it: unknown) => namesIn(it));
  if (typeof value === 'object' && value !== null) {
    const { label_name: label, name, title, id } = value as Record<string, unknown>;
    return namesIn(label ?? name ?? title ?? id ?? '');
  }
  return writtenText(value)
    .split(/[|;,，；、/]/)
    .flatMap((it) => (it.trim() === '' ? [] : [it.trim()]));
}

/** Shares by a name that a source's own names are turned into. */
function shares(unit: ListUnit, named: (name: string) => string | undefined): ValueReader {
  return ([value], reading) => {
    const found = sharesBy(entriesOf(value, unit, reading), (name) => {
      const known = named(name);
      if (known === undefined) reading.note('OTHER_SHARES', name);
      return known;
    });
    return isEmpty(found) ? undefined : found;
  };
}

/** Shares by name; several of one name are added. */
export function sharesBy(
  entries: readonly Entry[],
  named: (name: string) => string | undefined,
): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const [own, share] of entries) {
    const name = named(own);
    if (name !== undefined) found.set(name, sumOf(found.get(name) ?? 0, share));
  }
  return Object.fromEntries(found);
}

/** Names and shares in any form that sources have: a list of objects or pairs, an object, or text. */
export function entriesOf(value: unknown, unit: ListUnit, { refuse, numbers }: Reading): Entry[] {
  const pairs = pairsOf(value);
  const own = unit === 'by-list' ? unitOf(pairs) : unit;
  return pairs.flatMap(([name, written]): Entry[] => {
    const share = writtenShare(written, own, numbers);
    if (share !== undefined && name !== '') return [[name, share]];
    refuse(kolIssue('SHARE_WRITTEN', { received: `${name} ${describeReceived(written)}`.trim() }));
    return [];
  });
}

/** Percents where a bare number is above 1; a list whose largest shares are below one percent is none that people make. */
function unitOf(pairs: readonly (readonly [name: string, share: unknown])[]): ShareUnit {
  const isPercent = pairs.some(([, share]) => (writtenNumber(writtenText(share))?.lower ?? 0) > 1);
  return isPercent ? 'percent' : 'fraction';
}

function pairsOf(value: unknown): (readonly [name: string, share: unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => pairIn(item));
  if (typeof value === 'object' && value !== null) return Object.entries(value);
  return writtenText(value)
    .split(/[|;；、\n]|,(?!\d)|，/)
    .flatMap((item) => (item.trim() === '' ? [] : pairIn(item)));
}

function pairIn(item: unknown): (readonly [name: string, share: unknown])[] {
  if (typeof item === 'string') {
    return [namedShare(item.trim()) ?? ['', item]];
  }
  if (Array.isArray(item)) return [[writtenText(item[0]), item[1]]];
  if (typeof item !== 'object' || item === null) return [['', item]];
  const given = item as Readonly<Record<string, unknown>>;
  const name = NAME_FIELDS.map((it) => given[it]).find((it) => typeof it === 'string' && it !== '');
  const share = SHARE_FIELDS.map((it) => given[it]).find((it) => it !== undefined && it !== null);
  return [[writtenText(name), share]];
}

/** `Spain 85%`, `Spain IP 85%`, `ES: 85%`, `Spain (85)`; undefined for another text, and for a share without a name. */
function namedShare(text: string): readonly [name: string, share: string] | undefined {
  const share = text.replace(/\)$/, '');
  const digits = share.replace(/%$/, '').trimEnd();
  const at = withoutEnd(digits, /[\d.,]/).length;
  const first = digits.slice(at).search(/\d/);
  if (first < 0) return undefined;
  const label = text
    .slice(0, at + first)
    .replace(/\($/, '')
    .trimEnd();
  const name = label
    .replace(/[:：=]$/, '')
    .trimEnd()
    .replace(/\bIP$/i, '')
    .trimEnd();
  return name === '' ? undefined : [name, share.slice(at + first)];
}

/** A sum of shares without the noise of binary fractions, at most 1. */
function sumOf(a: number, b: number): number {
  return Math.min(Number((a + b).toPrecision(12)), 1);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
