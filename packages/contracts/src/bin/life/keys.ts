import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod/mini';
import { lifeIssue } from '../../error/life-issues.ts';
import type { Ed25519Jwk, PublicKey } from '../../life/signature/key.ts';
import { type Id, IdSchema, inputInvalid, jsonPointer } from '../../vocabulary/index.ts';
import { type BinContext, readJsonFile, readText } from '../../vocabulary/node/index.ts';

/** The private key of a file, PEM or JWK. @throws INPUT_INVALID, which never quotes the file */
export async function readPrivateKey(
  path: string,
  { reading }: Pick<BinContext, 'reading'>,
): Promise<Ed25519Jwk> {
  const { text } = await readText(path, reading);
  const key = keyIn(text, createPrivateKey);
  if (key?.asymmetricKeyType === 'ed25519')
    return key.export({ format: 'jwk' }) as unknown as Ed25519Jwk;
  const received = { characters: text.length };
  throw inputInvalid(`--key ${path}`, [lifeIssue('SIGNING_KEY', { received })]);
}

/** The public keys of a file, by party: JWK, PEM or 32 bytes as base64url. @throws INPUT_INVALID */
export async function readPublicKeys(
  path: string,
  { reading }: Pick<BinContext, 'reading'>,
): Promise<Readonly<Record<Id, PublicKey>>> {
  const values = await readJsonFile(path, z.record(IdSchema, z.unknown()), reading);
  const keys = Object.entries(values).map(([party, value]) => {
    const key = publicKeyIn(value);
    if (key !== undefined) return [party, key] as const;
    // A private key that was put there by mistake is not quoted.
    const place = { path: jsonPointer([party]), received: typeof value };
    throw inputInvalid(`--keys ${path}`, [lifeIssue('PUBLIC_KEY', place)]);
  });
  return Object.fromEntries(keys);
}

function publicKeyIn(value: unknown): PublicKey | undefined {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (/^[A-Za-z0-9_-]{43}$/.test(text)) return text;
  const key = keyIn(text, createPublicKey);
  return key?.asymmetricKeyType === 'ed25519' ? key.export({ format: 'jwk' }).x : undefined;
}

function keyIn(
  text: string,
  read: typeof createPrivateKey | typeof createPublicKey,
): KeyObject | undefined {
  try {
    return text.trimStart().startsWith('{')
      ? read({ key: JSON.parse(text), format: 'jwk' })
      : read(text);
  } catch {
    return undefined;
  }
}
