import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../bundles/bundle.ts';
import { consumerApp } from '../consumer/app.ts';
import type { Gate, Report } from '../gate.ts';
import type { Entry, Workspace } from '../workspace.ts';

/** Most bytes (kB of 1,000, minified and gzipped) that an entry may cost an application. */
interface Budget {
  /** Without zod, a peer, and without temporal-polyfill, which goes once browsers carry Temporal. */
  readonly alone: number;
  /** With everything that is not a peer for one runtime only. */
  readonly whole: number;
  /** Libraries that the application has anyway and that are not counted. */
  readonly external?: readonly string[];
}

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
    const folder = await consumerApp(workspace);
    const budgets = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../budgets.json'), 'utf8'),
    ) as Record<string, Budget>;
    const entries = workspace.packages.flatMap((one) => one.entries);
    const findings = Object.keys(budgets)
      .filter((name) => !entries.some(({ specifier }) => specifier === name))
      .map((name) => `budgets.json names ${name}, which is no entry`);
    const rows: Record<string, object> = {};
    for (const entry of entries) {
      const budget = budgets[entry.specifier];
      const measured = await measure(entry, folder, budget?.external ?? []);
      if (typeof measured === 'string') findings.push(measured);
      else {
        findings.push(...excess(measured, budget));
        rows[entry.specifier] = {
          'alone kB': rounded(measured.alone),
          'of alone': budget?.alone,
          'whole kB': rounded(measured.whole),
          'of whole': budget?.whole,
        };
      }
    }
    console.table(rows);
    return { checks: entries.length, findings };
  },
};

async function measure(
  entry: Entry,
  folder: string,
  external: readonly string[],
): Promise<Measured | string> {
  const platform = entry.browser ? ('browser' as const) : ('node' as const);
  const source = `export * from ${JSON.stringify(entry.specifier)};`;
  const alone = await bundle(source, folder, { platform, external: [...external, ...apart] });
  const whole = await bundle(source, folder, { platform, external: [...external] });
  const errors = [...alone.errors, ...whole.errors];
  if (errors.length > 0) return `${entry.specifier}: does not bundle: ${errors.join('; ')}`;
  return {
    specifier: entry.specifier,
    alone: kilobytes(alone.code),
    whole: kilobytes(whole.code),
  };
}

function kilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}

export function excess(
  { specifier, alone, whole }: Measured,
  budget: Budget | undefined,
): string[] {
  if (budget === undefined)
    return [`${specifier} has no budget: add one to scripts/gates/budgets.json`];
  const over = (what: string, size: number, limit: number) =>
    size > limit ? [`${specifier} ${what}: ${size.toFixed(1)} kB gzip, ${limit} kB allowed`] : [];
  return [...over('alone', alone, budget.alone), ...over('whole', whole, budget.whole)];
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}
