import { delimiter, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { buildEnvironment, pnpmSpec, root, setupEnvironment } from './environment.mjs';

afterEach(() => vi.unstubAllEnvs());

it('takes the inner Node off the PATH that npx will see, and leaves the rest in order', () => {
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

it('pins pnpm to one exact version', () => {
  expect(pnpmSpec).toMatch(/^pnpm@\d+\.\d+\.\d+$/);
});
