import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** The pnpm that `scripts/pnpm/package-lock.json` pins by hash: one JavaScript file for every platform. */
export const pnpm = join(root, 'scripts', 'pnpm', 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');

/**
 * Node 24: of the packages that the workspace's manifest lists, one a platform, the install leaves the one that fits
 * this machine. Where none fits, the Node that runs this script, if it is new enough; else undefined.
 */
export function node24() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = Object.keys(optionalDependencies)
    .filter((name) => name.startsWith('node-'))
    .map((name) => join(root, 'node_modules', name, 'bin', program))
    .find(existsSync);
  return installed ?? (nodeMajor() >= 24 ? process.execPath : undefined);
}

/** Major version of the Node that runs this script. */
export function nodeMajor() {
  return Number(process.versions.node.split('.')[0]);
}

/**
 * The environment of the set-up, whose npm belongs to the system's Node. `npm run` puts `node_modules/.bin`, and with
 * it the inner Node 24, first on PATH, where an old npm dies on a Node that it was not made for: so those entries
 * go. Settings given as npm_config_* (a registry's certificate, a global config) stay. Go finds no cache without HOME.
 */
export function setupEnvironment() {
  const environment = { ...process.env };
  environment['HOME'] ||= homedir();
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

/** The environment for what runs after the install: the workspace's own tools, pnpm and Node 24 come first. */
export function buildEnvironment() {
  const environment = setupEnvironment();
  const path = pathVariable(environment);
  environment[path] = [join(root, 'node_modules', '.bin'), environment[path]].join(delimiter);
  return environment;
}

function pathVariable(environment) {
  return Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}
