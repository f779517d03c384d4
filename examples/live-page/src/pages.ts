import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ofPackage = (name: string): string => dirname(fileURLToPath(import.meta.resolve(name)));

/** Folders of files that the pages load, by the path that they are served at: their scripts, and the packages as they are. */
export const FOLDERS = {
  '/pages': fileURLToPath(new URL('../pages', import.meta.url)),
  '/lib/rtc/client': ofPackage('@livelane/rtc/client'),
  '/lib/livekit-client': ofPackage('livekit-client'),
  '/lib/ed25519': ofPackage('@noble/ed25519'),
  '/lib/hashes': ofPackage('@noble/hashes/sha2.js'),
} as const;

/** Files of `/pages` by the path that a person opens. */
export const PAGES = { '/': 'watch.html', '/host': 'host.html' } as const;
