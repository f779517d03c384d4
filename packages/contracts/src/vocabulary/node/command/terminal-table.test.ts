import { expect, it } from 'vitest';
import { terminalTable } from './terminal-table.ts';

it('aligns columns by what a terminal shows, numbers to the right', () => {
  expect(
    terminalTable([
      ['达人', 'score'],
      ['Mia 👩🏽‍🎤', { number: '-7.5' }],
      ['a', { number: '12.25' }],
    ]),
  ).toBe(['达人    score', 'Mia 👩🏽‍🎤   -7.5', 'a       12.25'].join('\n'));
});

it('keeps hostile text on its line, visible and no formula', () => {
  expect(terminalTable([['=1+1\u001b[2J\n\u202eevil', 'x']])).toBe(
    "'=1+1[U+001B][2J [U+202E]evil  x",
  );
});

it('cuts a text that is wider than 60 columns, never a number', () => {
  const long = '9'.repeat(70);
  const lines = terminalTable([
    ['x'.repeat(5000), { number: '1' }],
    ['达'.repeat(31), { number: '1' }],
    ['y'.repeat(60), { number: long }],
  ]).split('\n');
  expect(lines).toEqual([
    `${'x'.repeat(59)}…  ${' '.repeat(69)}1`,
    `${'达'.repeat(29)}…   ${' '.repeat(69)}1`,
    `${'y'.repeat(60)}  ${long}`,
  ]);
});

it('is empty for no rows', () => expect(terminalTable([])).toBe(''));
