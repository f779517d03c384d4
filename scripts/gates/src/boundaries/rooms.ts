import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import type { Gate } from '../gate.ts';
import { fromRoot, root, sources } from '../workspace.ts';
import { type Exception, type Plans, rulesOf } from './rules.ts';

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
    (plan.exceptions ?? []).map((exception) => absolute(name, exception)),
  );
  const needed = new Set<Exception>();
  const findings = (output as ICruiseResult).summary.violations.flatMap((violation) => {
    const excused = exceptions.filter((exception) => excuses(exception, violation));
    for (const exception of excused) needed.add(exception);
    return excused.length > 0 ? [] : [describe(violation)];
  });
  const idle = exceptions.filter((exception) => !needed.has(exception));
  return [
    ...findings,
    ...idle.map(({ from, to }) => `rooms.json: the exception ${from} -> ${to} is not needed`),
  ];
}

function absolute(name: string, exception: Exception): Exception {
  const source = `${name}/src/`;
  return { ...exception, from: source + exception.from, to: source + exception.to };
}

/** A circle is excused by an exception for any of its imports. */
function excuses({ from, to }: Exception, violation: IViolation): boolean {
  const around = [violation.from, ...(violation.cycle ?? []).map(({ name }) => name)];
  const imports =
    violation.cycle === undefined
      ? [[violation.from, violation.to] as const]
      : around.slice(1).map((name, index) => [around[index] ?? '', name] as const);
  const inside = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
  return imports.some(([importer, imported]) => inside(importer, from) && inside(imported, to));
}

function describe({ rule, from, to, cycle }: IViolation): string {
  const path = cycle === undefined ? [from, to] : [from, ...cycle.map(({ name }) => name)];
  return `${rule.name}: ${path.join(' -> ')}`;
}
