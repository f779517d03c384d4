import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { sharedFiles } from './own-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-own-'));
const at = (name: string): string => join(folder, name);
writeFileSync(at('a.json'), '{}');
symlinkSync(at('a.json'), at('link.json'));
symlinkSync(folder, at('here'));
afterAll(() => rmSync(folder, { recursive: true }));

function shared(line: string) {
  const command = new Command('shop')
    .argument('[contract]')
    .option('--facts <file>')
    .option('--grade <file>')
    .option('--orders <files>')
    .option('--lang <tag>')
    .option('--logs <files...>')
    .option('--findings <file>')
    .option('--text-out <file>')
    .option('--amendment <file>')
    .option('--redline <file>')
    .option('--out <file>')
    .exitOverride()
    .action(() => undefined);
  command.parse(line.split(' '), { from: 'user' });
  return sharedFiles(command).map(({ details: { what, issues } }) => [
    what,
    issues[0]?.code,
    issues[0]?.params['other'],
  ]);
}

describe('a file that a command would write', () => {
  it.each([
    [`${at('a.json')} --out ${at('here/../here/link.json')}`, ['--out', '<contract>']],
    [`--facts ${at('a.json')} --out ${at('link.json')}`, ['--out', '--facts']],
    [`--grade ${at('a.json')}#zoe --out ${at('a.json')}`, ['--out', '--grade']],
    [`--orders x.csv,${at('a.json')} --findings ${at('a.json')}`, ['--findings', '--orders']],
    [`--out ${at('new.json')} --findings ${at('here/new.json')}`, ['--out', '--findings']],
    [`--logs x.json ${at('a.json')} --out ${at('link.json')}`, ['--out', '--logs']],
    [`${at('a.json')} --text-out ${at('a.json')}`, ['--text-out', '<contract>']],
    [`${at('a.json')} --amendment ${at('a.json')}`, ['--amendment', '<contract>']],
    [`--amendment ${at('new.html')} --redline ${at('new.html')}`, ['--redline', '--amendment']],
  ])('%s', (line, [option, other]) => {
    expect(shared(line)).toEqual([[option, 'FILE_OF_ITS_OWN', other]]);
  });

  it.each([
    `${at('a.json')} --out ${at('b.json')} --findings ${at('c.json')}`,
    `- --out - --findings ${at('c.json')}`,
    '--out /dev/null --findings /dev/null',
    '--lang en --out en',
  ])('of its own: %s', (line) => {
    expect(shared(line)).toEqual([]);
  });

  it.each([
    ['- --facts -', ['<contract>', 'STDIN_ONCE']],
    ['--orders a.csv,-,- --out -', ['--orders', 'STDIN_ONCE']],
    ['--logs - a.json -', ['--logs', 'STDIN_ONCE']],
  ])('of standard input, which can be read once: %s', (line, found) => {
    expect(shared(line).map(([what, code]) => [what, code])).toEqual([found]);
  });

  it.each(['--findings', '--text-out', '--amendment', '--redline'])(
    'beside the result, which standard output is for: %s',
    (option) => {
      expect(shared(`a.json ${option} -`)).toEqual([[option, 'FILE_BESIDE_RESULT', undefined]]);
    },
  );

  it('that is one of several arguments', () => {
    const command = new Command('shop').argument('<files...>').option('--out <file>');
    command
      .action(() => undefined)
      .parse([at('b.json'), at('a.json'), '--out', at('a.json')], { from: 'user' });
    expect(sharedFiles(command)).toHaveLength(1);
  });
});
