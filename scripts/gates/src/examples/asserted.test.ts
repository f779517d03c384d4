import { expect, it } from 'vitest';
import { asserted } from './asserted.ts';
import { fences, onlyDocComments } from './collected.ts';

it('checks an expression, a constant and what is printed', () => {
  const { program, assertions } = asserted(
    [
      'const two = 1 + 1; // => 2',
      'two * 2; // => 4',
      'console.log(two, "x"); // => 2 x',
      'two;',
    ].join('\n'),
  );
  expect(assertions).toBe(3);
  expect(program.split('\n')).toEqual([
    'const two = 1 + 1;',
    'expectValue(two, "2");',
    'expectValue((two * 2), "4");',
    'expectPrinted([two, "x"], "2 x");',
    'two;',
  ]);
});

it('takes a value that goes on over comment lines, and one that stands below its statement', () => {
  const { program } = asserted('price();\n// => {\n//   minor: "5",\n// }\nnext();');
  expect(program).toContain(JSON.stringify('{\n  minor: "5",\n}'));
});

it('finds the fences of doc comments, with the line they start at', () => {
  const source =
    '/**\n * Sum.\n * @example\n * ```ts\n * 1 + 1; // => 2\n * ```\n */\nconst text = `\n```ts\nno\n```\n`;';
  expect(fences('a.ts', onlyDocComments(source))).toEqual([
    expect.objectContaining({ line: 4, code: '1 + 1; // => 2\n', runs: true }),
  ]);
});

it('knows a fence that is only compiled', () => {
  expect(fences('a.md', '```ts no-run\njoin();\n```\n')[0]?.runs).toBe(false);
});
