/** How a signature is written. */
export type SignatureForm = 'base64' | 'hex';

/**
 * Whether a signature is the HMAC-SHA256 of a message under a secret, compared in constant time by Web Crypto.
 * @returns false for a signature that is malformed
 */
export async function isSigned(
  message: Uint8Array<ArrayBuffer>,
  signature: { readonly text: string; readonly form: SignatureForm },
  secret: string,
): Promise<boolean> {
  const bytes = signature.form === 'hex' ? fromHex(signature.text) : fromBase64(signature.text);
  if (bytes === undefined || bytes.length !== 32) return false;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const raw = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, bytes, message);
}

function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
