// The one script behind `npm run demo`, the examples, `npm test`, `npm run test:unit` and the benchmarks.
// It runs on whatever Node the machine has (18 or newer): plain JavaScript, no dependency. Everything after
// the install runs under the Node 24 that the optional dependencies bring.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './bootstrap/build.mjs';
import { buildEnvironment, node24, root } from './bootstrap/environment.mjs';
import { install } from './bootstrap/install.mjs';
import { SetupProblem } from './bootstrap/problem.mjs';
import { runInForeground } from './bootstrap/processes.mjs';
import { say, seconds } from './bootstrap/say.mjs';

/**
 * What each command installs (the demo's scope leaves gates, docs and benchmarks out), whether it wants the packages
 * built first (the test driver builds by itself: a build is a line of its table), and the program it then runs, if any.
 */
const commands = {
  install: { scope: 'all' },
  build: { scope: 'all', builds: true },
  demo: { scope: 'demo', builds: true, main: 'examples/whole-loop/src/main.ts' },
  'credit-a-csv': { scope: 'demo', builds: true, main: 'examples/credit-a-csv/src/main.ts' },
  'settle-webhooks': { scope: 'demo', builds: true, main: 'examples/settle-webhooks/src/main.ts' },
  'live-page': { scope: 'demo', builds: true, main: 'examples/live-page/src/main.ts' },
  'live-hono': { scope: 'demo', builds: true, main: 'examples/live-hono/src/main.ts' },
  'live-react': { scope: 'demo', builds: true, main: 'examples/live-react/src/main.ts' },
  // Next is larger than all other examples together.
  'live-next': { scope: 'all', builds: true, main: 'examples/live-next/src/main.ts' },
  studio: { scope: 'studio', builds: true, main: 'examples/studio/src/main.ts' },
  'studio-pictures': {
    scope: 'studio',
    builds: true,
    main: 'examples/studio/src/pictures/main.ts',
  },
  shortlist: { scope: 'demo', builds: true, main: 'examples/shortlist/src/main.ts' },
  test: { scope: 'all', main: 'scripts/suites/main.ts' },
  unit: { scope: 'all', main: 'scripts/suites/main.ts', args: ['--only', 'unit'] },
  warehouse: {
    scope: 'warehouse',
    main: 'scripts/suites/main.ts',
    args: ['--only', 'warehouse'],
  },
  docs: { scope: 'all', builds: true, main: 'docs/site/main.ts' },
  ci: { scope: 'all', main: 'scripts/suites/main.ts' },
  gates: { scope: 'all', builds: true, main: 'scripts/gates/src/main.ts' },
  'api-update': {
    scope: 'all',
    builds: true,
    main: 'scripts/gates/src/main.ts',
    args: ['--update-surface'],
  },
  'bench-attribution': { scope: 'all', builds: true, main: 'bench/src/attribution/main.ts' },
  'bench-kol': { scope: 'all', builds: true, main: 'bench/src/kol/main.ts' },
  'bench-settlement': { scope: 'all', builds: true, main: 'bench/src/settlement/main.ts' },
  'bench-weak-network': { scope: 'all', builds: true, main: 'bench/src/weak-network/main.ts' },
  'bench-live-faults': { scope: 'all', builds: true, main: 'bench/src/live-faults/main.ts' },
  'bench-live-soak': { scope: 'all', builds: true, main: 'bench/src/live-soak/main.ts' },
  'bench-room-load': { scope: 'all', builds: true, main: 'bench/src/room-load/main.ts' },
  'bench-server-lines': { scope: 'all', builds: true, main: 'bench/src/server-lines/main.ts' },
  'bench-studio': { scope: 'all', builds: true, main: 'bench/src/studio/main.ts' },
  'bench-prose': { scope: 'all', builds: true, main: 'bench/src/prose/main.ts' },
  'bench-review': { scope: 'all', builds: true, main: 'bench/src/review/main.ts' },
  'bench-import': { scope: 'all', builds: true, main: 'bench/src/import/main.ts' },
};

async function main([name, ...rest]) {
  const command = Object.hasOwn(commands, name ?? '') ? commands[name] : undefined;
  if (command === undefined) {
    throw new SetupProblem(
      `Say one of: ${Object.keys(commands).join(', ')} (got ${name ?? 'nothing'}).`,
      2,
    );
  }
  if (name === 'ci') process.env['CI'] ??= 'true';
  const started = Date.now();
  await install(command.scope);
  if (command.builds) await build(command.scope);
  if (command.main === undefined) return 0;
  if (!existsSync(join(root, command.main))) {
    throw new SetupProblem(
      `${command.main} is not in this checkout, so \`${name}\` has nothing to run.`,
    );
  }
  say(`set up in ${seconds(started)}; now ${name}`);
  const environment = { ...buildEnvironment(), LIVELANE_SETUP_MS: String(Date.now() - started) };
  return runInForeground(
    node24(),
    [join(root, command.main), ...(command.args ?? []), ...rest],
    environment,
  );
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (problem) => {
    if (!(problem instanceof SetupProblem)) throw problem;
    console.error(`livelane: ${problem.message}`);
    process.exitCode = problem.exitCode;
  },
);
