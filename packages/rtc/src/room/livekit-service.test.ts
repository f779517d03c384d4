import type { RoomServiceClient } from 'livekit-server-sdk';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { livekitService } from './livekit-service.ts';

/** A server that may be frozen: what is sent then is answered by nobody. */
function setUp() {
  const clock = createDrivenClock(0);
  const server = { frozen: false, refusing: false, metadata: 'snapshot', calls: [] as string[] };
  const answer = async (call: string): Promise<void> => {
    if (server.frozen) await new Promise(() => undefined);
    if (server.refusing) throw Object.assign(new TypeError(call), { status: 401 });
    server.calls.push(call);
  };
  const rooms: Pick<RoomServiceClient, 'sendData' | 'updateRoomMetadata' | 'deleteRoom'> = {
    sendData: () => answer('sendData'),
    updateRoomMetadata: async (_, metadata) => {
      await answer('updateRoomMetadata');
      server.metadata = metadata;
      return undefined as never;
    },
    deleteRoom: () => answer('deleteRoom'),
  };
  const { transport } = livekitService(rooms as RoomServiceClient, { name: 'r', clock });
  const send = () => transport.broadcast(new Uint8Array(1), 'topic');
  return { clock, server, transport, send };
}

test('a server that is frozen for twenty seconds is waited for, and what it swallowed is sent again', async () => {
  const { clock, server, send } = setUp();
  server.frozen = true;
  const sent = send();
  await clock.advance(20_000);
  expect(server.calls).toEqual([]);
  server.frozen = false;
  await clock.advance(6_000);
  await expect(sent).resolves.toBeUndefined();
  expect(server.calls).toEqual(['sendData']);
});

test('a server that never answers, or refuses, is a coded error: after half a minute, and at once', async () => {
  const { clock, server, send } = setUp();
  server.refusing = true;
  await expect(send()).rejects.toMatchObject({ code: 'ROOM_UNREACHABLE' });
  server.frozen = true;
  const code = send().catch((error: { readonly code: string }) => error.code);
  await clock.advance(60_000);
  expect(await code).toBe('ROOM_UNREACHABLE');
});

test('closing a room takes its snapshot away first, so that the next one is another session', async () => {
  const { server, transport } = setUp();
  await transport.close();
  expect(server).toMatchObject({ metadata: '', calls: ['updateRoomMetadata', 'deleteRoom'] });
});

test('closing ends the waiting for a frozen server', async () => {
  const { clock, server, transport, send } = setUp();
  server.frozen = true;
  const sent = send().catch((error: { readonly code: string }) => error.code);
  void transport.close().catch(() => undefined);
  await clock.advance(5_000);
  expect(await sent).toBe('ROOM_UNREACHABLE');
});
