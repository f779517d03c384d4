import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { codePlaces } from './code-places.ts';
import { navigation } from './navigation.ts';
import { search } from './search.ts';

const docs = join(import.meta.dirname, '..');
const pages = join(docs, '.site');
const { version } = JSON.parse(
  readFileSync(join(docs, '../packages/contracts/package.json'), 'utf8'),
) as { version: string };

/** The version that the pages describe: none is released before the first. */
const released =
  version === '0.0.0' ? { en: 'unreleased', zh: '未发布' } : { en: version, zh: version };
const releases = 'https://github.com/livelane/livelane/releases';

/** A ring, as the loop. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="none" stroke="#3451b2" stroke-width="3"/></svg>')}`;

const english = navigation(pages, 'en');
const chinese = navigation(pages, 'zh-Hans');

export default defineConfig({
  title: 'livelane',
  cleanUrls: true,
  srcDir: '.site',
  head: [['link', { rel: 'icon', href: ICON }]],
  // What every page needs is loaded once, not written into each page.
  metaChunk: true,
  markdown: { anchor: { slugify }, config: codePlaces },
  vite: {
    // This esbuild no longer lowers syntax to the browsers of Vite's default target.
    build: { target: 'es2022', chunkSizeWarningLimit: 3_000 },
    // The language switch leads to the same page where it exists, else to the first page of the language.
    resolve: {
      alias: [
        {
          find: /^.*\/composables\/langs$/,
          replacement: join(import.meta.dirname, 'theme/langs.ts'),
        },
      ],
    },
  },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'Type-safe live commerce across borders with overseas creators.',
      themeConfig: {
        ...english,
        nav: [...(english.nav ?? []), { text: released.en, link: releases }],
        editLink: { pattern: edit(), text: 'Edit this page' },
      },
    },
    zh: {
      label: '简体中文',
      lang: 'zh-Hans',
      description: '与海外达人跨境直播带货的类型安全软件包。',
      themeConfig: {
        ...chinese,
        nav: [...(chinese.nav ?? []), { text: released.zh, link: releases }],
        editLink: { pattern: edit(), text: '编辑本页' },
        outline: { label: '本页内容', level: [2, 3] },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '切换语言',
        notFound: { title: '没有这一页', quote: '', linkText: '回到首页', linkLabel: '回到首页' },
      },
    },
  },
  themeConfig: {
    outline: { level: [2, 3] },
    search,
    socialLinks: [{ icon: 'github', link: 'https://github.com/livelane/livelane' }],
  },
});

/** A page knows its file; it is sent to browsers as text, so it uses nothing outside itself. */
function edit() {
  return ({ frontmatter }: { frontmatter: Record<string, unknown> }) =>
    `https://github.com/livelane/livelane/edit/main/${String(frontmatter['file'])}`;
}

/** Anchors as where the repository is read, so that a link with one holds in both places. */
function slugify(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
