import { isLivelaneError } from '../errors/guard.ts';
import { rtcError } from '../errors/rtc-errors.ts';

/**
 * Loads an optional peer dependency.
 * @param name - its npm package name
 * @throws PEER_MISSING with the install command
 */
export async function loadPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!isNotFound(cause)) throw cause;
    throw missingPeers([name], cause);
  }
}

/** Peer dependencies of a session on a LiveKit server. */
const LOADERS = {
  'livekit-server-sdk': loadServerSdk,
  '@livekit/rtc-node': loadRtcNode,
} as const;

/**
 * Loads peer dependencies before a long operation starts, so that a missing one is reported early.
 * @throws PEER_MISSING that lists every missing package and one command that installs them all
 */
export async function requirePeers(names: readonly (keyof typeof LOADERS)[]): Promise<void> {
  const missing: string[] = [];
  let cause: unknown;
  for (const name of names) {
    try {
      await LOADERS[name]();
    } catch (error) {
      if (!isLivelaneError(error, 'PEER_MISSING')) throw error;
      missing.push(name);
      cause ??= error.cause;
    }
  }
  if (missing.length > 0) throw missingPeers(missing, cause);
}

function missingPeers(packages: readonly string[], cause: unknown) {
  const install = `npm install ${packages.join(' ')}`;
  const part = partMissing(packages, cause);
  const details = { packages, install };
  return rtcError(
    'PEER_MISSING',
    part === undefined ? { ...details, reason: 'package' } : { ...details, reason: 'part', part },
    { cause },
  );
}

/** An installed package may lack one of its own parts, such as its native binary for this platform. */
function partMissing(packages: readonly string[], cause: unknown): string | undefined {
  const message = cause instanceof Error ? cause.message : '';
  const part = /^Cannot find (?:package|module) '([^']{1,200})'/.exec(message)?.[1];
  return part === undefined || packages.includes(part) ? undefined : part;
}

function isNotFound(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}

/** LiveKit's server SDK. @throws PEER_MISSING */
export function loadServerSdk(): Promise<typeof import('livekit-server-sdk')> {
  return loadPeer('livekit-server-sdk', () => import('livekit-server-sdk'));
}

/** LiveKit's client for Node. @throws PEER_MISSING */
export function loadRtcNode(): Promise<typeof import('@livekit/rtc-node')> {
  return loadPeer('@livekit/rtc-node', async () => {
    // Unless NODE_ENV is `production` at load time, the package logs every connection to standard output, which is
    // reserved for results.
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
