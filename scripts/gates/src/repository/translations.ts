import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { root } from '../workspace.ts';

const accept =
  'mend the translation, then run `npm run gates -- --accept-translations` and look at the difference';

/** The line by which a translation says of which text it is one. */
const HASH = /^sourceHash: ?(\S*)$/m;

/** Each page that people translated says of which text it is a translation, and that text is still the same. */
export const translations: Gate = {
  name: 'repository: translations',
  async run(): Promise<Report> {
    const pages = translated();
    return { checks: pages.length, findings: pages.flatMap(staleness) };
  },
};

/** Writes into each translation the hash of its source as it is now; a person has compared them. */
export async function acceptTranslations(): Promise<Report> {
  const stale = translated().filter((page) => staleness(page).length > 0);
  for (const { file, text, source } of stale)
    if (source !== undefined) writeFileSync(join(root, file), withHash(text, sourceHash(source)));
  return { checks: stale.length, findings: [] };
}

/** A translation, with the text that it translates. */
export interface Translated {
  readonly file: string;
  readonly text: string;
  /** Undefined where there is no such file. */
  readonly source: string | undefined;
}

/** What is wrong with a translation. */
export function staleness({ file, text, source }: Translated): string[] {
  if (source === undefined) return [`${file} translates a page that is not there`];
  const given = HASH.exec(head(text))?.[1];
  if (given === undefined) return [`${file} does not say what it translates: ${accept}`];
  return given === sourceHash(source) ? [] : [`${file}: its source has changed: ${accept}`];
}

/** What is translated of a page: all but what it says of its own source, its links to other languages included. */
export function sourceHash(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}

/** The translation with the hash of its source, in its front matter, or in a comment that it has instead. */
export function withHash(text: string, hash: string): string {
  const line = `sourceHash: ${hash}`;
  if (HASH.test(head(text))) return text.replace(HASH, line);
  return `---\n${line}\n---\n\n${text}`;
}

/** Where the hash may stand: before the first heading. */
function head(text: string): string {
  return text.split(/^# /m, 1)[0] ?? '';
}

/** The pages that people wrote in Chinese beside an English one; those that are written from sources are compared with these. */
function translated(): readonly Translated[] {
  const written = new Set(WRITTEN);
  const files = globSync(['docs/**/*.zh-Hans.md', 'README.zh-CN.md'], {
    cwd: root,
    exclude: ['docs/.site/**', 'docs/node_modules/**'],
  });
  return files
    .filter((file) => !written.has(file))
    .sort()
    .map((file) => {
      const source = join(root, file.replace(/\.zh-(Hans|CN)\.md$/, '.md'));
      return {
        file,
        text: readFileSync(join(root, file), 'utf8'),
        source: existsSync(source) ? readFileSync(source, 'utf8') : undefined,
      };
    });
}

/** Written from sources by the gate of record pages, in both languages at once. */
const WRITTEN = [
  'docs/guide/how-the-money-is-worked-out.zh-Hans.md',
  'docs/guide/which-model-when.zh-Hans.md',
  'docs/guide/whose-sale-is-it.zh-Hans.md',
  'docs/kol-score-weights.zh-Hans.md',
  'docs/reference/codes.zh-Hans.md',
  'docs/reference/law.zh-Hans.md',
];
