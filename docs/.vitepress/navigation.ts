import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { type Language, PREFIX } from '../site/languages.ts';
import { address, titleOf } from '../site/pages.ts';

type Item = DefaultTheme.SidebarItem;

/** The folders of the site in reading order, with their names. */
const ROOMS: readonly (readonly [folder: string, en: string, chinese: string])[] = [
  ['concepts', 'Concepts', '概念'],
  ['studio', 'Studio', '直播工作室'],
  ['guide', 'Guide', '指南'],
  ['recipes', 'Recipes', '做法'],
  ['examples', 'Examples', '示例'],
  ['packages', 'Packages', '软件包'],
  ['records', 'Records', '记录'],
  ['ways-of-paying', 'Ways of paying', '付款方式'],
  ['commands', 'Commands', '命令'],
  ['reference', 'Reference', '参考'],
  ['decisions', 'Decisions', '决策'],
];

const WORDS = {
  en: { start: 'Start', api: 'API', more: 'Reference', whole: 'All', english: '' },
  'zh-Hans': { start: '开始', api: '接口', more: '参考', whole: '全部', english: '（英文）' },
} as const;

/** Pages that are read first, in this order; all others of their folder follow by name. */
const FIRST = [
  'index.md',
  'your-first-room.md',
  'already-have-a-room.md',
  'a-room-that-sells.md',
  'moderation.md',
  'presets.md',
  'production.md',
  'first-deal.md',
  'whole-loop.md',
];

/** The links of a language, from the pages that stand in a folder; what is in English alone is linked there. */
export function navigation(pages: string, language: Language): DefaultTheme.Config {
  const words = WORDS[language];
  const rooms = ROOMS.flatMap((room) => roomOf(pages, room, language));
  const api: Item = { text: words.api + words.english, link: '/api/' };
  const linked = (folder: string) =>
    ROOMS.filter(([one]) => one === folder)
      .flatMap((room) => roomOf(pages, room, language))
      .map(({ text = '', link, items }) => ({ text, link: link ?? items?.[0]?.link ?? '/' }));
  return {
    nav: [
      ...linked('guide'),
      ...linked('examples'),
      {
        text: words.more,
        items: [
          ...['packages', 'commands', 'records', 'ways-of-paying', 'reference'].flatMap(linked),
          { text: api.text ?? '', link: '/api/' },
        ],
      },
    ],
    sidebar: {
      [`/${PREFIX[language]}`]: [
        { text: words.start, link: `/${PREFIX[language]}` },
        ...rooms,
        api,
      ],
      ...(language === 'en' ? { '/api/': apiSidebar(pages) } : {}),
    },
  };
}

function roomOf(
  pages: string,
  [folder, en, chinese]: (typeof ROOMS)[number],
  language: Language,
): Item[] {
  const own = sidebarOf(pages, PREFIX[language] + folder);
  const text = language === 'en' ? en : chinese;
  if (own.length > 0) return [{ text, items: own, collapsed: folder !== 'guide' }];
  const [english] = language === 'en' ? [] : sidebarOf(pages, folder);
  const link = english?.link ?? english?.items?.[0]?.link;
  return link === undefined ? [] : [{ text: text + WORDS[language].english, link }];
}

/** The pages of a folder under their first headings, its first page first; folders within become groups. */
function sidebarOf(pages: string, folder: string): Item[] {
  const files = globSync('*.md', { cwd: join(pages, folder) }).sort(byName);
  const groups = globSync('*/', { cwd: join(pages, folder) }).sort();
  return [
    ...files.map((file) => item(pages, `${folder}/${file}`)),
    ...groups
      .filter((group) => !files.includes(`${group}.md`))
      .map(
        (group): Item => ({
          text: group,
          items: sidebarOf(pages, `${folder}/${group}`),
          collapsed: true,
        }),
      ),
  ];
}

/** Import paths: a group per package. */
function apiSidebar(pages: string): Item[] {
  const packages = globSync('*.md', { cwd: join(pages, 'api') }).filter(
    (one) => one !== 'index.md',
  );
  return [
    { text: 'API', link: '/api/' },
    ...packages.sort().map((file) => ({
      ...item(pages, `api/${file}`),
      collapsed: false,
      items: globSync(`${file.replace(/\.md$/, '')}/**/*.md`, { cwd: join(pages, 'api') })
        .sort()
        .map((entry) => ({
          ...item(pages, `api/${entry}`),
          text: entry.replace(/^[^/]+|\.md$/g, ''),
        })),
    })),
  ];
}

function item(pages: string, path: string): Item {
  return { text: titleOf(readFileSync(join(pages, path), 'utf8')), link: address(path) };
}

function byName(a: string, b: string): number {
  const [first, second] = [a, b].map(
    (file) => (FIRST.indexOf(file) + FIRST.length + 1) % (FIRST.length + 1),
  );
  return (first ?? 0) - (second ?? 0) || a.localeCompare(b);
}
