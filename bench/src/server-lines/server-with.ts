import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type DevServer, startDevServer } from '@livelane/rtc/server';
import { cachedServerPath, cacheFolder } from '../../../packages/rtc/src/devserver/cache.ts';
import { probeTcpPort, probeUdpPort } from '../../../packages/rtc/src/devserver/ports.ts';
import { runServer } from '../../../packages/rtc/src/devserver/run-server.ts';

/** A LiveKit server on loopback whose configuration has more of `rtc`. */
export async function serverWith(more: Readonly<Record<string, unknown>>): Promise<DevServer> {
  // Finds, downloads or builds the program.
  const found = await startDevServer();
  await found.stop();
  const { version, foundBy } = found;
  const file =
    foundBy === 'path' ? 'livekit-server' : cachedServerPath(cacheFolder(process.env), version);
  const [apiKey, apiSecret] = ['bench', randomBytes(32).toString('base64url')];
  const settings = { port: await free(probeTcpPort(0)), udpPort: await free(probeUdpPort()) };
  const running = await runServer({
    command: (path) => {
      const config = JSON.parse(readFileSync(path, 'utf8')) as { rtc: object };
      writeFileSync(path, JSON.stringify({ ...config, rtc: { ...config.rtc, ...more } }));
      return { file, args: ['--config', path] };
    },
    settings: { ...settings, apiKey, apiSecret, webhookUrls: [] },
    ...{ env: process.env, fetch, signal: undefined, stopGraceMs: 2_000 },
  });
  const at = `127.0.0.1:${settings.port}`;
  return {
    ...{ url: `ws://${at}`, httpUrl: `http://${at}`, apiKey, apiSecret, kind: 'livekit' },
    ...{ version, foundBy, pid: running.pid, exited: running.exited, stop: running.stop },
  };
}

async function free(probe: ReturnType<typeof probeTcpPort>): Promise<number> {
  const probed = await probe;
  if (!('port' in probed)) throw new Error(`no port is free (${probed.code})`);
  return probed.port;
}
