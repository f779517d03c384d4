import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ListReading } from '@livelane/contracts/vocabulary/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScriptEvent } from '../session/script/script-event.ts';
import { SAMPLE_PLAN, SAMPLE_SCRIPT } from '../testing/sample-session.ts';
import { checkScriptList, readScript } from './script-file.ts';

let path: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-script-'));
  path = join(folder, 'events.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

const PLAN = { ...SAMPLE_PLAN };

async function read(content: string | Uint8Array, reading: ListReading = {}) {
  await writeFile(path, content);
  return readScript(path, { plan: PLAN, reading });
}

async function checked(content: string | Uint8Array, reading?: ListReading): Promise<unknown> {
  return checkScriptList({ plan: PLAN, script: await read(content, reading), viewers: 5 });
}

const pin = (productId: string, at = 0) => JSON.stringify({ at, do: 'pin', productId });
const ndjson = SAMPLE_SCRIPT.map((line) => `${JSON.stringify(line)}\n`).join('');

/** A script as a table with a column for each field, in the order in which they first occur. */
function tableOf(script: readonly ScriptEvent[], separator: string): string {
  const columns = [...new Set(script.flatMap((event) => Object.keys(event)))];
  const rows = script.map((event) =>
    columns.map((column) => (event as Readonly<Record<string, unknown>>)[column] ?? ''),
  );
  return [columns, ...rows].map((cells) => `${cells.join(separator)}\n`).join('');
}

test.each([
  ['NDJSON', ndjson],
  ['JSON', JSON.stringify(SAMPLE_SCRIPT)],
  ['CSV', tableOf(SAMPLE_SCRIPT, ',')],
  ['UTF-16', Buffer.from(`\ufeff${ndjson}`, 'utf16le')],
])('the sample is read unchanged as %s', async (_, content) => {
  path = join(folder, 'events');
  const script = await read(content);
  expect([script.items, script.findings, script.openEnd]).toEqual([SAMPLE_SCRIPT, [], undefined]);
  await expect(checked(content)).resolves.toEqual(SAMPLE_SCRIPT);
});

test('a table has decimal commas and columns of its own once they are declared', async () => {
  path = join(folder, 'events.csv');
  const table = tableOf(SAMPLE_SCRIPT, ';').replace(/\d\.\d/g, (it) => it.replace('.', ','));
  const numbers = { decimal: ',', group: '.' } as const;
  const columns = { Sekunde: 'at' };
  await expect(checked(table.replace('at;', 'Sekunde;'), { numbers, columns })).resolves.toEqual(
    SAMPLE_SCRIPT,
  );
  await expect(checked(table)).rejects.toMatchObject({
    details: { issues: expect.arrayContaining([expect.objectContaining({ path: '/at' })]) },
  });
});

test('a column that nothing reads is named, and a last line that may be cut off', async () => {
  path = join(folder, 'events.csv');
  const { findings, openEnd } = await read('at,do,productId,remark\n0,pin,tint-duo,first');
  expect(findings).toMatchObject([{ code: 'COLUMNS_NOT_READ', params: { columns: ['remark'] } }]);
  expect(openEnd).toMatchObject({ code: 'FILE_MAY_BE_CUT', severity: 'warning' });
});

test('a line that cannot be played is reported by file, line and field, whatever separates the lines', async () => {
  const text = `\ufeff\r\n${pin('tint-duo', 9)}\r\n   \r\n${pin('nope')}\r\n\n${pin('no')}`;
  await expect(checked(text)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(`--script ${path} is not valid`),
    details: {
      issues: [
        { line: 4, path: '/productId', received: '"nope"' },
        { line: 6, path: '/productId', received: '"no"' },
      ],
    },
  });
});

test('lines that are not JSON, malformed lines and lines that the plan does not allow are reported together', async () => {
  const text = [pin('nope'), '{"at":0,', '', '{"at":1,"do":"pin"}', 'null', pin('tint-duo')];
  await expect(checked(text.join('\n'))).rejects.toMatchObject({
    details: {
      issues: [
        { line: 1, path: '/productId', code: 'PLAN_ID' },
        { line: 2, path: '', code: 'NDJSON_VALUE', received: '"{\\"at\\":0,"' },
        { line: 4, path: '/productId', code: 'ID_STRING' },
        { line: 5, path: '', code: 'OBJECT', received: 'null' },
      ],
    },
  });
});

test('what depends on earlier lines is reported once each line by itself is right', async () => {
  const unpin = JSON.stringify({ at: 1, do: 'unpin', productId: 'tint-duo' });
  await expect(checked(`${pin('velvet-six')}\n{"at":0,\n${unpin}\n`)).rejects.toMatchObject({
    details: { issues: [{ line: 2, code: 'NDJSON_VALUE' }] },
  });
  await expect(checked(`${pin('velvet-six')}\n\n${unpin}\n`)).rejects.toMatchObject({
    details: {
      what: `--script ${path}`,
      issues: [{ line: 3, path: '/productId', code: 'PINNED' }],
    },
  });
  await expect(checked(`[${pin('velvet-six')},${unpin}]`)).rejects.toMatchObject({
    details: { issues: [{ path: '/1/productId', code: 'PINNED' }] },
  });
});

test('without a plan, lines are checked by their form alone', async () => {
  await writeFile(path, `${pin('nope')}\n{"at":1,"do":"pin"}\n`);
  await expect(readScript(path, { plan: undefined, reading: {} })).rejects.toMatchObject({
    details: { issues: [{ line: 2, path: '/productId', code: 'ID_STRING' }] },
  });
});

test('a script without a line is refused with an example line, whatever its file has', async () => {
  for (const text of ['[]', '', '\n', ' \r\n'])
    await expect(checked(text)).rejects.toThrow(/events\.ndjson is not valid[\s\S]*\{"at":0/);
});

test('a column `price` is named beside the column that its field is read from', async () => {
  path = join(folder, 'events.csv');
  const { findings } = await read('at,do,productId,price\n0,pin,velvet-six,9.99\n');
  expect(findings[0]?.message['en']).toMatch(/price.*amount/);
  const { findings: given } = await read(
    'at,do,productId,price,amount,currency\n0,pin,velvet-six,9.99,,\n',
  );
  expect(given[0]?.message['en']).not.toContain('amount');
});
