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

/** What breaks a rule in the files of a workspace, and the exceptions that nothing needs any more. */
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
  const exceptions = Object.entries(plans).flatMap(([name, plan]) =>
    Object.keys(plan.exceptions ?? {}).map((key) =>
      key.split(' -> ').map((room) => `${name}/src/${room}`),
    ),
  );
  const needed = new Set<readonly string[]>();
  const findings = (output as ICruiseResult).summary.violations.flatMap((violation) => {
    const excused = exceptions.filter((exception) => excuses(exception, violation));
    for (const exception of excused) needed.add(exception);
    return excused.length > 0 ? [] : [describe(violation)];
  });
  const idle = exceptions.filter((exception) => !needed.has(exception));
  return [
    ...findings,
    ...idle.map((one) => `rooms.json: the exception ${one.join(' -> ')} is not needed`),
  ];
}

/** The modules or folders along which a violation runs. */
function pathOf({ from, to, cycle, via }: IViolation): string[] {
  return [from, ...(cycle ?? via ?? [{ name: to }]).map(({ name }) => name)];
}

/** A circle is excused by an exception for any of its imports. */
function excuses([from = '', to = '']: readonly string[], violation: IViolation): boolean {
  const inside = (path: string | undefined, room: string) =>
    path === room || path?.startsWith(`${room}/`);
  const path = pathOf(violation);
  return path.some((name, index) => inside(name, from) && inside(path[index + 1], to));
}

function describe(violation: IViolation): string {
  return `${violation.rule.name}: ${pathOf(violation).join(' -> ')}`;
}
