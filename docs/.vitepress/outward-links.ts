import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

const repository = join(import.meta.dirname, '../..');

/**
 * Pages link to files of the repository by relative paths, so that they work where the repository is read. On the
 * site a link that leaves it leads to the repository's page; one whose file is not there fails the build.
 */
export function outwardLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('outward-links', (state) => {
    const page = (state.env as { relativePath?: string }).relativePath ?? '';
    const tokens = state.tokens.flatMap((block) => block.children ?? []);
    for (const link of tokens.filter(({ type }) => type === 'link_open')) {
      const target = outward(page, link.attrGet('href') ?? '');
      if (target !== undefined) link.attrSet('href', target);
    }
  });
}

function outward(page: string, href: string): string | undefined {
  if (/^([a-z]+:|[#/])/i.test(href)) return undefined;
  const path = href.replace(/[#?].*$/, '');
  const file = posix.join('docs', dirname(page), path);
  const onSite = file.startsWith('docs/') && /(\.(md|html)|\/|^[^.]+)$/.test(path);
  if (onSite) return undefined;
  if (!existsSync(join(repository, file))) {
    throw new ReferenceError(`${page} links to ${href}, and there is no ${file}`);
  }
  return `https://github.com/livelane/livelane/blob/main/${file}${href.slice(path.length)}`;
}
