import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ed25519Verify } from './ed25519.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const raw = new Uint8Array(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
const signed = (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey));

/** RFC 8032, section 7.1, test 2. */
const RFC = {
  key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  message: '72',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
};
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

/** WebCrypto as it is, as a browser has it that lacks Ed25519, and as a page without a secure origin has it. */
const WORLDS = {
  webcrypto: () => undefined,
  'no Ed25519': () =>
    vi
      .spyOn(crypto.subtle, 'importKey')
      .mockRejectedValue(new DOMException('', 'NotSupportedError')),
  'no secure origin': () => vi.stubGlobal('crypto', { getRandomValues: () => undefined }),
};

describe.each(Object.entries(WORLDS))('with %s', (_name, enter) => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  test('a signature of the RFC is verified, and no other', async () => {
    enter();
    const verify = await ed25519Verify(bytes(RFC.key));
    expect(await verify(bytes(RFC.signature), bytes(RFC.message))).toBe(true);
    expect(await verify(bytes(RFC.signature), bytes('73'))).toBe(false);
    expect(await (await ed25519Verify(raw))(bytes(RFC.signature), bytes(RFC.message))).toBe(false);
  });

  test('every signature of the key is verified; with one bit changed, none', async () => {
    enter();
    const verify = await ed25519Verify(raw);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 100 }),
        fc.nat({ max: 511 }),
        async (text, bit) => {
          const message = new Uint8Array(text);
          const signature = signed(message);
          expect(await verify(signature, message)).toBe(true);
          signature[bit >> 3] = (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          expect(await verify(signature, message)).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a key that is no point verifies nothing', async () => {
    enter();
    const verify = await ed25519Verify(new Uint8Array(32).fill(0xff)).catch(() => undefined);
    expect((await verify?.(signed(new Uint8Array(3)), new Uint8Array(3))) ?? false).toBe(false);
  });
});
