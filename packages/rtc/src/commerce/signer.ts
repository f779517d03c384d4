import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { describeReceived, inputInvalid } from '@livelane/contracts/vocabulary';
import { signedBytes, toBase64Url } from './signature.ts';

/** What writes the signatures of a room. */
export interface CommerceSigner {
  /** The raw 32 bytes of the public key, base64url: viewers get it from the token endpoint. */
  readonly publicKey: string;
  /** The message with its signature. */
  sign<Message extends object>(message: Message): Message & { sig: string };
}

/**
 * A signer of the server's messages (Ed25519, RFC 8032).
 * @param privateKeyPem - a PKCS #8 private key, kept when several processes write one room. Left out: a new
 * key, which lives as long as this process.
 * @throws INPUT_INVALID when the text is not an Ed25519 private key
 */
export function createSigner(privateKeyPem?: string): CommerceSigner {
  const key =
    privateKeyPem === undefined
      ? generateKeyPairSync('ed25519').privateKey
      : readKey(privateKeyPem);
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: x ?? '',
    sign: (message) => ({ ...message, sig: toBase64Url(sign(null, signedBytes(message), key)) }),
  };
}

function readKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without the text: it may be a secret of another kind.
  }
  throw inputInvalid('signing key', [
    {
      path: '',
      message: 'an Ed25519 private key as PEM (openssl genpkey -algorithm ed25519)',
      received: describeReceived(`${pem.length} characters`),
    },
  ]);
}
