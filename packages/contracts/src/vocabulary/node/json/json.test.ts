import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { CountSchema } from '../../value/rate.ts';
import { record } from '../../value/record.ts';
import { parseJson, readJsonFile } from './json.ts';
import { ndjsonText, parseNdjson } from './ndjson.ts';

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

it('finds a repeated name and a number that loses digits in a text of any size', () => {
  const rows = Array.from({ length: 40_000 }, (_, index) => `{"id":"${index}","minor":"100"}`);
  const text = `[\n${rows.join(',\n')},\n{"id":"x","minor":"1","minor":"2"},\n{"id":7123456789012345678}\n]`;
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(issuesOf(() => parseJson(text, 'f'))).toMatchObject([
    { code: 'JSON_NAME_ONCE', path: '/40000/minor', line: 40_002, received: '"minor"' },
    { code: 'JSON_DIGITS', path: '/40001/id', line: 40_003, received: '"7123456789012345678"' },
  ]);
});

it('finds them in each line of NDJSON, and reads line breaks of any system', () => {
  const text = '{"id":"a","followers":1,"id":"b"}\r\n{"id":"c","followers":12345678901234567}\r\n';
  expect(issuesOf(() => parseNdjson(text, Row, 'f'))).toMatchObject([
    { code: 'JSON_NAME_ONCE', path: '/id', line: 1 },
    { code: 'JSON_DIGITS', path: '/followers', line: 2 },
    { code: 'COUNT', path: '/followers', line: 2 },
  ]);
  const old = '{"id":"a","followers":1}\r{"id":"b","followers":2}\r';
  expect(parseNdjson(old, Row, 'f').map(({ id }) => id)).toEqual(['a', 'b']);
});
