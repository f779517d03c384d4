import { ageBracket } from '../written/age.ts';
import { type ShareUnit, writtenShare } from '../written/share.ts';
import type { Reading, ValueReader } from './reading.ts';
import { genderNamed, sharesBy } from './share-lists.ts';

/** The share of one gender within one age group. */
interface Group {
  readonly gender: string;
  readonly age: string;
  readonly share: number;
}

/** Age shares of a list that splits them by gender, both genders together. */
export const agesOfGroups = (unit: ShareUnit): ValueReader => {
  return ([value], reading) => {
    const byAge = sharesBy(
      groupsOf(value, unit).map(({ age, share }) => [age, share] as const),
      (age) => age,
    );
    const found = Object.entries(byAge).flatMap(([age, share]) => {
      const bracket = ageBracket(age);
      if (bracket === undefined) reading.note('OTHER_SHARES', age);
      return bracket === undefined ? [] : [{ ...bracket, share }];
    });
    return found.length === 0 ? undefined : found;
  };
};

/** Gender shares of such a list, all ages together. */
export const gendersOfGroups = (unit: ShareUnit): ValueReader => {
  return ([value]: readonly unknown[], _reading: Reading) => {
    const entries = groupsOf(value, unit).map(({ gender, share }) => [gender, share] as const);
    const found = sharesBy(entries, genderNamed);
    return Object.keys(found).length === 0 ? undefined : found;
  };
};

/**
 * The groups of `[{gender, age_range, value}]`, of `{"18-24": {male, female}}`, or of `[{gender, value, by_age_group:
 * [{group, value}]}]`. Shares that add up to two wholes are those of each gender, and are weighted by its own.
 */
function groupsOf(value: unknown, unit: ShareUnit): readonly Group[] {
  if (typeof value !== 'object' || value === null) return [];
  const groups = Array.isArray(value)
    ? value.flatMap((item: unknown) => groupsIn((item ?? {}) as Fields, unit))
    : Object.entries(value).flatMap(([age, of]) =>
        Object.entries((of ?? {}) as Fields).flatMap(([gender, share]) =>
          groupOf({ gender, age, share }, unit),
        ),
      );
  const total = groups.reduce((sum, { share }) => sum + share, 0);
  if (total <= 1.02 || !Array.isArray(value)) return groups;
  return groups.map((group) => {
    const own = (value as (Fields | null)[]).find((it) => it?.['gender'] === group.gender);
    return { ...group, share: group.share * (writtenShare(own?.['value'], unit) ?? 0.5) };
  });
}

type Fields = Readonly<Record<string, unknown>>;

function groupsIn(item: Fields, unit: ShareUnit): Group[] {
  const { gender, age_range: range, code, by_age_group: within } = item;
  if (!Array.isArray(within))
    return groupOf({ gender, age: range ?? code, share: item['value'] ?? item['weight'] }, unit);
  return within.flatMap((of: Fields | null) =>
    groupOf({ gender, age: of?.['group'], share: of?.['value'] }, unit),
  );
}

function groupOf(
  {
    gender,
    age,
    share,
  }: { readonly gender: unknown; readonly age: unknown; readonly share: unknown },
  unit: ShareUnit,
): Group[] {
  const found = writtenShare(share, unit);
  if (found === undefined || typeof gender !== 'string' || typeof age !== 'string') return [];
  return [{ gender, age, share: found }];
}
