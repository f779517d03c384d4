// The test driver: every suite, a table at the end, and one closing line. Runs under Node 24.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pipeline } from './pipeline.ts';
import { runSuites } from './schedule.ts';
import { closingLine, type Outcome, type Print, type Suite, skips, type Tally } from './tally.ts';
import { isInterrupted, root, run, taskCounts, turbo } from './tools.ts';
import { vitestProject } from './vitest.ts';

const suites: readonly Suite[] = [
  { name: 'build', when: 'first', run: (print) => turboSuite('build', print) },
  { name: 'unit', run: (print) => vitestProject('unit', print) },
  { name: 'programs', run: (print) => vitestProject('programs', print) },
  { name: 'gates', run: gates },
  { name: 'release', run: (print) => vitestProject('release', print) },
  { name: 'pipeline', when: 'alone', run: pipeline },
  { name: 'docs', run: (print) => turboSuite('docs', print) },
  { name: 'typecheck', run: (print) => turboSuite('typecheck', print) },
  { name: 'lint', run: lint },
  { name: 'live', when: 'alone', run: (print) => vitestProject('live', print) },
  { name: 'browser', when: 'alone', run: (print) => vitestProject('browser', print) },
  { name: 'studio', when: 'alone', run: (print) => vitestProject('studio', print) },
  { name: 'warehouse', when: 'asked', run: (print) => vitestProject('warehouse', print) },
];

async function turboSuite(task: string, print: Print): Promise<Outcome> {
  const { code, output } = await turbo(task, print);
  const counts = taskCounts(output);
  return {
    passed: counts.passed,
    failed: code === 0 ? 0 : Math.max(1, counts.failed),
    skipped: [],
  };
}

async function lint(print: Print): Promise<Outcome> {
  const { code } = await run({ command: 'pnpm', args: ['run', 'lint'] }, print);
  return code === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] };
}

async function gates(print: Print): Promise<Outcome> {
  const { runGates } = await import('../gates/src/run.ts');
  return runGates('', print);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const wanted = values.only?.split(',');
  const unknown = wanted?.filter((name) => !suites.some((suite) => suite.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(
      `no such suite: ${unknown.join(', ')}; there are ${suites.map((suite) => suite.name).join(', ')}`,
    );
    return 2;
  }
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  const isStrict = process.env['CI'] === 'true';
  const chosen = suites.filter(
    ({ name, when }) => when === 'first' || (wanted?.includes(name) ?? when !== 'asked'),
  );
  const print = (text: string) => process.stdout.write(text);
  const lanes = availableParallelism();
  const tallies = [
    ...setUp(),
    ...(await runSuites(chosen, { lanes, isStrict, print, isInterrupted })),
  ];
  if (isInterrupted()) {
    console.log('\ninterrupted');
    return 130;
  }
  console.table(
    tallies.map(({ skipped, seconds, ...counts }) => ({
      ...counts,
      skipped: skipped.length,
      seconds: Math.round(seconds * 10) / 10,
    })),
  );
  for (const line of [...skips(tallies), '', closingLine(tallies)]) console.log(line);
  return tallies.some((tally) => tally.failed > 0) ? 1 : 0;
}

/** The install was done before this file could run; its time belongs in the table. */
function setUp(): Tally[] {
  const milliseconds = Number(process.env['LIVELANE_SETUP_MS'] ?? Number.NaN);
  return Number.isFinite(milliseconds)
    ? [{ suite: 'install', passed: 1, failed: 0, skipped: [], seconds: milliseconds / 1000 }]
    : [];
}

process.exitCode = await main();
