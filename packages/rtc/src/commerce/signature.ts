import canonicalize from 'canonicalize';
import {
  type ApplyOutcome,
  applyEnvelope,
  applySnapshot,
  type CommerceEnvelope,
  type CommerceSnapshot,
  type CommerceView,
} from './apply.ts';

/** The bytes that the server signs: the canonical JSON (RFC 8785) of a message without its `sig`. */
export function signedBytes(message: object): Uint8Array<ArrayBuffer> {
  const { sig: _, ...signed } = message as { readonly sig?: unknown };
  return new TextEncoder().encode(canonicalize(signed) ?? '');
}

/** Bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The bytes of base64url text; undefined for anything else. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}

/** A public key that is ready to verify. */
export interface CommerceVerifier {
  verify(message: Readonly<Record<string, unknown>>): Promise<boolean>;
}

/**
 * A verifier of the server's messages, on WebCrypto alone (browsers and Node).
 * @param publicKey - the raw 32 bytes of an Ed25519 public key, base64url
 * @returns undefined when the text is not such a key
 */
export async function createVerifier(publicKey: string): Promise<CommerceVerifier | undefined> {
  const raw = fromBase64Url(publicKey);
  if (raw?.length !== 32) return undefined;
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return {
    async verify(message) {
      const sig = typeof message['sig'] === 'string' ? fromBase64Url(message['sig']) : undefined;
      if (sig?.length !== 64) return false;
      return crypto.subtle.verify('Ed25519', key, sig, signedBytes(message));
    },
  };
}

/** What {@link receiveMessage} needs to judge a message by. */
export interface ReceiveOptions {
  readonly verifier: CommerceVerifier;
  /** The server's time in milliseconds since 1970, as the viewer knows it. */
  readonly now: number;
}

/**
 * The view after a received text, whoever sent it: an envelope from a data packet or a snapshot from the
 * room's metadata. The signature is checked before anything else is believed; once it holds, the form
 * is the server's own, so that a browser needs no schema.
 */
export async function receiveMessage(
  view: CommerceView,
  text: string,
  options: ReceiveOptions,
): Promise<ApplyOutcome> {
  const message = parseObject(text);
  if (message === undefined) return { outcome: 'refused', reason: 'malformed', view };
  if (!(await options.verifier.verify(message)))
    return { outcome: 'refused', reason: 'forged', view };
  return message['kind'] === 'commerce-snapshot'
    ? applySnapshot(view, message as unknown as CommerceSnapshot)
    : applyEnvelope(view, message as unknown as CommerceEnvelope, options.now);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
