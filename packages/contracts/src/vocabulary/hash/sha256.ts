import { sha256 } from '@noble/hashes/sha2.js';

/** The part of `node:crypto` that is used where there is one. */
interface NodeCrypto {
  readonly hash?: (algorithm: 'sha256', bytes: Uint8Array, form: 'hex') => string;
}

/** Node's own SHA-256, several times as fast; undefined in a browser. Not imported, so that bundles stay free of it. */
const NODE_CRYPTO = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
).process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;

/** SHA-256, as 64 lower-case hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  // Other runtimes that have such a module may lack this function of it.
  return NODE_CRYPTO?.hash === undefined
    ? portableSha256(bytes)
    : NODE_CRYPTO.hash('sha256', bytes, 'hex');
}

/** As {@link sha256Hex}, without anything that only Node has. */
export function portableSha256(bytes: Uint8Array): string {
  const digest = sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
