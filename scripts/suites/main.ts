// The test driver: every suite in order, a table at the end, and one closing line. Runs under Node 24.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pipeline } from './pipeline.ts';
import { closingLine, held, type Suite, summary, type Tally, timed } from './tally.ts';
import { isInterrupted, root, run, taskCounts, turbo } from './tools.ts';
import { vitestProject } from './vitest.ts';

/** `--update` rewrites what the unit suite compares with: schemas and the pages of the records. */
let updating = false;

const suites: readonly Suite[] = [
  { name: 'build', gate: 'stops the run', run: () => turboSuite('build') },
  { name: 'typecheck', run: () => turboSuite('typecheck') },
  { name: 'lint', run: lint },
  { name: 'unit', run: () => vitestProject('unit', updating ? ['--update'] : []) },
  { name: 'gates', run: gates },
  { name: 'release', run: () => vitestProject('release') },
  { name: 'docs', run: () => turboSuite('docs') },
  { name: 'live', run: () => vitestProject('live') },
  { name: 'browser', run: () => vitestProject('browser') },
  { name: 'pipeline', run: pipeline },
];

async function turboSuite(task: string) {
  const { code, output } = await turbo(task);
  const counts = taskCounts(output);
  return {
    passed: counts.passed,
    failed: code === 0 ? 0 : Math.max(1, counts.failed),
    skipped: [],
  };
}

async function lint() {
  const checks = [
    ['lint', '--error-on-warnings', '.'],
    ['format', '.'],
  ];
  let failed = 0;
  for (const args of checks) failed += (await run('biome', args)).code === 0 ? 0 : 1;
  return { passed: checks.length - failed, failed, skipped: [] };
}

async function gates() {
  const { runGates } = await import('../gates/src/run.ts');
  return runGates();
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, update: { type: 'boolean', short: 'u' } },
  });
  updating = values.update ?? false;
  const wanted = values.only?.split(',');
  const unknown = wanted?.filter((name) => !suites.some((suite) => suite.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(
      `no such suite: ${unknown.join(', ')}; there are ${suites.map((suite) => suite.name).join(', ')}`,
    );
    return 2;
  }
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  const strict = process.env['CI'] === 'true';
  const tallies: Tally[] = setUp();
  for (const suite of suites) {
    if (wanted !== undefined && !wanted.includes(suite.name) && suite.gate === undefined) continue;
    console.log(`\n=== ${suite.name}`);
    const tally = held(await timed(suite), strict);
    tallies.push(tally);
    if (isInterrupted()) {
      console.log('\ninterrupted');
      return 130;
    }
    if (tally.failed > 0 && suite.gate !== undefined) {
      console.log(`\n${suite.name} failed, so nothing after it was run`);
      break;
    }
  }
  console.log(`\n${summary(tallies)}\n\n${closingLine(tallies)}`);
  return tallies.some((tally) => tally.failed > 0) ? 1 : 0;
}

/** The install was done before this file could run; its time belongs into the table all the same. */
function setUp(): Tally[] {
  const milliseconds = Number(process.env['LIVELANE_SETUP_MS'] ?? Number.NaN);
  return Number.isFinite(milliseconds)
    ? [{ suite: 'install', passed: 1, failed: 0, skipped: [], seconds: milliseconds / 1000 }]
    : [];
}

process.exitCode = await main();
