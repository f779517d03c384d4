import { type ApplyOutcome, COMMERCE, type CommerceView } from './apply.ts';
import { canonicalJson } from './canonical.ts';
import { type Ed25519Verify, ed25519Verify } from './ed25519.ts';
import {
  type ApplyOptions,
  applyMessage,
  type RefusalReason,
  type SignedEnvelope,
  type SignedSnapshot,
  type Stream,
  type StreamOutcome,
  type StreamView,
  withoutEffect,
} from './stream.ts';

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
    .replace(/={1,2}$/, '');
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

/**
 * The id of a key, which messages name in `kid`: the first 11 characters (66 bits) of the public key.
 * @example
 * ```ts
 * import { keyIdOf } from '@livelane/rtc';
 * keyIdOf('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'); // => "11qYAYKxCrf"
 * ```
 */
export function keyIdOf(publicKey: string): string {
  return publicKey.slice(0, 11);
}

/** Verifies signatures of commerce messages with a set of public keys. */
export interface CommerceVerifier {
  /** Ids of the keys, see {@link keyIdOf}. */
  readonly keyIds: readonly string[];
  /** Whether `message.sig` is the signature of the key `message.kid` over the other fields. */
  verify(message: Readonly<Record<string, unknown>>): Promise<boolean>;
}

/**
 * Creates a verifier of commerce messages. It uses WebCrypto, and `@noble/ed25519` where WebCrypto lacks Ed25519.
 *
 * @param publicKeys - Ed25519 public keys of the room's server, each its 32 raw bytes as base64url
 * @returns undefined if one of the texts is not such a key
 * @example
 * ```ts
 * import { createVerifier } from '@livelane/rtc';
 * await createVerifier('not a key'); // => undefined
 * ```
 */
export async function createVerifier(
  ...publicKeys: readonly string[]
): Promise<CommerceVerifier | undefined> {
  const keys = new Map<string, Ed25519Verify>();
  for (const publicKey of publicKeys) {
    const raw = fromBase64Url(publicKey);
    if (raw?.length !== 32) return undefined;
    keys.set(keyIdOf(publicKey), await ed25519Verify(raw));
  }
  return {
    keyIds: [...keys.keys()],
    async verify(message) {
      const verify = keys.get(String(message['kid']));
      const sig = typeof message['sig'] === 'string' ? fromBase64Url(message['sig']) : undefined;
      if (verify === undefined || sig?.length !== 64) return false;
      return verify(sig, signedBytes(message));
    },
  };
}

/** Options of {@link receiveMessage}. */
export interface ReceiveOptions extends ApplyOptions {
  /** Holds the public keys of the room's server. */
  readonly verifier: CommerceVerifier;
}

/**
 * Processes a received text: an envelope from a data packet, or a snapshot from the room's metadata. The sender does
 * not matter, only the signature. What could not change the view anyway is refused before the signature is verified,
 * which takes a hundred times as long as the other checks. A signed message has the server's own form, so no schema is
 * needed in the browser.
 *
 * @returns the outcome with the next view; the view is unchanged unless the outcome is `applied`
 * @example
 * ```ts
 * import { type CommerceVerifier, emptyView, receiveMessage } from '@livelane/rtc';
 * const verifier: CommerceVerifier = { keyIds: [], verify: async () => false };
 * await receiveMessage(emptyView('sale'), '{"seq":1}', { verifier, now: 0 }).then((it) => it.outcome); // => "refused"
 * ```
 */
export async function receiveMessage(
  view: CommerceView,
  text: string,
  options: ReceiveOptions,
): Promise<ApplyOutcome> {
  return receiveText(COMMERCE, view, { text, ...options });
}

/** Processes a received text of any stream, see {@link receiveMessage}. */
export async function receiveText<State, Event>(
  stream: Stream<State, Event>,
  view: StreamView<State>,
  { text, verifier, ...options }: ReceiveOptions & { readonly text: string },
): Promise<StreamOutcome<State>> {
  const refuse = (reason: RefusalReason) => ({ outcome: 'refused', reason, view }) as const;
  const received = parseObject(text);
  if (received === undefined) return refuse('malformed');
  if (!SIGNATURE.test(String(received['sig']))) return refuse('forged');
  if (!verifier.keyIds.includes(String(received['kid']))) return refuse('unknown-key');
  const message = received as unknown as SignedEnvelope<Event> | SignedSnapshot<State>;
  const unchanged = withoutEffect(stream, view, { ...options, message });
  if (unchanged !== undefined) return unchanged;
  if (!(await verifier.verify(received))) return refuse('forged');
  return applyMessage(stream, view, { ...options, message });
}

const SIGNATURE = /^[A-Za-z0-9_-]{86}$/;

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
