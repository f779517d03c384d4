import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vitepress';
import { outwardLinks } from './outward-links.ts';

const docs = join(import.meta.dirname, '..');

/** The rooms of the site, in reading order. */
const rooms = [
  ['guide', 'Guide'],
  ['concepts', 'Concepts'],
  ['ways-of-paying', 'Ways of paying'],
  ['ways-of-paying/zh-Hans', '付款方式'],
  ['records', 'Records'],
  ['reference', 'Reference'],
  ['recipes', 'Recipes'],
  ['decisions', 'Decisions'],
] as const;

export default defineConfig({
  title: 'livelane',
  description: 'Type-safe live commerce across borders with overseas creators.',
  lang: 'en',
  cleanUrls: true,
  srcExclude: ['node_modules/**'],
  // A README is a folder's first page, on the site as in the repository.
  rewrites: {
    'README.md': 'index.md',
    ':room/README.md': ':room/index.md',
    ':room/:language/README.md': ':room/:language/index.md',
  },
  markdown: { config: outwardLinks },
  // This esbuild no longer lowers syntax to the browsers of Vite's default target.
  vite: { build: { target: 'es2022' } },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: [
      ...rooms.flatMap(([room, text]) => {
        const items = pages(`${room}/*.md`);
        return items.length === 0 ? [] : [{ text, items, collapsed: room !== 'guide' }];
      }),
      { text: 'Creator scores', items: pages('kol-score-*.md'), collapsed: true },
      { text: 'API', items: [{ text: 'All packages', link: '/api/' }] },
    ],
  },
});

/** Pages by file name, each under its own first heading. */
function pages(pattern: string): { text: string; link: string }[] {
  return globSync(pattern, { cwd: docs })
    .sort((a, b) => order(a) - order(b) || a.localeCompare(b))
    .map((file) => ({
      text: /^# (.+)$/m.exec(readFileSync(join(docs, file), 'utf8'))?.[1] ?? file,
      link: `/${file.replace(/(README)?\.md$/, '')}`,
    }));
}

function order(file: string): number {
  return basename(file) === 'README.md' ? 0 : 1;
}
