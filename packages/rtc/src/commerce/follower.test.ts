import { toInstant } from '@livelane/contracts/vocabulary';
import { expect, test, vi } from 'vitest';
import type { ApplyOutcome, CommerceEnvelope, CommerceSnapshot } from './apply.ts';
import { followCommerce, type ServerState, type SnapshotSource } from './follower.ts';
import { type CommerceVerifier, createVerifier } from './signature.ts';
import { createSigner } from './signer.ts';
import { type CommerceWriter, createCommerceWriter } from './writer.ts';

const START = Date.parse('2026-12-01T12:00:00Z');
const signer = createSigner();
const WRITER = { room: 'r', signer, session: 's1', epoch: 1 };
const verifier = (await createVerifier(signer.publicKey)) as CommerceVerifier;
const text = (message: CommerceEnvelope | CommerceSnapshot) => JSON.stringify(message);
const writeTo = (writer: CommerceWriter, questionId: string) =>
  text(writer.write({ type: 'question', at: toInstant(START), questionId, text: 'Hi?' }));
const never = () => new Promise<never>(() => undefined);

interface Source {
  name?: string;
  metadata?: string;
}

/** A follower of a room whose writer has published its first snapshot. */
function setUp(source: Source = { name: 'r' }, begun = true) {
  const writer = createCommerceWriter(WRITER);
  const outcomes: string[] = [];
  const sleeps: number[] = [];
  const wakers: (() => void)[] = [];
  let fetches = 0;
  let fetchState = async (): Promise<ServerState> => stateOf(writer);
  const follower = followCommerce(source as SnapshotSource, {
    verifier,
    now: () => START,
    fetchState: () => {
      fetches += 1;
      return fetchState();
    },
    sleep: (ms) => {
      sleeps.push(ms);
      return new Promise((resolve) => wakers.push(resolve));
    },
    onOutcome: (it: ApplyOutcome) =>
      outcomes.push(it.outcome === 'refused' ? it.reason : it.outcome),
  });
  if (begun) follower.receiveSnapshot(text(writer.snapshot(START)));
  return {
    ...{ writer, outcomes, sleeps, follower },
    write: (questionId: string) => writeTo(writer, questionId),
    fetches: () => fetches,
    wake: () => wakers.shift()?.(),
    receive: async (message: string) => {
      follower.receive(message);
      await follower.settled();
    },
    fetchGives: (next: () => Promise<ServerState>) => {
      fetchState = next;
    },
  };
}

function stateOf(writer: CommerceWriter, publicKey = signer.publicKey): ServerState {
  const snapshot = writer.snapshot(START);
  return { text: text(snapshot), publicKeys: [publicKey], session: snapshot.session };
}

test('a message in order is processed once, without a look at the metadata', async () => {
  const { writer, write, outcomes, receive, follower } = setUp({ name: 'r', metadata: '{' });
  expect(follower.awaitingSnapshot()).toBe(false);
  await receive(write('a'));
  expect(outcomes).toEqual(['applied', 'applied']);
  expect(follower.view()).toMatchObject({ room: 'r', epoch: 1, seq: 1, state: writer.state() });
});

test('where a room that is followed has lost its metadata, as after a restart of the media server, the server is asked', async () => {
  for (const source of [{ name: 'r' }, { name: 'r', metadata: '' }]) {
    const { write, outcomes, follower, fetches } = setUp(source);
    write('missed');
    follower.readMetadata();
    await vi.waitFor(() => expect(outcomes).toEqual(['applied', 'applied']));
    expect([fetches(), follower.view().seq]).toEqual([1, 1]);
    follower.close();
  }
  // A joiner asks by itself.
  const { follower, fetches } = setUp({ name: 'r' }, false);
  follower.readMetadata();
  await follower.settled();
  expect(fetches()).toBe(0);
});

test('a gap is filled from the metadata, without a request', async () => {
  const source: Source = { name: 'r' };
  const { writer, write, outcomes, receive, fetches } = setUp(source);
  write('missed');
  source.metadata = text(writer.snapshot(START));
  await receive(write('b'));
  expect(outcomes).toEqual(['applied', 'gap', 'applied', 'applied']);
  expect(fetches()).toBe(0);
});

test('a gap that the metadata does not fill is asked for, later after each failure', async () => {
  const source = { name: 'r', metadata: '{}' };
  const { write, fetches, receive, follower, fetchGives, sleeps, wake } = setUp(source);
  fetchGives(() => Promise.reject(new TypeError('offline')));
  write('missed');
  await receive(write('b'));
  for (const count of [1, 2, 3, 4, 5, 6, 7]) {
    await vi.waitFor(() => expect(sleeps).toHaveLength(count));
    wake();
  }
  expect(sleeps).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 16_000, 16_000]);
  expect(follower.awaitingSnapshot()).toBe(true);
  await vi.waitFor(() => expect(sleeps).toHaveLength(8));
  follower.close();
  wake();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(fetches()).toBe(8);
});

test('a server that does not answer holds up no later message', async () => {
  const source = { name: 'r', metadata: '{}' };
  const { writer, write, receive, follower, fetchGives } = setUp(source);
  fetchGives(never);
  write('missed');
  await receive(write('b'));
  expect(follower.view().seq).toBe(0);
  source.metadata = text(writer.snapshot(START));
  await receive(write('c'));
  expect(follower.view().seq).toBe(3);
  await receive(write('d'));
  expect(follower.view().seq).toBe(4);
});

test('envelopes after a gap are applied once a snapshot fills it', async () => {
  const { writer, write, receive, follower, fetchGives } = setUp({ name: 'r', metadata: '{}' });
  let answer: (state: ServerState) => void = () => undefined;
  fetchGives(() => new Promise((resolve) => (answer = resolve)));
  write('missed');
  const state = stateOf(writer);
  await receive(write('b'));
  await receive(write('c'));
  expect(follower.awaitingSnapshot()).toBe(true);
  answer(state);
  await vi.waitFor(() => expect(follower.view().seq).toBe(3));
  expect(follower.awaitingSnapshot()).toBe(false);
});

test('without a way to ask, a snapshot is awaited', async () => {
  const writer = createCommerceWriter(WRITER);
  const reasons: string[] = [];
  const follower = followCommerce(
    { name: 'r' },
    { verifier, now: () => START, onOutcome: ({ outcome }) => reasons.push(outcome) },
  );
  follower.receive(writeTo(writer, 'q'));
  await follower.settled();
  expect(reasons).toEqual(['gap', 'gap']);
  expect(follower.awaitingSnapshot()).toBe(true);
});

test('the name of the room may become known later', async () => {
  const source: Source = {};
  const { write, receive, follower } = setUp(source, false);
  source.name = 'r';
  await receive(write('a'));
  await vi.waitFor(() => expect(follower.view()).toMatchObject({ room: 'r', seq: 1 }));
});

test('a signed message that cannot be applied is malformed, and the next one is processed', async () => {
  const { write, outcomes, receive, writer } = setUp();
  const { kid, session } = writer.snapshot(START);
  const exp = toInstant(START + 1_000);
  const position = { epoch: 1, seq: 1, prev: 0, exp, event: null };
  await receive(
    JSON.stringify(signer.sign({ room: 'r', topic: 'commerce', kid, session, ...position })),
  );
  await receive(write('a'));
  expect(outcomes).toEqual(['applied', 'malformed', 'applied']);
});

test('the server is asked once about a key that is not known, and its key set counts from then on', async () => {
  const { receive, follower, fetches, fetchGives, wake, outcomes } = setUp();
  const newKey = createSigner();
  const restarted = createCommerceWriter({ ...WRITER, signer: newKey, epoch: 2 });
  fetchGives(async () => stateOf(restarted, newKey.publicKey));
  await receive(writeTo(restarted, 'a'));
  await vi.waitFor(() => expect(follower.view()).toMatchObject({ epoch: 2, seq: 1 }));
  await receive(writeTo(restarted, 'b'));
  expect(follower.view().seq).toBe(2);
  // The old key is not in the set any more.
  wake();
  const old = createCommerceWriter({ ...WRITER, epoch: 3 });
  for (const id of ['c', 'd']) await receive(writeTo(old, id));
  await vi.waitFor(() => expect(fetches()).toBe(2));
  wake();
  await receive(writeTo(old, 'e'));
  expect(fetches()).toBe(2);
  expect(outcomes.filter((it) => it === 'unknown-key')).toHaveLength(4);
});

test('a server that lost its session is followed into the new one, an earlier session is not', async () => {
  const { receive, follower, fetchGives, outcomes } = setUp();
  const rehearsal = createCommerceWriter({ ...WRITER, session: 'rehearsal', epoch: 0 });
  await receive(text(rehearsal.snapshot(START)));
  await vi.waitFor(() => expect(outcomes).toEqual(['applied', 'wrong-session', 'duplicate']));
  const restarted = createCommerceWriter({ ...WRITER, session: 's2', epoch: 2 });
  fetchGives(async () => stateOf(restarted));
  await receive(writeTo(restarted, 'a'));
  expect(outcomes.at(-1)).toBe('wrong-session');
  follower.close();
});

test('a joiner who was told the session by the server takes no other one, however late its epoch', async () => {
  const { writer, follower, outcomes, receive } = setUp({ name: 'r', metadata: '{}' }, false);
  follower.adopt(stateOf(writer));
  await follower.settled();
  const later = createCommerceWriter({ ...WRITER, session: 'another', epoch: 9 });
  await receive(text(later.snapshot(START)));
  expect(outcomes.slice(0, 2)).toEqual(['applied', 'wrong-session']);
  await vi.waitFor(() => expect(outcomes.at(-1)).toBe('duplicate'));
  expect(follower.view().session).toBe('s1');
  follower.close();
});

test('20,000 forged packets cost nothing that a price would wait for', async () => {
  const source: Source = { name: 'r' };
  const { writer, write, follower, outcomes } = setUp(source);
  await follower.settled();
  const verify = vi.spyOn(crypto.subtle, 'verify');
  const genuine = JSON.parse(write('a')) as CommerceEnvelope;
  for (let seq = 0; seq < 20_000; seq += 1)
    follower.receive(JSON.stringify({ ...genuine, seq: seq + 1, sig: 'A'.repeat(86) }));
  source.metadata = text(writer.snapshot(START));
  follower.readMetadata();
  await vi.waitFor(() => expect(follower.view().seq).toBe(1), { interval: 1 });
  expect(verify.mock.calls.length).toBeLessThan(10);
  await follower.settled();
  expect(verify.mock.calls.length).toBeLessThan(100);
  verify.mockRestore();
  expect(outcomes.filter((it) => it === 'applied')).toHaveLength(2);
  const long = JSON.stringify({ ...genuine, event: 'x'.repeat(2_000) });
  follower.receive(long);
  expect(outcomes.at(-1)).toBe('malformed');
});

test('a listener that fails does not stop the following, and its error is reported', async () => {
  const reported: unknown[] = [];
  vi.stubGlobal('queueMicrotask', (report: () => void) => {
    try {
      report();
    } catch (error) {
      reported.push(error);
    }
  });
  const writer = createCommerceWriter(WRITER);
  const follower = followCommerce(
    { name: 'r' },
    {
      verifier,
      now: () => START,
      onOutcome: (it) => {
        throw new TypeError(it.outcome);
      },
    },
  );
  follower.receiveSnapshot(text(writer.snapshot(START)));
  await follower.settled();
  follower.receive('{');
  await follower.settled();
  follower.receive(writeTo(writer, 'a'));
  await follower.settled();
  expect(follower.view().seq).toBe(1);
  expect(reported).toMatchObject([
    { message: 'applied' },
    { message: 'refused' },
    { message: 'applied' },
  ]);
  vi.unstubAllGlobals();
});

test('metadata that looks expired is asked about: the clock of the device may have been set', async () => {
  const { writer, fetches, follower } = setUp();
  await follower.settled();
  follower.receiveSnapshot(text(writer.snapshot(START - 10_800_000)));
  await follower.settled();
  expect(fetches()).toBe(0);
  writer.write({ type: 'question', at: toInstant(START), questionId: 'q', text: 'Hi?' });
  follower.receiveSnapshot(text(writer.snapshot(START - 10_800_000)));
  await vi.waitFor(() => expect(follower.view().seq).toBe(1));
  expect(fetches()).toBe(1);
  follower.close();
});

test('what the server said of its room, and was refused while the clock of the device was set, is asked for again', async () => {
  const { writer, fetches, follower } = setUp({ name: 'r' }, false);
  follower.adopt({ ...stateOf(writer), text: text(writer.snapshot(START - 10_800_000)) });
  await follower.settled();
  expect([follower.view().session, fetches()]).toEqual([undefined, 0]);
  follower.readMetadata();
  await vi.waitFor(() => expect(follower.view().session).toBe('s1'));
  expect(fetches()).toBe(1);
  follower.close();
});
