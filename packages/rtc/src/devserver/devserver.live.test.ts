import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoomServiceClient } from 'livekit-server-sdk';
import { expect, test } from 'vitest';
import { probeTcpPort } from './ports.ts';
import { startDevServer } from './start-dev-server.ts';

const PROVISIONING_MS = 10 * 60_000;

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function until(holds: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    if (await holds()) return true;
    await sleep(50);
  }
  return holds();
}

const configFolders = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('livelane-livekit-'));

test('the real server starts, knows its key, stops, and leaves nothing behind', {
  timeout: PROVISIONING_MS,
}, async () => {
  const before = configFolders();
  const server = await startDevServer();
  const [folder] = configFolders().filter((name) => !before.includes(name));
  expect(statSync(join(tmpdir(), folder ?? '', 'livekit.yaml')).mode & 0o777).toBe(0o600);
  const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
  await rooms.createRoom({ name: 'probe' });
  expect((await rooms.listRooms()).map(({ name }) => name)).toEqual(['probe']);
  await expect(
    new RoomServiceClient(server.httpUrl, server.apiKey, 'x'.repeat(43)).listRooms(),
  ).rejects.toThrow();

  await server.stop();
  await expect(server.exited).resolves.toMatchObject({ expected: true });
  expect(alive(server.pid ?? -1)).toBe(false);
  expect(existsSync(join(tmpdir(), folder ?? ''))).toBe(false);
  const port = Number(new URL(server.httpUrl).port);
  expect(await probeTcpPort(port)).toEqual({ port });
});

/** Addresses that the system says a process listens on or receives at, as `/proc/net` writes them. */
function listeningAddresses(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  const sockets = readdirSync(folder)
    .map((name) => /^socket:\[(\d+)\]$/.exec(readlinkSync(join(folder, name)))?.[1])
    .filter((inode) => inode !== undefined);
  const [LISTEN, UNCONNECTED] = ['0A', '07'];
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((protocol) =>
    readFileSync(`/proc/${pid}/net/${protocol}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => {
        const open = state === LISTEN || (protocol.startsWith('udp') && state === UNCONNECTED);
        return open && sockets.includes(inode ?? '');
      })
      .map(([, address = '']) => `${protocol} ${address.split(':')[0]}`),
  );
}

test.runIf(process.platform === 'linux')(
  'the system says that it listens on loopback alone',
  {
    timeout: PROVISIONING_MS,
  },
  async () => {
    const server = await startDevServer();
    const addresses = listeningAddresses(server.pid ?? -1);
    await server.stop();
    expect(addresses.sort()).toEqual(['tcp 0100007F', 'udp 0100007F']);
  },
);

test('when this process is killed, its server goes too', { timeout: PROVISIONING_MS }, async () => {
  const module = new URL('./start-dev-server.ts', import.meta.url).href;
  const script = `const { startDevServer } = await import(${JSON.stringify(module)}); console.log((await startDevServer()).pid); setInterval(() => {}, 1e6);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [pid] = await new Promise<number[]>((resolve) =>
    createInterface({ input: parent.stdout }).once('line', (line) => resolve([Number(line)])),
  );
  expect(alive(pid ?? -1)).toBe(true);
  parent.kill('SIGKILL');
  expect(await until(() => !alive(pid ?? -1), 10_000)).toBe(true);
});
