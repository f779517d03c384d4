import { generateKeyPairSync } from 'node:crypto';
import { type Instant, inputIssues, toInstant } from '@livelane/contracts/vocabulary';
import { describe, expect, test } from 'vitest';
import { applyEnvelope, applySnapshot, emptyView } from './apply.ts';
import { CommerceEnvelopeSchema, CommerceSnapshotSchema } from './envelope.ts';
import { createVerifier, fromBase64Url, toBase64Url } from './signature.ts';
import { createSigner } from './signer.ts';
import type { CommerceEvent } from './state.ts';
import { createCommerceWriter } from './writer.ts';

const START = Date.parse('2026-12-01T12:00:00Z');
const at = (seconds: number): Instant => toInstant(START + seconds * 1_000);
const pin = (productId: string, minor: `${bigint}`, seconds = 0): CommerceEvent => ({
  type: 'pin',
  at: at(seconds),
  productId,
  name: productId,
  price: { currency: 'USD', minor },
});
const signer = createSigner();
const WRITER = { room: 'r', session: 's1', epoch: 1 };
const now = START;

test('a view is empty, of revision 0/0, before the first message', () => {
  expect(emptyView('r')).toEqual({
    room: 'r',
    epoch: 0,
    seq: 0,
    state: {
      ...{ pinned: [], promotions: [], disclosures: [], prompts: [], questions: [] },
      ...{ prices: [], sales: [] },
      ...{ stock: [], drops: [], orders: [], polls: [], stage: [] },
    },
  });
});

describe('an envelope', () => {
  const writer = createCommerceWriter({ ...WRITER, signer });
  const begun = applySnapshot(emptyView('r'), writer.snapshot(START), { now }).view;
  const first = writer.write(pin('a', '1999'));
  const second = writer.write(pin('a', '1499', 1));
  const third = writer.write(pin('b', '99', 2));
  const started = applyEnvelope(begun, first, { now: START }).view;

  test('matches its schema, and so does a snapshot', () => {
    expect(inputIssues(CommerceEnvelopeSchema, JSON.parse(JSON.stringify(second)))).toEqual([]);
    expect(
      inputIssues(CommerceSnapshotSchema, JSON.parse(JSON.stringify(writer.snapshot(START)))),
    ).toEqual([]);
    expect(
      inputIssues(CommerceEnvelopeSchema, { ...second, sig: 'short', epoch: -1 })
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/epoch', '/sig']);
  });

  test('is applied once, in order', () => {
    expect(applyEnvelope(started, first, { now: START }).outcome).toBe('duplicate');
    expect(applyEnvelope(started, second, { now: START })).toMatchObject({
      outcome: 'applied',
      view: { seq: 2 },
    });
  });

  test('after a missing one is a gap and changes nothing', () => {
    expect(applyEnvelope(started, third, { now: START })).toEqual({
      outcome: 'gap',
      view: started,
    });
    expect(applyEnvelope(begun, second, { now: START }).outcome).toBe('gap');
  });

  test('of an epoch whose first state is not known is a gap', () => {
    expect(applyEnvelope(emptyView('r'), first, { now: START }).outcome).toBe('gap');
  });

  test("is valid for a minute of the server's clock", () => {
    // Written at second 1.
    const late = START + 61_000;
    const expired = { outcome: 'refused', reason: 'expired', view: started };
    expect(applyEnvelope(started, second, { now: late - 1 }).outcome).toBe('applied');
    expect(applyEnvelope(started, second, { now: late })).toEqual(expired);
    expect(applyEnvelope(started, second, { now: Number.NaN })).toEqual(expired);
    expect(applyEnvelope(started, { ...second, exp: 'never' as never }, { now: START })).toEqual(
      expired,
    );
  });

  test('of another room, another topic or an earlier writer is refused and changes nothing', () => {
    const other = emptyView('other');
    expect(applyEnvelope(other, first, { now: START })).toEqual({
      outcome: 'refused',
      reason: 'wrong-room',
      view: other,
    });
    const chat = { ...second, topic: 'chat' as never };
    expect(applyEnvelope(started, chat, { now: START })).toEqual({
      outcome: 'refused',
      reason: 'wrong-room',
      view: started,
    });
    const newer = { ...started, epoch: 2 };
    const earlier = { ...newer, session: 's2' };
    expect(applyEnvelope(earlier, second, { now: START })).toEqual({
      outcome: 'refused',
      reason: 'wrong-session',
      view: earlier,
    });
    expect(applyEnvelope(newer, second, { now: START })).toEqual({
      outcome: 'refused',
      reason: 'stale',
      view: newer,
    });
  });
});

test('a private event takes a position that the next envelope skips', () => {
  const writer = createCommerceWriter({ ...WRITER, signer });
  expect(writer.takeSeq()).toBe(1);
  expect(writer.write(pin('a', '1'))).toMatchObject({ epoch: 1, seq: 2, prev: 0 });
  expect(writer.takeSeq()).toBe(3);
  expect(writer.write(pin('a', '1'))).toMatchObject({ seq: 4, prev: 2 });
  expect(writer.snapshot(START)).toMatchObject({ epoch: 1, seq: 4, at: at(0) });
});

describe('a writer that takes over a room', () => {
  const before = createCommerceWriter({ ...WRITER, signer });
  const begun = applySnapshot(emptyView('r'), before.snapshot(START), { now }).view;
  const old = before.write(pin('a', '1999'));
  const after = createCommerceWriter({ ...WRITER, signer, epoch: 2, state: before.state() });
  const fresh = after.write(pin('b', '500', 1));

  test('continues from the previous state', () => {
    expect(fresh).toMatchObject({ epoch: 2, seq: 1, prev: 0 });
    expect(after.state().pinned.map(({ productId }) => productId)).toEqual(['a', 'b']);
  });

  test('is followed through its snapshot, with or without knowledge of the earlier one', () => {
    const known = applyEnvelope(begun, old, { now }).view;
    for (const view of [known, emptyView('r')]) {
      expect(applyEnvelope(view, fresh, { now }).outcome).toBe('gap');
      expect(applySnapshot(view, after.snapshot(START), { now })).toMatchObject({
        outcome: 'applied',
        view: { epoch: 2, seq: 1 },
      });
    }
  });

  test('its snapshot is newer than any revision of the previous epoch', () => {
    const first = createCommerceWriter({ ...WRITER, signer });
    let view = applySnapshot(emptyView('r'), first.snapshot(START), { now }).view;
    for (const second of [0, 1, 2])
      view = applyEnvelope(view, first.write(pin('a', '1', second)), { now }).view;
    const second = createCommerceWriter({ ...WRITER, signer, epoch: 2, state: first.state() });
    expect(applySnapshot(view, second.snapshot(START), { now })).toMatchObject({
      outcome: 'applied',
      view: { epoch: 2, seq: 0, state: { pinned: [{ productId: 'a' }] } },
    });
  });

  test('an earlier snapshot, or one of another room or topic, is refused and changes nothing', () => {
    const view = applySnapshot(emptyView('r'), after.snapshot(START), { now }).view;
    const refused = (reason: string, of: unknown) => ({ outcome: 'refused', reason, view: of });
    expect(applySnapshot(view, before.snapshot(START), { now })).toEqual(refused('stale', view));
    const earlier = { ...after.snapshot(START), seq: 0 };
    expect(applySnapshot(view, earlier, { now })).toEqual(refused('stale', view));
    expect(applySnapshot(view, after.snapshot(START), { now })).toEqual({
      outcome: 'duplicate',
      view,
    });
    const other = emptyView('other');
    expect(applySnapshot(other, after.snapshot(START), { now })).toEqual(
      refused('wrong-room', other),
    );
    const chat = { ...after.snapshot(START), seq: 9, topic: 'chat' as never };
    expect(applySnapshot(view, chat, { now })).toEqual(refused('wrong-room', view));
  });

  test('a snapshot is valid for two hours of the clock of the server', () => {
    const snapshot = after.snapshot(START);
    const at = (ms: number) => applySnapshot(emptyView('r'), snapshot, { now: START + ms });
    expect(at(7_199_999).outcome).toBe('applied');
    expect(at(7_200_000)).toMatchObject({ outcome: 'refused', reason: 'expired' });
  });
});

describe('sessions of one room with one key', () => {
  const rehearsal = createCommerceWriter({ ...WRITER, session: 'rehearsal', signer, epoch: 1 });
  rehearsal.write(pin('a', '1'));
  const show = createCommerceWriter({ ...WRITER, session: 'show', signer, epoch: 2 });
  const watching = applySnapshot(emptyView('r'), show.snapshot(START), { now }).view;

  test('a snapshot of the rehearsal is refused in the show, whatever its revision', () => {
    for (const message of [rehearsal.snapshot(START), { ...rehearsal.snapshot(START), epoch: 2 }])
      expect(applySnapshot(watching, message, { now })).toEqual({
        outcome: 'refused',
        reason: 'wrong-session',
        view: watching,
      });
    expect(applyEnvelope(watching, rehearsal.write(pin('a', '2')), { now })).toMatchObject({
      reason: 'wrong-session',
    });
  });

  test('a joiner who knows the session accepts no other one', () => {
    const named = { now, session: 'show' };
    expect(applySnapshot(emptyView('r'), rehearsal.snapshot(START), named)).toMatchObject({
      reason: 'wrong-session',
    });
    expect(applySnapshot(emptyView('r'), show.snapshot(START), named).outcome).toBe('applied');
  });

  test('a viewer of the rehearsal follows the show through its snapshot', () => {
    const view = applySnapshot(emptyView('r'), rehearsal.snapshot(START), { now }).view;
    expect(applyEnvelope(view, show.write(pin('b', '2')), { now }).outcome).toBe('gap');
    expect(applySnapshot(view, show.snapshot(START), { now }).outcome).toBe('applied');
  });
});

test('base64url is decoded strictly: no other alphabet, no padding, no white space', () => {
  expect(toBase64Url(Uint8Array.of(0xfb, 0xff, 0xfe))).toBe('-__-');
  expect(fromBase64Url('-__-')).toEqual(Uint8Array.of(0xfb, 0xff, 0xfe));
  expect(fromBase64Url('_w')).toEqual(Uint8Array.of(0xff));
  for (const text of ['+//+', '_w==', ' _w', '_w\n', '_', 'ä'])
    expect(fromBase64Url(text), text).toBeUndefined();
});

describe('keys', () => {
  test('the public key is derived from the private key (RFC 8032, section 7.1, test 1)', () => {
    const pem =
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n';
    expect(fromBase64Url(createSigner(pem).publicKey)).toEqual(
      Uint8Array.from(
        Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex'),
      ),
    );
  });

  test('a key survives as PEM, and its id is in every message', () => {
    const kept = createSigner(createSigner(signer.privateKeyPem()).privateKeyPem());
    expect(kept.publicKey).toBe(signer.publicKey);
    const { kid } = createCommerceWriter({ ...WRITER, signer }).snapshot(START);
    expect(kid).toBe(signer.publicKey.slice(0, 11));
  });

  test('text that is not a key is refused, and the error does not contain it', async () => {
    expect(() => createSigner('a secret that is not a key')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
    expect(() => createSigner('a secret that is not a key')).not.toThrow(/a secret that/);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    expect(() => createSigner(pem)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    for (const text of ['', 'abc', '****', toBase64Url(new Uint8Array(31))])
      expect(await createVerifier(text)).toBeUndefined();
  });
});
