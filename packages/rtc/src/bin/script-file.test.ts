import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE_PLAN, SAMPLE_SCRIPT } from '../testing/sample-session.ts';
import { readScriptFile, rehearse } from './script-file.ts';

let path: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-script-'));
  path = join(folder, 'events.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

async function rehearsed(text: string, viewers = 5): Promise<unknown> {
  await writeFile(path, text);
  const script = await readScriptFile(path);
  const plan = { ...SAMPLE_PLAN };
  return rehearse({ plan, planName: 'plan.json', script, viewers });
}

const pin = (productId: string, at = 0) => JSON.stringify({ at, do: 'pin', productId });

test('the sample is read as it was written', async () => {
  await expect(
    rehearsed(SAMPLE_SCRIPT.map((line) => `${JSON.stringify(line)}\n`).join('')),
  ).resolves.toBeUndefined();
  expect((await readScriptFile(path)).events).toEqual(SAMPLE_SCRIPT);
});

test('what cannot be played is told by file, line and field, whatever lies between the lines', async () => {
  const text = `\ufeff\r\n${pin('tint-duo', 9)}\r\n   \r\n${pin('nope')}\r\n\n${pin('no')}`;
  await expect(rehearsed(text)).rejects.toMatchObject({
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

test('a file with nothing in it is refused with a line that would do', async () => {
  for (const text of ['', '\n', ' \r\n'])
    await expect(rehearsed(text)).rejects.toThrow(/events\.ndjson is not valid[\s\S]*\{"at": 0/);
});

test('a plan that does not fit is told by its own file', async () => {
  const script = { name: 'x', events: [], lines: [] };
  const [product] = SAMPLE_PLAN.products;
  if (product === undefined) throw new RangeError('the sample sells something');
  const products = [{ ...product, name: 'x'.repeat(2_000) }];
  const plan = { ...SAMPLE_PLAN, products };
  expect(() => rehearse({ plan, planName: 'plan.json', script, viewers: 0 })).toThrow(
    /^plan\.json is not valid/,
  );
});
