import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { ConfiguredServer } from './configured-server.fixture.ts';

const POLICY = 'webrtc-ip-handling-policy=disable_non_proxied_udp';

/** Arguments of a Chromium that sends no UDP: one for each kind of headless Chromium. */
export const WITHOUT_UDP: readonly string[] = [`--${POLICY}`, `--force-${POLICY}`];

/** A network that lets media through nowhere but by TLS to port 443 of the TURN server. */
export interface BlockedNetwork {
  /** Arguments of a Chromium in it. */
  readonly chromiumArgs: readonly string[];
  /** `host:port` of every connection that it let through. */
  passed(): readonly string[];
  close(): Promise<void>;
}

/**
 * Port 443 takes root, and Chromium 156 crashes where a rule gives TURN another port: its proxy stands for what forwards port
 * 443 of the name to `tls_port`. Loopback passes it by: pages, signalling, and TCP to the server, which must have `tcp_port: 0`.
 */
export async function openTlsAlone({
  domain,
  port,
  keyHash,
}: ConfiguredServer['turn']): Promise<BlockedNetwork> {
  const passed: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', ({ url = '' }, client) => {
    client.on('error', () => undefined);
    if (url !== `${domain}:443`) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    passed.push(url);
    const relay = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      relay.pipe(client).pipe(relay);
    });
    relay.on('error', () => client.destroy());
    client.on('close', () => relay.destroy());
  });
  await listening(proxy);
  return {
    chromiumArgs: [
      ...WITHOUT_UDP,
      `--proxy-server=http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      `--host-resolver-rules=MAP ${domain} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${keyHash}`,
    ],
    passed: () => [...passed],
    close: () => new Promise((resolve) => void proxy.close(() => resolve())),
  };
}

const listening = (server: Server) =>
  new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
