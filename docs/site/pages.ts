import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/gates/src/workspace.ts';
import { commandPages } from './commands.ts';
import { type Language, PREFIX } from './languages.ts';
import { siteLinks } from './links.ts';

/** One page of the site. */
export interface SitePage {
  /** Its Markdown, with links that hold on the site. */
  readonly content: string;
  readonly language: Language;
  /** The file of the repository that it is; none where it is written while the site is built. */
  readonly file?: string;
}

/** The folders of `docs` that are on the site. */
const ROOMS = 'concepts,guide,recipes,studio,records,reference,ways-of-paying,decisions';

const SOURCES = [
  'docs/*.md',
  `docs/{${ROOMS}}/**/*.md`,
  'packages/*/README.md',
  'examples/README.md',
  'examples/*/README.md',
  'examples/*/{campaign,lists,shops}/README.md',
];

/** Every page but those of the API, by its path on the site. */
export async function sitePages(): Promise<ReadonlyMap<string, SitePage>> {
  const files = globSync(SOURCES, { cwd: root }).sort();
  const paths = new Map(files.map((file) => [file, sitePath(file)]));
  const siteOf = (file: string) => {
    const path = paths.get(file);
    return path === undefined ? undefined : address(path);
  };
  const pages = new Map<string, SitePage>();
  for (const [file, path] of paths) {
    const text = withSiteLinks(withoutFrontMatter(readFileSync(join(root, file), 'utf8')));
    const content = siteLinks(withDrawings(text, file), { file, siteOf });
    pages.set(path, { content, file, language: languageOf(path) });
  }
  for (const language of ['en', 'zh-Hans'] as const)
    for (const [path, content] of await commandPages(language))
      pages.set(PREFIX[language] + path, { content, language });
  return pages;
}

/** Where a file of the repository stands on the site: translations under `zh`, a README as the first page of its folder. */
export function sitePath(file: string): string {
  const isChinese = /\.zh-Hans\.md$|\/zh-Hans\//.test(file);
  const plain = file.replace(/\.zh-Hans\.md$/, '.md').replace('/zh-Hans/', '/');
  const path = plain
    .replace(/^docs\/(?=kol-score-)/, 'reference/')
    .replace(/^docs\//, '')
    .replace(/^((?:packages|examples)\/.+)\/README\.md$/, '$1.md')
    .replace(/(^|\/)README\.md$/, '$1index.md');
  return PREFIX[isChinese ? 'zh-Hans' : 'en'] + path;
}

/** The address of a page: `/guide/` of `guide/index.md`, `/guide/presets` of `guide/presets.md`. */
export function address(path: string): string {
  return `/${path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
}

/** The path that the page would have in the other language. */
export function inOtherLanguage(path: string): string {
  return languageOf(path) === 'en' ? PREFIX['zh-Hans'] + path : path.slice('zh/'.length);
}

export function languageOf(path: string): Language {
  return path.startsWith(PREFIX['zh-Hans']) ? 'zh-Hans' : 'en';
}

export function titleOf(markdown: string): string {
  return (/^# (.+)$/m.exec(markdown)?.[1] ?? '').replace(/[`\\]/g, '');
}

function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n+/, '');
}

/** Links to pages that are on the site alone stand in comments, since they lead nowhere in the repository. */
function withSiteLinks(markdown: string): string {
  return markdown.replace(/<!-- site: (.+?) -->/g, '$1');
}

/** Drawings of `docs/assets` become part of the page, so that they follow its light or dark colours. */
function withDrawings(markdown: string, file: string): string {
  return markdown.replace(/!\[[^\]]*\]\((assets\/[\w.-]+\.svg)\)/g, (_, drawing: string) =>
    readFileSync(join(root, file, '..', drawing), 'utf8')
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/\n\s*/g, ''),
  );
}
