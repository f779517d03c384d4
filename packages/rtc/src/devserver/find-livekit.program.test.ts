import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { placeholdersOf, translatedError } from '@livelane/contracts/vocabulary';
import { NODE_ZH_HANS } from '@livelane/contracts/vocabulary/node';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { englishWords } from '../bin/english-words.fixture.ts';
import { isLivelaneError } from '../errors/guard.ts';
import { RTC_ZH_HANS } from '../zh-Hans.ts';
import { cachedServerPath } from './cache.ts';
import type { CommandRunner } from './command.ts';
import { FAILURES } from './failures.ts';
import { answer, installFake, offline, programs } from './fake-server.fixture.ts';
import { goIsRecentEnough } from './go-build.ts';
import { faultOf, GO_LIVEKIT, isRecentEnough, releaseArchiveFor } from './release.ts';
import { startDevServer } from './start-dev-server.ts';

/** Many tests start Node, which takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => vi.resetConfig());

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'livelane-test-cache-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const quiet = () => ({ cacheDir, env: { PATH: process.env['PATH'] }, fetch: offline });

test('with nothing to be had, the error names every way and why it failed', async () => {
  const failure = startDevServer({ ...quiet(), run: programs(cacheDir) });
  await expect(failure).rejects.toMatchObject({ code: 'LIVEKIT_UNAVAILABLE', retryable: false });
  const error = await failure.catch((e: unknown) => e);
  if (!isLivelaneError(error, 'LIVEKIT_UNAVAILABLE')) throw error;
  expect(error.message).toMatch(
    /^No LiveKit server .*\(path: no livekit-server on PATH, cache: nothing at .*, release: .*, go: .*, docker: .*\)\./,
  );
  expect(error.details.tried.map(({ way }) => way)).toEqual([
    'path',
    'cache',
    'release',
    'go',
    'docker',
  ]);
  expect(await readdir(cacheDir)).toEqual([]);
});

test.each(Object.entries(FAILURES))('%s is in both languages', (_, { en, 'zh-Hans': zh }) => {
  expect([zh, en]).toEqual([
    expect.stringMatching(/\p{Script=Han}/u),
    expect.stringMatching(/^\P{Script=Han}+$/u),
  ]);
  expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
});

test('the reasons are Chinese in the Chinese message', async () => {
  const run = programs(cacheDir, {
    go: () => answer(0, 'go1.25.3'),
    docker: () => answer(1, '', 'permission denied'),
  });
  const error = await startDevServer({ ...quiet(), run }).catch((e: unknown) => e);
  if (!isLivelaneError(error)) throw error;
  const text = translatedError(error, [NODE_ZH_HANS, RTC_ZH_HANS]);
  expect(text).toContain('Docker 镜像：没有 Docker 引擎应答："permission denied"');
  expect(englishWords(text)).toEqual([]);
});

test.each([
  [new Response('', { status: 404 }), /responded 404$/],
  [
    new Response('x', { headers: { 'content-length': '900000000' } }),
    /has more than 200000000 bytes$/,
  ],
  [
    new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) }),
    /could not be reached \(ENOTFOUND\)$/,
  ],
])('a release that cannot be downloaded is named with its cause', async (result, reason) => {
  const fetch: typeof globalThis.fetch = async () => {
    if (result instanceof Error) throw result;
    return result;
  };
  const said: string[] = [];
  const error = await startDevServer({
    ...{ ...quiet(), fetch, run: programs(cacheDir) },
    onProgress: ({ message }) => said.push(message),
  }).catch((e: unknown) => e);
  if (!isLivelaneError(error, 'LIVEKIT_UNAVAILABLE')) throw error;
  const tried = error.details.tried.find(({ way }) => way === 'release');
  if (releaseArchiveFor(process.platform, process.arch) === undefined) return;
  expect(tried?.reason['en']).toMatch(reason);
  expect(said).toContain(tried?.reason['en']);
});

test.each([
  ['livekit-server version 1.10.9', '1.10.9'],
  ['livekit-server version 0.99.9', '0.99.9'],
  ['livekit-server 1.14', 'of an unknown version ("livekit-server 1.14")'],
])('a program on PATH that reports "%s" is passed over with a note', async (reply, found) => {
  await installFake(cachedServerPath(cacheDir, GO_LIVEKIT));
  const run = programs(cacheDir, { 'livekit-server': () => answer(0, reply) });
  const notes: Record<string, string>[] = [];
  const server = await startDevServer({
    ...quiet(),
    run,
    onProgress: ({ text }) => notes.push(text),
  });
  await server.stop();
  expect(server.foundBy).toBe('cache');
  const note = notes.find((text) => text['en']?.includes('on PATH'));
  expect(note?.['en']).toBe(`the livekit-server on PATH is ${found}; 1.11.0 or newer is needed`);
  expect(note?.['zh-Hans']).toMatch(/^PATH 中的 livekit-server 版本.*需要 1\.11\.0/);
});

test('a program on PATH that is new enough is used', async () => {
  const bin = join(cacheDir, 'bin');
  await mkdir(bin);
  await installFake(join(bin, 'livekit-server'));
  const env = { PATH: `${bin}:${process.env['PATH']}` };
  const server = await startDevServer({ ...quiet(), env });
  await server.stop();
  expect(server).toMatchObject({ foundBy: 'path', version: '1.13.5' });
});

test.each([
  ['1.11.0', true],
  ['1.11.0-rc.1', true],
  ['1.11.10', true],
  ['1.14.0', true],
  ['2.0.0', true],
  ['1.10.9', false],
  ['1.9.12', false],
  ['0.14.6', false],
])('version %s is recent enough: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected);
});

test.each([
  ['1.13.3', false],
  ['1.13.4', true],
  ['1.13.5', true],
  ['1.13.6', false],
  ['1.13.10', false],
  ['1.11.0', false],
  ['2.0.0', false],
])('the fault of version %s is named with its cure: %s', (version, faulty) => {
  const fault = faultOf(version);
  expect(fault !== undefined).toBe(faulty);
  if (!faulty) return;
  expect(fault?.en).toMatch(/use 1\.13\.6 or newer$/);
  expect(fault?.['zh-Hans']).toMatch(/请使用 1\.13\.6 或更高版本$/);
});

test('a server that has a known fault is started, and the fault is reported', async () => {
  await installFake(cachedServerPath(cacheDir, '1.13.5'));
  const said: string[] = [];
  const run = programs(cacheDir);
  const onProgress = ({ message }: { readonly message: string }) => said.push(message);
  const server = await startDevServer({ ...quiet(), run, onProgress });
  await server.stop();
  expect(server).toMatchObject({ foundBy: 'cache', version: '1.13.5' });
  expect(said.filter((message) => message.includes('livekit/livekit#4800'))).toHaveLength(1);
});

test('the newest cached server is used', async () => {
  const { version } = releaseArchiveFor(process.platform, process.arch) ?? { version: '1.13.5' };
  for (const each of new Set(['1.13.5', version]))
    await installFake(cachedServerPath(cacheDir, each));
  const asked: string[] = [];
  const own = programs(cacheDir);
  const run: CommandRunner = (file, ...rest) => {
    asked.push(file);
    return own(file, ...rest);
  };
  await (await startDevServer({ ...quiet(), run })).stop();
  expect(asked.at(-1)).toBe(cachedServerPath(cacheDir, version));
});

test('Docker runs the image by its digest', async () => {
  const run = programs(cacheDir, { docker: () => answer(0, '29.0.0') });
  const bin = join(cacheDir, 'bin');
  await mkdir(bin);
  const seen = join(cacheDir, 'seen');
  await writeFile(join(bin, 'docker'), `#!/bin/sh\necho "$@" > ${seen}\nexit 1\n`, {
    mode: 0o755,
  });
  const env = { PATH: `${bin}:${process.env['PATH']}` };
  await expect(startDevServer({ ...quiet(), env, run })).rejects.toMatchObject({
    code: 'LIVEKIT_DIED',
  });
  expect(await readFile(seen, 'utf8')).toMatch(
    / livekit\/livekit-server@sha256:[0-9a-f]{64} --config /,
  );
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
  const run = programs(cacheDir, { go: () => answer(0, 'go1.25.3\n') });
  await expect(startDevServer({ ...quiet(), run })).rejects.toThrow(
    /Go is go1\.25\.3; 1\.26 or newer/,
  );
});

test('what Go builds is kept in the cache in one step and used from there the next time', async () => {
  const builds: number[] = [];
  const run = programs(cacheDir, {
    go: async (args, options) => {
      if (args[0] === 'env') return answer(0, 'go1.26.8\n');
      expect(options?.env?.['HOME']).toBe(homedir());
      builds.push(1);
      const [folder] = (await readdir(cacheDir)).filter((name) => name.startsWith('build-'));
      await installFake(join(cacheDir, folder ?? '', 'server'));
      return answer(0);
    },
  });
  const first = await startDevServer({ ...quiet(), run });
  const second = await startDevServer({ ...quiet(), run });
  expect([first.foundBy, second.foundBy]).toEqual(['go', 'cache']);
  expect(builds).toHaveLength(1);
  expect(await readdir(cacheDir)).toEqual([basename(cachedServerPath(cacheDir, GO_LIVEKIT))]);
  await Promise.all([first.stop(), second.stop()]);
});

test('an abort ends the search while Docker is asked', async () => {
  const leaving = new AbortController();
  const run = programs(cacheDir, {
    docker: () => {
      leaving.abort(new RangeError('enough'));
      return answer(0, '29.0.0');
    },
  });
  const starting = startDevServer({ ...quiet(), run, signal: leaving.signal });
  await expect(starting).rejects.toThrow('enough');
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
