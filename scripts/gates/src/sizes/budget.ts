import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import sizeLimit from 'size-limit';
import * as z from 'zod/mini';
import { consumerApp } from '../consumer/app.ts';
import type { Gate, Report } from '../gate.ts';
import type { Workspace } from '../workspace.ts';

/** Most bytes (kB of 1,000, minified and gzipped) that an entry may cost an application. */
const BudgetSchema = z.strictObject({
  /** Without zod, a peer, and without temporal-polyfill, which goes once browsers carry Temporal. */
  alone: z.number().check(z.positive()),
  /** With everything that is not a peer for one runtime only. */
  whole: z.number().check(z.positive()),
  /** Libraries that the application has anyway and that are not counted. */
  external: z.exactOptional(z.array(z.string())),
});

type Budget = z.infer<typeof BudgetSchema>;

/** `budgets.json`: the budget of each entry. */
export const BudgetsSchema = z.record(z.string(), BudgetSchema);

/** Named, not imported: they have no types. */
const plugins = ['@size-limit/esbuild', '@size-limit/file'];

const apart = ['zod', 'zod/*', 'temporal-polyfill'];

export interface Measured {
  readonly specifier: string;
  readonly alone: number;
  readonly whole: number;
}

/** Every entry keeps to its budget in `budgets.json`, measured on the installed tarball; a table says how close. */
export const sizes: Gate = {
  name: 'sizes',
  async run(workspace: Workspace): Promise<Report> {
    const file = join(import.meta.dirname, '../../budgets.json');
    const budgets = BudgetsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const measured = await measure(workspace, budgets);
    const strays = Object.keys(budgets)
      .filter((name) => !measured.some(({ specifier }) => specifier === name))
      .map((name) => `budgets.json names ${name}, which is no entry`);
    console.table(
      measured.map(({ specifier, alone, whole }) => ({
        entry: specifier,
        'alone kB': Math.round(alone * 10) / 10,
        'of alone': budgets[specifier]?.alone,
        'whole kB': Math.round(whole * 10) / 10,
        'of whole': budgets[specifier]?.whole,
      })),
    );
    const findings = measured.flatMap((one) => excess(one, budgets[one.specifier]));
    return { checks: measured.length, findings: [...strays, ...findings] };
  },
};

async function measure(
  workspace: Workspace,
  budgets: Readonly<Record<string, Budget>>,
): Promise<Measured[]> {
  const modules = join(await consumerApp(workspace), 'node_modules');
  const entries = workspace.packages.flatMap((one) =>
    one.entries.map((entry) => ({ ...entry, file: join(modules, one.name, entry.code) })),
  );
  const checks = entries.flatMap(({ specifier, browser, file }) => {
    const { external = [] } = budgets[specifier] ?? {};
    const platform = browser ? 'browser' : 'node';
    return [[...external, ...apart], external].map((ignore) => ({
      files: [file],
      ignore,
      gzip: true,
      modifyEsbuildConfig: (config: BuildOptions) => ({
        ...config,
        format: 'esm' as const,
        target: 'es2023',
        logLevel: 'silent' as const,
        platform,
      }),
    }));
  });
  const loaded = await Promise.all(plugins.map((name) => import(name)));
  const sizes = (await sizeLimit(
    loaded.map((plugin) => plugin.default),
    { checks },
  )) as { readonly size: number }[];
  const kilobytes = (index: number) => (sizes[index]?.size ?? Number.NaN) / 1000;
  return entries.map(({ specifier }, index) => ({
    specifier,
    alone: kilobytes(2 * index),
    whole: kilobytes(2 * index + 1),
  }));
}

export function excess(
  { specifier, alone, whole }: Measured,
  budget: Budget | undefined,
): string[] {
  if (budget === undefined)
    return [`${specifier} has no budget: add one to scripts/gates/budgets.json`];
  const over = (what: string, size: number, limit: number) =>
    // Not measured is NaN, which is within no budget.
    size <= limit ? [] : [`${specifier} ${what}: ${size.toFixed(1)} kB gzip, ${limit} kB allowed`];
  return [...over('alone', alone, budget.alone), ...over('whole', whole, budget.whole)];
}
