import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { rtcError } from '../rtc-error.ts';

/**
 * An optional package, loaded when it is first needed.
 * @param name - as npm knows it
 * @throws PEER_MISSING that names the install command
 */
export async function loadPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!isNotFound(cause)) throw cause;
    throw missingPeers([name], cause);
  }
}

/** Optional packages that a session on a real server needs. */
const LOADERS = {
  'livekit-server-sdk': loadServerSdk,
  '@livekit/rtc-node': loadRtcNode,
} as const;

/**
 * Loads optional packages before anything long is begun, so that a missing one is told at once.
 * @throws PEER_MISSING that names all that are missing, and one command that installs them
 */
export async function requirePeers(names: readonly (keyof typeof LOADERS)[]): Promise<void> {
  const missing: string[] = [];
  let cause: unknown;
  for (const name of names) {
    try {
      await LOADERS[name]();
    } catch (error) {
      if (!isLivelaneError(error) || error.code !== 'PEER_MISSING') throw error;
      missing.push(name);
      cause ??= error.cause;
    }
  }
  if (missing.length > 0) throw missingPeers(missing, cause);
}

function missingPeers(packages: readonly string[], cause: unknown) {
  const install = `npm install ${packages.join(' ')}`;
  const what = packages.length === 1 ? 'the package' : 'the packages';
  return rtcError(
    'PEER_MISSING',
    `This needs ${what} ${packages.join(' and ')}. Run: ${install}${partMissing(packages, cause)}`,
    { details: { package: packages[0], packages, install }, cause },
  );
}

/** A package that is there may lack a part of its own, such as its program for this system. */
function partMissing(packages: readonly string[], cause: unknown): string {
  const message = cause instanceof Error ? cause.message : '';
  const part = /^Cannot find (?:package|module) '([^']{1,200})'/.exec(message)?.[1];
  return part === undefined || packages.includes(part) ? '' : ` (its part ${part} was not found)`;
}

function isNotFound(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}

/** LiveKit's server SDK. @throws PEER_MISSING */
export function loadServerSdk(): Promise<typeof import('livekit-server-sdk')> {
  return loadPeer('livekit-server-sdk', () => import('livekit-server-sdk'));
}

/** LiveKit's participants for Node. @throws PEER_MISSING */
export function loadRtcNode(): Promise<typeof import('@livekit/rtc-node')> {
  return loadPeer('@livekit/rtc-node', async () => {
    // The package logs every connection to standard output, where results belong, unless it is told at
    // load time that this is production.
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      return await import('@livekit/rtc-node');
    } finally {
      if (before === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = before;
    }
  });
}
