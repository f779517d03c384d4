import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { nearestName } from '../text/nearest-name.ts';
import { CountSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { wantedLocale } from './command.ts';
import { parseCsv } from './csv.ts';
import { readTextFile, writeFileWhole } from './files.ts';
import { ndjsonText, parseJson, parseNdjson, readJsonFile } from './json.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'livelane-node-'));
const Row = record({ id: z.string(), followers: CountSchema });
const issuesOf = (work: () => unknown): { line?: number; path: string; received: string }[] => {
  try {
    work();
  } catch (error) {
    return (error as { details: { issues: { line?: number; path: string; received: string }[] } })
      .details.issues;
  }
  return [];
};

describe('files', () => {
  it('appear whole, replace whole, and leave no draft behind', async () => {
    const dir = folder();
    const path = join(dir, 'a.json');
    await writeFileWhole(path, 'one');
    await writeFileWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(dir)).toEqual(['a.json']);
  });

  it('are not half-written where the target cannot take them', async () => {
    const dir = folder();
    mkdirSync(join(dir, 'taken'));
    await expect(writeFileWhole(join(dir, 'taken'), 'x')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    await expect(writeFileWhole(join(dir, 'missing', 'a'), 'x')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    expect(readdirSync(dir)).toEqual(['taken']);
  });

  it('keep links and rights, and write into a pipe instead of replacing it', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'secret'), 'old', { mode: 0o600 });
    symlinkSync('secret', join(dir, 'link'));
    await writeFileWhole(join(dir, 'link'), 'new');
    expect(readFileSync(join(dir, 'secret'), 'utf8')).toBe('new');
    expect(lstatSync(join(dir, 'link')).isSymbolicLink()).toBe(true);
    expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir).sort()).toEqual(['link', 'secret']);
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    const reader = readFile(join(dir, 'pipe'), 'utf8');
    await writeFileWhole(join(dir, 'pipe'), 'piped');
    expect(await reader).toBe('piped');
    expect(statSync(join(dir, 'pipe')).isFIFO()).toBe(true);
  });

  it('that are too large say so', async () => {
    const path = join(folder(), 'huge.json');
    writeFileSync(path, '');
    truncateSync(path, 600_000_000);
    await expect(readTextFile(path)).rejects.toThrow(
      'has 600 MB; at most 500 MB can be read at once. Split it.',
    );
  });

  it('leave the old file as it was where the folder is none', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'file'), 'old');
    await expect(writeFileWhole(join(dir, 'file', 'a'), 'x')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    expect(readFileSync(join(dir, 'file'), 'utf8')).toBe('old');
  });

  it('are read without byte-order mark, in the named encoding, or refused', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'bom'), '\ufeff{"a":1}');
    writeFileSync(join(dir, 'gb'), Buffer.from([0xbf, 0xda, 0xba, 0xec]));
    expect(await readTextFile(join(dir, 'bom'))).toBe('{"a":1}');
    expect(await readTextFile(join(dir, 'gb'), 'gb18030')).toBe('口红');
    await expect(readTextFile(join(dir, 'gb'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('not utf-8 text and could be read as: gb18030'),
    });
    await expect(readTextFile(join(dir, 'none'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });
});

it('says in words why a file cannot be read', async () => {
  await expect(readTextFile(folder())).rejects.toThrow(/ is a folder\. Name a file\.$/);
  await expect(readTextFile('no-such-file')).rejects.toThrow(
    'no-such-file does not exist. Check the path.',
  );
});

it.each([
  ['utf-16le', Buffer.from('\ufeffid\n', 'utf16le')],
  ['gb18030', Buffer.from([0x69, 0x64, 0x0a, 0xc3, 0xc0])],
])('a file in %s is told by its looks', async (encoding, bytes) => {
  const path = join(folder(), 'export.csv');
  writeFileSync(path, bytes);
  await expect(readTextFile(path)).rejects.toThrow(
    `could be read as: ${encoding}. Name its encoding`,
  );
});

describe('JSON', () => {
  it('says that a file is empty', () => {
    expect(issuesOf(() => parseJson(' \n', 'f.json'))[0]).toMatchObject({
      code: 'NOT_EMPTY',
      received: '" \\n"',
    });
  });

  it('refuses a name that stands twice in an object, where people read the first and programs the last', () => {
    const text = '{\n "a": [{"minor": "1",\n "x": {}, "minor": "2"}],\n "__proto__": 1\n}';
    expect(issuesOf(() => parseJson(text, 'x.json'))).toEqual([
      expect.objectContaining({ path: '/a/0/minor', line: 3, received: '"minor"' }),
    ]);
    expect(parseJson('{"a":{"b":1},"b":{"a":1}}', 'x.json')).toEqual({ a: { b: 1 }, b: { a: 1 } });
  });

  it('names the line where it is malformed', () => {
    expect(issuesOf(() => parseJson('{\n "a": 1,\n "b": oops\n}', 'f.json'))[0]).toMatchObject({
      line: 3,
    });
    expect(issuesOf(() => parseJson('{\n "a": 1,\n', 'f.json'))[0]).toMatchObject({ line: 2 });
    expect(issuesOf(() => parseJson('[\n 1,\n]\n\n', 'f.json'))[0]).toMatchObject({ line: 3 });
  });

  it('names the path where it does not fit', async () => {
    const path = join(folder(), 'rows.json');
    writeFileSync(path, '[{"id":"a","followers":"1.2M"}]');
    await expect(readJsonFile(path, z.array(Row))).rejects.toThrow(
      /\/0\/followers.*1200000.*received "1.2M"/,
    );
  });

  it('lists every bad line of NDJSON at once', () => {
    const text =
      '{"id":"a","followers":1}\n\n{"id":"b","followers":-1}\n{broken\n{"followers":2}\n';
    expect(
      issuesOf(() => parseNdjson(text, Row, 'f')).map(({ line, path }) => [line, path]),
    ).toEqual([
      [3, '/followers'],
      [4, ''],
      [5, '/id'],
    ]);
    expect(parseNdjson(ndjsonText([{ id: 'a', followers: 1 }]), Row, 'f')).toEqual([
      { id: 'a', followers: 1 },
    ]);
  });
});

describe('CSV', () => {
  it('keeps cells as text with their line, also across quoted line breaks', () => {
    const rows = parseCsv('\ufeffid,name\r\n7212345678901234567,"a ""b""\nc"\r\n2,d\r\n', 'f.csv');
    expect(rows.map((row) => row.cells)).toEqual([
      { id: '7212345678901234567', name: 'a "b"\nc' },
      { id: '2', name: 'd' },
    ]);
    expect(rows.map((row) => row.line)).toEqual([3, 4]);
  });

  it('maps columns and takes other separators', () => {
    expect(
      parseCsv('编号;粉丝\n1;200000', 'f', {
        separator: ';',
        columns: { 编号: 'id', 粉丝: 'followers' },
      })[0]?.cells,
    ).toEqual({ id: '1', followers: '200000' });
  });

  it('finds the separator in the header line, outside quotes', () => {
    const cells = (text: string) => parseCsv(text, 'x.csv').map((row) => row.cells);
    expect(cells('\ufeffid;"name, full";n\r\n1;a, b, c, d;2\r\n;;\r\n')).toEqual([
      { id: '1', 'name, full': 'a, b, c, d', n: '2' },
    ]);
    expect(cells('id\tn\n1\t2,5\n')).toEqual([{ id: '1', n: '2,5' }]);
    expect(parseCsv('sep=;\r\nid;n\r\n1;2,5\r\n', 'x.csv')).toEqual([
      { line: 3, cells: { id: '1', n: '2,5' } },
    ]);
    expect(cells('id\n1;2\n')).toEqual([{ id: '1;2' }]);
  });

  it('takes columns that objects have by themselves for what the file calls them', () => {
    const [row] = parseCsv('constructor,toString\n1,2\n', 'f', { columns: { 编号: 'id' } });
    expect(Object.entries(row?.cells ?? {})).toEqual([
      ['constructor', '1'],
      ['toString', '2'],
    ]);
  });

  it.each([
    ['id,name\n1,a\n2\n', 3],
    ['id,id\n1,2\n', 1],
    ['', 1],
    ['id\n"open\n', 2],
  ])('refuses %j at line %i', (text, line) => {
    expect(issuesOf(() => parseCsv(text, 'f'))[0]?.line).toBe(line);
  });
});

describe('the nearest name', () => {
  const columns = ['id', 'followers', 'engagement rate', 'amount'];
  it.each([
    ['Follower', 'followers'],
    ['ammount', 'amount'],
    ['amuont', 'amount'],
    ['engagement_rate', 'engagement rate'],
    ['ID', 'id'],
    ['likes', undefined],
    ['', undefined],
  ])('to %j is %j', (received, nearest) => {
    expect(nearestName(received, columns)).toBe(nearest);
  });
});

describe('the wanted language', () => {
  it.each([
    [['--locale', 'zh-Hans'], {}, 'zh-Hans'],
    [['--locale=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [[], { LANG: 'de_DE.UTF-8' }, 'en'],
    [[], {}, 'en'],
    [[], { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [[], { LANG: 'tr_TR.UTF-8' }, 'en'],
  ])('of %j and %j is %s', (argv, env, expected) => {
    expect(wantedLocale(argv, env)).toBe(expected);
  });
});
