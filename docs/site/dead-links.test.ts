import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deadLinks } from './dead-links.ts';

function site(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'livelane-site-'));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

it('follows links to pages, folders, places and files', () => {
  const folder = site({
    'index.html': '<a href="/guide/">a</a><a href="/guide/presets#a%26b">b</a><img src="/a.svg">',
    'guide/index.html': '<a href="./presets">c</a><a href="#top"></a><p id="top"></p>',
    'guide/presets.html': '<h2 id="a&b"></h2><a href="https://x.test/no">d</a><a href="/">e</a>',
    'a.svg': '',
  });
  expect(deadLinks(folder)).toEqual({ links: 6, dead: [] });
});

it('names each dead link with its page', () => {
  const folder = site({
    'index.html': '<a href="/guide/">a</a><a href="/b#nowhere">b</a><img src="/c.svg">',
    'b.html': '<p id="here"></p>',
  });
  expect(deadLinks(folder).dead).toEqual([
    'index.html links to /guide/: no such page',
    'index.html links to /b#nowhere: no such place in the page',
    'index.html links to /c.svg: no such page',
  ]);
});
