import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseRecord } from '@livelane/contracts/vocabulary';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The lines of the README's pipeline. */
async function pipeline(): Promise<string> {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  return /```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
}

it('the lines of the README run, each with exit 0, and end in a settlement and a new grade', async () => {
  const out = await mkdtemp(join(tmpdir(), 'livelane-pipeline-'));
  const script = (await pipeline())
    .replace('O=out/pipeline', `O=${out}`)
    // In memory; the suite of the root runs the lines as they stand.
    .replace('livelane-rtc run', 'livelane-rtc run --memory')
    // The bins themselves: npx would look for them first.
    .replaceAll(/^npx (livelane-\w+)/gm, 'node_modules/.bin/$1')
    .replaceAll(/^npx node/gm, 'node');
  expect(
    script.split('\n').filter((line) => line.startsWith('node_modules/.bin/livelane-')).length,
  ).toBe(12);
  const env = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
  };
  await promisify(execFile)('bash', ['-e', '-c', script], {
    cwd: root,
    env,
    maxBuffer: 64_000_000,
  });
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(out, name), 'utf8'));
  const settlement = parseRecord('settlement', await read('settlement.json'));
  expect(settlement.lines.length).toBeGreaterThan(100);
  expect(
    parseRecord('creator-grade', await read('next-grade.json')).expectation.posterior.campaigns,
  ).toEqual([settlement.id]);
  await rm(out, { recursive: true });
}, 60_000);

it('the pipeline and the demo run on the same files', async () => {
  const script = await pipeline();
  for (const name of [
    'creators.json',
    'brief.json',
    'terms.json',
    'live-script.ndjson',
    'touches.ndjson',
    'orders.ndjson',
    'codes.json',
    'facts.ndjson',
    'fx.json',
  ]) {
    expect(script).toContain(`$C/${name}`);
  }
});
