import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo, connect as connectTcp } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { probeTcpPort } from '../ports.ts';
import { selfSignedCertificate } from './certificate.ts';
import { openTlsFront, type TlsFront } from './tls-front.ts';

const ADDRESS = '127.0.0.1';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const certificate = selfSignedCertificate(privateKey, {
  names: ['localhost'],
  addresses: [ADDRESS],
  from: Date.now() - 60_000,
  until: Date.now() + 60_000,
  serial: Buffer.from([1]),
});

let upstream: Server;
let front: TlsFront;
let port = 0;

beforeEach(async () => {
  upstream = createServer(async (incoming, outgoing) => {
    const body = await text(incoming);
    outgoing.writeHead(201, { 'x-upstream': 'yes' });
    outgoing.end(JSON.stringify({ method: incoming.method, url: incoming.url, body }));
  });
  // A stand-in for LiveKit's signalling: echoes what comes after the upgrade, in capitals.
  upstream.on('upgrade', (incoming, socket, head) => {
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nx-url: ${incoming.url}\r\n\r\n`);
    socket.write(head.toString().toUpperCase());
    socket.on('data', (chunk: Buffer) => socket.write(chunk.toString().toUpperCase()));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => upstream.listen(0, ADDRESS, resolve));
  port = await freePort();
  front = await open(port);
});
afterEach(async () => {
  await front.close();
  upstream.closeAllConnections();
  upstream.close();
});

const freePort = async () => ((await probeTcpPort(0)) as { readonly port: number }).port;

const open = (on: number) =>
  openTlsFront({
    address: ADDRESS,
    port: on,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate,
    upstreamPort: (upstream.address() as AddressInfo).port,
    pages: (asked) =>
      asked.url.includes('/own') ? Promise.resolve(new Response('our own')) : undefined,
  });

function ask(path: string, { method = 'GET', body = '' } = {}) {
  return new Promise<{ status: number | undefined; upstream: unknown; text: string }>(
    (resolve, reject) => {
      const asked = request({ host: ADDRESS, port, path, method, ca: certificate }, (answer) => {
        text(answer).then(
          (read) =>
            resolve({
              status: answer.statusCode,
              upstream: answer.headers['x-upstream'],
              text: read,
            }),
          reject,
        );
      });
      asked.once('error', reject);
      asked.end(body);
    },
  );
}

test('whoever trusts the certificate is passed on with method, path and body; own pages are answered here', async () => {
  const passed = await ask('/twirp/x?a=b', { method: 'POST', body: 'grüße' });
  expect(passed).toMatchObject({ status: 201, upstream: 'yes' });
  expect(JSON.parse(passed.text)).toEqual({
    method: 'POST',
    url: '/twirp/x?a=b',
    body: 'grüße',
  });
  expect(await ask('/own')).toEqual({ status: 200, upstream: undefined, text: 'our own' });
});

test('whoever does not trust it gets nothing, nor does plain HTTP', async () => {
  await expect(fetch(`https://${ADDRESS}:${port}/own`)).rejects.toThrow();
  await expect(fetch(`http://${ADDRESS}:${port}/own`)).rejects.toThrow();
});

test('a WebSocket is passed on in both directions, and ended with the front', async () => {
  const socket = connect({ host: ADDRESS, port, ca: certificate });
  let received = '';
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString();
  });
  // The first bytes may come together with the request.
  socket.write(
    'GET /rtc?access_token=t HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\nhello ',
  );
  await expect.poll(() => received).toMatch(/^HTTP\/1\.1 101[\s\S]*x-url: \/rtc\?access_token=t/);
  socket.write('there');
  await expect.poll(() => received).toMatch(/HELLO THERE$/);
  const closed = once(socket, 'close');
  socket.on('error', () => undefined);
  await front.close();
  await closed;
});

test('a server that is gone is said to be gone', async () => {
  upstream.closeAllConnections();
  await new Promise((resolve) => upstream.close(resolve));
  expect(await ask('/rtc/validate')).toMatchObject({ status: 502 });
});

test.each(['a b', '[', 'x:99999', 'ann:secret@x', ''])(
  'a request to the host "%s" is answered as any',
  async (host) => {
    const socket = connect({ host: ADDRESS, port, ca: certificate });
    socket.write(`GET /own HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*our own/);
  },
);

test('bytes that are no TLS and no HTTP do no harm', async () => {
  const socket = connectTcp(port, ADDRESS);
  socket.on('error', () => undefined);
  socket.resume().write('\u0000\u0001 no TLS at all\r\n\r\n');
  await once(socket, 'close');
  const encrypted = connect({ host: ADDRESS, port, ca: certificate });
  encrypted.on('error', () => undefined);
  encrypted.resume().write('no HTTP\r\n\r\n');
  await once(encrypted, 'close');
  expect((await ask('/own')).status).toBe(200);
});

test('a port that is taken is named with its address and the option for another', async () => {
  await expect(open(port)).rejects.toMatchObject({
    code: 'LIVEKIT_PORT_TAKEN',
    message: expect.stringMatching(
      new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use.*--lan-port`),
    ),
  });
});
