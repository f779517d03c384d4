import { toInstant } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { COMMERCE_DATA_TOPIC, type CommerceEnvelope } from '../../commerce/apply.ts';
import { createSigner } from '../../commerce/signer.ts';
import type { CommerceEvent } from '../../commerce/state.ts';
import { createCommerceWriter } from '../../commerce/writer.ts';
import { FakeRoom } from '../livekit/fake-room.fixture.ts';
import { openCommerceChannel } from './commerce-channel.ts';

const START = Date.parse('2026-12-01T12:00:00Z');
const ROUNDS = 1_000;
const EACH = 100;

const signer = createSigner();
/** Signs with another key under the name of the right one. */
const forger = { ...createSigner(), publicKey: signer.publicKey };
const stranger = createSigner();

const pin = (minor: number, at = START): CommerceEvent => ({
  type: 'pin',
  at: toInstant(at),
  productId: 'p',
  name: 'P',
  price: { currency: 'USD', minor: `${BigInt(minor)}` },
});

type Signer = Parameters<typeof createCommerceWriter>[0]['signer'];

/** The envelope that another writer would send now: the right next position, but for what is changed. */
function sentBy(
  by: Signer,
  genuine: CommerceEnvelope,
  change: Partial<CommerceEnvelope> = {},
): CommerceEnvelope {
  const { sig: _, ...bare } = genuine;
  return by.sign({ ...bare, ...change }) as CommerceEnvelope;
}

test('of a hundred thousand hostile messages none is applied, and every genuine one is', {
  timeout: 300_000,
}, async () => {
  let now = START;
  const writer = createCommerceWriter({ room: 'room-1', signer, session: 'show', epoch: 7 });
  const earlier = createCommerceWriter({ room: 'room-1', signer, session: 'rehearsal', epoch: 3 });
  const room = new FakeRoom({ name: 'room-1', metadata: JSON.stringify(writer.snapshot(now)) });
  let applied = 0;
  const channel = await openCommerceChannel(room.asRoom(), {
    publicKey: signer.publicKey,
    now: () => now,
    onState: () => {
      applied += 1;
    },
    onRefused: () => undefined,
  });
  await room.connect();
  await channel.settled();
  const expired = writer.write(pin(1, START - 120_000));
  const past: CommerceEnvelope[] = [];
  room.metadata = JSON.stringify(writer.snapshot(now));
  room.emit('roomMetadataChanged', room.metadata);
  await channel.settled();
  expect(applied).toBe(2);

  const attacks: readonly ((next: CommerceEnvelope) => object)[] = [
    (next) => sentBy(forger, next, { event: pin(1) }),
    (next) => sentBy(stranger, next, { event: pin(1) }),
    (next) => sentBy(stranger, next, { event: pin(1), kid: stranger.publicKey.slice(0, 11) }),
    (next) => ({ ...next, event: pin(1) }),
    (next) => ({ ...next, prev: next.prev + 1, seq: next.seq + 1 }),
    (next) => sentBy(signer, next, { room: 'room-2' }),
    (next) => sentBy(signer, next, { topic: 'chat' as never }),
    (next) => sentBy(signer, next, { session: 'rehearsal', event: pin(1) }),
    (next) => sentBy(signer, next, { epoch: 3, event: pin(1) }),
    () => earlier.write(pin(1)),
    () => expired,
    (next) => past.at(next.seq % (past.length || 1)) ?? expired,
    () => ({ ...writer.snapshot(now), epoch: 99 }),
  ];
  const senders = [undefined, { identity: 'ann' }, { identity: 'departed' }];
  const send = (message: object, at: number) =>
    room.emit(
      'dataReceived',
      new TextEncoder().encode(JSON.stringify(message)),
      // Hidden and departed participants look like the server; the sender must not matter.
      senders[at % senders.length],
      undefined,
      COMMERCE_DATA_TOPIC,
    );
  let sent = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    now += 1_000;
    const next = writer.write(pin(1_000 + round, now));
    for (let at = 0; at < EACH; at += 1) {
      send(attacks[(round + at) % attacks.length]?.(next) ?? {}, at);
      sent += 1;
      // As packets arrive: a queue that overflows would hide what the attacks do.
      if (at % 50 === 49) await channel.settled();
    }
    expect(applied).toBe(round + 1);
    send(next, round);
    await channel.settled();
    past.push(next);
    expect([applied, channel.state().pinned[0]?.price.minor]).toEqual([
      round + 2,
      `${1_000 + round}`,
    ]);
  }
  expect(sent).toBe(100_000);
});

test('genuine messages in any order and number end in the state of their order', async () => {
  const writer = createCommerceWriter({ room: 'room-1', signer, session: 'show', epoch: 7 });
  const room = new FakeRoom({ name: 'room-1', metadata: JSON.stringify(writer.snapshot(START)) });
  const channel = await openCommerceChannel(room.asRoom(), {
    publicKey: signer.publicKey,
    now: () => START,
    onState: () => undefined,
    onRefused: () => undefined,
  });
  await room.connect();
  const all = Array.from({ length: 40 }, (_, at) => writer.write(pin(at + 1)));
  const shuffled = [...all, ...all].sort((a, b) => ((a.seq * 17) % 41) - ((b.seq * 17) % 41));
  for (const envelope of shuffled)
    room.emit(
      'dataReceived',
      new TextEncoder().encode(JSON.stringify(envelope)),
      undefined,
      undefined,
      COMMERCE_DATA_TOPIC,
    );
  await channel.settled();
  room.metadata = JSON.stringify(writer.snapshot(START));
  room.emit('roomMetadataChanged', room.metadata);
  await channel.settled();
  expect(channel.revision()).toEqual({ epoch: 7, seq: 40 });
  expect(channel.state().pinned[0]?.price.minor).toBe('40');
  channel.close();
});
