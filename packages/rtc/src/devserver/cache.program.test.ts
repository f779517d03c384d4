import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedServerPath, cacheFolder, withBuildLock } from './cache.ts';
import { FAKE_SERVER, offline, programs } from './fake-server.fixture.ts';
import { GO_LIVEKIT } from './release.ts';
import { startDevServer } from './start-dev-server.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-test-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (cacheDir: string) =>
  startDevServer({ cacheDir, env: {}, fetch: offline, run: programs(folder) });

test('the cache folder follows LIVELANE_CACHE, then XDG_CACHE_HOME, then the home folder', () => {
  expect(cacheFolder({ LIVELANE_CACHE: '/a', XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/a');
  expect(cacheFolder({ XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/b/livelane');
  expect(cacheFolder({ HOME: '/c' })).toBe('/c/.cache/livelane');
});

// Under /proc, Node's recursive mkdir never returns.
test.each(['/proc/livelane/cache', 'file', 'file/below', `${'x'.repeat(300)}/a`])(
  'the cache folder %s is refused at once, with the variable that names another',
  { timeout: 4_000 },
  async (name) => {
    await writeFile(join(folder, 'file'), '');
    const path = name.startsWith('/') ? name : join(folder, name);
    const failure = startDevServer({
      env: { LIVELANE_CACHE: path },
      fetch: offline,
      run: programs(folder),
    });
    await expect(failure).rejects.toMatchObject({
      code: 'FOLDER_UNWRITABLE',
      message: expect.stringMatching(/Set LIVELANE_CACHE to a folder/),
      details: { reason: 'cache', path, variable: 'LIVELANE_CACHE' },
    });
    expect(await readdir(folder)).toEqual(['file']);
  },
);

test('a cache folder several levels deep is made', async () => {
  await expect(start(join(folder, 'a', 'b'))).rejects.toMatchObject({
    code: 'LIVEKIT_UNAVAILABLE',
  });
  expect(await readdir(join(folder, 'a', 'b'))).toEqual([]);
});

test('a lock left by a dead process is taken over, and what it left is removed', async () => {
  await writeFile(join(folder, 'build.lock'), '999999999-aa');
  await mkdir(join(folder, 'build-999999999-aa'));
  await writeFile(join(folder, 'lock-999999999-aa'), '');
  await mkdir(join(folder, `build-${process.pid}-alive`));
  await expect(start(folder)).rejects.toMatchObject({ code: 'LIVEKIT_UNAVAILABLE' });
  expect(await readdir(folder)).toEqual([`build-${process.pid}-alive`]);
});

test('a lock that another process took over is not removed', async () => {
  const options = { signal: undefined, onWait: () => undefined };
  await withBuildLock(folder, options, () => writeFile(join(folder, 'build.lock'), '1-other'));
  expect(await readFile(join(folder, 'build.lock'), 'utf8')).toBe('1-other');
});

test('many who find a dead lock at once work one after the other', async () => {
  await writeFile(join(folder, 'build.lock'), '999999999-aa');
  let atWork = 0;
  let most = 0;
  const work = async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await sleep(5);
    atWork -= 1;
  };
  const options = { signal: undefined, onWait: () => undefined, pollMs: 5 };
  await Promise.all(Array.from({ length: 12 }, () => withBuildLock(folder, options, work)));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

/** A Go that takes its time, writes the server in two halves, and counts its builds. */
const SLOW_GO = `#!/usr/bin/env node
const fs = require('node:fs');
if (process.argv[2] === 'env') { console.log('go1.26.8'); process.exit(0); }
fs.appendFileSync(process.env.FAKE_BUILDS, 'build\\n');
const path = process.env.GOBIN + '/server';
const text = ${JSON.stringify(FAKE_SERVER)};
fs.writeFileSync(path, text.slice(0, 40), { mode: 0o755 });
setTimeout(() => fs.appendFileSync(path, text.slice(40)), 400);
`;

test('two processes at once build once; when the builder is killed, the other builds', async () => {
  const bin = join(folder, 'bin');
  const builds = join(folder, 'builds');
  const cache = join(folder, 'cache');
  await mkdir(bin);
  await writeFile(join(bin, 'go'), SLOW_GO);
  await chmod(join(bin, 'go'), 0o755);
  const path = `${bin}:${process.env['PATH']?.replace(/[^:]*\/go\/bin/g, '')}`;
  const env = { ...process.env, PATH: path, LIVELANE_CACHE: cache, FAKE_BUILDS: builds };
  const begin = () => startInProcess({ ...env, LIVEKIT_URL: '' });

  const killed = begin();
  await until(async () => (await readFile(builds, 'utf8').catch(() => '')) !== '');
  const both = [begin(), begin()];
  killed.kill('SIGKILL');
  const foundBy = await Promise.all(both.map(outcome));
  expect(foundBy.sort()).toEqual(['cache', 'go']);
  expect(await readFile(builds, 'utf8')).toBe('build\nbuild\n');
  expect(await readdir(cache)).toEqual([basename(cachedServerPath(cache, GO_LIVEKIT))]);
  expect(await readFile(cachedServerPath(cache, GO_LIVEKIT), 'utf8')).toBe(FAKE_SERVER);
}, 60_000);

function startInProcess(env: NodeJS.ProcessEnv): ChildProcess {
  const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const source = [
    `const { startDevServer } = await import(${module('./start-dev-server.ts')});`,
    `const { offline: fetch } = await import(${module('./fake-server.fixture.ts')});`,
    `const server = await startDevServer({ fetch });`,
    `await server.stop();`,
    `process.stdout.write(server.foundBy);`,
  ].join('\n');
  return spawn(process.execPath, ['--input-type=module', '-e', source], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function outcome(child: ChildProcess): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  await new Promise((resolve) => child.once('close', resolve));
  return text;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}
