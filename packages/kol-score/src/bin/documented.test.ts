import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { domainOf, madeAccounts } from '../audit/made/made-accounts.ts';
import { run } from './run.fixture.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const LIST = join(root, 'examples/shortlist/lists/xingtu');
const folder = mkdtempSync(join(tmpdir(), 'livelane-documented-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const README = 'packages/kol-score/README.md';
const RECIPES = ['', '.zh-Hans'].map(
  (language) => `docs/recipes/from-export-to-pilot${language}.md`,
);

/** Commands that need a network, or the files of a settled campaign. */
const ELSEWHERE = [/ --channels /, /^livelane-kol learn /, / learned\.json /];

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    (match) => match[1] ?? '',
  );
}

function commandsOf(text: string): string[] {
  const lines = blocks(text, 'sh').flatMap((block) => block.split('\n'));
  return lines.filter(
    (line) => line.startsWith('livelane-kol ') && !ELSEWHERE.some((it) => it.test(line)),
  );
}

/** The arguments of a line, names of files in a folder of the test's own; fewer worlds, for time. */
function argumentsOf(line: string, at: string): string[] {
  const words = line.match(/"[^"]*"|\S+/g) ?? [];
  return words.slice(1).map((word) => {
    const bare = word.replaceAll('"', '');
    if (bare === '300') return '2';
    return /^[\w-]+\.(?:csv|json|html)(?:#\w+)?$/.test(bare) ? join(at, bare) : bare;
  });
}

/** A folder with the files that a page speaks of. */
function prepared(page: string, text: string): string {
  const at = join(folder, page.replaceAll('/', '-'));
  cpSync(LIST, at, { recursive: true });
  if (page !== README) return at;
  const save = (name: string, content: string) => writeFileSync(join(at, name), content);
  save('creators.csv', blocks(text, 'csv')[0] ?? '');
  const [brief, creators] = blocks(text, 'json');
  save('brief.json', brief ?? '');
  save('creators.json', creators ?? '');
  save('m.json', /with `(\{"alternatives".*?\})` \(bounds/.exec(text)?.[1] ?? '');
  const header = 'username_length,username_digits,posts,followers,following,picture,private,fake\n';
  const rows = madeAccounts(domainOf(77), { count: 100, fakes: 40, seed: 1 }).map(
    ({ account, isFake }) =>
      [
        ...[account.usernameLength, account.usernameDigits, account.posts, account.followers],
        ...[account.following, Number(account.picture), Number(account.private), Number(isFake)],
      ].join(),
  );
  for (const name of ['followers.csv', 'labelled.csv']) save(name, `${header}${rows.join('\n')}\n`);
  save('comments.csv', 'postId,author,text\np1,ada,Which size is it?\n');
  return at;
}

/** Enters by hand what the creators answered, as the recipe says. */
function complete(at: string): void {
  const read = (name: string) => JSON.parse(readFileSync(join(at, name), 'utf8'));
  const replies = read('replies.json');
  const creators = read('creators.json').map((creator: { id: string; audience: object }) => ({
    ...{ ...creator, ...replies['*'], ...replies[creator.id] },
    audience: { ...creator.audience, ...replies['*'].audience },
  }));
  writeFileSync(join(at, 'creators.json'), JSON.stringify(creators));
}

describe('every command of', { timeout: 60_000 }, () => {
  it.each([README, ...RECIPES])('%s runs', async (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const at = prepared(page, text);
    const commands = commandsOf(text);
    expect(commands.length).toBeGreaterThan(2);
    for (const line of commands) {
      const { status, stderr } = await run(argumentsOf(line, at));
      expect(status, `${line}\n${stderr}`).toBe(0);
      if (line.startsWith('livelane-kol import ') && page !== README) complete(at);
    }
  });
});
