import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { flattenedVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { DEAL, DEAL_HASH } from '../life.fixture.ts';
import { ed25519Adapter } from './adapter.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { readDetachedJws, signingInput } from './jws.ts';
import { type Ed25519Jwk, isSignedBy, keyThumbprint } from './key.ts';
import type { ContractSignature } from './record.ts';
import { signContract, signedBytes } from './sign.ts';
import { verifySignatures } from './verify.ts';

/** RFC 8037, appendix A. */
const RFC8037 = {
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
  thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  payload: 'Example of Ed25519 signing',
  head: 'eyJhbGciOiJFZERTQSJ9',
  signature:
    'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
} as const;

const bytes = (text: string) => new TextEncoder().encode(text);
const codesOf = (findings: readonly { code: string; path: string }[]) =>
  findings.map(({ code, path }) => `${code} ${path}`);
const refusal = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues[0]?.code : error;
  }
};

const newKey = (): Ed25519Jwk =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as unknown as Ed25519Jwk;
const KEYS = { mia: newKey(), rosy: newKey() };
const PUBLIC = { mia: KEYS.mia.x, rosy: KEYS.rosy.x };
const at = '2026-11-23T10:00:00Z';

const signedBy = async (party: 'mia' | 'rosy', contract = DEAL): Promise<ContractSignature> =>
  signContract(contract, await ed25519Adapter(party, KEYS[party]), { at });
const both = () => Promise.all([signedBy('mia'), signedBy('rosy')]);

describe('vectors of the standards', () => {
  it('RFC 8037, A.3 and A.4: the thumbprint of a key, and its signature', async () => {
    const { key, thumbprint, payload, head, signature } = RFC8037;
    expect(keyThumbprint(key)).toBe(thumbprint);
    const read = readDetachedJws(`${head}..${signature}`, bytes(payload));
    expect(read.header).toEqual({ alg: 'EdDSA' });
    expect(await isSignedBy(key.x, read)).toBe(true);
    expect(await isSignedBy(KEYS.mia, read)).toBe(false);
    const adapter = await ed25519Adapter('mia', key);
    expect(toBase64Url(await adapter.sign(read.input))).toBe(signature);
  });

  it('RFC 7797, section 4: what is signed of a payload as it is, and of one in base64url', () => {
    const secret =
      'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow';
    const mac = (input: Uint8Array) =>
      createHmac('sha256', fromBase64Url(secret) ?? '')
        .update(input)
        .digest('base64url');
    expect(mac(signingInput('eyJhbGciOiJIUzI1NiJ9', bytes('$.02'), { b64: true }))).toBe(
      '5mvfOroL-g7HyqJoozehmsaqmvTYGEq5jTI1gVvoEoQ',
    );
    const head = 'eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19';
    expect(mac(signingInput(head, bytes('$.02')))).toBe(
      'A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY',
    );
  });

  it('another library verifies what is signed here', async () => {
    const [protectedHeader, , signature = ''] = (await signedBy('mia')).jws.split('.');
    const jws = { protected: protectedHeader ?? '', signature, payload: signedBytes(DEAL) };
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: KEYS.mia.x }, 'EdDSA');
    const { protectedHeader: header } = await flattenedVerify(jws, key);
    expect(header).toMatchObject({ alg: 'EdDSA', b64: false, by: 'mia', at, hash: DEAL_HASH });
  });
});

describe('a detached JWS', () => {
  const head = (header: object) => toBase64Url(bytes(JSON.stringify(header)));
  const mac = RFC8037.signature;
  it.each([
    ['one with its payload', `${RFC8037.head}.e30.${mac}`, 'JWS_DETACHED'],
    ['one without a signature', `${RFC8037.head}..`, 'JWS_DETACHED'],
    ['one of more parts', `${RFC8037.head}..${mac}.e30`, 'JWS_DETACHED'],
    ['one with bits left over', `${RFC8037.head}..${mac.slice(0, -1)}h`, 'JWS_DETACHED'],
    ['no algorithm', `${head({ alg: 'none' })}..${mac}`, 'JWS_HEADER'],
    ['a shared secret', `${head({ alg: 'HS256' })}..${mac}`, 'JWS_HEADER'],
    [
      'a critical field that is not known',
      `${head({ alg: 'EdDSA', b64: false, crit: ['b64', 'exp'] })}..${mac}`,
      'JWS_HEADER',
    ],
    ['b64 that is not critical', `${head({ alg: 'EdDSA', b64: false })}..${mac}`, 'JWS_HEADER'],
    ['a header that is no object', `${head([])}..${mac}`, 'JWS_HEADER'],
  ])('%s is refused', (_, jws, code) =>
    expect(refusal(() => readDetachedJws(jws, bytes('')))).toBe(code),
  );

  it('of a key service is as good as one of a key in memory', async () => {
    const key = createPrivateKey({ key: { ...KEYS.mia }, format: 'jwk' });
    const adapter = {
      party: 'mia',
      keyId: keyThumbprint(KEYS.mia),
      sign: async (input: Uint8Array) => sign(null, input, key),
    };
    const signature = await signContract(DEAL, adapter, { at });
    expect(signature).toEqual(await signedBy('mia'));
  });

  it('a wrong private key is refused without quoting it', async () => {
    const secret = { ...RFC8037.key, d: 'c2VjcmV0' };
    const error = await ed25519Adapter('mia', secret).catch((it: unknown) => it);
    expect(error).toMatchObject({ code: 'INPUT_INVALID' });
    expect(JSON.stringify(error) + String(error)).not.toContain('c2VjcmV0');
  });
});

describe('verification', () => {
  it('finds nothing where both signed this text', async () => {
    expect(await verifySignatures(DEAL, await both(), { keys: PUBLIC })).toEqual([]);
    // The order of fields is no part of the text.
    const turned = Object.fromEntries(Object.entries(DEAL).reverse()) as typeof DEAL;
    expect(canonicalJson(turned)).toBe(canonicalJson(DEAL));
    expect(await verifySignatures(turned, await both(), { keys: PUBLIC })).toEqual([]);
  });

  it('names every place that was changed after signing', async () => {
    const clauses = DEAL.clauses.map((it) =>
      it.clause === 'termination' ? { ...it, noticeDays: 1 } : it,
    );
    const changed = { ...DEAL, law: 'GB' as const, clauses };
    const signatures = await both();
    const keys = PUBLIC;
    const found = await verifySignatures(changed, signatures.slice(0, 1), { keys, signed: [DEAL] });
    expect(codesOf(found)).toEqual([
      'TEXT_CHANGED /law',
      'TEXT_CHANGED /clauses/8/noticeDays',
      'SIGNATURE_MISSING ',
    ]);
    expect(found[2]?.params).toEqual({ party: signatures[1]?.by });
    expect(found[1]?.message['en']).toContain('14 is now 1');
    const blind = await verifySignatures(changed, signatures, { keys });
    expect(codesOf(blind)).toEqual(['SIGNATURE_OF_OTHER_TEXT /0', 'SIGNATURE_OF_OTHER_TEXT /1']);
  });

  it('says which revision was signed instead of this one', async () => {
    const signatures = await both();
    const next = { ...DEAL, revision: 2 };
    const found = await verifySignatures(next, signatures, { keys: PUBLIC, signed: [DEAL] });
    expect(codesOf(found)).toEqual([
      'SIGNATURE_OF_OTHER_REVISION ',
      'SIGNATURE_OF_OTHER_REVISION ',
    ]);
    expect(found[0]?.message['en']).toBe('rosy signed revision 1; this is revision 2.');
    const ofOther = signatures.map((it) => ({ ...it, contractId: 'other' }));
    expect(
      codesOf(await verifySignatures(next, ofOther, { keys: PUBLIC, signed: [DEAL] })),
    ).toEqual(expect.arrayContaining(['SIGNATURE_MISSING ']));
  });

  it.each([
    ['another party', { by: 'rosy' }],
    ['another time', { at: '2026-11-23T10:00:01Z' }],
    ['another contract', { contractId: 'x' }],
    ['another number', { revision: 2 }],
    ['another signature', { jws: `${RFC8037.head}..${RFC8037.signature}` }],
    ['no signature', { jws: 'x' }],
  ] as const)('refuses %s than the one that signed', async (_, wrong) => {
    const [signature] = await both();
    const forged = { ...signature, ...wrong } as ContractSignature;
    const found = await verifySignatures(DEAL, [forged], { keys: PUBLIC });
    expect(codesOf(found)[0]).toBe('SIGNATURE_INVALID /0');
  });

  it('says what it could not check, and who has not signed', async () => {
    const [signature] = await both();
    const found = await verifySignatures(DEAL, [signature], { keys: {} });
    expect(codesOf(found)).toEqual(['SIGNATURE_KEY_MISSING /0', 'SIGNATURE_MISSING ']);
    const wrong = verifySignatures(DEAL, [], { keys: { mia: 'short' } }).catch((it) => it);
    expect(await wrong).toMatchObject({
      details: { issues: [{ code: 'PUBLIC_KEY', path: '/mia' }] },
    });
  });
});
