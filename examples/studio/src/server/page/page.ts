import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { posterOf } from '../live/poster.ts';
import { isOpen } from '../live/show.ts';
import type { Studio } from '../studio.ts';
import { plainPoster } from './plain-poster.ts';
import { type Chunks, preloads } from './preloads.ts';

/** What all pages need, what that of viewers needs at once, and what only while the show is on. */
const APP = 'app.tsx';
const VIEWER = 'viewer/viewer.tsx';
const LIVE = 'viewer/live/join.ts';

/** Where viewers come in. */
const VIEWER_PATHS: readonly string[] = ['/show', '/enter/show'];

/**
 * The page of a path. All have one document, which names the scripts that it will ask for: they arrive a round trip
 * earlier then, LiveKit several. That of viewers has the poster, for who has no JavaScript. While the show is on, what
 * joins the room comes first, and the scripts of the page are named in a template, for its first script to follow.
 * @param pages - folder of the built pages
 */
export async function pageAt(studio: Studio, pages: string, path: string): Promise<string> {
  const page = await readFile(join(pages, 'index.html'), 'utf8');
  const manifest = await readFile(join(pages, '.vite/manifest.json'), 'utf8');
  const chunks = JSON.parse(manifest) as Chunks;
  const isViewers = VIEWER_PATHS.includes(path);
  // Without the database there is the page all the same, which says what is wrong.
  const poster = isViewers ? await posterOf(studio).catch(() => undefined) : undefined;
  const room = poster !== undefined && isOpen(poster) ? [LIVE] : [];
  const own = preloads(chunks, isViewers ? [APP, VIEWER] : [APP], room);
  const links = room.length === 0 ? own : `${preloads(chunks, room)}<template>${own}</template>`;
  const plain = poster === undefined ? '' : String(await plainPoster(poster));
  return page
    .replace('</head>', () => `${links}</head>`)
    .replace('</noscript>', () => `${plain}</noscript>`);
}
