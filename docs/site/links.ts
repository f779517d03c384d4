import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../../scripts/gates/src/workspace.ts';

const REPOSITORY = 'https://github.com/livelane/livelane';

/**
 * Pages link to files of the repository by relative paths, so that they work where the repository is read. On the site
 * such a link leads to the page that the file became, else to the file in the repository; code is left as it is.
 * @param siteOf the address of the page that a file of the repository became, if it became one
 * @throws ReferenceError where there is no such file
 */
export function siteLinks(
  markdown: string,
  { file, siteOf }: { file: string; siteOf: (file: string) => string | undefined },
): string {
  return outsideCode(markdown, (text) =>
    text.replace(/(\]\()([^)\s]+)(?=[)\s])|((?:href|src)=")([^"]+)(?=")/g, (...found) => {
      const [, before = found[3], target = found[4]] = found as string[];
      return `${before}${siteLink(target ?? '', file, siteOf)}`;
    }),
  );
}

function siteLink(
  target: string,
  file: string,
  siteOf: (file: string) => string | undefined,
): string {
  if (/^([a-z]+:|#|\/)/i.test(target)) return target;
  const path = target.replace(/[#?].*$/, '');
  const hash = target.slice(path.length);
  const named = posix.join(dirname(file), path).replace(/\/$/, '');
  const page = siteOf(named) ?? siteOf(`${named}/README.md`) ?? siteOf(`${named}.md`);
  if (page !== undefined) return page + hash;
  if (!existsSync(join(root, named)))
    throw new ReferenceError(`${file} links to ${target}, and there is no ${named}`);
  const form = statSync(join(root, named)).isDirectory() ? 'tree' : 'blob';
  return `${REPOSITORY}/${form}/main/${named}${hash}`;
}

/** Fences and code within a line stay as they are. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ *\2 *$|(?<!`)`[^`\n]+`(?!`))/m)
    .map((part, at) => (at % 3 === 0 ? change(part) : at % 3 === 1 ? part : ''))
    .join('');
}
