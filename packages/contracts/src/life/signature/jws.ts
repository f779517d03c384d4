import { lifeIssue } from '../../error/life-issues.ts';
import { inputInvalid } from '../../vocabulary/index.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/** The protected header of a signature. */
export type JwsHeader = Readonly<Record<string, unknown>>;

/** What a detached JWS holds. */
export interface DetachedJws {
  readonly header: JwsHeader;
  /** The bytes that are signed, with the payload. */
  readonly input: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Names of Ed25519 as an algorithm: RFC 8037, and RFC 9864, which splits that name. */
const ALGORITHMS: readonly unknown[] = ['EdDSA', 'Ed25519'];

/**
 * A detached JWS (RFC 7515, appendix F) over bytes as they are (RFC 7797, `b64` false), signed with Ed25519 (RFC 8037).
 * @param header - further fields of the protected header
 * @param sign - gives the signature of 64 bytes over its input
 */
export async function detachedJws(
  payload: Uint8Array,
  header: JwsHeader,
  sign: (input: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<string> {
  const whole = { alg: 'EdDSA', b64: false, crit: ['b64'], ...header };
  const head = toBase64Url(new TextEncoder().encode(JSON.stringify(whole)));
  const signature = await sign(signingInput(head, payload));
  return `${head}..${toBase64Url(signature)}`;
}

/** The bytes that a JWS signs: its header and the payload, which stands there as it is or as base64url. */
export function signingInput(
  head: string,
  payload: Uint8Array,
  { b64 = false }: { readonly b64?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(`${head}.`);
  const body = b64 ? new TextEncoder().encode(toBase64Url(payload)) : payload;
  const input = new Uint8Array(start.length + body.length);
  input.set(start);
  input.set(body, start.length);
  return input;
}

/**
 * Reads a detached JWS over a payload; whether its signature holds is left to the key.
 * @throws INPUT_INVALID for text that is no detached JWS, another algorithm than Ed25519, or a critical field other than `b64`
 */
export function readDetachedJws(jws: string, payload: Uint8Array): DetachedJws {
  const [head = '', between, last = '', ...more] = jws.split('.');
  const [bytes, signature] = [fromBase64Url(head), fromBase64Url(last)];
  if (between !== '' || more.length > 0 || bytes === undefined || signature?.length !== 64)
    throw inputInvalid('jws', [lifeIssue('JWS_DETACHED', { received: jws })]);
  const header = headerOf(bytes);
  if (header === undefined || !isUnderstood(header))
    throw inputInvalid('jws', [
      lifeIssue('JWS_HEADER', { received: header ?? new TextDecoder().decode(bytes) }),
    ]);
  return {
    header,
    signature,
    input: signingInput(head, payload, { b64: header['b64'] !== false }),
  };
}

function headerOf(bytes: Uint8Array): JwsHeader | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JwsHeader)
      : undefined;
  } catch {
    return undefined;
  }
}

/** `b64` changes what is signed, so it must be among the critical fields, and these must be known. */
function isUnderstood(header: JwsHeader): boolean {
  const { alg, crit, b64 } = header as { alg?: unknown; crit?: unknown; b64?: unknown };
  if (!ALGORITHMS.includes(alg)) return false;
  if (b64 === undefined) return crit === undefined;
  const isKnown = Array.isArray(crit) && crit.length === 1 && crit[0] === 'b64';
  return isKnown && typeof b64 === 'boolean';
}
