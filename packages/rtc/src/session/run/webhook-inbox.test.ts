import { expect, test } from 'vitest';
import type { RecorderInput } from '../../recorder/input.ts';
import { signedWebhook } from '../../webhooks/signed.fixture.ts';
import { createWebhookInbox } from './webhook-inbox.ts';

const KEY = { key: 'key', secret: 's'.repeat(32) };

test('is complete once the room has finished and all have left, whatever the order of webhooks', async () => {
  const waits: (() => void)[] = [];
  const clock = {
    now: () => Date.now(),
    sleep: () => new Promise<void>((resolve) => waits.push(resolve)),
  };
  const recorded: RecorderInput[] = [];
  let isFull = true;
  const inbox = createWebhookInbox({
    server: { httpUrl: '', apiKey: KEY.key, apiSecret: KEY.secret },
    recorder: {
      record: async (input) => {
        if (isFull) throw new TypeError('the disk is full');
        recorded.push(input);
      },
    },
    clock,
    room: 'room-1',
  });
  const send = async (
    event: string,
    { sid, room = 'room-1' }: { sid?: string; room?: string } = {},
  ) => {
    const { body, authorization } = await signedWebhook(
      {
        event,
        id: `EV_${event}_${sid ?? ''}_${room}`,
        createdAt: String(Math.floor(Date.now() / 1_000)),
        room: { name: room, sid: 'RM_1' },
        ...(sid === undefined ? {} : { participant: { sid, identity: sid } }),
      },
      KEY,
    );
    const request = new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { authorization },
    });
    return (await inbox.handler(request)).status;
  };
  // LiveKit sends what was not acknowledged again.
  expect(await send('participant_joined', { sid: 'PA_1' })).toBe(500);
  expect(inbox.count()).toBe(0);
  isFull = false;
  expect(await send('participant_joined', { sid: 'PA_1' })).toBe(200);
  expect(await send('participant_joined', { sid: 'PA_2' })).toBe(200);
  expect(await send('participant_joined', { sid: 'PA_9', room: 'another' })).toBe(200);
  expect(await send('participant_left', { sid: 'PA_1' })).toBe(200);
  expect(await send('room_finished')).toBe(200);

  const early = inbox.complete();
  waits.shift()?.();
  expect(await early).toBe(false);
  expect(await send('participant_left', { sid: 'PA_2' })).toBe(200);
  expect(await inbox.complete()).toBe(true);
  expect(inbox.count()).toBe(6);
  expect(recorded).toHaveLength(6);
});
