import { lifeIssue } from '../../error/life-issues.ts';
import { type Id, inputInvalid } from '../../vocabulary/index.ts';
import { type Ed25519Jwk, keyThumbprint } from './key.ts';

/**
 * What signs for a party: a key in memory, a key service, a device that asks the person. It is given the bytes and answers
 * with their Ed25519 signature; what it rejects with reaches the caller.
 */
export interface SigningAdapter {
  /** The party that it signs for. */
  readonly party: Id;
  /** The name of its key, which the signature carries: the thumbprint (RFC 7638) of the public key. */
  readonly keyId: string;
  /** The signature (RFC 8032), 64 bytes. */
  sign(input: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

/**
 * The adapter for a private key that the process holds.
 * @param key - an Ed25519 JWK with `d`. It is a secret: its holder can sign for the party
 * @throws INPUT_INVALID if it is no Ed25519 private key; the error never contains it
 * @example
 * ```ts
 * import { ed25519Adapter } from '@livelane/contracts/life';
 * const key = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' } as const;
 * (await ed25519Adapter('mia', key)).keyId.slice(0, 8); // => "kPrK_qmx"
 * ```
 */
export async function ed25519Adapter(party: Id, key: Ed25519Jwk): Promise<SigningAdapter> {
  try {
    const keyId = keyThumbprint(key);
    const { kty, crv, x, d = '' } = key;
    const jwk = { kty, crv, x, d };
    const imported = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
    return {
      ...{ party, keyId },
      sign: async (input) => new Uint8Array(await crypto.subtle.sign('Ed25519', imported, input)),
    };
  } catch {
    // Reported without the key and its cause, which may quote it.
    throw inputInvalid('key', [lifeIssue('SIGNING_KEY', { received: undefined })]);
  }
}
