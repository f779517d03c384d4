import { expect, test } from 'vitest';
import { mintToken } from './mint-token.ts';
import { verifyToken } from './verify-token.ts';

const KEYS = { old: 'o'.repeat(32), new: 'n'.repeat(32) };
const mint = (apiKey: string, apiSecret: string, room = 'room-1') =>
  mintToken({ apiKey, apiSecret, room, identity: 'viewer-1', role: 'moderator', ttlSeconds: 60 });

test.each(Object.entries(KEYS))(
  'while a key is being replaced, tokens of the %s one are good',
  async (key, secret) => {
    const token = await mint(key, secret);
    const holder = { identity: 'viewer-1', room: 'room-1', role: 'moderator' };
    expect(await verifyToken(token, { keys: KEYS, room: 'room-1' })).toEqual(holder);
    expect(await verifyToken(`Bearer ${token}`, { keys: KEYS, room: 'room-1' })).toEqual(holder);
  },
);

test('a token for another room, of another key, altered, or none at all is refused, and not repeated', async () => {
  const fine = await mint('old', KEYS.old);
  const [head, body, signature] = fine.split('.');
  const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
  const altered = Buffer.from(JSON.stringify({ ...claims, sub: 'host' })).toString('base64url');
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
  const bad = [
    await mint('old', KEYS.old, 'room-2'),
    await mint('old', 'x'.repeat(32)),
    await mint('other', KEYS.old),
    `${head}.${altered}.${signature}`,
    unsigned,
    'nonsense',
    '',
    null,
    undefined,
  ];
  for (const token of bad) {
    const refusal = verifyToken(token, { keys: KEYS, room: 'room-1' });
    await expect(refusal).rejects.toMatchObject({ code: 'TOKEN_REFUSED' });
    const message = await refusal.catch((error: Error) => error.message);
    if (typeof token === 'string' && token !== '') expect(message).not.toContain(token);
  }
});

test('keys that are blank, short or absent are refused, and not repeated', async () => {
  for (const keys of [{}, { key: '' }, { key: 'short-secret' }, { '': 'x'.repeat(32) }]) {
    const refusal = verifyToken('any', { keys, room: 'room-1' });
    await expect(refusal).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(JSON.stringify(await refusal.catch((error) => error.toJSON()))).not.toContain(
      'short-secret',
    );
  }
});
