import { lifeIssue } from '../../error/life-issues.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import { inputInvalid } from '../../vocabulary/index.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** An Ed25519 key as JWK (RFC 8037); `d` is the private half. */
export interface Ed25519Jwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d?: string;
}

/** A public key: its 32 bytes as base64url, or a JWK. */
export type PublicKey = string | Ed25519Jwk;

/** The 32 bytes of a public key as base64url. @throws INPUT_INVALID for what is none */
export function publicKeyText(key: PublicKey): string {
  const text = typeof key === 'string' ? key : key?.x;
  const isOther = typeof key !== 'string' && (key?.kty !== 'OKP' || key.crv !== 'Ed25519');
  if (!isOther && typeof text === 'string' && fromBase64Url(text)?.length === 32) return text;
  throw inputInvalid('key', [lifeIssue('PUBLIC_KEY', { received: text })]);
}

/**
 * The thumbprint of a public key (RFC 7638), by which signatures name it.
 * @example
 * ```ts
 * import { keyThumbprint } from '@livelane/contracts/life';
 * keyThumbprint('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'); // => "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"
 * ```
 */
export function keyThumbprint(key: PublicKey): string {
  // The required fields in the order of their names, as canonical JSON has them.
  const hash = canonicalHash({ crv: 'Ed25519', kty: 'OKP', x: publicKeyText(key) });
  const pairs = hash.slice('sha256:'.length).match(/../g) ?? [];
  return toBase64Url(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
}

/** Whether a signature is that of a key over bytes. */
export async function isSignedBy(
  key: PublicKey,
  {
    input,
    signature,
  }: {
    readonly input: Uint8Array<ArrayBuffer>;
    readonly signature: Uint8Array<ArrayBuffer>;
  },
): Promise<boolean> {
  const raw = fromBase64Url(publicKeyText(key)) ?? new Uint8Array();
  const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, signature, input);
}
