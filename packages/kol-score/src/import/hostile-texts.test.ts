import { leastCpuMs } from '@livelane/testing/cpu-ms';
import { expect, it } from 'vitest';
import { CSV } from './maps/csv.ts';
import type { Reading } from './record/reading.ts';
import { entriesOf } from './record/share-lists.ts';
import { writtenAmount } from './written/amount.ts';
import { writtenNumber } from './written/number.ts';

const many = (text: string): string => text.repeat(100_000 / text.length);
const reading = { refuse: () => undefined, note: () => undefined } as unknown as Reading;
const entries = (text: string) => entriesOf([text], 'percent', reading);

/** Each text is one that the expression which stood there before, or stands there, is slowest with. */
it.each<[string, () => unknown, unknown]>([
  ['a number of digits', () => writtenNumber(`${many('1')}x`), undefined],
  ['a number with blanks', () => writtenNumber(`1${many(' ')}!`), undefined],
  ['a range of blanks', () => writtenNumber(`${many(' ')}1${many(' ')}-x`), undefined],
  ['more than blanks', () => writtenNumber(`more than${many(' ')}\n\n`), undefined],
  ['an amount with blanks', () => writtenAmount(`1${many(' ')}USD${many(' ')}x`), undefined],
  ['an amount of codes', () => writtenAmount(many('USD EUR ')), undefined],
  ['a share of digits', () => entries(`a ${many('1,')}x`), []],
  ['a share with blanks', () => entries(`a${many(' ')}IP${many(' ')}:${many(' ')}(x`), []],
  ['a column of blanks', () => CSV.fieldOfColumn?.(`Spain${many(' ')}I`), undefined],
])('%s of 100,000 characters', (_, read, result) => {
  expect(read()).toEqual(result);
  expect(leastCpuMs(read)).toBeLessThan(1_000);
});

it('a number of 100 characters is read, one of 101 is none', () => {
  expect(writtenNumber(`1${' '.repeat(98)}k`)?.lower).toBe(1000);
  expect(writtenNumber(`1${' '.repeat(99)}k`)).toBeUndefined();
});

it.each([
  ['Spain 85%', 'Spain'],
  ['Spain IP 85%', 'Spain'],
  ['Spain ip: 85 %', 'Spain'],
  ['ES：85', 'ES'],
  ['ES = 85', 'ES'],
  ['New Zealand (85%)', 'New Zealand'],
  ['18-24: 85%', '18-24'],
  ['Skip 85%', 'Skip'],
  ['ES85%', 'ES'],
])('the share of %s', (text, name) => {
  expect(entries(text)).toEqual([[name, 0.85]]);
});

it.each(['85%', '5%', '85', 'Spain', '(85%)', ': 85%', ''])('%j is no share of anybody', (text) => {
  expect(entries(text)).toEqual([]);
});

it.each(['Spain IP', 'spain  ip %', 'Spain IP%'])('the column %s', (column) => {
  expect(CSV.fieldOfColumn?.(column)).toBeDefined();
});
