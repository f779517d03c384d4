import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { verifierOf } from '../commerce/signer.ts';
import { type DevServer, startDevServer } from '../devserver/index.ts';
import { planOf } from '../plan/plan-of.ts';
import { createSessionRecorder } from '../recorder/recorder.ts';
import type { RoomFormat } from '../roles/formats.ts';
import type { Role } from '../roles/roles.ts';
import { openRoom } from '../room/livekit-room.ts';
import { createViewerRequestHandler } from '../room/requests/viewer-requests.ts';
import { shopWith, usd } from '../room/selling.fixture.ts';
import { mintToken } from '../tokens/mint-token.ts';
import { acquireMediaEngine, type RtcNode } from './participants/media-engine.ts';
import { joinAsViewer } from './participants/viewer.ts';

let rtc: RtcNode;
let release: () => void;
let server: DevServer;
beforeAll(async () => {
  ({ rtc, release } = await acquireMediaEngine());
  server = await startDevServer();
});
afterAll(async () => {
  await server.stop();
  release();
});

async function open(format: RoomFormat) {
  const products = [{ id: 'velvet-six', name: 'Velvet Six', price: usd('1999') }];
  const plan = planOf({ products, markets: ['US'], format, id: `sale-${randomUUID()}` });
  const clock = systemClock;
  const recording = { plan, clock, pseudonymKey: 'x'.repeat(16), mode: 'real', server } as const;
  const recorder = createSessionRecorder(recording);
  const { reserve } = shopWith(1);
  const room = await openRoom(plan, { server, clock, recorder, reserve });
  const { apiKey, apiSecret, url } = server;
  const verifier = await verifierOf(room);
  const tokenOf = async (identity: string, role: Role) => {
    const { participants: present } = await room.roster();
    const whose = { apiKey, apiSecret, room: room.name, identity, role, ttlSeconds: 600 };
    return {
      counted: () => mintToken({ ...whose, plan, present }),
      free: () => mintToken(whose),
    };
  };
  const join = async (identity: string, role: Role) => {
    const token = await (await tokenOf(identity, role)).free();
    return joinAsViewer({ rtc, clock, url, token, identity, verifier });
  };
  const inRoom = async () =>
    (await room.roster()).participants.map(({ identity }) => identity).sort();
  return { room, tokenOf, join, inRoom };
}

test('one-to-one: the second viewer gets no token, and is removed where one was used all the same', async () => {
  const { room, tokenOf, join, inRoom } = await open('one-to-one');
  await join('host', 'host');
  const ann = await join('ann', 'viewer');
  const bob = await tokenOf('bob', 'viewer');
  await expect(bob.counted()).rejects.toMatchObject({ code: 'ROOM_FULL' });
  const late = await join('bob', 'viewer');
  await expect.poll(inRoom, { timeout: 10_000 }).toEqual(['ann', 'host']);
  await expect.poll(() => late.isConnected()).toBe(false);
  expect(ann.isConnected()).toBe(true);
  await room.close();
});

test('showroom: viewers look without a limit, a third cohost does not', async () => {
  const { room, tokenOf, join, inRoom } = await open('showroom');
  await Promise.all(['a', 'b', 'c'].map((identity) => join(identity, 'viewer')));
  await join('co-1', 'cohost');
  await join('co-2', 'cohost');
  const other = await tokenOf('other', 'cohost');
  await expect(other.counted()).rejects.toMatchObject({ code: 'ROOM_FULL' });
  await join('other', 'cohost');
  await expect.poll(inRoom, { timeout: 10_000 }).toEqual(['a', 'b', 'c', 'co-1', 'co-2']);
  await room.close();
});

test('interactive: a flash sale from its begin to sold out, which the room ends by itself', async () => {
  const { room, tokenOf, join } = await open('interactive');
  const viewer = await join('ann', 'viewer');
  const keys = { [server.apiKey]: server.apiSecret };
  const handle = createViewerRequestHandler(room, { keys, clock: systemClock });
  const ask = async (identity: string, orderId: string) => {
    const token = await (await tokenOf(identity, 'viewer')).counted();
    const body = JSON.stringify({ do: 'reserve', orderId, productId: 'velvet-six', saleId: 's' });
    const headers = { authorization: `Bearer ${token}` };
    return (await handle(new Request('http://127.0.0.1/', { method: 'POST', body, headers })))
      .status;
  };
  await room.pin('velvet-six');
  await room.sale({ saleId: 's', productId: 'velvet-six', price: usd('999'), seconds: 2 });
  await expect.poll(() => viewer.view().state.pinned[0]?.price.minor).toBe('999');
  expect([await ask('ann', 'o1'), await ask('bob', 'o2')]).toEqual([200, 409]);
  await expect.poll(() => viewer.view().state.stock).toMatchObject([{ left: 0 }]);
  await expect.poll(() => viewer.view().state.sales, { timeout: 5_000 }).toEqual([]);
  await expect.poll(() => viewer.view().state.pinned[0]?.price.minor).toBe('1999');
  expect(await ask('ann', 'o3')).toBe(410);
  await room.close();
});
