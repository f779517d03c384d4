import { inputIssues } from '@livelane/contracts/vocabulary';
import { describe, expect, test } from 'vitest';
import { applyEnvelope, applySnapshot, emptyView } from './apply.ts';
import { CommerceEnvelopeSchema, CommerceSnapshotSchema } from './envelope.ts';
import { createVerifier, fromBase64Url, toBase64Url } from './signature.ts';
import { createSigner } from './signer.ts';
import type { CommerceEvent } from './state.ts';
import { createCommerceWriter, ENVELOPE_LIFE_MS } from './writer.ts';

const START = Date.parse('2026-12-01T12:00:00Z');
const at = (seconds: number): string => new Date(START + seconds * 1_000).toISOString();
const pin = (productId: string, minor: string, seconds = 0): CommerceEvent => ({
  type: 'pin',
  at: at(seconds),
  productId,
  name: productId,
  price: { currency: 'USD', minor },
});
const signer = createSigner();

describe('an envelope', () => {
  const writer = createCommerceWriter({ room: 'r', signer });
  const first = writer.write(pin('a', '1999'));
  const second = writer.write(pin('a', '1499', 1));
  const third = writer.write(pin('b', '99', 2));
  const started = applyEnvelope(emptyView('r'), first, START).view;

  test('has the wire form that its schema says, and so has a snapshot', () => {
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
    expect(applyEnvelope(started, first, START).outcome).toBe('duplicate');
    expect(applyEnvelope(started, second, START)).toMatchObject({
      outcome: 'applied',
      view: { seq: 2 },
    });
  });

  test('past a missing one asks for a snapshot, and changes nothing', () => {
    expect(applyEnvelope(started, third, START)).toEqual({ outcome: 'gap', view: started });
    expect(applyEnvelope(emptyView('r'), second, START).outcome).toBe('gap');
  });

  test("is fresh for a minute of the server's clock", () => {
    const late = START + 1_000 + ENVELOPE_LIFE_MS;
    expect(applyEnvelope(started, second, late - 1).outcome).toBe('applied');
    expect(applyEnvelope(started, second, late)).toMatchObject({
      outcome: 'refused',
      reason: 'expired',
    });
    expect(applyEnvelope(started, second, Number.NaN)).toMatchObject({
      outcome: 'refused',
      reason: 'expired',
    });
    expect(applyEnvelope(started, { ...second, exp: 'never' }, START)).toMatchObject({
      outcome: 'refused',
      reason: 'expired',
    });
  });

  test('of another room, or of a writer that was replaced, is refused', () => {
    expect(applyEnvelope(emptyView('other'), first, START)).toMatchObject({ reason: 'wrong-room' });
    expect(applyEnvelope({ ...started, epoch: 2 }, second, START)).toMatchObject({
      reason: 'stale',
    });
  });
});

describe('a writer that takes a room over', () => {
  const before = createCommerceWriter({ room: 'r', signer });
  const old = before.write(pin('a', '1999'));
  const after = createCommerceWriter({ room: 'r', signer, previous: before.snapshot(START) });
  const fresh = after.write(pin('b', '500', 1));

  test('begins the next epoch with the state that it found', () => {
    expect(fresh).toMatchObject({ epoch: 2, seq: 1, prev: 0 });
    expect(after.state().pinned.map(({ productId }) => productId)).toEqual(['a', 'b']);
  });

  test('is followed through its snapshot, by those who knew the old one and by newcomers', () => {
    const known = applyEnvelope(emptyView('r'), old, START).view;
    for (const view of [known, emptyView('r')]) {
      expect(applyEnvelope(view, fresh, START).outcome).toBe('gap');
      expect(applySnapshot(view, after.snapshot(START))).toMatchObject({
        outcome: 'applied',
        view: { epoch: 2, seq: 1 },
      });
    }
  });

  test('a snapshot of the past or of another room is refused', () => {
    const now = applySnapshot(emptyView('r'), after.snapshot(START)).view;
    expect(applySnapshot(now, before.snapshot(START))).toMatchObject({
      outcome: 'refused',
      reason: 'stale',
    });
    expect(applySnapshot(now, after.snapshot(START)).outcome).toBe('duplicate');
    expect(applySnapshot(emptyView('other'), after.snapshot(START))).toMatchObject({
      reason: 'wrong-room',
    });
  });
});

describe('keys', () => {
  test('a stored private key signs for the same public key', () => {
    const pem =
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n';
    // RFC 8032, section 7.1, test 1.
    expect(fromBase64Url(createSigner(pem).publicKey)).toEqual(
      Uint8Array.from(
        Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex'),
      ),
    );
  });

  test('what is not such a key is refused, and not repeated', async () => {
    expect(() => createSigner('a secret that is not a key')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
    expect(() => createSigner('a secret that is not a key')).not.toThrow(/a secret that/);
    for (const text of ['', 'abc', '****', toBase64Url(new Uint8Array(31))])
      expect(await createVerifier(text)).toBeUndefined();
  });
});
