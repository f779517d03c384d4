import { describe, expect, test, vi } from 'vitest';
import { COMMERCE_DATA_TOPIC, type CommerceEnvelope } from '../../commerce/apply.ts';
import { createSigner } from '../../commerce/signer.ts';
import type { CommerceEvent } from '../../commerce/state.ts';
import type { RefusalReason } from '../../commerce/stream.ts';
import { createCommerceWriter, envelopeBytes } from '../../commerce/writer.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { openCommerceChannel } from './commerce-channel.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const WRITER = { room: 'room-1', session: 's1', epoch: 1 };
const pin = (productId: string): CommerceEvent =>
  ({
    type: 'pin',
    at: '2026-11-22T12:00:00.000Z',
    productId,
    name: productId,
    price: { currency: 'USD', minor: '1299' },
  }) as CommerceEvent;

async function setUp(options: { fetched?: () => string } = {}) {
  const signer = createSigner();
  const writer = createCommerceWriter({ ...WRITER, signer });
  const room = new FakeRoom({ name: 'room-1', metadata: JSON.stringify(writer.snapshot(NOW)) });
  const states: string[][] = [];
  const refused: RefusalReason[] = [];
  const channel = await openCommerceChannel(room.asRoom(), {
    publicKey: signer.publicKey,
    now: () => NOW,
    fetchState:
      options.fetched === undefined
        ? undefined
        : async () => ({
            text: options.fetched?.() ?? '',
            publicKeys: [signer.publicKey],
            session: 's1',
          }),
    onState: (state) => states.push(state.pinned.map(({ productId }) => productId)),
    onRefused: (reason) => refused.push(reason),
  });
  const send = (envelope: CommerceEnvelope, topic = COMMERCE_DATA_TOPIC) =>
    room.emit('dataReceived', envelopeBytes(envelope), undefined, undefined, topic);
  const snapshot = () => {
    room.metadata = JSON.stringify(writer.snapshot(NOW));
  };
  const pinned = () => channel.state().pinned.map(({ productId }) => productId);
  await room.connect();
  await channel.settled();
  states.length = 0;
  return { signer, writer, room, channel, states, refused, send, snapshot, pinned };
}

describe('the commerce channel of a viewer', () => {
  test('applies signed messages in order, once each', async () => {
    const { writer, channel, states, send, pinned } = await setUp();
    const [a, b] = [writer.write(pin('a')), writer.write(pin('b'))];
    send(a);
    send(b);
    send(a);
    send(b);
    await channel.settled();
    expect(pinned()).toEqual(['a', 'b']);
    expect(states).toEqual([['a'], ['a', 'b']]);
    expect(channel.revision()).toEqual({ epoch: 1, seq: 2 });
  });

  test('fills a gap from the metadata, then applies the message after it', async () => {
    const { writer, channel, send, snapshot, pinned } = await setUp();
    writer.write(pin('missed'));
    snapshot();
    send(writer.write(pin('b')));
    await channel.settled();
    expect(pinned()).toEqual(['missed', 'b']);
    expect(channel.awaitingSnapshot()).toBe(false);
  });

  test('metadata that is behind is no refusal, and changes nothing', async () => {
    const { writer, room, channel, states, refused, send, snapshot } = await setUp();
    send(writer.write(pin('a')));
    snapshot();
    send(writer.write(pin('b')));
    room.emit('roomMetadataChanged', room.metadata);
    await channel.settled();
    expect(refused).toEqual([]);
    expect(states).toEqual([['a'], ['a', 'b']]);
  });

  test('has the state of the metadata of a room that is connected already', async () => {
    const { signer, writer } = await setUp();
    writer.write(pin('a'));
    const metadata = JSON.stringify(writer.snapshot(NOW));
    const room = new FakeRoom({ name: 'room-1', metadata });
    await room.connect();
    const channel = await openCommerceChannel(room.asRoom(), {
      publicKey: signer.publicKey,
      now: () => NOW,
      onState: () => undefined,
      onRefused: () => undefined,
    });
    await channel.settled();
    expect(channel.revision()).toEqual({ epoch: 1, seq: 1 });
  });

  test('waits while the metadata is behind, and continues when it has caught up', async () => {
    const { writer, room, channel, send, snapshot, pinned } = await setUp();
    writer.write(pin('missed'));
    send(writer.write(pin('b')));
    await channel.settled();
    expect(pinned()).toEqual([]);
    expect(channel.awaitingSnapshot()).toBe(true);
    snapshot();
    room.emit('roomMetadataChanged', room.metadata);
    await channel.settled();
    expect(pinned()).toEqual(['missed', 'b']);
    expect(channel.awaitingSnapshot()).toBe(false);
  });

  test('requests a snapshot if the metadata does not help, at most once a second', async () => {
    let asked = 0;
    let text = '';
    const viewer = await setUp({
      fetched: () => {
        asked += 1;
        return text;
      },
    });
    viewer.writer.write(pin('missed'));
    const [b, c] = [viewer.writer.write(pin('b')), viewer.writer.write(pin('c'))];
    text = JSON.stringify(viewer.writer.snapshot(NOW));
    viewer.send(b);
    viewer.send(c);
    await vi.waitFor(() => expect(viewer.pinned()).toEqual(['missed', 'b', 'c']));
    viewer.writer.write(pin('d'));
    viewer.send(viewer.writer.write(pin('e')));
    await viewer.channel.settled();
    expect(viewer.channel.awaitingSnapshot()).toBe(true);
    expect(asked).toBe(1);
    viewer.channel.close();
  });

  test('has the state of the metadata as soon as the room is connected', async () => {
    const early = await setUp();
    early.writer.write(pin('a'));
    const metadata = JSON.stringify(early.writer.snapshot(NOW));
    const room = new FakeRoom({ name: 'room-1', metadata });
    const channel = await openCommerceChannel(room.asRoom(), {
      publicKey: early.signer.publicKey,
      now: () => NOW,
      onState: () => undefined,
      onRefused: () => undefined,
    });
    await room.connect();
    await channel.settled();
    expect(channel.state().pinned.map(({ productId }) => productId)).toEqual(['a']);
  });

  test.each<[RefusalReason, (envelope: CommerceEnvelope) => CommerceEnvelope]>([
    [
      'forged',
      (envelope) => ({
        ...envelope,
        event: { ...envelope.event, price: { currency: 'USD', minor: '1' } } as never,
      }),
    ],
    ['forged', (envelope) => ({ ...envelope, seq: envelope.seq + 1 })],
    ['forged', (envelope) => createSigner().sign(envelope)],
    ['unknown-key', (envelope) => createSigner().sign({ ...envelope, kid: 'another key' })],
  ])(
    'refuses a message that the server did not sign (%s), without an effect',
    async (reason, tamper) => {
      const { writer, channel, refused, send, pinned } = await setUp();
      send(tamper(writer.write(pin('a'))));
      await channel.settled();
      expect(refused).toEqual([reason]);
      expect(pinned()).toEqual([]);
    },
  );

  test('refuses a signed message of another room, an expired one, and malformed text', async () => {
    const { signer, room, channel, refused, send, pinned } = await setUp();
    const elsewhere = createCommerceWriter({ ...WRITER, room: 'room-2', signer });
    send(elsewhere.write(pin('a')));
    const late = createCommerceWriter({ ...WRITER, signer });
    send(late.write({ ...pin('a'), at: '2026-11-22T11:00:00.000Z' } as CommerceEvent));
    room.emit(
      'dataReceived',
      new TextEncoder().encode('{"x'),
      undefined,
      undefined,
      COMMERCE_DATA_TOPIC,
    );
    await channel.settled();
    expect(refused).toEqual(['wrong-room', 'expired', 'malformed']);
    expect(pinned()).toEqual([]);
  });

  test('other topics are ignored, and so is everything after closing', async () => {
    const { writer, room, channel, send, pinned, refused } = await setUp();
    send(writer.write(pin('a')), 'chat');
    channel.close();
    send(writer.write(pin('b')));
    await channel.settled();
    expect(pinned()).toEqual([]);
    expect(refused).toEqual([]);
    expect(room.listeners_()).toBe(0);
  });

  test.each(['', 'short', '!'.repeat(43), 'A'.repeat(44)])(
    'a malformed key (%j) is refused',
    async (publicKey) => {
      const options = {
        publicKey,
        now: () => NOW,
        onState: () => undefined,
        onRefused: () => undefined,
      };
      await expect(openCommerceChannel(new FakeRoom().asRoom(), options)).rejects.toMatchObject({
        code: 'COMMERCE_KEY_INVALID',
      });
    },
  );
});
