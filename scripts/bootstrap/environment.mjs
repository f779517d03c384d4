import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');
const windows = process.platform === 'win32';

/** Node 24, as the `node` package in the lockfile puts it there. */
export const node24 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** `pnpm@<version>`, from the one place that pins it. */
export const pnpmSpec = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;

/**
 * The environment for `npx`, whose npm belongs to the system's Node. `npm run` puts `node_modules/.bin`, and with
 * it the inner Node 24, first on PATH, where an old npm dies on a Node that it was not made for: so those entries
 * go. Settings given as npm_config_* (a registry's certificate, a global config) stay.
 */
export function setupEnvironment() {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) {
    if (/^npm_(lifecycle|package|command)/.test(name) || name === 'npm_config_local_prefix')
      delete environment[name];
  }
  const path = pathVariable(environment);
  environment[path] = (environment[path] ?? '')
    .split(delimiter)
    .filter((entry) => !/[\\/]node_modules[\\/]\.bin[\\/]?$/.test(entry))
    .join(delimiter);
  return {
    ...environment,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
}

/** The environment for what runs after set-up: the workspace's own tools and Node 24 come first. */
export function buildEnvironment() {
  const environment = setupEnvironment();
  const path = pathVariable(environment);
  environment[path] = [join(root, 'node_modules', '.bin'), environment[path]].join(delimiter);
  return environment;
}

function pathVariable(environment) {
  return Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}
