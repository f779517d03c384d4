import { expect, it } from 'vitest';
import { codesPage } from './codes.ts';

it('lists the codes of the command line, of rates and of ways to a server', {
  timeout: 60_000,
}, async () => {
  const page = await codesPage('en');
  for (const code of [
    'MISSING_ARGUMENT',
    'RATE_UNIT',
    'RATE_WHOLE',
    'ARCHIVE_ALTERED',
    'DUTY_NEVER_SHOWN',
  ])
    expect(page).toContain(`| \`${code}\` | `);
  expect(page).toContain('| `NO_GO` | Go was not found; 1.26 or newer is needed |');
  expect(page).not.toContain('| undefined |');
});

it('says the same of each code in Chinese', { timeout: 60_000 }, async () => {
  const [english, chinese] = [await codesPage('en'), await codesPage('zh-Hans')];
  const codes = (page: string) => page.match(/^\| `\w+` /gm);
  expect(codes(english)?.length).toBeGreaterThan(500);
  expect(codes(chinese)).toEqual(codes(english));
  const rows = chinese.split('\n').filter((line) => /^\| `\w+` /.test(line));
  const words = rows.map((row) => row.replace(/`[^`]*`|\{\w+\}/g, ''));
  expect(words.filter((text) => /\p{L}/u.test(text) && !/\p{Script=Han}/u.test(text))).toEqual([]);
  expect(chinese).not.toContain('| undefined');
});
