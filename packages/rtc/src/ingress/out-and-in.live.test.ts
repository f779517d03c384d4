import { AccessToken, RoomServiceClient } from 'livekit-server-sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DevServer, startDevServer } from '../devserver/index.ts';
import { REDIS_IS_HERE, startRedis } from '../devserver/redis.fixture.ts';
import { openEgress } from '../egress/egress-service.ts';
import { hlsRequest, recordingRequest } from '../egress/recording.ts';
import { streamRequests } from '../egress/streams.ts';
import { ingressRequest } from './ingress-request.ts';
import { openIngress } from './ingress-service.ts';

const REQUESTS = [
  recordingRequest({ room: 'sale', storage: { bucket: 'b', accessKey: 'a', secret: 's' } }),
  hlsRequest({ room: 'sale', folder: 'hls' }),
  ...streamRequests({ room: 'sale', targets: [{ platform: 'youtube', key: 'canary' }] }),
];

const reason = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { details?: { reason?: string } }) => error.details?.reason,
  );

describe('a server without Redis', () => {
  let server: DevServer;
  beforeAll(async () => {
    server = await startDevServer();
    const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
    await rooms.createRoom({ name: 'sale' });
  });
  afterAll(() => server.stop());

  test('says that it has none, or that no service answers', async () => {
    const [egress, ingress] = [await openEgress(server), await openIngress(server)];
    const studio = ingressRequest({ room: 'sale', identity: 'studio', input: 'rtmp' });
    const starts = REQUESTS.map((request) => reason(egress.start(request)));
    const others = [
      egress.list('sale'),
      egress.stop('EG_1'),
      ingress.create(studio),
      ingress.list(),
    ];
    expect(new Set(await Promise.all(others.map(reason)))).toEqual(new Set(['no-redis']));
    expect(new Set(await Promise.all(starts))).toEqual(new Set(['no-service']));
  });

  test('refuses another secret, and one that is gone does not answer', async () => {
    const other = { ...server, apiSecret: 'x'.repeat(43) };
    expect(await reason((await openEgress(other)).list())).toBe('denied');
    const gone = { ...server, httpUrl: 'http://127.0.0.1:1' };
    expect(await reason((await openIngress(gone)).list())).toBe('unreachable');
  });
});

describe.skipIf(!REDIS_IS_HERE)('a server with Redis and no service', () => {
  let server: DevServer;
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis();
    server = await startDevServer({ redis: redis.address });
    const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret);
    await rooms.createRoom({ name: 'sale' });
  });
  afterAll(async () => {
    await server.stop();
    await redis.stop();
  });

  test('takes every request, and nobody serves it', async () => {
    const egress = await openEgress(server);
    const errors = await Promise.all(
      REQUESTS.map((request) => egress.start(request).catch((thrown: unknown) => thrown)),
    );
    const error = { code: 'MEDIA_SERVICE_FAILED', details: { reason: 'no-service' } };
    expect(errors).toMatchObject(REQUESTS.map(() => error));
    expect(JSON.stringify(errors)).not.toContain('canary');
    expect(await egress.list()).toEqual([]);
    expect(await reason(egress.stop('EG_1'))).toBe('not-found');
  });

  test('keeps the place of a studio program, which has a key of its own', async () => {
    const ingress = await openIngress(server);
    for (const input of ['whip', 'rtmp'] as const) {
      const request = ingressRequest({ room: 'sale', identity: input, input });
      const { status, credentials } = await ingress.create(request);
      expect(status).toMatchObject({ room: 'sale', identity: input, state: 'inactive' });
      expect(credentials.streamKey).toMatch(/^\w{6,}$/);
      expect(JSON.stringify(await ingress.list('sale'))).not.toContain(credentials.streamKey);
      expect(await ingress.remove(status.ingressId)).toMatchObject({ identity: input });
    }
    expect(await ingress.list()).toEqual([]);
  });

  test('a value of another type is refused by the server itself', async () => {
    const token = new AccessToken(server.apiKey, server.apiSecret, { ttl: 60 });
    token.addGrant({ roomRecord: true });
    const [request] = REQUESTS;
    const body = JSON.stringify({
      ...request,
      advanced: { ...request?.advanced, width: 'wide' },
    });
    const { status } = await fetch(
      `${server.httpUrl}/twirp/livekit.Egress/StartRoomCompositeEgress`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await token.toJwt()}`,
        },
        body,
      },
    );
    expect(status).toBe(400);
  });
});
