import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import type { Gate } from '../gate.ts';
import { fromRoot, root, sources } from '../workspace.ts';
import { type Plans, rulesOf } from './rules.ts';

/** Each package keeps the order of its rooms in `rooms.json`, has no circles, and knows only the vocabulary of others. */
export const rooms: Gate = {
  name: 'boundaries: rooms',
  async run({ packages }) {
    const plans = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../rooms.json'), 'utf8'),
    ) as Plans;
    const folders = new Set([
      ...packages.map(({ folder }) => fromRoot(folder)),
      ...Object.keys(plans),
    ]);
    const files = [...folders].flatMap((folder) => sources(join(root, folder))).map(fromRoot);
    return { checks: files.length, findings: await roomFindings(root, files, plans) };
  },
};

/** What breaks a rule in the files of a workspace. */
export async function roomFindings(
  baseDir: string,
  files: readonly string[],
  plans: Plans,
): Promise<string[]> {
  const { output } = await cruise(
    [...files],
    {
      baseDir,
      validate: true,
      ruleSet: rulesOf(plans),
      tsPreCompilationDeps: true,
      doNotFollow: { path: ['node_modules', '^packages/[^/]+/dist/'] },
    },
    { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  );
  return (output as ICruiseResult).summary.violations.map(describe);
}

/** The rule, and the modules or folders along which the violation runs. */
function describe({ rule, from, to, cycle, via }: IViolation): string {
  const path = [from, ...(cycle ?? via ?? [{ name: to }]).map(({ name }) => name)];
  return `${rule.name}: ${path.join(' -> ')}`;
}
