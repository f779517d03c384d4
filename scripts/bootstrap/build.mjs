import { join } from 'node:path';
import { buildEnvironment, node24, root } from './environment.mjs';
import { SetupProblem } from './problem.mjs';
import { interrupted, runQuietly } from './processes.mjs';
import { say } from './say.mjs';

/** Builds the four packages; turbo takes what has not changed from its cache. */
export async function build(scope) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=stream'];
  const filters = scope === 'demo' ? ['--filter=./packages/*'] : [];
  const { code, lines } = await runQuietly('build', {
    command: node24(),
    args: [...args, ...filters],
    environment: buildEnvironment(),
  });
  if (code === 0) return;
  if (interrupted(code)) throw new SetupProblem('the build was interrupted.', code);
  for (const line of lines) say(`  ${line}`);
  throw new SetupProblem('the build failed; its last lines are above.', 1);
}
