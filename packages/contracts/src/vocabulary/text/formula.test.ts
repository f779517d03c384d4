import { expect, it } from 'vitest';
import { formulaSafe } from './formula.ts';

it.each([
  '=1+1',
  '+49 30',
  '-cmd',
  '@mia',
  ' =1',
  '\n=1',
  '\t=1',
  '\u00a0=1',
  '\u200b=1',
  '\u202e=1',
  '\uff1d1+1',
  '\uff0b1',
  '\uff0d1',
  '\uff20mia',
  '\r\n \uff1d1',
])('makes %j text', (text) => {
  expect(formulaSafe(text)).toBe(`'${text}`);
});

it.each(['Mia', "O'Neil", '达人', '1=1', 'a@b', '', ' ', 'no-dash'])(
  'leaves %j as it is',
  (text) => {
    expect(formulaSafe(text)).toBe(text);
  },
);
