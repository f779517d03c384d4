import { join } from 'node:path';
import { buildEnvironment, node24, root } from './environment.mjs';
import { runStep } from './processes.mjs';

/** Builds the four packages; turbo takes what has not changed from its cache. */
export async function build(scope) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=stream'];
  await runStep('build', {
    command: node24(),
    args: scope === 'demo' ? [...args, '--filter=./packages/*'] : args,
    environment: buildEnvironment(),
    explain: () => 'the build failed; its last lines are above.',
  });
}
