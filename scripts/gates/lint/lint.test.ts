import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../src/tool.ts';

const plugins = ['plain-error', 'chinese-punctuation'].map((name) =>
  join(import.meta.dirname, `${name}.grit`),
);

it('objects to plain errors and to Chinese with the marks of Latin text, by line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-lint-'));
  const lines = [
    'throw new Error("no");',
    'throw new RangeError(`no`);',
    'throw new LivelaneError("INPUT_INVALID", "no");',
    "say('金额,币种');",
    `say(\`共 $\{count} 项(估计)\`);`,
    "say('金额，币种（USD, EUR）');",
    "say('a, b: c');",
  ];
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins }));
  writeFileSync(join(folder, 'a.ts'), lines.join('\n'));
  const { output } = await run('biome', ['lint', '--reporter=github', 'a.ts'], folder);
  rmSync(folder, { recursive: true });
  const found = [...output.matchAll(/title=plugin,.*?line=(\d+)/g)].map(([, line]) => line);
  expect(found).toEqual(['1', '2', '4', '5']);
}, 30_000);
