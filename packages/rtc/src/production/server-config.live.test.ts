import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cachedServerPath, cacheFolder } from '../devserver/cache.ts';
import { startDevServer } from '../devserver/index.ts';
import { probeTcpPort } from '../devserver/ports.ts';
import { configText, serverConfig } from './server-config.ts';

/** LiveKit refuses names that it does not know. */
test('the server itself starts with the whole configuration', { timeout: 120_000 }, async () => {
  const found = await startDevServer();
  await found.stop();
  const folder = await mkdtemp(join(tmpdir(), 'livelane-config-'));
  const [certificate, key] = [join(folder, 'turn.crt'), join(folder, 'turn.key')];
  const subject = ['-subj', '/CN=turn.live.example', '-nodes', '-days', '2'];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-keyout', key, '-out', certificate];
  expect(spawnSync('openssl', [...request, ...subject]).status).toBe(0);
  const ports = await freePorts(5);
  const lines = serverConfig({
    domain: 'live.example',
    turnDomain: 'turn.live.example',
    webhookUrl: 'https://shop.example/hooks',
  });
  // Free ports, files of this test, and no question to the outside for an address.
  const text = ['7880', '7881', '7882', '5349', '3478']
    .reduce(
      (all, port, at) => all.replace(`: ${port} `, `: ${ports[at]} `),
      configText(lines, 'zh-Hans'),
    )
    .replace('use_external_ip: true', 'use_external_ip: false')
    .replace('/etc/livekit/turn.crt', certificate)
    .replace('/etc/livekit/turn.key', key);
  await writeFile(join(folder, 'livekit.yaml'), text);
  const server = spawn(
    found.foundBy === 'path'
      ? 'livekit-server'
      : cachedServerPath(cacheFolder(process.env), found.version),
    ['--config', join(folder, 'livekit.yaml')],
    {
      env: { ...process.env, LIVEKIT_KEYS: `LIVEKIT_API_KEY: ${'s'.repeat(40)}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => (output += chunk));
  const answers = () =>
    fetch(`http://127.0.0.1:${ports[0]}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  let isUp = false;
  for (let attempt = 0; attempt < 100 && !isUp && server.exitCode === null; attempt += 1) {
    isUp = await answers();
    await sleep(100);
  }
  const exited = once(server, 'exit');
  server.kill('SIGKILL');
  await exited;
  await rm(folder, { recursive: true });
  expect(isUp, output).toBe(true);
});

async function freePorts(count: number): Promise<number[]> {
  const probed = await Promise.all(Array.from({ length: count }, () => probeTcpPort(0)));
  return probed.flatMap((it) => ('port' in it ? it.port : []));
}
