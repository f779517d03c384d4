import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { createRequestSender } from '../session/participants/request-sender.ts';
import { givenServer } from './given-server.ts';
import { fetchRelease } from './release.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that sends `/` to a place and answers everything else; with the requests that it saw. */
async function redirecting(place: string) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
    if (request.url === '/') response.writeHead(307, { location: place }).end();
    else response.end('{}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const keys = { LIVEKIT_API_KEY: 'key', LIVEKIT_API_SECRET: 'secret' };
const click = { do: 'click', clickId: 'c', productId: 'p' } as const;

test('a LiveKit server behind a redirect of its origin is there, behind one elsewhere it is not', async () => {
  const near = await redirecting('/rtc');
  await expect(givenServer({ ...keys, LIVEKIT_URL: near.url }, fetch)).resolves.toMatchObject({
    httpUrl: near.url,
  });
  const far = await redirecting(`${near.url}/rtc`);
  await expect(givenServer({ ...keys, LIVEKIT_URL: far.url }, fetch)).rejects.toMatchObject({
    code: 'LIVEKIT_UNREACHABLE',
  });
  expect(near.seen).toHaveLength(2);
});

test("a viewer's token follows a redirect within the origin and never leaves it", async () => {
  const near = await redirecting('/requests');
  await createRequestSender({ requestUrl: `${near.url}/`, fetch }).send('t', click);
  expect(near.seen).toEqual(['POST / Bearer t', 'POST /requests Bearer t']);
  const far = await redirecting(`${near.url}/requests`);
  await expect(
    createRequestSender({ requestUrl: `${far.url}/`, fetch }).send('t', click),
  ).rejects.toMatchObject({
    code: 'ROOM_UNREACHABLE',
    cause: { code: 'HTTP_FAILED', details: { reason: 'redirect', to: near.url } },
  });
  expect(near.seen).toHaveLength(2);
});

test('a release is downloaded from where its address redirects, and checked all the same', async () => {
  const store = await redirecting('/unused');
  const { url } = await redirecting(`${store.url}/archive`);
  const found = await fetchRelease({
    archive: { url: `${url}/`, sha256: '0'.repeat(64) },
    ...{ folder: tmpdir(), fetch, run: async () => ({ code: 0 }) as never, signal: undefined },
  });
  expect(store.seen).toEqual(['GET /archive -']);
  expect(found).toMatchObject({ reason: { en: expect.stringContaining('not the pinned') } });
});

test('a release whose address redirects in a circle is named as such', async () => {
  const { url, seen } = await redirecting('/');
  const found = await fetchRelease({
    archive: { url: `${url}/`, sha256: '0'.repeat(64) },
    ...{ folder: tmpdir(), fetch, run: async () => ({ code: 0 }) as never, signal: undefined },
  });
  expect(found).toMatchObject({ reason: { en: expect.stringContaining('(redirects)') } });
  expect(seen).toHaveLength(6);
});
