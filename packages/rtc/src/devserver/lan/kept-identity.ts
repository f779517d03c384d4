import {
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  X509Certificate,
} from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { jsonText } from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { rtcError } from '../../errors/rtc-errors.ts';
import { MIN_SECRET_BYTES } from '../../tokens/secret.ts';
import { systemCode } from '../failures.ts';
import { makeFolder } from '../make-folder.ts';
import { selfSignedCertificate } from './certificate.ts';

/** Keys and certificate that stay the same from start to start, so that phones need not be set up again. */
export interface KeptIdentity {
  readonly apiKey: string;
  readonly apiSecret: string;
  /** PEM. */
  readonly certificate: string;
  /** PEM. */
  readonly privateKey: string;
  /** What was made by this start; the others were kept. */
  readonly made: readonly ('keys' | 'certificate')[];
}

export interface IdentityOptions {
  readonly folder: string;
  /** The address that the certificate must name. */
  readonly address: string;
  /** Other addresses that a new certificate names. */
  readonly others: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Folder of what outlives a start: `LIVELANE_STATE`, else `$XDG_STATE_HOME/livelane`, else `~/.local/state/livelane`. */
export function stateFolder(env: Readonly<Record<string, string | undefined>>): string {
  const own = env['LIVELANE_STATE'];
  if (own !== undefined && own !== '') return own;
  const xdg = env['XDG_STATE_HOME'];
  if (xdg !== undefined && xdg !== '') return join(xdg, 'livelane');
  const home = env['HOME'];
  return join(home !== undefined && home !== '' ? home : homedir(), '.local', 'state', 'livelane');
}

const DAY_MS = 86_400_000;
/** Phones take no certificate of more than 825 days. */
const VALID_MS = 365 * DAY_MS;
/** A certificate with less time left is made anew. */
const RENEWED_MS = 30 * DAY_MS;
/** The clock of a phone may be behind. */
const BEHIND_MS = DAY_MS;

const KeysSchema = z.strictObject({
  apiKey: z.string().check(z.minLength(1)),
  apiSecret: z.string().check(z.minLength(MIN_SECRET_BYTES)),
});

/**
 * The keys and the certificate of a folder, readable by their owner alone. What is missing, damaged, about to expire or for
 * another address is made anew.
 * @throws FOLDER_UNWRITABLE
 */
export async function keptIdentity(options: IdentityOptions): Promise<KeptIdentity> {
  const { folder } = options;
  try {
    await makeFolder(folder, 0o700);
    const keysPath = join(folder, 'keys.json');
    const keys = keysIn(await readSecret(keysPath));
    const used = keys ?? newKeys();
    if (keys === undefined) await writeSecret(keysPath, jsonText(used));
    const tlsPath = join(folder, 'tls.pem');
    const tls = tlsIn(await readSecret(tlsPath), options);
    const shown = tls ?? newTls(options);
    if (tls === undefined) await writeSecret(tlsPath, `${shown.privateKey}${shown.certificate}`);
    // The certificate alone, for programs that are told to trust it.
    await writeSecret(join(folder, 'certificate.pem'), shown.certificate);
    const made = [
      ...(keys === undefined ? (['keys'] as const) : []),
      ...(tls === undefined ? (['certificate'] as const) : []),
    ];
    return { ...used, ...shown, made };
  } catch (cause) {
    const details = { reason: 'lan', path: folder, variable: 'LIVELANE_STATE' } as const;
    throw rtcError('FOLDER_UNWRITABLE', { ...details, system: systemCode(cause) }, { cause });
  }
}

type Keys = Pick<KeptIdentity, 'apiKey' | 'apiSecret'>;
type Tls = Pick<KeptIdentity, 'certificate' | 'privateKey'>;

function keysIn(text: string): Keys | undefined {
  try {
    return KeysSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A new API key with its secret. */
export const newKeys = (): Keys => ({
  apiKey: `API${randomBytes(6).toString('hex')}`,
  apiSecret: randomBytes(32).toString('base64url'),
});

/** The certificate of a text, if it is for the address, by its own key, and valid for a while yet. */
export function tlsIn(
  text: string,
  { address, now }: Pick<IdentityOptions, 'address' | 'now'>,
): Tls | undefined {
  const at = Math.max(text.lastIndexOf('-----BEGIN CERTIFICATE-----\n'), 0);
  const [privateKey, certificate] = [text.slice(0, at), text.slice(at)];
  try {
    const read = new X509Certificate(certificate);
    const [from, until] = [Date.parse(read.validFrom), Date.parse(read.validTo)];
    const isCurrent = from <= now && now < until - RENEWED_MS;
    const isOurs = read.checkPrivateKey(createPrivateKey(privateKey));
    if (!isCurrent || !isOurs || read.checkIP(address) === undefined) return undefined;
    return { privateKey, certificate };
  } catch {
    return undefined;
  }
}

function newTls({ address, others, now }: IdentityOptions): Tls {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = selfSignedCertificate(privateKey, {
    names: ['localhost'],
    addresses: [...new Set([address, ...others, '127.0.0.1'])],
    from: now - BEHIND_MS,
    until: now + VALID_MS - BEHIND_MS,
    serial: randomBytes(16),
  });
  return {
    certificate,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** The text of a file, empty if there is none; others may read it no longer. */
async function readSecret(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (text === undefined) return '';
  await chmod(path, 0o600);
  return text;
}

/** Whole or not at all, and never readable by others, not even for a moment. */
async function writeSecret(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.part`;
  await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
  await rename(draft, path);
}
