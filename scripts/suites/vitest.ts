import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Print } from './tally.ts';
import { root, run } from './tools.ts';

/** Runs one vitest project of vitest.config.ts. */
export async function vitestProject(project: string, print: Print): Promise<Outcome> {
  const file = join(root, 'artifacts', `${project}.tally.json`);
  rmSync(file, { force: true });
  const reporters = [
    '--reporter=default',
    `--reporter=${join(import.meta.dirname, 'vitest-tally.ts')}`,
  ];
  const args = ['run', '--project', project, '--passWithNoTests', ...reporters];
  const environment = { LIVELANE_TALLY: file };
  const { code } = await run({ command: 'vitest', args, environment }, print);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] };
  const tally = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  // vitest may fail for a reason that no single test carries (a type error in a config, a crashed worker).
  return { ...tally, failed: code === 0 ? tally.failed : Math.max(1, tally.failed) };
}
