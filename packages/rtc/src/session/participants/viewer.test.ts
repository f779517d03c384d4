import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import { COMMERCE_DATA_TOPIC, type CommerceEnvelope } from '../../commerce/apply.ts';
import { type CommerceVerifier, createVerifier } from '../../commerce/signature.ts';
import { createSigner } from '../../commerce/signer.ts';
import type { CommerceEvent } from '../../commerce/state.ts';
import { createCommerceWriter, envelopeBytes } from '../../commerce/writer.ts';
import { joinAsViewer } from './viewer.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const signer = createSigner();
const WRITER = { room: 'room-1', signer, session: 's1', epoch: 1 };
const verifier = (await createVerifier(signer.publicKey)) as CommerceVerifier;
const pin = (productId: string): CommerceEvent => ({
  type: 'pin',
  at: '2026-12-01T12:00:00Z',
  productId,
  name: productId,
  price: { currency: 'USD', minor: '1299' },
});

/** The used part of @livekit/rtc-node's room. */
class FakeNodeRoom extends EventEmitter {
  name: string | undefined;
  metadata: string | undefined = '';
  isConnected = false;
  /** Metadata of the room on the server. */
  onServer = '';

  async connect(): Promise<void> {
    this.name = 'room-1';
    this.metadata = this.onServer;
    this.isConnected = true;
  }

  async disconnect(): Promise<void> {
    this.isConnected = false;
  }
}

async function joined(metadata = '') {
  const room = new FakeNodeRoom();
  room.onServer = metadata;
  // `new` of a function that returns an object gives that object.
  function construct() {
    return room;
  }
  const rtc = {
    Room: construct,
    TrackKind: { KIND_AUDIO: 1, KIND_VIDEO: 2 },
    VideoStream: class {
      readonly track: { readonly frames: number };
      constructor(track: { readonly frames: number }) {
        this.track = track;
      }
      getReader() {
        let left = this.track.frames;
        return {
          read: async () => ({ done: left-- <= 0 }),
          cancel: async () => undefined,
        };
      }
    },
  } as never;
  const clock = createDrivenClock(NOW);
  const viewer = await joinAsViewer({ rtc, clock, url: '', token: '', identity: 'ann', verifier });
  const send = (envelope: CommerceEnvelope, topic?: string) =>
    room.emit('dataReceived', envelopeBytes(envelope), undefined, undefined, topic);
  const pinned = () => viewer.view().state.pinned.map(({ productId }) => productId);
  return { room, viewer, send, pinned, clock };
}

test('applies commerce messages of the topic, whoever sent them, and counts them', async () => {
  const writer = createCommerceWriter(WRITER);
  const { viewer, send, pinned } = await joined(JSON.stringify(writer.snapshot(NOW)));
  const [a, b] = [writer.write(pin('a')), writer.write(pin('b'))];
  for (const topic of ['chat', undefined, 'commerce']) send(a, topic);
  await viewer.settled();
  expect(pinned()).toEqual([]);
  for (const envelope of [a, a, b]) send(envelope, COMMERCE_DATA_TOPIC);
  await viewer.settled();
  expect(pinned()).toEqual(['a', 'b']);
  // The snapshot and two envelopes.
  expect(viewer.messages()).toBe(3);
});

test('reads the snapshot on joining, and again when the metadata changes or a message is missing', async () => {
  const writer = createCommerceWriter(WRITER);
  const snapshot = () => JSON.stringify(writer.snapshot(NOW));
  writer.write(pin('a'));
  const { room, viewer, send, pinned } = await joined(snapshot());
  await viewer.settled();
  expect(pinned()).toEqual(['a']);
  writer.write(pin('b'));
  room.emit('roomMetadataChanged', snapshot());
  await viewer.settled();
  expect(pinned()).toEqual(['a', 'b']);
  writer.write(pin('missed'));
  room.metadata = snapshot();
  send(writer.write(pin('d')), COMMERCE_DATA_TOPIC);
  await viewer.settled();
  expect(pinned()).toEqual(['a', 'b', 'missed', 'd']);
});

test('counts decoded video frames and the time to the first one; audio has none', async () => {
  const { room, viewer, clock } = await joined();
  await clock.advance(250);
  room.emit('trackSubscribed', { kind: 1, frames: 7 });
  room.emit('trackSubscribed', { kind: 2, frames: 3 });
  expect(await viewer.firstFrame).toBe(250);
  await expect.poll(() => viewer.frames()).toBe(3);
  await viewer.leave();
  expect(viewer.isConnected()).toBe(false);
});
