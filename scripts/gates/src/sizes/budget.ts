import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
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
  /** `alone` without what dynamic imports load later: what a page loads before the entry runs. Default: no limit. */
  atOnce: z.exactOptional(z.number().check(z.positive())),
  /** What some of its exports load at once, together with one part that is loaded later. Default: no limit. */
  use: z.exactOptional(
    z.strictObject({
      /** Names of exports. */
      exports: z.array(z.string()).check(z.minLength(1)),
      /** How the file of the part begins. */
      part: z.string().check(z.minLength(1)),
      most: z.number().check(z.positive()),
    }),
  ),
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
  /** Measured where it has a budget. */
  readonly atOnce?: number;
  /** Measured where it has a budget. */
  readonly use?: number;
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
      measured.map(({ specifier, alone, whole, atOnce, use }) => ({
        entry: specifier,
        'alone kB': rounded(alone),
        'of alone': budgets[specifier]?.alone,
        'whole kB': rounded(whole),
        'of whole': budgets[specifier]?.whole,
        ...(atOnce === undefined
          ? {}
          : { 'at once kB': rounded(atOnce), 'of at once': budgets[specifier]?.atOnce }),
        ...(use === undefined
          ? {}
          : { 'in use kB': rounded(use), 'of in use': budgets[specifier]?.use?.most }),
      })),
    );
    const findings = measured.flatMap((one) => excess(one, budgets[one.specifier]));
    return { checks: measured.length, findings: [...strays, ...findings] };
  },
};

const rounded = (kilobytes: number) => Math.round(kilobytes * 10) / 10;

/**
 * Leaves out what dynamic imports load. A bundler leaves what both need where it is loaded first.
 * @param kept - how the file of the one part begins that is measured as well. Default: none
 */
const withoutParts = (kept?: string): Plugin => ({
  name: 'without parts',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) => {
      const isKept = kept !== undefined && path.startsWith(`./${kept}`);
      return kind === 'dynamic-import' && !isKept ? { path, external: true } : undefined;
    });
  },
});

async function measure(
  workspace: Workspace,
  budgets: Readonly<Record<string, Budget>>,
): Promise<Measured[]> {
  const modules = join(await consumerApp(workspace), 'node_modules');
  const entries = workspace.packages.flatMap((one) =>
    one.entries.map((entry) => ({ ...entry, file: join(modules, one.name, entry.code) })),
  );
  const checks = entries.flatMap(({ specifier, browser, file }) => {
    const { external = [], atOnce, use } = budgets[specifier] ?? {};
    const platform = browser ? 'browser' : 'node';
    const alone = [...external, ...apart];
    const variants = [
      { ignore: alone, plugins: [] },
      { ignore: external, plugins: [] },
      ...(atOnce === undefined ? [] : [{ ignore: alone, plugins: [withoutParts()] }]),
      ...(use === undefined
        ? []
        : [
            {
              ignore: alone,
              plugins: [withoutParts(use.part)],
              import: { [file]: `{ ${use.exports.join(', ')} }` },
            },
          ]),
    ];
    return variants.map(({ ignore, plugins, ...what }) => ({
      specifier,
      ...('import' in what ? { import: what.import } : {}),
      files: [file],
      ignore,
      gzip: true,
      modifyEsbuildConfig: (config: BuildOptions) => ({
        ...config,
        plugins: [...(config.plugins ?? []), ...plugins],
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
  return entries.map(({ specifier }) => {
    const [alone = Number.NaN, whole = Number.NaN, ...more] = checks.flatMap((check, index) =>
      check.specifier === specifier ? [(sizes[index]?.size ?? Number.NaN) / 1000] : [],
    );
    const budget = budgets[specifier];
    const atOnce = budget?.atOnce === undefined ? undefined : more.shift();
    const use = budget?.use === undefined ? undefined : more.shift();
    return {
      ...{ specifier, alone, whole },
      ...(atOnce === undefined ? {} : { atOnce }),
      ...(use === undefined ? {} : { use }),
    };
  });
}

export function excess(
  { specifier, alone, whole, atOnce = Number.NaN, use = Number.NaN }: Measured,
  budget: Budget | undefined,
): string[] {
  if (budget === undefined)
    return [`${specifier} has no budget: add one to scripts/gates/budgets.json`];
  const over = (what: string, size: number, limit: number) =>
    // Not measured is NaN, which is within no budget.
    size <= limit ? [] : [`${specifier} ${what}: ${size.toFixed(1)} kB gzip, ${limit} kB allowed`];
  return [
    ...over('alone', alone, budget.alone),
    ...over('whole', whole, budget.whole),
    ...(budget.atOnce === undefined ? [] : over('at once', atOnce, budget.atOnce)),
    ...(budget.use === undefined ? [] : over('in use', use, budget.use.most)),
  ];
}
