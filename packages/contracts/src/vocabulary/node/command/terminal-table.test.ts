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

it('cuts text that is wider than 60 columns, and no number', () => {
  const number = '1'.repeat(70);
  expect(terminalTable([['达'.repeat(31), { number }]])).toBe(`${'达'.repeat(29)}…  ${number}`);
  expect(terminalTable([['达'.repeat(30)]])).toBe('达'.repeat(30));
});

it('is empty for no rows', () => expect(terminalTable([])).toBe(''));
