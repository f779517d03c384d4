import { expect, it } from 'vitest';
import { headingsOnly, tokenize } from './search.ts';

it('takes pairs of neighbours of Han, and words of other scripts', () => {
  expect(tokenize('结算单的 RATE_UNIT，用settle()')).toEqual([
    '结算',
    '算单',
    '单的',
    'RATE',
    'UNIT',
    '用',
    'settle',
  ]);
});

it('finds a word of two within a longer one', () => {
  const found = new Set(tokenize('归因后生成结算单'));
  expect(tokenize('结算').every((pair) => found.has(pair))).toBe(true);
});

it('needs nothing outside itself, since browsers get its text alone', () => {
  const sent = new Function(`return ${String(tokenize)}`)() as typeof tokenize;
  expect(sent('直播日志 log')).toEqual(tokenize('直播日志 log'));
});

it('keeps the headings of an API page', () => {
  expect(headingsOnly('# a\n\ntext\n\n### b()\n\n#### Example\n')).toBe('# a\n\n### b()');
});
