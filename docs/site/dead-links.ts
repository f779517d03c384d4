import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedFile } from './served-file.ts';

/** Follows every link of a built site that stays on it, also to a place within a page. */
export function deadLinks(folder: string): { links: number; dead: string[] } {
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const places = new Map<string, ReadonlySet<string>>();
  const placesOf = (file: string) => {
    const known = places.get(file) ?? ids(readFileSync(file, 'utf8'));
    places.set(file, known);
    return known;
  };
  const dead: string[] = [];
  let links = 0;
  for (const page of pages) {
    for (const target of targets(readFileSync(join(folder, page), 'utf8'))) {
      const { origin, pathname, hash } = new URL(target, `http://site/${page}`);
      if (origin !== 'http://site') continue;
      links += 1;
      const file = servedFile(folder, pathname);
      const place = decodeURIComponent(hash.slice(1));
      if (file === undefined) dead.push(`${page} links to ${target}: no such page`);
      else if (place !== '' && file.endsWith('.html') && !placesOf(file).has(place))
        dead.push(`${page} links to ${target}: no such place in the page`);
    }
  }
  return { links, dead };
}

/** The distinct targets of links, pictures and scripts of a page. */
function targets(html: string): ReadonlySet<string> {
  const found = html.matchAll(/\s(?:href|src)="([^"]*)"/g);
  return new Set([...found].map(([, target = '']) => target.replaceAll('&amp;', '&')));
}

function ids(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
