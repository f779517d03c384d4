// `node docs/site/main.ts` builds the documentation site and follows every link of it; `--serve` then shows it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vitepress';
import { writeApi } from './api.ts';
import { deadLinks } from './dead-links.ts';
import { timeTaken } from './limit.ts';
import { address, inOtherLanguage, type SitePage, sitePages } from './pages.ts';
import { writePlainPages } from './plain-pages.ts';
import { serve } from './serve.ts';

const docs = join(import.meta.dirname, '..');
const staged = join(docs, '.site');
const built = join(docs, '.vitepress/dist');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { serve: { type: 'boolean' }, port: { type: 'string' } },
  });
  rmSync(staged, { recursive: true, force: true });
  const isNew = await timed('API pages', () => writeApi(join(staged, 'api')));
  if (!isNew) console.log('site: the API pages were taken from the cache');
  const pages = await timed('pages', stage);
  await timed('site', () => build(docs));
  await timed('plain pages', async () => writePlainPages(pages, built));
  const { links, dead } = await timed('links', async () => deadLinks(built));
  for (const link of dead) console.error(`site: ${link}`);
  console.log(`site: ${links} links followed, ${dead.length} dead`);
  const { text, isTooLong } = timeTaken(cpuSeconds());
  console.log(`site: ${text}`);
  if (dead.length > 0 || isTooLong) return 1;
  if (values.serve) await serve(built, Number(values.port ?? 0));
  return 0;
}

/** Writes every page, each with what the site must know of it, and returns them. */
async function stage(): Promise<ReadonlyMap<string, SitePage>> {
  const pages = await sitePages();
  for (const [path, { content, file }] of pages) {
    const other = inOtherLanguage(path);
    const facts = [
      file === undefined ? 'editLink: false' : `file: ${file}`,
      ...(pages.has(other) ? [`other: ${address(other)}`] : []),
    ];
    const to = join(staged, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, `---\n${facts.join('\n')}\n---\n\n${content}`);
  }
  return pages;
}

async function timed<T>(name: string, step: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const before = cpuSeconds();
  const result = await step();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `site: ${name}: ${seconds.toFixed(1)} s, ${(cpuSeconds() - before).toFixed(1)} s of CPU`,
  );
  return result;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

process.exitCode = await main();
