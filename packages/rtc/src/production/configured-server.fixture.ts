import { createHash, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedServerPath, cacheFolder } from '../devserver/cache.ts';
import { type DevServer, startDevServer } from '../devserver/index.ts';
import { selfSignedCertificate } from '../devserver/lan/certificate.ts';
import { probeTcpPort, probeUdpPort } from '../devserver/ports.ts';
import { runServer } from '../devserver/run-server.ts';
import { configText, type ServerConfigOptions, serverConfig } from './server-config.ts';

/** A real LiveKit server on loopback that runs what `serverConfig` writes. */
export interface ConfiguredServer extends DevServer {
  /** Where its TURN over TLS listens; its certificate is for `turnDomain`. */
  readonly turn: {
    readonly domain: string;
    readonly port: number;
    /** SHA-256 of the certificate's public key, in base64, as Chromium's list of exceptions has it. */
    readonly keyHash: string;
  };
}

/** The configuration as it is written, apart from ports, files and addresses, which are free, temporary and on loopback. */
export async function startConfigured(
  options: ServerConfigOptions,
  /** What is written instead of a line. Default: nothing. */
  instead: Readonly<Record<string, string>> = {},
): Promise<ConfiguredServer> {
  // Finds, downloads or builds the program.
  const found = await startDevServer();
  await found.stop();
  const { version, foundBy } = found;
  const folder = await mkdtemp(join(tmpdir(), 'livelane-config-'));
  const domain = options.turnDomain ?? 'turn.localhost';
  const certificate = await makeCertificate(folder, domain);
  const ports = {
    '7880': await free(probeTcpPort(0)),
    '7881': await free(probeTcpPort(0)),
    '7882': await free(probeUdpPort()),
    '5349': await free(probeTcpPort(0)),
    '3478': await free(probeUdpPort()),
  };
  const text = onLoopback(configText(serverConfig(options), 'zh-Hans'), {
    ...instead,
    ...Object.fromEntries(Object.entries(ports).map(([from, to]) => [`: ${from} `, `: ${to} `])),
    '/etc/livekit/turn.crt': certificate.path,
    '/etc/livekit/turn.key': certificate.keyPath,
  });
  const [apiKey, apiSecret] = ['LIVEKIT_API_KEY', randomBytes(32).toString('base64url')];
  const file =
    foundBy === 'path' ? 'livekit-server' : cachedServerPath(cacheFolder(process.env), version);
  const running = await runServer({
    command: (path) => {
      writeFileSync(path, text);
      return { file, args: ['--config', path] };
    },
    settings: {
      ...{ port: ports['7880'], udpPort: ports['7882'], apiKey, apiSecret },
      webhookUrls: [],
    },
    env: { ...process.env, LIVEKIT_KEYS: `${apiKey}: ${apiSecret}` },
    ...{ fetch, signal: undefined, stopGraceMs: 2_000 },
  });
  const at = `127.0.0.1:${ports['7880']}`;
  return {
    ...{ url: `ws://${at}`, httpUrl: `http://${at}`, apiKey, apiSecret, kind: 'livekit' },
    ...{ version, foundBy, pid: running.pid, exited: running.exited },
    turn: { domain, port: ports['5349'], keyHash: certificate.keyHash },
    stop: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function onLoopback(text: string, instead: Readonly<Record<string, string>>): string {
  const all = {
    // Nobody outside is asked for an address, and media comes in by loopback alone.
    'use_external_ip: true': 'use_external_ip: false',
    'rtc:\n':
      'rtc:\n  node_ip: 127.0.0.1\n  enable_loopback_candidate: true\n  ips: {includes: [127.0.0.0/8]}\n',
    // LiveKit relays to no loopback address by itself.
    'turn:\n':
      'turn:\n  bind_addresses: ["127.0.0.1"]\n  allow_restricted_peer_cidrs: ["127.0.0.0/8"]\n',
    ...instead,
  };
  return Object.entries(all).reduce((so, [from, to]) => so.replace(from, to), text);
}

async function makeCertificate(folder: string, name: string) {
  const [path, keyPath] = [join(folder, 'turn.crt'), join(folder, 'turn.key')];
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [from, serial] = [Date.now() - 3_600_000, randomBytes(16)];
  const content = { names: [name], addresses: [], from, until: from + 86_400_000, serial };
  await writeFile(path, selfSignedCertificate(privateKey, content));
  await writeFile(keyPath, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { path, keyPath, keyHash: createHash('sha256').update(spki).digest('base64') };
}

async function free(probe: ReturnType<typeof probeTcpPort>): Promise<number> {
  const probed = await probe;
  if (!('port' in probed)) throw new Error(`no port is free (${probed.code})`);
  return probed.port;
}
