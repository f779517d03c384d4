/** Whether a signature is a key's over a message. */
export type Ed25519Verify = (
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/**
 * Ed25519 (RFC 8032) by WebCrypto, or by `@noble/ed25519` where WebCrypto lacks it: Chrome before 137, and pages without
 * a secure origin, which have no `crypto.subtle` at all. The library is loaded only there.
 *
 * @param raw - the 32 bytes of the public key
 */
export async function ed25519Verify(raw: Uint8Array<ArrayBuffer>): Promise<Ed25519Verify> {
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return (signature, message) => crypto.subtle.verify('Ed25519', key, signature, message);
  } catch {
    const [{ hashes, verify }, { sha512 }] = await Promise.all([
      import('@noble/ed25519'),
      import('@noble/hashes/sha2.js'),
    ]);
    hashes.sha512 ??= sha512;
    // Without `zip215`, as WebCrypto: encodings that RFC 8032 does not allow are refused.
    return async (signature, message) => verify(signature, message, raw, { zip215: false });
  }
}
