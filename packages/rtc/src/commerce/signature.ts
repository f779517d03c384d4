import {
  type ApplyOutcome,
  applyEnvelope,
  applySnapshot,
  type CommerceEnvelope,
  type CommerceSnapshot,
  type CommerceView,
} from './apply.ts';
import { canonicalJson } from './canonical.ts';
import { ed25519Verify } from './ed25519.ts';

/** The signed content of a message: its canonical JSON (RFC 8785) without `sig`, as UTF-8. */
export function signedBytes(message: object): Uint8Array<ArrayBuffer> {
  const { sig: _, ...signed } = message as { readonly sig?: unknown };
  return new TextEncoder().encode(canonicalJson(signed));
}

/** Encodes bytes as base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Decodes base64url; undefined if the text is not base64url. */
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

/** Verifies signatures of commerce messages with one public key. */
export interface CommerceVerifier {
  /** Whether `message.sig` is the key's signature over the other fields. */
  verify(message: Readonly<Record<string, unknown>>): Promise<boolean>;
}

/**
 * Creates a verifier of commerce messages. It uses WebCrypto, and `@noble/ed25519` where WebCrypto lacks Ed25519.
 *
 * @param publicKey - Ed25519 public key: its 32 raw bytes as base64url
 * @returns undefined if the text is not such a key
 * @example
 * ```ts
 * import { createVerifier } from '@livelane/rtc';
 * await createVerifier('not a key'); // => undefined
 * ```
 */
export async function createVerifier(publicKey: string): Promise<CommerceVerifier | undefined> {
  const raw = fromBase64Url(publicKey);
  if (raw?.length !== 32) return undefined;
  const verify = await ed25519Verify(raw);
  return {
    async verify(message) {
      const sig = typeof message['sig'] === 'string' ? fromBase64Url(message['sig']) : undefined;
      if (sig?.length !== 64) return false;
      return verify(sig, signedBytes(message));
    },
  };
}

/** Options of {@link receiveMessage}. */
export interface ReceiveOptions {
  /** Holds the public key of the room's server. */
  readonly verifier: CommerceVerifier;
  /** Current time of the server's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
}

/**
 * Processes a received text: an envelope from a data packet, or a snapshot from the room's metadata. The sender does
 * not matter, only the signature, which is verified first. A signed message has the server's own form, so no schema
 * is needed in the browser.
 *
 * @returns the outcome with the next view; the view is unchanged unless the outcome is `applied`
 * @example
 * ```ts
 * import { type CommerceVerifier, emptyView, receiveMessage } from '@livelane/rtc';
 * const verifier: CommerceVerifier = { verify: async () => false };
 * await receiveMessage(emptyView('sale'), '{"seq":1}', { verifier, now: 0 }).then((it) => it.outcome); // => "refused"
 * ```
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
    : applyEnvelope(view, message as unknown as CommerceEnvelope, options);
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
