import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isLivelaneError } from '../errors/guard.ts';
import { mintToken } from './mint-token.ts';
import { verifyToken } from './verify-token.ts';

const KEYS = { old: 'o'.repeat(32), new: 'n'.repeat(32) };
const mint = (apiKey: string, apiSecret: string, room = 'room-1') =>
  mintToken({ apiKey, apiSecret, room, identity: 'viewer-1', role: 'moderator', ttlSeconds: 60 });

const now = Math.floor(Date.now() / 1_000);
const CLAIMS = {
  iss: 'old',
  sub: 'viewer-1',
  nbf: now - 60,
  exp: now + 60,
  video: { roomJoin: true, room: 'room-1' },
};

/** A JWT with any claims, signed with the secret of the key `old`: written here, not by the code under test. */
function signed(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const content = `${part(header)}.${part(claims)}`;
  return `${content}.${createHmac('sha256', KEYS.old).update(content).digest('base64url')}`;
}

const verify = (token: string | null | undefined) =>
  verifyToken(token, { keys: KEYS, room: 'room-1' });

async function reasonOf(token: string | null | undefined): Promise<unknown> {
  const error = await verify(token).catch((cause: unknown) => cause);
  if (!isLivelaneError(error, 'TOKEN_REFUSED')) throw new TypeError('expected a refusal');
  if (typeof token === 'string' && token !== '')
    expect(JSON.stringify(error) + error.message).not.toContain(token);
  return error.details.reason;
}

describe('a valid token', () => {
  test.each(Object.entries(KEYS))(
    'of the %s key is accepted while keys are being rotated, with or without "Bearer"',
    async (key, secret) => {
      const token = await mint(key, secret);
      const holder = { identity: 'viewer-1', room: 'room-1', role: 'moderator' };
      for (const header of [token, `Bearer ${token}`, `bearer   ${token} `])
        expect(await verify(header)).toEqual(holder);
    },
  );

  test('without a role, or with an unknown one, is a viewer', async () => {
    for (const attributes of [undefined, {}, { 'livelane.role': 'admin' }])
      expect(await verify(signed({ ...CLAIMS, attributes }))).toEqual({
        identity: 'viewer-1',
        room: 'room-1',
        role: 'viewer',
      });
  });
});

test('the clock of the signing server may differ by ten seconds, either way', async () => {
  for (const [seconds, isAccepted] of [
    [5, true],
    [20, false],
  ] as const) {
    const seen = (claims: object) =>
      verify(signed({ ...CLAIMS, ...claims })).catch(() => undefined);
    expect((await seen({ exp: now - seconds })) !== undefined).toBe(isAccepted);
    expect((await seen({ nbf: now + seconds })) !== undefined).toBe(isAccepted);
  }
});

describe('refused is a token', () => {
  const video = (grants: unknown) => signed({ ...CLAIMS, video: grants });

  // Each is rightly signed and within its validity: only the named claim is wrong.
  test.each<[string, string, string]>([
    ['without grants', signed({ ...CLAIMS, video: undefined }), 'no-room'],
    ['that signs a webhook', signed({ ...CLAIMS, video: undefined, sha256: 'x' }), 'no-room'],
    ['without roomJoin', video({ room: 'room-1', roomAdmin: true }), 'no-room'],
    ['with roomJoin false', video({ room: 'room-1', roomJoin: false }), 'no-room'],
    ['with roomJoin as text', video({ room: 'room-1', roomJoin: 'true' }), 'no-room'],
    ['without a room', video({ roomJoin: true }), 'other-room'],
    ['with an empty room', video({ roomJoin: true, room: '' }), 'other-room'],
    ['for another room', video({ roomJoin: true, room: 'room-2' }), 'other-room'],
    ['for several rooms', video({ roomJoin: true, room: ['room-1'] }), 'other-room'],
    ['without an identity', signed({ ...CLAIMS, sub: undefined }), 'no-identity'],
    ['with an empty identity', signed({ ...CLAIMS, sub: '' }), 'no-identity'],
    ['with a hidden identity', signed({ ...CLAIMS, sub: 'viewer-1\u200b' }), 'hidden-identity'],
    ['with a decomposed identity', signed({ ...CLAIMS, sub: 'e\u0301' }), 'hidden-identity'],
    ['that is expired', signed({ ...CLAIMS, exp: now - 30 }), 'not-verified'],
    ['that is not valid yet', signed({ ...CLAIMS, nbf: now + 60 }), 'not-verified'],
    ['that never expires', signed({ ...CLAIMS, exp: undefined }), 'not-verified'],
    ['of an unknown issuer', signed({ ...CLAIMS, iss: 'other' }), 'not-verified'],
    ['of the other issuer', signed({ ...CLAIMS, iss: 'new' }), 'not-verified'],
    ['that claims to be unsigned', signed(CLAIMS, { alg: 'none' }), 'not-verified'],
  ])('%s', async (_, token, reason) => {
    expect(await reasonOf(token)).toBe(reason);
  });

  test('of another key, altered, or absent', async () => {
    const [head, body, signature] = (await mint('old', KEYS.old)).split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
    const altered = Buffer.from(JSON.stringify({ ...claims, sub: 'host' })).toString('base64url');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    const bad = [
      await mint('old', 'x'.repeat(32)),
      await mint('other', KEYS.old),
      `${head}.${altered}.${signature}`,
      unsigned,
      'nonsense',
      'Bearer ',
      '',
      null,
      undefined,
    ];
    for (const token of bad) expect(await reasonOf(token)).toBe('not-verified');
  });
});

test('keys that are blank, short or absent are refused, and the error contains no secret', async () => {
  for (const keys of [{}, { key: '' }, { key: 'short-secret' }, { '': 'x'.repeat(32) }]) {
    const refusal = verifyToken('any', { keys, room: 'room-1' });
    await expect(refusal).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(JSON.stringify(await refusal.catch((error) => error.toJSON()))).not.toContain(
      'short-secret',
    );
  }
});
