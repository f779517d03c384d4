import { rtcError } from '../rtc-error.ts';

/**
 * An optional package, loaded when it is first needed.
 * @throws PEER_MISSING that names the install command
 */
export async function loadPeer<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!isNotFound(cause)) throw cause;
    const install = `npm install ${name}`;
    throw rtcError('PEER_MISSING', `This needs the package ${name}. Run: ${install}`, {
      details: { package: name, install },
      cause,
    });
  }
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
