import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { type CommerceVerifier, createVerifier, signedBytes, toBase64Url } from './signature.ts';

/** Signs the commerce messages of a room. */
export interface CommerceSigner {
  /** Ed25519 public key for viewers: its 32 raw bytes as base64url. */
  readonly publicKey: string;
  /** Returns the message with its signature in `sig`. */
  sign<Message extends object>(message: Message): Message & { sig: string };
}

/** A signer whose key can be stored. */
export interface StorableSigner extends CommerceSigner {
  /** The private key as PKCS #8 PEM. Store it as a secret: its holder can write prices that viewers accept. */
  privateKeyPem(): string;
}

/**
 * Creates a signer of commerce messages (Ed25519, RFC 8032).
 *
 * @param privateKeyPem - Ed25519 private key as PKCS #8 PEM, such as that of an earlier signer. Default: a new key.
 * Store it: viewers refuse messages of a key that they cannot look up.
 * @throws INPUT_INVALID if the text is not an Ed25519 private key; the error never contains the text
 * @example
 * ```ts
 * import { createSigner } from '@livelane/rtc/server';
 * const first = createSigner();
 * const restarted = createSigner(first.privateKeyPem());
 * restarted.publicKey === first.publicKey; // => true
 * ```
 */
export function createSigner(privateKeyPem?: string): StorableSigner {
  const key =
    privateKeyPem === undefined
      ? generateKeyPairSync('ed25519').privateKey
      : readKey(privateKeyPem);
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: x ?? '',
    sign: (message) => ({ ...message, sig: toBase64Url(sign(null, signedBytes(message), key)) }),
    privateKeyPem: () => key.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}

function readKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Reported below without the text, which may be a secret of another kind.
  }
  throw inputInvalid('privateKeyPem', [
    rtcIssue('SIGNING_KEY', { received: { characters: pem.length } }),
  ]);
}

/**
 * The verifier of a signer's messages.
 * @throws INPUT_INVALID if its `publicKey` is not an Ed25519 key
 */
export async function verifierOf({
  publicKey,
}: Pick<CommerceSigner, 'publicKey'>): Promise<CommerceVerifier> {
  const verifier = await createVerifier(publicKey);
  if (verifier !== undefined) return verifier;
  const issue = rtcIssue('PUBLIC_KEY', { path: '/publicKey', received: publicKey });
  throw inputInvalid('signer', [issue]);
}
