import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address, type SitePage, titleOf } from './pages.ts';

const SITE = 'livelane';
const ABOUT =
  'Type-safe TypeScript packages for live commerce across borders with overseas creators: grade creators, draft and review contracts, go live on LiveKit, attribute each sale, settle.';

/**
 * Writes what programs read, beside the built pages: each page as Markdown under its address with `.md`, a list of
 * them (`llms.txt`), and all English ones in one file (`llms-full.txt`).
 */
export function writePlainPages(pages: ReadonlyMap<string, SitePage>, folder: string): void {
  for (const [path, { content }] of pages) write(join(folder, path), content);
  const english = [...pages].filter(([, { language }]) => language === 'en');
  const chinese = [...pages].filter(([, { language }]) => language === 'zh-Hans');
  write(join(folder, 'llms.txt'), list(english, chinese));
  write(
    join(folder, 'llms-full.txt'),
    english.map(([path, { content }]) => `<!-- ${address(path)} -->\n\n${content}`).join('\n\n'),
  );
}

type Listed = readonly (readonly [path: string, page: SitePage])[];

function list(english: Listed, chinese: Listed): string {
  return [`# ${SITE}`, `> ${ABOUT}`, section('Pages', english), section('简体中文', chinese)].join(
    '\n\n',
  );
}

function section(title: string, pages: Listed): string {
  const lines = pages.map(([path, { content }]) => `- [${titleOf(content)}](/${path})`);
  return `## ${title}\n\n${lines.join('\n')}\n`;
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
