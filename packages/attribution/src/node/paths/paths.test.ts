import { describe, expect, it } from 'vitest';
import { file, issues } from '../files.fixture.ts';
import { readPaths } from './paths.ts';

describe('paths', () => {
  it('in the layout of the R package, blanks around the joiner or not, quoted or not', async () => {
    const path = file(
      'p.csv',
      '"path";"total_conversions";"total_conversion_value";"total_null"\n"google ads > b";1e+05;0.244;3\nb>c;0;0;1\n',
    );
    expect((await readPaths(path, { separator: ';' })).paths).toEqual([
      { path: ['google ads', 'b'], conversions: 100_000, value: 0.244, nulls: 3 },
      { path: ['b', 'c'], conversions: 0, value: 0, nulls: 1 },
    ]);
  });

  it.each([
    ['', ''],
    ['quoted', '"'],
  ])('separated by what the header shows, without rows of separators alone %s', async (_, q) => {
    const text = `path;total_conversions;total_null\n${q}a > b${q};2;1\n;;\nb;1;0\n`;
    expect((await readPaths(file('semi.csv', text))).paths).toMatchObject([
      { path: ['a', 'b'], conversions: 2, nulls: 1 },
      { path: ['b'], conversions: 1 },
    ]);
  });

  it('with the line ends of Windows, blank lines and renamed columns', async () => {
    const path = file('p3.csv', '\ufeffway,total_conversions\r\na > b,2\r\n\r\nb,1');
    expect((await readPaths(path, { columns: { way: 'path' } })).paths).toEqual([
      { path: ['a', 'b'], conversions: 2, value: 0, nulls: 0 },
      { path: ['b'], conversions: 1, value: 0, nulls: 0 },
    ]);
  });

  it.each([
    ['with the line ends of old spreadsheets', 'path,total_conversions\ra>b,2\r'],
    ['after a blank line', '\npath,total_conversions\na>b,2\n'],
    ['under a line that names the separator', 'sep=;\r\npath;total_conversions\r\na>b;2\r\n'],
    ['before a row of blanks', 'path,total_conversions\na>b,2\n , \n'],
  ])('%s', async (_, text) => {
    expect(await readPaths(file('odd.csv', text))).toEqual({
      findings: [],
      paths: [{ path: ['a', 'b'], conversions: 2, value: 0, nulls: 0 }],
    });
  });

  it('lists every wrong row, those with too few or too many cells too', async () => {
    const text = 'path,total_conversions\na,x\nb\nc,1,2\nd,1\n,1\n';
    expect(await issues(readPaths(file('rows.csv', text)))).toMatchObject([
      { code: 'COUNT', line: 2, received: '"x"' },
      { code: 'CSV_CELLS', line: 3, received: '"b"' },
      { code: 'CSV_CELLS', line: 4, received: '"c, 1, 2"' },
      { line: 6, path: '/path' },
    ]);
  });

  it('takes a column that objects have by themselves for what the file calls it', async () => {
    const path = file('odd.csv', 'constructor,path,total_conversions\n1,a>b,2\n');
    const { paths, findings } = await readPaths(path);
    expect([paths.length, findings.map(({ code }) => code)]).toEqual([1, ['COLUMNS_NOT_READ']]);
  });

  it('are equal with and without quotation marks', async () => {
    const plain =
      'path,total_conversions,total_conversion_value,total_null\na>b,2,1.5,0\nb>a>b,0,0,7\n';
    const quotes = plain.replace('b>a>b', '"b>a>b"');
    expect(await readPaths(file('q.csv', quotes))).toEqual(await readPaths(file('p.csv', plain)));
  });

  it.each([
    'path,total_conversions\n',
    '"path","total_conversions"\r\n',
    '"path",total_conversions',
  ])('are none where there is only the header %j', async (text) => {
    expect((await readPaths(file('none.csv', text))).paths).toEqual([]);
  });

  it('without nulls and values', async () => {
    expect((await readPaths(file('p2.csv', 'path,total_conversions\na>b,2\n'))).paths).toEqual([
      { path: ['a', 'b'], conversions: 2, value: 0, nulls: 0 },
    ]);
  });

  it.each([
    ['path,total_conversions\na>>b,1\n', { line: 2, path: '/path' }],
    ['path,total_conversions\n,1\n', { line: 2, path: '/path' }],
    ['path,total_conversions\na,-1\n', { line: 2, path: '/total_conversions' }],
    ['path,total_conversions\na,1\nb,1.2M\n', { line: 3, path: '/total_conversions' }],
    [
      'path,total_conversions,total_conversion_value\na,1,NaN\n',
      { line: 2, path: '/total_conversion_value' },
    ],
    ['path,total_conversions\na,-1.5\n', { line: 2, path: '/total_conversions' }],
    ['path,total_conversions\na,1\nb\n', { line: 3, path: '' }],
    ['path,total_conversions\na,1\nb,1,2\n', { line: 3, path: '' }],
    ['path,total_conversions\na\u202e,1\n', { line: 2, path: '/path' }],
    ['way,total_conversions\na,1\n', { line: 1, path: '/path' }],
    ['path,path,total_conversions\na,b,1\n', { line: 1, path: '/path' }],
    ['path,"path",total_conversions\na,b,1\n', { line: 1, path: '/path' }],
    ['', { code: 'LIST_GIVEN', path: '' }],
    [
      'path,total_conversions,total_conversion_value\na,0,5\n',
      { line: 2, path: '/total_conversion_value' },
    ],
    [
      'path,total_conversions,total_conversion_value\na,1,1e20\n',
      { line: 2, path: '/total_conversion_value' },
    ],
  ])('%j is refused with its line', async (text, expected) => {
    expect(await issues(readPaths(file('bad-p.csv', text)))).toMatchObject([expected]);
  });
});

describe('paths of other programs', () => {
  it.each([
    ['parts of conversions', 'path,total_conversions\na,1.25\n', { conversions: 1.25 }],
    ['a joiner at the end', 'path,total_conversions\na > b >,2\n', { path: ['a', 'b'] }],
    [
      'journeys without a conversion under another name',
      'path,total_conversions,total_non_conversions\na > b,2,7\n',
      { nulls: 7 },
    ],
    [
      'values with as many digits as a floating-point number has',
      'path,total_conversions,total_conversion_value\na,1,0.24411699999999998\n',
      { value: 0.24411699999999998 },
    ],
  ])('%s', async (_, text, expected) => {
    expect((await readPaths(file('other.csv', text))).paths).toMatchObject([expected]);
  });

  it.each([
    ['an empty step', 'path,total_conversions\na > > b,2\n', { line: 2, path: '/path' }],
    [
      'a value of journeys that did not convert',
      'path,total_conversions,total_conversion_value,total_null\na,0,5,3\n',
      { line: 2, path: '/total_conversion_value', code: 'VALUE_WITHOUT_CONVERSION' },
    ],
  ])('%s is refused with its line', async (_, text, expected) => {
    expect(await issues(readPaths(file('refused.csv', text)))).toMatchObject([expected]);
  });
});
