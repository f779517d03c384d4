import { join } from 'node:path';
import { buildEnvironment, node24, root } from './environment.mjs';
import { runStep } from './processes.mjs';

/** What each scope needs built; the others everything that has a build. */
const filters = {
  demo: ['--filter=./packages/*'],
  studio: ['--filter=./packages/*', '--filter=@livelane/example-studio'],
};

/** Builds the four packages, and pages; turbo takes what has not changed from its cache. */
export async function build(scope) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=stream'];
  await runStep('build', {
    command: node24(),
    args: [...args, ...(filters[scope] ?? [])],
    environment: buildEnvironment(),
    explain: () => 'the build failed; its last lines are above.',
  });
}
