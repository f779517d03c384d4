import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { buildEnvironment, node24, root, setupEnvironment } from './environment.mjs';

afterEach(() => vi.unstubAllEnvs());

it('takes the inner Node off the PATH that npm will see, and leaves the rest in order', () => {
  const inner = join(root, 'node_modules', '.bin');
  vi.stubEnv(
    'PATH',
    [inner, '/usr/local/bin', '/usr/lib/node_modules/npm/bin', '/bin'].join(delimiter),
  );
  expect(setupEnvironment().PATH?.split(delimiter)).toEqual([
    '/usr/local/bin',
    '/usr/lib/node_modules/npm/bin',
    '/bin',
  ]);
  expect(buildEnvironment().PATH?.split(delimiter)[0]).toBe(inner);
});

it('keeps what the user told npm, and drops what npm told the script', () => {
  vi.stubEnv('npm_config_cafile', '/etc/ca.pem');
  vi.stubEnv('npm_config_globalconfig', '/etc/npmrc');
  vi.stubEnv('npm_lifecycle_event', 'demo');
  vi.stubEnv('npm_package_json', 'package.json');
  const environment = setupEnvironment();
  expect(environment).toMatchObject({
    npm_config_cafile: '/etc/ca.pem',
    npm_config_globalconfig: '/etc/npmrc',
  });
  expect(Object.keys(environment).filter((name) => /^npm_(lifecycle|package)/.test(name))).toEqual(
    [],
  );
});

it('gives HOME where the caller has none', () => {
  vi.stubEnv('HOME', undefined);
  expect(setupEnvironment().HOME).toBe(homedir());
});

it('pins pnpm by one hash, in base64 for npm and in hexadecimal for corepack', () => {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const locked = read('scripts/pnpm/package-lock.json').packages['node_modules/pnpm'];
  const hash = Buffer.from(locked.integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  expect(read('package.json').packageManager).toBe(`pnpm@${locked.version}+sha512.${hash}`);
});

it('pins every package that brings a Node by version, and finds the one of this machine', () => {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  for (const [name, version] of Object.entries(optionalDependencies)) {
    expect(lockfile).toMatch(
      new RegExp(`^  ${name}@${version}:\\n    resolution: \\{integrity: sha512-`, 'm'),
    );
  }
  expect(node24()).toMatch(/node_modules.node-[\w-]+.bin.node/);
});
