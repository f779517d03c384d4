import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE_PLAN, SAMPLE_SCRIPT } from '../testing/sample-session.ts';
import { checkScriptFile, readScriptFile } from './script-file.ts';

let path: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-script-'));
  path = join(folder, 'events.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

async function checked(text: string, viewers = 5): Promise<unknown> {
  await writeFile(path, text);
  const script = await readScriptFile(path);
  const plan = { ...SAMPLE_PLAN };
  return checkScriptFile({ plan, planName: 'plan.json', script, viewers });
}

const pin = (productId: string, at = 0) => JSON.stringify({ at, do: 'pin', productId });

test('the sample is read unchanged', async () => {
  await expect(
    checked(SAMPLE_SCRIPT.map((line) => `${JSON.stringify(line)}\n`).join('')),
  ).resolves.toEqual(SAMPLE_SCRIPT);
  expect((await readScriptFile(path)).values).toEqual(SAMPLE_SCRIPT);
});

test('a line that cannot be played is reported by file, line and field, whatever separates the lines', async () => {
  const text = `\ufeff\r\n${pin('tint-duo', 9)}\r\n   \r\n${pin('nope')}\r\n\n${pin('no')}`;
  await expect(checked(text)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(`${path} is not valid`),
    details: {
      what: path,
      issues: [
        { line: 4, path: '/productId', received: '"nope"' },
        { line: 6, path: '/productId', received: '"no"' },
      ],
    },
  });
});

test('lines that are not JSON, malformed lines and lines that the plan does not allow are reported together', async () => {
  const text = ['{"at":0,', pin('nope'), '', '{"at":1,"do":"pin"}', 'null', pin('tint-duo')];
  await expect(checked(text.join('\n'))).rejects.toMatchObject({
    details: {
      what: path,
      issues: [
        { line: 1, path: '', code: 'NDJSON_VALUE', received: '"{\\"at\\":0,"' },
        { line: 2, path: '/productId', code: 'PLAN_ID' },
        { line: 4, path: '/productId', code: 'ID_STRING' },
        { line: 5, path: '', code: 'OBJECT', received: 'null' },
      ],
    },
  });
});

test('beside a line that is not JSON, what depends on earlier lines is not reported as wrong', async () => {
  const unpin = JSON.stringify({ at: 1, do: 'unpin', productId: 'tint-duo' });
  await expect(checked(`{"at":0,"do":"pin",\n${unpin}`)).rejects.toMatchObject({
    details: { issues: [{ line: 1, code: 'NDJSON_VALUE' }] },
  });
});

test('an empty file is refused with an example line', async () => {
  for (const text of ['', '\n', ' \r\n'])
    await expect(checked(text)).rejects.toThrow(/events\.ndjson is not valid[\s\S]*\{"at":0/);
});

test('an error in the plan is reported by the file of the plan', async () => {
  const script = { name: 'x', values: [], lines: [], issues: [] };
  const [product] = SAMPLE_PLAN.products;
  if (product === undefined) throw new RangeError('the sample has a product');
  const products = [{ ...product, name: 'x'.repeat(2_000) }];
  const plan = { ...SAMPLE_PLAN, products };
  expect(() => checkScriptFile({ plan, planName: 'plan.json', script, viewers: 0 })).toThrow(
    /^plan\.json is not valid/,
  );
});
