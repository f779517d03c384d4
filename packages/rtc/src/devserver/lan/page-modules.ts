import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { loadPeer } from '../../peers/peers.ts';

const FOLDER = '/join/modules/';
const LIVEKIT = `${FOLDER}livekit-client.mjs`;
const CLIENT = `${FOLDER}client/`;

const { resolve } = createRequire(import.meta.url);

const clientPath = () => resolve('@livelane/rtc/client');
/** The ES module beside the script that `require` takes. */
const livekitPath = () => join(dirname(resolve('livekit-client')), 'livekit-client.esm.mjs');

/** By which URLs the page imports what it uses: the client of this package, in its files, and livekit-client. */
export const moduleImports = (): Readonly<Record<string, string>> => ({
  '@livelane/rtc/client': `${CLIENT}${basename(clientPath())}`,
  'livekit-client': LIVEKIT,
});

/** The file of a module of the page; undefined if the path is none. No path leads out of the folder of the client. */
export function moduleAt(pathname: string): string | undefined {
  if (pathname === LIVEKIT) return livekitPath();
  const [, file] = /^([\w-]+\.js)$/.exec(pathname.slice(CLIENT.length)) ?? [];
  if (file === undefined || !pathname.startsWith(CLIENT)) return undefined;
  return join(dirname(clientPath()), file);
}

/** @throws PEER_MISSING if livekit-client is not installed, which the page needs */
export async function requirePageModules(): Promise<void> {
  await loadPeer('livekit-client', async () => livekitPath());
}
