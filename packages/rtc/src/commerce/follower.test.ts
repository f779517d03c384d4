import { toInstant } from '@livelane/contracts/vocabulary';
import { expect, test, vi } from 'vitest';
import type { ApplyOutcome, CommerceEnvelope, CommerceSnapshot } from './apply.ts';
import { followCommerce, type SnapshotSource } from './follower.ts';
import { type CommerceVerifier, createVerifier } from './signature.ts';
import { createSigner } from './signer.ts';
import { createCommerceWriter } from './writer.ts';

const START = Date.parse('2026-12-01T12:00:00Z');
const signer = createSigner();
const verifier = (await createVerifier(signer.publicKey)) as CommerceVerifier;
const text = (message: CommerceEnvelope | CommerceSnapshot) => JSON.stringify(message);

function setUp(source: { name?: string; metadata?: string } = { name: 'r' }) {
  const writer = createCommerceWriter({ room: 'r', signer });
  const write = (questionId: string) =>
    text(
      writer.write({
        type: 'question',
        at: toInstant(START),
        questionId,
        text: 'Hi?',
      }),
    );
  const outcomes: string[] = [];
  const fetched: number[] = [];
  const time = { now: START };
  let fetchSnapshot = async (): Promise<string> => text(writer.snapshot(START));
  const follower = followCommerce(source as SnapshotSource, {
    verifier,
    now: () => time.now,
    fetchSnapshot: () => {
      fetched.push(time.now - START);
      return fetchSnapshot();
    },
    onOutcome: (it: ApplyOutcome) =>
      outcomes.push(it.outcome === 'refused' ? it.reason : it.outcome),
  });
  const receive = async (message: string) => {
    follower.receive(message);
    await follower.settled();
  };
  const fetchGives = (next: () => Promise<string>) => {
    fetchSnapshot = next;
  };
  return { writer, write, outcomes, fetched, time, follower, receive, fetchGives };
}

test('a message in order is processed once, without a look at the metadata', async () => {
  const { writer, write, outcomes, receive, follower } = setUp({ name: 'r', metadata: '{' });
  expect(follower.awaitingSnapshot()).toBe(false);
  await receive(write('a'));
  expect(outcomes).toEqual(['applied']);
  expect(follower.view()).toMatchObject({ room: 'r', epoch: 1, seq: 1, state: writer.state() });
});

test.each([undefined, ''])('metadata of %j is no snapshot', async (metadata) => {
  const source = metadata === undefined ? { name: 'r' } : { name: 'r', metadata };
  const { outcomes, follower } = setUp(source);
  follower.readMetadata();
  await follower.settled();
  expect(outcomes).toEqual([]);
});

test('a gap is filled from the metadata, without a request', async () => {
  const source: { name: string; metadata?: string } = { name: 'r' };
  const { writer, write, outcomes, fetched, receive } = setUp(source);
  write('missed');
  source.metadata = text(writer.snapshot(START));
  await receive(write('b'));
  expect(outcomes).toEqual(['gap', 'applied', 'applied']);
  expect(fetched).toEqual([]);
});

test('a gap that the metadata does not fill is requested, at most once a second', async () => {
  const { write, outcomes, fetched, time, receive, follower, fetchGives } = setUp();
  fetchGives(() => Promise.reject(new TypeError('offline')));
  write('missed');
  for (const after of [0, 999, 1_000, 1_001, 2_000]) {
    time.now = START + after;
    await receive(write(`q${after}`));
  }
  expect(fetched).toEqual([0, 1_000, 2_000]);
  // Each message twice: before and after the look at the metadata.
  expect(outcomes).toEqual(Array(10).fill('gap'));
  expect(follower.awaitingSnapshot()).toBe(true);
});

test('awaits a snapshot from the gap until a message is applied', async () => {
  const { writer, write, time, receive, follower, fetchGives } = setUp();
  const [first, missed] = [write('a'), write('missed')];
  await receive(first);
  const behind = text(writer.snapshot(START)).replace('"seq":2', '"seq":1');
  fetchGives(async () => behind);
  const third = write('c');
  await receive(third);
  expect(follower.awaitingSnapshot()).toBe(true);
  await receive(first);
  expect(follower.awaitingSnapshot()).toBe(true);
  await receive(missed);
  expect(follower.awaitingSnapshot()).toBe(false);
  await receive(third);
  expect(follower.view().seq).toBe(3);

  // With a snapshot from the server it is not awaited any longer.
  write('missed too');
  time.now += 1_000;
  const upToMissed = text(writer.snapshot(START));
  fetchGives(async () => upToMissed);
  await receive(write('e'));
  expect(follower.awaitingSnapshot()).toBe(false);
  expect(follower.view().seq).toBe(5);
});

test('a slow endpoint does not hold later messages, and what came too early is processed when it answers', async () => {
  const source: { name: string; metadata?: string } = { name: 'r' };
  const { writer, write, follower, fetchGives, outcomes } = setUp(source);
  let answer: (text: string) => void = () => undefined;
  fetchGives(() => new Promise((resolve) => (answer = resolve)));
  write('missed');
  const atGap = text(writer.snapshot(START));
  follower.receive(write('early'));
  await vi.waitFor(() => expect(outcomes).toEqual(['gap', 'gap']));

  // A newer snapshot in the metadata is shown at once, although the request is under way.
  write('newer');
  source.metadata = text(writer.snapshot(START));
  follower.readMetadata();
  await vi.waitFor(() => expect(follower.view().seq).toBe(3));
  expect(follower.awaitingSnapshot()).toBe(false);
  const next = write('next');
  follower.receive(next);
  await vi.waitFor(() => expect(follower.view().seq).toBe(4));

  answer(atGap);
  await follower.settled();
  expect(follower.view()).toMatchObject({ seq: 4, state: writer.state() });
});

test('the messages after a gap are applied on the snapshot that the server gives', async () => {
  const { writer, write, follower, fetchGives, outcomes } = setUp();
  let answer: (text: string) => void = () => undefined;
  fetchGives(() => new Promise((resolve) => (answer = resolve)));
  write('missed');
  const atGap = text(writer.snapshot(START));
  for (const id of ['b', 'c', 'd']) follower.receive(write(id));
  await vi.waitFor(() => expect(outcomes).toHaveLength(6));
  answer(atGap);
  await follower.settled();
  expect(follower.view()).toMatchObject({ seq: 4, state: writer.state() });
  expect(follower.awaitingSnapshot()).toBe(false);
});

test('without a way to request one, a snapshot is awaited', async () => {
  const writer = createCommerceWriter({ room: 'r', signer });
  const event = { type: 'answer', at: toInstant(START), questionId: 'q' } as const;
  writer.write(event);
  const reasons: string[] = [];
  const follower = followCommerce(
    { name: 'r' },
    { verifier, now: () => START, onOutcome: ({ outcome }) => reasons.push(outcome) },
  );
  follower.receive(text(writer.write(event)));
  await follower.settled();
  expect(reasons).toEqual(['gap', 'gap']);
  expect(follower.awaitingSnapshot()).toBe(true);
});

test('the name of the room may become known later', async () => {
  const source: { name?: string } = {};
  const { write, receive, follower } = setUp(source);
  source.name = 'r';
  await receive(write('a'));
  expect(follower.view()).toMatchObject({ room: 'r', seq: 1 });
});

test('a signed message that cannot be applied is malformed, and the next one is processed', async () => {
  const { write, outcomes, receive } = setUp();
  const at = toInstant(START);
  const exp = new Date(START + 1_000).toISOString();
  const broken = { room: 'r', topic: 'commerce', epoch: 1, seq: 1, prev: 0, exp, event: null, at };
  await receive(JSON.stringify(signer.sign(broken)));
  await receive(write('a'));
  expect(outcomes).toEqual(['malformed', 'applied']);
});
