import { describe, expect, it } from 'vitest';
import { englishWords } from './english-words.fixture.ts';
import { run } from './run.fixture.ts';

describe('options that have no effect without another one', () => {
  it.each([
    ['audit --comments c.csv --of audience', '--followers', ['--of']],
    ['audit --fit f.csv --of audience', '--followers', ['--of']],
    ['audit --fit f.csv --model m.json', '--followers', ['--model']],
    [
      'import --from youtube list.json --units 5 --key-env KEY',
      '--channels',
      ['--key-env', '--units'],
    ],
    ['learn --grades g.json --creator mia --campaigns nowhere', '--grade', ['--creator']],
  ])('%s', async (line, needed, options) => {
    const { status, stderr } = await run(line.split(' '));
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringContaining(options.join(', ')),
    ]);
    expect(stderr).toContain(`\`${needed}\` beside it`);
    const chinese = await run([...line.split(' '), '--locale', 'zh-Hans']);
    expect(englishWords(chinese.stderr.replaceAll(/"[^"]*"|nowhere/g, ''))).toEqual([]);
  });
});
