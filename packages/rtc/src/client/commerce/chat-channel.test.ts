import { expect, test } from 'vitest';
import { CHAT, CHAT_DATA_TOPIC, type ChatEvent } from '../../commerce/chat/chat.ts';
import { createSigner } from '../../commerce/signer.ts';
import type { SignedEnvelope } from '../../commerce/stream.ts';
import { createCommerceWriter, createWriter, envelopeBytes } from '../../commerce/writer.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { openCommerceChannel } from './commerce-channel.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');

async function setUp({ isEarly = false } = {}) {
  const signer = createSigner();
  const common = { room: 'room-1', session: 's1', epoch: 1, signer };
  const commerce = createCommerceWriter(common);
  const writer = createWriter(CHAT, common);
  const room = new FakeRoom({ name: 'room-1', metadata: JSON.stringify(commerce.snapshot(NOW)) });
  const told: number[] = [];
  const refused: string[] = [];
  const said = () => ({
    ...{ text: JSON.stringify(writer.snapshot(NOW)), publicKeys: [signer.publicKey] },
    session: 's1',
  });
  const asked = { count: 0 };
  const channel = await openCommerceChannel(room.asRoom(), {
    ...{ publicKey: signer.publicKey, now: () => NOW, onState: () => undefined },
    fetchChat: async () => {
      asked.count += 1;
      return said();
    },
    onChat: ({ messages }) => told.push(messages.length),
    onRefused: (reason) => refused.push(reason),
  });
  const say = (text: string) =>
    writer.write({ type: 'chat', at: '2026-11-22T12:00:00.000Z', messageId: text, text });
  const adopt = async () => {
    if (isEarly) say('before');
    channel.adopt({ ...said(), text: JSON.stringify(commerce.snapshot(NOW)), chat: said() });
    await channel.settled();
  };
  if (isEarly) await adopt();
  await room.connect();
  if (!isEarly) await adopt();
  await channel.settled();
  const send = (envelope: SignedEnvelope<ChatEvent>, topic = CHAT_DATA_TOPIC) =>
    room.emit('dataReceived', envelopeBytes(envelope), undefined, undefined, topic);
  const texts = () => channel.chat().messages.map(({ text }) => text);
  return { room, channel, told, refused, asked, say, send, texts };
}

test('messages are followed in their own order; what was missed is asked for', async () => {
  const { channel, say, send, texts, asked } = await setUp();
  const first = say('a');
  send(first);
  send(first);
  say('missed');
  send(say('c'));
  await expect.poll(texts).toEqual(['a', 'missed', 'c']);
  expect(asked.count).toBe(1);
  expect(channel.revision()).toEqual({ epoch: 1, seq: 0 });
});

test('what the server said before the room was connected is known once it is, and nothing is refused', async () => {
  const { texts, refused, asked } = await setUp({ isEarly: true });
  // Asked once more, for what was said between that answer and the connection.
  expect([texts(), refused, asked.count]).toEqual([['before'], [], 1]);
});

test('a message on the topic of commerce, or forged, is refused', async () => {
  const { channel, say, send, texts, refused } = await setUp();
  const message = say('a');
  send(message, 'livelane.commerce');
  send({ ...message, event: { ...message.event, text: 'b' } as ChatEvent });
  await channel.settled();
  expect([texts(), refused]).toEqual([[], ['wrong-room', 'forged']]);
});

test('after a reconnection, what was missed is asked for without waiting for the next message', async () => {
  const { room, say, send, texts } = await setUp();
  send(say('a'));
  say('b');
  room.emit('reconnected');
  await expect.poll(texts).toEqual(['a', 'b']);
});
