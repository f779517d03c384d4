import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/gates/src/workspace.ts';
import { commandPages } from './commands.ts';

/** The letters alone, without what tables and line breaks of either side add. */
function bare(text: string): string {
  return text.replaceAll('&lt;', '<').replace(/[\s|`\\]/g, '');
}

/** The usage, then each term with its meaning; the descriptions go over several lines. */
function parts(help: string): string[] {
  const lines = help.replace(/^(Usage|Options|Arguments): ?|^(用法|选项|参数)： ?/gm, '');
  return lines.split(/\n(?! {10})/).filter((part) => part.trim() !== '');
}

it.each([
  ['en', 'kol-score livelane-kol rank'],
  ['zh-Hans', 'kol-score livelane-kol rank'],
  ['en', 'contracts livelane-contracts settle'],
  ['en', 'rtc livelane-rtc probe'],
  ['zh-Hans', 'attribution livelane-attribution credit'],
] as const)('in %s the page of %s has every word of --help', async (language, named) => {
  const [folder = '', bin = '', command = ''] = named.split(' ');
  const program = join(root, 'packages', folder, 'bin', `${bin}.mjs`);
  const help = execFileSync(process.execPath, [program, command, '--help', '--locale', language], {
    encoding: 'utf8',
  });
  const page = (await commandPages(language)).get(`commands/${bin}/${command}.md`) ?? '';
  expect(bare(help).length).toBeGreaterThan(40);
  // Lines are broken between words, in Chinese also within them: what counts is the letters in their order.
  for (const part of parts(help)) expect(bare(page)).toContain(bare(part));
});

it('has a page for every command that a bin lists', async () => {
  const pages = [...(await commandPages('en')).keys()];
  for (const [folder, bin] of [
    ['contracts', 'livelane-contracts'],
    ['kol-score', 'livelane-kol'],
    ['rtc', 'livelane-rtc'],
    ['attribution', 'livelane-attribution'],
  ] as const) {
    const program = join(root, 'packages', folder, 'bin', `${bin}.mjs`);
    const help = execFileSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
    const listed = help.slice(help.indexOf('Commands:')).match(/^ {2}[a-z][\w-]*/gm) ?? [];
    const own = pages.filter((path) => path.startsWith(`commands/${bin}/`));
    expect(own.length).toBe(listed.length - 1); // without `help`
  }
});
