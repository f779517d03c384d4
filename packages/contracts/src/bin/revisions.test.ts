import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contractHash } from '../contract/hash.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { signed } from '../settlement/facts/facts.fixture.ts';
import { runIn } from './run.fixture.ts';

let folder = '';
const run = (...args: readonly string[]) => runIn(folder, args);
const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(content));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'revisions-bin-'));
  const v1 = lipColourContract();
  const amends = { parent: contractHash(v1), effectiveAt: '2026-12-01T00:00:00Z' } as const;
  const v2 = { ...v1, revision: 2, amends };
  write('v1.json', v1);
  write('v2.json', v2);
  write('v3.json', { ...v2, revision: 3, amends: { ...amends, parent: contractHash(v2) } });
  write(
    'facts.json',
    [v1, v2].flatMap((it) => ['rosy', 'mia'].map((by) => signed(it, by, '2026-11-24'))),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it('settle takes all revisions of a contract, and names what is missing between them', async () => {
  const facts = ['--facts', 'facts.json', '--known-as-of', '2027-01-01T00:00:00Z'];
  const { out } = await run('settle', 'v2.json', 'v1.json', ...facts);
  expect(JSON.parse(out).contract.version).toBe(2);
  const gap = await run('settle', 'v1.json', 'v3.json', ...facts);
  expect(gap.code).toBe(2);
  expect(gap.err).toContain('the one that revision 3 amends is missing');
});

it('render says what a revision amends, from when, and which day governs what', async () => {
  const { out } = await run('render', 'v2.json', '--lang', 'en', '--format', 'markdown');
  expect(out).toContain('Amends the revision');
  expect(out).toContain('or from the last signature, where that is later');
  expect(out).toContain('less what was earned before');
  const chinese = await run('render', 'v2.json', '--lang', 'zh-Hans', '--format', 'markdown');
  expect(chinese.out).toContain('适用其当日有效的版本');
});
