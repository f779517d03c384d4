import { kolIssue } from '../../text/issues.ts';
import { ageBracket } from '../written/age.ts';
import { writtenAmount } from '../written/amount.ts';
import { writtenShare } from '../written/share.ts';
import { writtenText } from '../written/text.ts';
import { countRange, mean } from './readers.ts';
import type { ValueReader } from './reading.ts';
import { genderNamed } from './share-lists.ts';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

/** Revenue as a range: `{amount, currency}`, `{minimum_amount, maximum_amount, currency}` or text such as `$100-$1K`. */
export const gmv: ValueReader = ([value], { refuse, currency, numbers }) => {
  const given = fieldsOf(value);
  const unit = typeof given?.['currency'] === 'string' ? given['currency'] : currency;
  const amount = (it: unknown) => writtenAmount(it, unit, numbers);
  if (given === undefined || given['amount'] !== undefined)
    return (
      amount(given?.['amount'] ?? value) ?? refuse(kolIssue('AMOUNT_WRITTEN', { received: value }))
    );
  const { minimum_amount: least, maximum_amount: most, formatted_range: range } = given;
  const lower = amount(least)?.lower;
  if (lower === undefined)
    return amount(range) ?? refuse(kolIssue('AMOUNT_WRITTEN', { received: value }));
  return { lower, upper: amount(most)?.lower ?? null };
};

/** Sold units as a range: a number, or `{minimum_amount, maximum_amount}`, where the absence of the latter is open. */
export const unitsSold: ValueReader = ([value], reading) => {
  const given = fieldsOf(value);
  if (given === undefined) return countRange([value], reading);
  const { minimum_amount: least, maximum_amount: most } = given;
  const lower = mean([least ?? 0], reading) as number | undefined;
  if (lower === undefined) return undefined;
  const upper = most === undefined || most === null ? null : (mean([most], reading) as number);
  return { lower: Math.round(lower), upper: upper === null ? null : Math.round(upper) };
};

/** Mean viewers of a live; 0 says that none was held. */
export const viewersOfLives: ValueReader = (values, reading) => {
  const viewers = mean(values, reading);
  if (viewers !== 0) return viewers;
  reading.note('LIVES_NONE');
  return undefined;
};

/** Age shares of the largest groups; names of groups alone have none. */
export const topAges: ValueReader = ([value], { note }) => {
  const groups = Array.isArray(value) ? value : [value];
  const found = groups.flatMap((group: unknown) => {
    const given = fieldsOf(group);
    const bracket = ageBracket(writtenText(given?.['age_range'] ?? given?.['name'] ?? group));
    const share = writtenShare(given?.['percentage'], 'basis-points');
    return bracket === undefined || share === undefined ? [] : [{ ...bracket, share }];
  });
  if (found.length < groups.length) note('AGES_WITHOUT_SHARES');
  return found.length === 0 ? undefined : found;
};

/** Gender shares of the larger gender and the rest. */
export const majorGender: ValueReader = ([value], { refuse }) => {
  const given = fieldsOf(value);
  const share = writtenShare(given?.['percentage'], 'basis-points');
  const gender = genderNamed(writtenText(given?.['gender']));
  if (gender === undefined) return undefined;
  return share === undefined
    ? refuse(kolIssue('SHARE_WRITTEN', { received: given?.['percentage'] }))
    : { [gender]: share };
};
