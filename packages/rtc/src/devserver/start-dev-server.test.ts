import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cachedServerPath, cacheFolder } from './cache.ts';
import { type CommandResult, type CommandRunner, runCommand } from './command.ts';
import { serverConfigFile } from './config-file.ts';
import { goIsRecentEnough } from './go-build.ts';
import { releaseArchiveFor } from './release.ts';
import { startDevServer } from './start-dev-server.ts';

const offline: typeof fetch = async () => {
  throw new TypeError('fetch failed');
};

/** A stand-in for livekit-server: answers HTTP on the configured port, or dies as told. */
const FAKE_SERVER = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs');
if (process.argv.includes('--version')) { console.log('livekit-server version 1.13.5'); process.exit(0); }
const config = JSON.parse(readFileSync(process.argv[process.argv.indexOf('--config') + 1], 'utf8'));
if (process.env.FAKE_DIES) { console.error('no luck today'); process.exit(3); }
if (process.env.FAKE_STUBBORN) process.on('SIGTERM', () => {});
require('node:http').createServer((_, answer) => answer.end('OK')).listen(config.port, '127.0.0.1');
`;

const answer = (code: number | undefined, stdout = '', lastLine = stdout): CommandResult => ({
  code,
  stdout,
  lastLine,
});

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'livelane-test-cache-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

/** Answers by program name; a program that is not listed is not there. */
function programs(
  listed: Readonly<
    Record<string, (args: readonly string[]) => CommandResult | Promise<CommandResult>>
  >,
): CommandRunner {
  return async (file, args, options) => {
    const own = listed[file];
    if (own !== undefined) return own(args);
    return file.startsWith(cacheDir)
      ? runCommand(file, args, options)
      : answer(undefined, '', `spawn ${file} ENOENT`);
  };
}

async function installFake(path: string): Promise<void> {
  await writeFile(path, FAKE_SERVER);
  await chmod(path, 0o755);
}

const quiet = () => ({ cacheDir, env: { PATH: process.env['PATH'] }, fetch: offline });

describe('finding', () => {
  test('with nothing to be had, the error names every way and why it failed', async () => {
    const failure = startDevServer({ ...quiet(), run: programs({}) });
    await expect(failure).rejects.toMatchObject({ code: 'LIVEKIT_UNAVAILABLE', retryable: false });
    const error = (await failure.catch((e: unknown) => e)) as {
      details: { tried: { way: string; reason: string }[] };
    };
    expect(error.details.tried.map(({ way }) => way)).toEqual([
      'path',
      'cache',
      'release',
      'go',
      'docker',
    ]);
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test('an archive with another SHA-256 is never unpacked', async () => {
    const ran: string[] = [];
    const run: CommandRunner = async (file) => {
      ran.push(file);
      return answer(undefined, '', 'not there');
    };
    const evil: typeof fetch = async () => new Response('not the archive');
    await expect(startDevServer({ ...quiet(), fetch: evil, run })).rejects.toThrow(
      releaseArchiveFor(process.platform, process.arch) === undefined
        ? /no release archive/
        : /not the pinned/,
    );
    expect(ran).not.toContain('tar');
  });

  test('an old Go is not used, and the reason says which was found', async () => {
    const run = programs({ go: () => answer(0, 'go1.25.3\n') });
    await expect(startDevServer({ ...quiet(), run })).rejects.toThrow(
      /Go is go1\.25\.3; 1\.26 or newer/,
    );
  });

  test('what Go builds is kept in the cache in one step and used from there the next time', async () => {
    const builds: number[] = [];
    const run = programs({
      go: async (args) => {
        if (args[0] === 'env') return answer(0, 'go1.26.8\n');
        builds.push(1);
        const [folder] = (await readdir(cacheDir)).filter((name) => name.startsWith('build-'));
        await installFake(join(cacheDir, folder ?? '', 'server'));
        return answer(0);
      },
    });
    // Two at once: the lock lets one build while the other waits for its result.
    const both = await Promise.all([
      startDevServer({ ...quiet(), run }),
      startDevServer({ ...quiet(), run }),
    ]);
    expect(both.map(({ foundBy }) => foundBy).sort()).toEqual(['cache', 'go']);
    expect(builds).toHaveLength(1);
    expect(await readdir(cacheDir)).toEqual([
      cachedServerPath(cacheDir).slice(cacheDir.length + 1),
    ]);
    await Promise.all(both.map((server) => server.stop()));
  });

  test('a lock left by a dead process is taken over', async () => {
    await writeFile(join(cacheDir, 'build.lock'), '999999999');
    await expect(startDevServer({ ...quiet(), run: programs({}) })).rejects.toMatchObject({
      code: 'LIVEKIT_UNAVAILABLE',
    });
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test.each([
    ['go1.26', true],
    ['go1.26.8\n', true],
    ['go1.27rc1', true],
    ['go2.0', true],
    ['go1.9', false],
    ['go1.25.9', false],
    ['devel', false],
  ])('%s is recent enough: %s', (version, expected) => {
    expect(goIsRecentEnough(version)).toBe(expected);
  });

  test('the cache folder follows LIVELANE_CACHE, then XDG_CACHE_HOME, then the home folder', () => {
    expect(cacheFolder({ LIVELANE_CACHE: '/a', XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/a');
    expect(cacheFolder({ XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/b/livelane');
    expect(cacheFolder({ HOME: '/c' })).toBe('/c/.cache/livelane');
  });
});

describe('running', () => {
  beforeEach(() => installFake(cachedServerPath(cacheDir)));

  test('a server that dies at start is told with its last lines', async () => {
    const env = { ...quiet().env, FAKE_DIES: '1' };
    const failure = startDevServer({ ...quiet(), env, run: programs({}) });
    await expect(failure).rejects.toMatchObject({
      code: 'LIVEKIT_DIED',
      details: { lastLines: ['no luck today'] },
    });
  });

  test('a port that is taken is told before anything is started', async () => {
    const taken = await listen();
    const { port } = taken.address() as AddressInfo;
    await expect(startDevServer({ ...quiet(), port, run: programs({}) })).rejects.toMatchObject({
      code: 'LIVEKIT_PORT_TAKEN',
      details: { port },
    });
    taken.close();
  });

  test('stop ends it, also when called twice, and its exit counts as expected', async () => {
    const server = await startDevServer({ ...quiet(), run: programs({}) });
    await Promise.all([server.stop(), server.stop()]);
    await expect(server.exited).resolves.toMatchObject({ expected: true });
    await expect(fetch(server.httpUrl)).rejects.toThrow();
  });

  test('an abort ends it', async () => {
    const leaving = new AbortController();
    const server = await startDevServer({ ...quiet(), run: programs({}), signal: leaving.signal });
    leaving.abort();
    await expect(server.exited).resolves.toMatchObject({ expected: true });
  });

  test('a death nobody asked for counts as unexpected', async () => {
    const server = await startDevServer({ ...quiet(), run: programs({}) });
    process.kill(server.pid ?? 0, 'SIGKILL');
    await expect(server.exited).resolves.toMatchObject({ expected: false, signal: 'SIGKILL' });
  });

  test('a server deaf to SIGTERM is killed after the grace', async () => {
    const server = await startDevServer({
      ...quiet(),
      env: { ...quiet().env, FAKE_STUBBORN: '1' },
      stopGraceMs: 200,
      run: programs({}),
    });
    await server.stop();
    await expect(server.exited).resolves.toMatchObject({ signal: 'SIGKILL' });
  });

  test('progress goes from looking to ready, with time passing', async () => {
    const seen: { step: string; elapsedMs: number }[] = [];
    const server = await startDevServer({
      ...quiet(),
      run: programs({}),
      onProgress: (progress) => seen.push(progress),
    });
    await server.stop();
    expect(seen.map(({ step }) => step)).toEqual(['look', 'start', 'ready']);
    expect(
      seen.every(({ elapsedMs }, index) => elapsedMs >= (seen[index - 1]?.elapsedMs ?? 0)),
    ).toBe(true);
  });
});

describe('settings', () => {
  test.each([0, -1, 65_536, 1.5, Number.NaN])(
    'port %s is refused with the received value',
    async (port) => {
      await expect(startDevServer({ ...quiet(), port })).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        details: { issues: [{ path: '/port', received: String(port) }] },
      });
    },
  );

  test('a webhook that is no HTTP URL is refused', async () => {
    await expect(startDevServer({ ...quiet(), webhookUrls: ['ftp://x'] })).rejects.toMatchObject({
      details: { issues: [{ path: '/webhookUrls/0', received: 'ftp://x' }] },
    });
  });

  test('LIVEKIT_URL without its key is refused; the secret is never shown', async () => {
    const env = { LIVEKIT_URL: 'ws://127.0.0.1:1', LIVEKIT_API_SECRET: 'hush' };
    const error = await startDevServer({ ...quiet(), env }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'INPUT_INVALID' });
    expect(JSON.stringify(error)).not.toContain('hush');
  });

  test('a LIVEKIT_URL where nobody answers is a failure of the world', async () => {
    const env = { LIVEKIT_URL: 'ws://127.0.0.1:1', LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: 's' };
    await expect(startDevServer({ ...quiet(), env })).rejects.toMatchObject({
      code: 'LIVEKIT_UNREACHABLE',
      retryable: true,
    });
  });

  test('a server given by LIVEKIT_URL is used and never stopped', async () => {
    const theirs = await listen();
    const env = {
      LIVEKIT_URL: `http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`,
      LIVEKIT_API_KEY: 'k',
      LIVEKIT_API_SECRET: 's',
    };
    const server = await startDevServer({ ...quiet(), env });
    expect(server).toMatchObject({
      foundBy: 'env',
      url: env.LIVEKIT_URL.replace('http', 'ws').slice(0, -1),
      pid: undefined,
    });
    await server.stop();
    expect((await fetch(server.httpUrl)).ok).toBe(true);
    theirs.close();
  });

  test('the configuration listens on loopback alone', () => {
    const config = JSON.parse(
      serverConfigFile({
        port: 1,
        tcpPort: 2,
        udpPort: 3,
        apiKey: 'k',
        apiSecret: 's',
        webhookUrls: ['http://127.0.0.1:9/'],
      }),
    );
    expect(config).toMatchObject({
      bind_addresses: ['127.0.0.1'],
      rtc: { use_external_ip: false, enable_loopback_candidate: true },
      webhook: { api_key: 'k', urls: ['http://127.0.0.1:9/'] },
    });
  });
});

const listening: Server[] = [];
afterEach(() => {
  for (const server of listening.splice(0)) server.closeAllConnections();
});

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((_request, response) => response.end('OK'));
    listening.push(server);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
