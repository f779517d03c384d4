import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { posterOf } from '../live/poster.ts';
import { isOpen } from '../live/show.ts';
import type { Studio } from '../studio.ts';
import { plainPoster } from './plain-poster.ts';
import { type Chunks, preloads } from './preloads.ts';

/** What a viewer's page needs at once, and what only while the show is on. */
const VIEWER = 'viewer/viewer.tsx';
const LIVE = 'viewer/live/join.ts';

/** Where viewers come in. */
const VIEWER_PATHS: readonly string[] = ['/show', '/enter/show'];

/**
 * The page of a path. All have one document; that of viewers has the poster, for who has no JavaScript, and names the
 * scripts that it will ask for, which arrive a round trip earlier then, LiveKit several.
 * @param pages - folder of the built pages
 */
export async function pageAt(studio: Studio, pages: string, path: string): Promise<string> {
  const page = await readFile(join(pages, 'index.html'), 'utf8');
  if (!VIEWER_PATHS.includes(path)) return page;
  // Without the database there is the page all the same, which says what is wrong.
  const poster = await posterOf(studio).catch(() => undefined);
  if (poster === undefined) return page;
  const manifest = await readFile(join(pages, '.vite/manifest.json'), 'utf8');
  const links = preloads(JSON.parse(manifest) as Chunks, [
    VIEWER,
    ...(isOpen(poster) ? [LIVE] : []),
  ]);
  const plain = String(await plainPoster(poster));
  return page
    .replace('</head>', () => `${links}</head>`)
    .replace('</noscript>', () => `${plain}</noscript>`);
}
