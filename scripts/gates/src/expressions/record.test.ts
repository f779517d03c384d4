import { expect, it } from 'vitest';
import { expressionsIn } from './collected.ts';
import { objections, RecordSchema, unknown } from './record.ts';
import { danger } from './verdict.ts';

const one = { source: 'a+$', flags: 'u', file: 'packages/a/src/a.ts', line: 3 };
const why = 'The text is cut to 64 characters before.';

it('collects literals and calls of the constructor from a source, and nothing of comments and strings', () => {
  const text = [
    '// /no/ ',
    "const text = '/no/' + 4 / 2 / 1;",
    'const it = /[/]\\/x/giu.test(text);',
    'const built = [new RegExp(text), globalThis.RegExp(text)];',
  ].join('\n');
  expect(expressionsIn('a.ts', text)).toEqual({
    literals: [{ source: '[/]\\/x', flags: 'giu', file: 'a.ts', line: 3 }],
    builds: [
      { file: 'a.ts', line: 4 },
      { file: 'a.ts', line: 4 },
    ],
  });
});

it('an expression that stands in two files is unknown once, one of the record is not', () => {
  expect(unknown({}, [one, { ...one, file: 'b.ts' }])).toHaveLength(1);
  expect(unknown({ '/a+$/u': 'safe' }, [one])).toEqual([]);
  expect(unknown({ '/a+$/': 'safe' }, [one])).toHaveLength(1);
});

it('objects to what no source has, and to a bound for other files', () => {
  const bounded = { bounded: { [one.file]: { atMost: 64, why } } };
  expect(objections({ '/a+$/u': bounded }, [one])).toEqual([]);
  expect(objections({ '/a+$/u': 'safe' }, [one])).toEqual([]);
  expect(objections({ '/a+$/u': 'safe' }, [])).toHaveLength(1);
  expect(objections({ '/a+$/u': bounded }, [one, { ...one, file: 'b.ts' }])).toHaveLength(1);
  expect(objections({ '/a+$/u': bounded }, [{ ...one, file: 'b.ts' }])).toHaveLength(2);
});

it.each([
  ['unsafe'],
  [{ linear: 'short' }],
  [{ bounded: { 'a.ts': { atMost: 1_000_000, why } } }],
  [{ bounded: { 'a.ts': { why } } }],
])('refuses %j as an entry', (entry) => {
  expect(RecordSchema.safeParse({ '/a/': entry }).success).toBe(false);
});

it('names the place, the growth and an attack of an expression that is not linear', () => {
  expect(danger({ ...one, source: '^a+$' })).toBeUndefined();
  expect(danger(one)).toMatch(
    /^packages\/a\/src\/a\.ts:3 \/a\+\$\/u: 2nd degree polynomial, such as for 'a'/,
  );
});
