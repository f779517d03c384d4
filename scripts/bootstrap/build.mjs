import { pnpmSpec, setupEnvironment } from './environment.mjs';
import { SetupProblem } from './problem.mjs';
import { interrupted, runQuietly } from './processes.mjs';
import { say } from './say.mjs';

/** Builds the four packages; turbo takes what has not changed from its cache. */
export async function build(scope) {
  // turbo looks for pnpm on PATH, which `npx` puts there.
  const args = [
    '-y',
    pnpmSpec,
    'exec',
    'turbo',
    'run',
    'build',
    '--output-logs=errors-only',
    '--log-order=stream',
  ];
  const filters = scope === 'demo' ? ['--filter=./packages/*'] : [];
  const { code, lines } = await runQuietly('build', {
    command: 'npx',
    args: [...args, ...filters],
    environment: setupEnvironment(),
  });
  if (code === 0) return;
  for (const line of lines) say(`  ${line}`);
  throw new SetupProblem(
    'the build failed; its last lines are above.',
    interrupted(code) ? code : 1,
  );
}
