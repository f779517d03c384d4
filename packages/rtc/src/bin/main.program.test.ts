import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseRecord } from '@livelane/contracts/vocabulary';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { play, sampleFolder } from './played.fixture.ts';

/** Every test starts Node several times. */
const timeout = 60_000;

const SECRET = 's'.repeat(32);
let folder = '';
const file = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await sampleFolder();
});
afterAll(() => rm(folder, { recursive: true }));

const run = (script: string, ...more: string[]) =>
  play(['run', '--plan', file('plan.json'), '--script', script, '--memory', ...more]);

test('run --memory writes the log, or prints it', { timeout }, async () => {
  const written = await run(file('script.ndjson'), '--out', file('log.json'));
  expect(written).toMatchObject({ code: 0, stderr: expect.stringContaining('log.json') });
  expect(JSON.parse(written.stdout)).toMatchObject({
    mode: 'memory',
    events: 16,
    clicks: { 'velvet-six': 1, 'tint-duo': 1 },
    gaps: 0,
  });
  const log = parseRecord('session-log', JSON.parse(await readFile(file('log.json'), 'utf8')));
  expect(JSON.parse((await run(file('script.ndjson'))).stdout)).toEqual(log);
});

test('bad input ends with 2 and the line, and leaves no file', { timeout }, async () => {
  await writeFile(
    file('bad.ndjson'),
    '{"at":0,"do":"pin","productId":"tint-duo"}\n{"at":1,"do":"pin"}\n{"at"\n',
  );
  const { code, stderr } = await run(file('bad.ndjson'), '--out', file('never.json'));
  expect(code).toBe(2);
  expect(stderr).toMatch(/INPUT_INVALID[\s\S]*line 2 \/productId[\s\S]*line 3/);
  expect((await run(file('script.ndjson'), '--viewers', '1.2M')).stderr).toMatch(
    /--viewers is not valid[\s\S]*whole number[\s\S]*received "1.2M"/,
  );
  const nowhere = await run(file('script.ndjson'), '--out', file('no/such/folder/log.json'));
  expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('FILE_UNWRITABLE') });
  expect(
    (await readdir(folder)).filter((name) => name.includes('never') || name.endsWith('.part')),
  ).toEqual([]);
});

test('a line that cannot be played is reported with file and line', { timeout }, async () => {
  await writeFile(
    file('wrong.ndjson'),
    '{"at":0,"do":"pin","productId":"tint-duo"}\n\n{"at":1,"do":"pin","productId":"nope"}\n',
  );
  const { code, stderr } = await run(file('wrong.ndjson'), '--out', file('never.json'));
  expect({ code, lines: stderr.split('\n') }).toMatchObject({
    code: 2,
    lines: expect.arrayContaining([
      `INPUT_INVALID: --script ${file('wrong.ndjson')} is not valid:`,
      expect.stringMatching(/^ {2}line 3 \/productId: .*received "nope"$/),
    ]),
  });
});

test('missing packages are reported before a server is searched, with one command for all', {
  timeout,
}, async () => {
  const hook = new URL('./missing-peers.fixture.ts', import.meta.url).href;
  const without = (missing: string, args: readonly string[]) =>
    play(args, { env: { MISSING_PEERS: missing, NODE_OPTIONS: `--import ${hook}` } });
  const session = ['run', '--plan', file('plan.json'), '--script', file('script.ndjson')];
  const run = await without('livekit-server-sdk @livekit/rtc-node', session);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(
    /^PEER_MISSING: .*npm install livekit-server-sdk @livekit\/rtc-node\n$/,
  );
  const server = await without('livekit-server-sdk', ['dev-server']);
  expect(server.code).toBe(2);
  expect(server.stderr).toMatch(/^PEER_MISSING: .*npm install livekit-server-sdk\n$/);
});

test('dev-server names a taken port and --port, and a cache that takes no files', {
  timeout,
}, async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const busy = await play(['dev-server', '--port', String(port)]);
  expect(busy).toMatchObject({ code: 2, stdout: '' });
  expect(busy.stderr).toMatch(new RegExp(`^LIVEKIT_PORT_TAKEN: Port ${port} .*--port`));
  taken.close();
  // A PATH without a server, a cache under /proc: within seconds, before anything is downloaded.
  const env = { LIVELANE_CACHE: '/proc/livelane', PATH: folder, LIVEKIT_URL: '' };
  const nowhere = await play(['dev-server'], { env });
  expect(nowhere.code).toBe(2);
  expect(nowhere.stderr).toMatch(/FOLDER_UNWRITABLE: .*\/proc\/livelane .*Set LIVELANE_CACHE/);
});

test('dev-server says that a server which is named runs elsewhere, and ends', {
  timeout,
}, async () => {
  const named = createHttpServer((_, response) => response.end('OK'));
  await new Promise<void>((resolve) => named.listen(0, '127.0.0.1', resolve));
  const url = `ws://127.0.0.1:${(named.address() as AddressInfo).port}`;
  const env = { LIVEKIT_URL: url, LIVEKIT_API_KEY: 'key', LIVEKIT_API_SECRET: SECRET };
  const found = await play(['dev-server', '--json'], { env });
  expect([found.code, JSON.parse(found.stdout)]).toMatchObject([0, { url, foundBy: 'env' }]);
  expect(found.stderr).toContain('nothing is started here');
  const port = await play(['dev-server', '--port', '7000'], { env });
  expect([port.code, port.stderr]).toEqual([
    2,
    expect.stringContaining('--port: expected no value'),
  ]);
  named.close();
});

test('dev-server is open to phones with --lan alone, on an address of this machine', {
  timeout,
}, async () => {
  const env = { LIVELANE_STATE: file('state'), LIVEKIT_URL: '' };
  const elsewhere = await play(['dev-server', '--lan', '192.0.2.1'], { env });
  expect(elsewhere).toMatchObject({ code: 2, stdout: '' });
  expect(elsewhere.stderr).toMatch(/^LAN_ADDRESS_MISSING: 192\.0\.2\.1 is no address of this/);
  const alone = await play(['dev-server', '--lan-port', '7443'], { env });
  expect(alone).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/--lan: expected a value/),
  });
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const busy = await play(['dev-server', '--lan', '127.0.0.1', '--lan-port', String(port)], {
    env,
  });
  expect(busy.stderr).toMatch(new RegExp(`^LIVEKIT_PORT_TAKEN: Port ${port} on .*--lan-port`));
  taken.close();
  // Nothing was started, so that nothing is kept.
  expect(await readdir(folder)).not.toContain('state');
});

test('token takes its secret from the environment alone and never repeats it', {
  timeout,
}, async () => {
  const env = { LIVEKIT_API_KEY: 'key', LIVEKIT_API_SECRET: SECRET };
  const args = ['token', '--room', 'r', '--identity', 'ann', '--role', 'viewer'];
  const fine = await play(args, { env });
  expect(fine.code).toBe(0);
  expect(JSON.parse(fine.stdout)).toMatchObject({ room: 'r', role: 'viewer', ttlSeconds: 3_600 });
  const short = await play(args, { env: { ...env, LIVEKIT_API_SECRET: 'too-short-a-secret' } });
  expect(short).toMatchObject({ code: 2, stdout: '' });
  expect(short.stderr).not.toContain('too-short');
  expect((await play([...args, '--ttl', '0'], { env })).stderr).toMatch(/--ttl.*\n.*1 to 86400/);
  expect((await play([...args, '--ttl', '1h'], { env })).stderr).toContain('--ttl');
  const bare = await play(args, { env: { LIVEKIT_API_KEY: 'key', LIVEKIT_API_SECRET: '' } });
  expect(bare).toMatchObject({ code: 2, stderr: expect.stringContaining('LIVEKIT_API_SECRET') });
  expect((await play(['token'], { env })).code).toBe(2);
});
