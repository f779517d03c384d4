import { type InputIssue, isLivelaneError } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantsOf, ROLES, type Role } from '../roles/roles.ts';
import { type MintTokenOptions, mintToken } from './mint-token.ts';

const SECRET = 's'.repeat(32);
const FINE: MintTokenOptions = {
  apiKey: 'key',
  apiSecret: SECRET,
  room: 'room-1',
  identity: 'viewer-1',
  role: 'viewer',
  ttlSeconds: 3_600,
};

const FLAGS = Object.keys(grantsOf('viewer')).filter((flag) => flag !== 'canPublishSources');

function payload(jwt: string): { video: Record<string, unknown>; [claim: string]: unknown } {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
}

async function issuesOf(options: unknown): Promise<InputIssue[]> {
  try {
    await mintToken(options as MintTokenOptions);
  } catch (error) {
    if (isLivelaneError(error) && error.code === 'INPUT_INVALID')
      return error.details['issues'] as InputIssue[];
    throw error;
  }
  throw new TypeError('expected a refusal');
}

test.each(ROLES)(
  'the token of a %s has every flag of the table as true or false, and no other',
  async (role) => {
    const { video, attributes, exp, nbf } = payload(await mintToken({ ...FINE, role }));
    const { canPublishSources, ...flags } = grantsOf(role);
    expect(video).toEqual({ ...flags, room: 'room-1', canPublishSources });
    for (const flag of FLAGS) expect(video[flag], flag).toBeTypeOf('boolean');
    expect(attributes).toEqual({ 'livelane.role': role });
    expect(Number(exp) - Number(nbf)).toBe(3_600);
  },
);

test('none of the subsets of flags that a caller may add gives a token, in any role', async () => {
  const subsets = 2 ** FLAGS.length;
  for (const role of ROLES) {
    // Every subset once, over all roles: a stride of seven shifts with each role.
    for (let mask = 1 + ROLES.indexOf(role); mask < subsets; mask += ROLES.length) {
      const flags = FLAGS.filter((_, bit) => (mask >> bit) & 1);
      const asked = { ...FINE, role, ...Object.fromEntries(flags.map((flag) => [flag, true])) };
      const minted = await mintToken(asked as MintTokenOptions).then(
        () => true,
        () => false,
      );
      expect(minted, flags.join()).toBe(false);
    }
  }
});

test('an option that is not in the list is refused, whatever its value: no token gains a flag', async () => {
  const anyFlags = fc.subarray(
    [...FLAGS, 'canPublishSources', 'destinationRoom', 'video', 'grants', 'metadata'],
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(
      anyFlags,
      fc.constantFrom(...ROLES),
      fc.constantFrom(true, false, 'camera'),
      async (flags, role, value) => {
        const asked = { ...FINE, role, ...Object.fromEntries(flags.map((flag) => [flag, value])) };
        const paths = (await issuesOf(asked)).map(({ path }) => path);
        expect(paths.sort()).toEqual(flags.map((flag) => `/${flag}`).sort());
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['an empty room', { room: '' }, '/room'],
  ['a blank room', { room: '  ' }, '/room'],
  ['no identity', { identity: '' }, '/identity'],
  ['an identity with #', { identity: 'a#b' }, '/identity'],
  ['a control character', { identity: 'a\u0007b' }, '/identity'],
  ['a bidi override', { identity: 'a\u202Eb' }, '/identity'],
  ['a zero-width character', { identity: 'a\u200Bb' }, '/identity'],
  ['a line break at the end', { identity: 'viewer\n' }, '/identity'],
  ['an overlong identity', { identity: 'x'.repeat(129) }, '/identity'],
  ['no time to live', { ttlSeconds: 0 }, '/ttlSeconds'],
  ['a negative time to live', { ttlSeconds: -1 }, '/ttlSeconds'],
  ['NaN to live', { ttlSeconds: Number.NaN }, '/ttlSeconds'],
  ['more than a day', { ttlSeconds: 86_401 }, '/ttlSeconds'],
  ['for ever', { ttlSeconds: Number.POSITIVE_INFINITY }, '/ttlSeconds'],
  ['a span as text', { ttlSeconds: '6h' }, '/ttlSeconds'],
  ['an unknown role', { role: 'admin' }, '/role'],
  ['the name of a prototype for a role', { role: 'constructor' }, '/role'],
  ['an empty API key', { apiKey: '' }, '/apiKey'],
  [
    'a role as an attribute',
    { attributes: { 'livelane.role': 'host' } },
    '/attributes/livelane.role',
  ],
])('%s is refused', async (_, change, path) => {
  expect((await issuesOf({ ...FINE, ...change })).map((issue) => issue.path)).toEqual([path]);
});

test.each(['', ' '.repeat(40), 'short', 'x'.repeat(31)])(
  'a secret of too few bytes is refused, and the error does not contain it',
  async (apiSecret) => {
    const [issue] = await issuesOf({ ...FINE, apiSecret });
    expect(issue).toMatchObject({ path: '/apiSecret' });
    expect(issue?.received).toMatch(/^\{"bytes":\d+\}$/);
  },
);

test.each([undefined, null, 42, ['x'.repeat(32)]])(
  'a secret that is not text, as %j, is refused',
  async (apiSecret) => {
    expect(await issuesOf({ ...FINE, apiSecret })).toMatchObject([
      { path: '/apiSecret', received: '{"bytes":0}' },
    ]);
  },
);

test('everything that is wrong is reported at once', async () => {
  const wrong = {
    apiKey: '',
    apiSecret: 'short',
    room: '#',
    identity: '',
    role: 'admin',
    ttlSeconds: 0,
    attributes: { 'livelane.role': 'host' },
  };
  expect((await issuesOf({ ...wrong })).map(({ path }) => path)).toEqual([
    '/apiSecret',
    '/apiKey',
    '/room',
    '/identity',
    '/role',
    '/ttlSeconds',
    '/attributes/livelane.role',
  ]);
});

test('the longest legal values are accepted', async () => {
  const jwt = await mintToken({
    ...FINE,
    identity: 'x'.repeat(128),
    ttlSeconds: 86_400,
    name: 'Mia',
    attributes: { team: 'red' },
  });
  expect(payload(jwt)).toMatchObject({
    name: 'Mia',
    attributes: { team: 'red', 'livelane.role': 'viewer' },
  });
});

test('identities, rooms and names show every character that they have', async () => {
  const hidden = [
    'ann\u200b',
    'a\u202enn',
    '\u3164',
    'ann ',
    ' ann',
    'e\u0301',
    'a\u00a0b',
    '\u2800',
    'a\ud800',
    'a\u{e0041}',
  ];
  for (const text of hidden)
    for (const [option, code] of [
      ['identity', 'PARTICIPANT_NAME'],
      ['room', 'PARTICIPANT_NAME'],
      ['name', 'DISPLAY_NAME'],
    ] as const)
      expect(await issuesOf({ ...FINE, [option]: text }), JSON.stringify(text)).toMatchObject([
        { code, path: `/${option}` },
      ]);
  for (const option of ['identity', 'room'])
    expect(await issuesOf({ ...FINE, [option]: '👩‍👩‍👧' })).toMatchObject([
      { code: 'PARTICIPANT_NAME', path: `/${option}` },
    ]);
  for (const name of ['Ann Lee #1', '小美', '👩‍👩‍👧', 'é'])
    expect(payload(await mintToken({ ...FINE, name }))['name']).toBe(name);
});

test('attributes have a limit together', async () => {
  const attributes = (length: number) => ({ ...FINE, attributes: { note: 'x'.repeat(length) } });
  // `{"note":""}` has eleven bytes.
  await mintToken(attributes(8_192 - 11));
  for (const asked of [attributes(8_192 - 10), { ...FINE, attributes: { note: '\ud800' } }])
    expect(await issuesOf(asked)).toMatchObject([{ code: 'ATTRIBUTES', path: '/attributes' }]);
});

describe('with the plan of the room', () => {
  const plan = { format: 'one-to-one' as const, hosts: [] };
  const whose = { apiKey: 'key', apiSecret: 's'.repeat(32), room: 'r', ttlSeconds: 60 } as const;

  test('a role without a seat is refused, and one whose seats are taken', async () => {
    const present = [{ identity: 'ann', role: 'viewer' }] as const;
    const mint = (identity: string, role: Role) =>
      mintToken({ ...whose, identity, role, plan, present });
    await expect(mint('co', 'cohost')).rejects.toMatchObject({
      details: { issues: [{ code: 'ROLE_OF_FORMAT', path: '/role' }] },
    });
    await expect(mint('bob', 'viewer')).rejects.toMatchObject({
      code: 'ROOM_FULL',
      details: { role: 'viewer', most: 1 },
    });
    await expect(mint('ann', 'viewer')).resolves.toMatch(/^eyJ/);
  });
});
