import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cachedServerPath } from './cache.ts';
import { installFake, offline, programs } from './fake-server.fixture.ts';
import { GO_LIVEKIT } from './release.ts';
import { type StartDevServerOptions, startDevServer } from './start-dev-server.ts';

/** Every test starts Node at least once, which takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => vi.resetConfig());

/** The grace between SIGTERM and SIGKILL in all tests that do not set their own. */
const GRACE_MS = 20_000;

let cacheDir: string;
let temporary: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'livelane-test-run-'));
  await installFake(cachedServerPath(cacheDir, GO_LIVEKIT));
  temporary = join(cacheDir, 'tmp');
  await mkdir(temporary);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cacheDir, { recursive: true, force: true });
});

function start(fake: Record<string, string> = {}, options: StartDevServerOptions = {}) {
  const env = { PATH: process.env['PATH'], ...fake };
  const own = { cacheDir, env, fetch: offline, run: programs(cacheDir), stopGraceMs: GRACE_MS };
  return startDevServer({ ...own, ...options });
}

/** Whether a process still runs; one that nobody has buried yet does not. */
async function isRunning(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => 'x) X');
  return !/^.*\) [ZX]/.test(state);
}

test('a server that dies at start is told with its last lines', async () => {
  await expect(start({ FAKE_DIES: '1' })).rejects.toMatchObject({
    code: 'LIVEKIT_DIED',
    details: { lastLines: ['no luck today'] },
  });
  expect(await readdir(temporary)).toEqual([]);
});

test('stop ends it, also when called twice, and its exit counts as expected', async () => {
  const server = await start();
  await Promise.all([server.stop(), server.stop()]);
  await expect(server.exited).resolves.toMatchObject({ expected: true });
  await expect(fetch(server.httpUrl)).rejects.toThrow();
  expect(await readdir(temporary)).toEqual([]);
});

test('an abort ends it', async () => {
  const leaving = new AbortController();
  const server = await start({}, { signal: leaving.signal });
  leaving.abort();
  await expect(server.exited).resolves.toMatchObject({ expected: true });
});

test('an abort while it does not answer yet ends the start and the process', async () => {
  const leaving = new AbortController();
  const starting = start({ FAKE_MUTE: '1' }, { signal: leaving.signal });
  setTimeout(() => leaving.abort(new RangeError('enough')), 150);
  await expect(starting).rejects.toThrow('enough');
  expect(await readdir(temporary)).toEqual([]);
});

test('a death nobody asked for counts as unexpected; a stop after it is done at once', async () => {
  const server = await start();
  process.kill(server.pid ?? 0, 'SIGKILL');
  await expect(server.exited).resolves.toMatchObject({ expected: false, signal: 'SIGKILL' });
  const before = performance.now();
  await server.stop();
  // Less than the grace, which a stop would wait for.
  expect(performance.now() - before).toBeLessThan(GRACE_MS);
  await expect(server.exited).resolves.toMatchObject({ expected: false });
});

test('one deaf to SIGTERM gets one, however often it is stopped, the whole grace, then SIGKILL', async () => {
  const terms = join(cacheDir, 'terms');
  const leaving = new AbortController();
  const grace = 400;
  const server = await start({ FAKE_TERMS: terms }, { signal: leaving.signal, stopGraceMs: grace });
  const before = performance.now();
  const first = server.stop();
  await sleep(grace / 3);
  leaving.abort();
  await Promise.all([first, server.stop()]);
  const took = performance.now() - before;
  expect(took).toBeGreaterThanOrEqual(grace - 5);
  expect(took).toBeLessThan(GRACE_MS);
  await expect(server.exited).resolves.toMatchObject({ signal: 'SIGKILL', expected: true });
  expect(await readFile(terms, 'utf8')).toBe('SIGTERM\n');
});

test('a stop right after the start is heard, though LiveKit is deaf for a moment', async () => {
  const server = await start({ FAKE_DEAF_MS: '100' });
  const before = performance.now();
  await server.stop();
  expect(performance.now() - before).toBeLessThan(GRACE_MS);
  await expect(server.exited).resolves.toMatchObject({ signal: 'SIGTERM' });
});

test.skipIf(process.platform !== 'linux')(
  'what the server started ends with it, and nobody waits for its open output',
  async () => {
    const server = await start({ FAKE_CHILD: '1' });
    const children = `/proc/${server.pid}/task/${server.pid}/children`;
    const child = Number(await readFile(children, 'utf8'));
    expect(await isRunning(child)).toBe(true);
    const before = performance.now();
    process.kill(server.pid ?? 0, 'SIGKILL');
    await server.exited;
    // The child holds the output open for 20 s.
    expect(performance.now() - before).toBeLessThan(10_000);
    await vi.waitUntil(async () => !(await isRunning(child)), { timeout: 10_000 });
  },
);

test('without a folder for temporary files, TMPDIR is named', async () => {
  vi.stubEnv('TMPDIR', join(cacheDir, 'nowhere'));
  await expect(start()).rejects.toMatchObject({
    code: 'FOLDER_UNWRITABLE',
    details: {
      reason: 'temporary',
      path: join(cacheDir, 'nowhere'),
      variable: 'TMPDIR',
      system: 'ENOENT',
    },
  });
});

test('progress goes from looking to ready in both languages, with time passing', async () => {
  const seen: { step: string; elapsedMs: number; text: Record<string, string> }[] = [];
  const server = await start({}, { onProgress: (progress) => seen.push(progress) });
  await server.stop();
  // The server that is faked has a known fault, which is one more step.
  expect(seen.map(({ step }) => step)).toEqual(['look', 'start', 'start', 'ready']);
  const texts = seen.map(({ text }) => text);
  expect(texts.every((text) => /[\u4e00-\u9fff]/u.test(text['zh-Hans'] ?? ''))).toBe(true);
  expect(seen.every(({ elapsedMs }, index) => elapsedMs >= (seen[index - 1]?.elapsedMs ?? 0))).toBe(
    true,
  );
});
