import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { readList } from '@livelane/contracts/vocabulary/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../paths/path-columns.ts';
import { file } from '../files.fixture.ts';
import { type OptionReading, readingOf } from '../files.ts';
import { pathList, pathShape } from './paths.ts';

/** Names and pieces of them that are plain, and those that readers stumble over. */
const name = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.constantFrom('a', 'b', 'google ads', 'c1', 'Zoë', '米娅', '💄', '#x'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['', ' ', '\u00a0b', 'b\u3000', '\u200b', '\u202e', 'x'.repeat(128), 'x'.repeat(129)],
      ...['#N/A', '#SALE', '-', '=1', 'a\tb', 'a\rb', "it's", '\ufeffa', 'ﬀ'],
    ),
  },
);
const amount = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 99 }).map(String) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...['0.5', '1.25', '12.340', '1e+05', '2E3', '1.5e-3', '007', '0', '0.24411699999999998'],
      ...['123456789012345.5', '1234567890123456', '9007199254740991', '0.12345678901234567890'],
      ...['0.30000000000000004', ' 4 ', '4\t'],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '.5',
        '5.',
        '-1',
        '-0',
        '+3',
        '1e99',
        '9007199254740992',
        '1,5',
        '1.2M',
        'x',
        '1e5.5',
      ],
      ...['12e3', '#DIV/0!', '1..2', '0x10', '１２', '1_0', 'NaN', 'Infinity', '\u00a07', '1 2'],
      '1234567890123456.5',
    ),
  },
);

/** A table of paths as some program writes it. */
const table = fc.record({
  header: fc.constantFrom(
    ['path', 'total_conversions', 'total_conversion_value', 'total_null'],
    ['total_null', 'Total Conversions', 'path', 'other', 'total_conversion_value'],
    ['path', 'total_conversions'],
    ['路径', '转化数', '转化价值', 'total_non_conversions'],
    ['path', 'total_conversions', ''],
    ['path', 'path', 'total_conversions'],
    ['path', 'conversion'],
    ['way', 'total_conversions', 'total_null'],
  ),
  rows: fc.array(fc.array(fc.tuple(fc.array(name, { maxLength: 5 }), amount), { maxLength: 6 }), {
    maxLength: 5,
  }),
  joiner: fc.constantFrom('>', ' > ', '->', '→', '|', ',', '>>'),
  closesPath: fc.boolean(),
  separator: fc.constantFrom(',', ';', '\t', '|'),
  feed: fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r'),
  mark: fc.constantFrom(
    '',
    '',
    '',
    '',
    '',
    '\ufeff',
    '\ufeff',
    'sep=;\n',
    '\ufeffsep=,\r\n',
    '\n',
    '\ufeff\ufeff',
  ),
  end: fc.constantFrom('\n', '\n', '', '\n\n', '\r', ' \n', '\n \n', '\n,,\n'),
  quotes: fc.constantFrom('none', 'needed', 'needed', 'all', 'all', 'odd'),
  trailing: fc.constantFrom('', '', '', '', '', '', ',', ', ,', ',x'),
});

type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

/** The text of a table; most rows have a cell for each column, and amounts where amounts belong. */
function textOf(given: Table, isWhole: boolean): string {
  const { header, rows, joiner, separator, feed, mark, end, quotes, trailing, closesPath } = given;
  const quoted = (cell: string, place: number): string => {
    const needs = cell.includes(separator) || cell.includes('"');
    if (quotes === 'none' || (quotes === 'needed' && !needs)) return cell;
    if (quotes === 'odd' && place % 3 === 0) return `${cell}"`;
    return `"${cell.replaceAll('"', '""')}"`;
  };
  const lines = rows.map((row) => {
    const cells = isWhole
      ? header.map((column, place) => {
          const [names, number] = row[place] ?? [['a', 'b'], '1'];
          const isPath = /path|路径|way/.test(column);
          const path = names.length === 0 ? 'a' : names.join(joiner);
          return isPath ? `${path}${closesPath ? joiner : ''}` : number;
        })
      : row.map(([names, number], place) => (place % 3 === 0 ? names.join(joiner) : number));
    return `${cells.map(quoted).join(separator)}${trailing.replaceAll(',', separator)}`;
  });
  return `${mark}${[header.join(separator), ...lines].join(feed)}${end}`;
}

const readings = fc.constantFrom<OptionReading>(
  ...[{}, {}, {}, {}, {}],
  { option: '--paths' },
  { encoding: 'utf8' },
  { encoding: 'gb18030' },
  { separator: ';' },
  { columns: { way: 'path' } },
  { sheet: 'x' },
  { numbers: { decimal: ',', group: '.' } },
);

/** What a reader gives, or what it says is wrong. */
async function outcome(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (isLivelaneError(error)) return error.details;
    throw error;
  }
}

describe('scanned paths', () => {
  it.each([
    ['plain', true, 1000],
    ['odd', false, 200],
  ])(
    'are those of the reader of lists, with its findings and issues, in %s files',
    async (_, isWhole, numRuns) => {
      let scans = 0;
      await fc.assert(
        fc.asyncProperty(table, readings, async (given, reading) => {
          const path = file('scanned.csv', textOf(given, isWhole));
          const { joiner } = given;
          const scanned = await outcome(async () => {
            const list = await pathList(path, reading, joiner);
            if ('items' in list) return { ...list, lines: undefined };
            scans += 1;
            const { scanned: columns, ...end } = list;
            return { ...end, items: recordsOf(columns), lines: undefined };
          });
          const listed = await outcome(async () => ({
            ...(await readList(path, pathShape(joiner), readingOf(path, reading))),
            lines: undefined,
          }));
          expect(scanned).toEqual(listed);
        }),
        { numRuns },
      );
      expect(scans).toBeGreaterThan(isWhole ? numRuns / 20 : 0);
    },
  );

  it.each([
    [
      'Windows',
      '\ufeffpath,total_conversions,total_conversion_value,total_null\r\na > b,1,2.5,0\r\n',
    ],
    ['R', '"path","total_conversions","total_conversion_value","total_null"\n"a > b",1,2.5,0\n'],
    [
      'other columns and a last line without a line break',
      'id;total_null;path;total_conversions;total_conversion_value\n7;0;a>b;1;2.5',
    ],
    [
      'a named separator, and rows of separators alone',
      'sep=|\npath|total_conversions|total_conversion_value\n||\na>b|1|2.5\n|| |\n\n',
    ],
  ])('need no other reader in files of %s', async (_, text) => {
    const list = await pathList(file('plain.csv', text), {});
    expect('scanned' in list && [list.rows, recordsOf(list.scanned)]).toEqual([
      1,
      [{ path: ['a', 'b'], conversions: 1, value: 2.5, nulls: 0 }],
    ]);
  });

  it('grow with the file: more touches, channels and paths than were expected', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `${at}>${at % 7}>x>x>x>x>x>x>x,1`);
    const path = file('long.csv', `path,total_conversions\n${rows.join('\n')}\n`);
    const short = file('short.csv', `path,total_conversions\n${'a,1\n'.repeat(3000)}`);
    for (const it of [path, short]) {
      const list = await pathList(it, {});
      const { items } = await readList(it, pathShape('>'));
      expect('scanned' in list && recordsOf(list.scanned)).toEqual(items);
    }
  });
});
