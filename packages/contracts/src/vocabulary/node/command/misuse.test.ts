import { Argument, InvalidArgumentError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { inputInvalid } from '../../error/input-invalid.ts';
import { inputIssue } from '../../error/issues.ts';
import { englishWords } from '../../message/languages.fixture.ts';
import type { DisplayLanguage } from '../../text/display-language.ts';
import { encodingNamed } from '../files/encoding.ts';
import { isMisuse, LocalCommand, MISUSE } from './misuse.ts';

/** A program whose own texts are in the language, so that whatever else it writes is commander's or ours. */
function program(language: DisplayLanguage): LocalCommand {
  const own = (en: string, zh: string): string => (language === 'en' ? en : zh);
  const command = new LocalCommand('shop', language);
  command
    .helpOption('-h, --help', own('help', '帮助'))
    .helpCommand('help [command]', own('help', '帮助'))
    .exitOverride();
  command
    .command('sell')
    .description(own('sell', '销售'))
    .argument('<item>', own('the item', '商品'))
    .addArgument(new Argument('[size]', own('the size', '尺码')).choices(['s', 'l']))
    .requiredOption('--price <amount>', own('the price', '价格'))
    .addOption(
      new Option('--mode <name>', own('the mode', '方式'))
        .choices(['cash', 'card'])
        .default('cash'),
    )
    .addOption(new Option('--free', own('no price', '免费')).conflicts('gift'))
    .option('--gift <name>', own('a gift', '赠品'))
    .option('--days <n>', own('days', '天数'), number('--days'))
    .option('--encoding <label>', own('encoding', '编码'), encodingNamed)
    .option('--pieces <n>', own('pieces', '件数'), number('--pieces'))
    .action(() => undefined);
  return command;
}

const number = (name: string) => (received: string) => {
  if (/^\d+$/.test(received)) return Number(received);
  throw inputInvalid(name, [inputIssue('COUNT', { received })]);
};

/** What the program writes when it is started with these arguments, and how it ends. */
function misused(language: DisplayLanguage, args: readonly string[]) {
  let written = '';
  const command = program(language);
  for (const each of [command, ...command.commands])
    each.configureOutput({ writeErr: (text) => (written += text), writeOut: () => undefined });
  try {
    command.parse(['node', 'shop', ...args]);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    return { written, exitCode: error.exitCode, code: error.code };
  }
  throw new RangeError(`${args.join(' ')} is no misuse`);
}

interface Complaint {
  readonly line: string;
  readonly code: keyof typeof MISUSE;
  readonly english: string;
  readonly chinese: string;
}

const COMPLAINTS: readonly Complaint[] = [
  {
    line: 'sell --price 5',
    code: 'MISSING_ARGUMENT',
    english: 'The argument "item" is missing.',
    chinese: '缺少参数 "item"。',
  },
  {
    line: 'sell lip',
    code: 'MISSING_OPTION',
    english: 'The option "--price <amount>" is required.',
    chinese: '缺少必需的选项 "--price <amount>"。',
  },
  {
    line: 'sell lip --price 5 --price 6',
    code: 'REPEATED',
    english: 'The option "--price <amount>" is given twice, with "5" and "6".',
    chinese: '选项 "--price <amount>" 给出了两次："5" 与 "6"。',
  },
  {
    line: 'sell lip --price',
    code: 'MISSING_VALUE',
    english: 'The option "--price <amount>" needs a value.',
    chinese: '选项 "--price <amount>" 缺少取值。',
  },
  {
    line: 'sell lip --price 5 --mode barter',
    code: 'INVALID_CHOICE',
    english: '"barter" is not a value of "--mode <name>": choose one of cash, card.',
    chinese: '"barter" 不是 "--mode <name>" 的取值：可选 cash、card。',
  },
  {
    line: 'sell lip --price 5 --mode cas',
    code: 'INVALID_CHOICE',
    english:
      '"cas" is not a value of "--mode <name>": choose one of cash, card. Did you mean cash?',
    chinese: '"cas" 不是 "--mode <name>" 的取值：可选 cash、card。是否为 cash？',
  },
  {
    line: 'sell lip xl --price 5',
    code: 'INVALID_CHOICE',
    english: '"xl" is not a value of "size": choose one of s, l.',
    chinese: '"xl" 不是 "size" 的取值：可选 s、l。',
  },
  {
    line: 'sell lip --price 5 --free --gift pen',
    code: 'CONFLICT',
    english: '"--free" and "--gift <name>" cannot be used together.',
    chinese: '"--free" 与 "--gift <name>" 不能同时使用。',
  },
  {
    line: 'sell lip --price 5 --fre',
    code: 'UNKNOWN_OPTION',
    english: 'The option "--fre" is not known. Did you mean --free?',
    chinese: '未知选项 "--fre"。是否为 --free？',
  },
  {
    line: 'sell lip --price 5 --zzz',
    code: 'UNKNOWN_OPTION',
    english: 'The option "--zzz" is not known.\n',
    chinese: '未知选项 "--zzz"。\n',
  },
  {
    line: 'sel lip',
    code: 'UNKNOWN_COMMAND',
    english: 'The command "sel" is not known. Did you mean sell?',
    chinese: '未知命令 "sel"。是否为 sell？',
  },
  {
    line: 'sell lip s red --price 5',
    code: 'TOO_MANY_ARGUMENTS',
    english: 'Too many arguments: 3 given, at most 2 can be: lip, s, red.',
    chinese: '参数过多：收到 3 个，至多 2 个：lip、s、red。',
  },
];

/** The complaint is followed by one line that names the help of the command, or of the program where there is none. */
const SEE = {
  en: /^[^\n]+\nSee `shop(?: sell)? --help`\.\n$/,
  'zh-Hans': /^[^\n]+\n用法见：`shop(?: sell)? --help`。\n$/,
};

describe.each(COMPLAINTS)('$line', ({ line, code, english, chinese }) => {
  const args = line.split(' ');

  it('is refused in English', () => {
    const { written, ...end } = misused('en', args);
    expect(end).toEqual({ exitCode: 2, code: `commander.${code}` });
    expect(written.startsWith(english)).toBe(true);
    expect(written).toMatch(SEE.en);
    expect(written).not.toMatch(/\p{Script=Han}|error:/u);
  });

  it('is refused in Chinese', () => {
    const { written, ...end } = misused('zh-Hans', args);
    expect(end).toEqual({ exitCode: 2, code: `commander.${code}` });
    expect(written.startsWith(chinese)).toBe(true);
    expect(written).toMatch(SEE['zh-Hans']);
    // Whatever a user typed, and the names of commands, arguments, options and values, is nobody's language.
    const names =
      /\b(?:shop|sell?|help|item|size|lip|red|price|mode|cash|card|free?|gift|command)\b/g;
    expect(englishWords(written.replace(names, ' '))).toEqual([]);
  });
});

it('every complaint is raised by an example above, and no other', () => {
  expect([...new Set(COMPLAINTS.map(({ code }) => code))].sort()).toEqual(
    Object.keys(MISUSE).sort(),
  );
});

it('a value that a parser of the program refuses by a bare commander error is not taken for a reported one', () => {
  const command = program('en').exitOverride();
  command.option('--days <n>', 'days', () => {
    throw new InvalidArgumentError('no number');
  });
  let caught: unknown;
  try {
    command.parse(['node', 'shop', '--days', 'x']);
  } catch (error) {
    caught = error;
  }
  expect([caught instanceof InvalidArgumentError, isMisuse(caught)]).toEqual([true, false]);
});

describe('an option given twice', () => {
  const repeated = (...args: string[]) => {
    const command = new LocalCommand('shop', 'en')
      .exitOverride()
      .option('--creator <id>', '')
      .addOption(new Option('--mode <name>').choices(['cash', 'card']))
      .option('--files <file>', '', (file: string, before?: string) => [before, file].join())
      .option('--logs <files...>', '', (log: string, before: string[] = []) => [...before, log]);
    command.configureOutput({ writeErr: () => undefined });
    return () => command.parse(args, { from: 'user' }).opts();
  };

  it.each([['b'], ['a,b'], ['']])('is refused with "a" and "%s"', (second) => {
    expect(repeated('--creator', 'a', '--creator', second)).toThrow(
      `The option "--creator <id>" is given twice, with "a" and "${second}".`,
    );
  });

  it('is refused where it has choices', () => {
    expect(repeated('--mode', 'cash', '--mode', 'card')).toThrow('is given twice, with "cash"');
  });

  it('is collected where its parser takes the value before', () => {
    expect(repeated('--files', 'a', '--files', 'b', '--creator', 'a', '--creator', 'a')()).toEqual({
      files: ',a,b',
      creator: 'a',
    });
    expect(repeated('--logs', 'a', 'b', '--logs', 'c')()).toEqual({ logs: ['a', 'b', 'c'] });
  });
});

describe('all that is wrong with a command line', () => {
  it('is refused at once', () => {
    const { written, code } = misused('en', 'sell --mode barter --free --gift pen'.split(' '));
    expect(written.split('\n')).toEqual([
      '"barter" is not a value of "--mode <name>": choose one of cash, card.',
      'The option "--price <amount>" is required.',
      '"--free" and "--gift <name>" cannot be used together.',
      'The argument "item" is missing.',
      'See `shop sell --help`.',
      '',
    ]);
    expect(code).toBe('commander.INVALID_CHOICE');
  });

  it('names every unknown option', () => {
    const { written } = misused('en', 'sell lip --fre --zzz 1 --mod=x --price'.split(' '));
    expect(written.split('\n')).toEqual([
      'The option "--price <amount>" needs a value.',
      'The option "--fre" is not known. Did you mean --free?',
      'The option "--zzz" is not known.',
      'The option "--mod" is not known. Did you mean --mode?',
      'See `shop sell --help`.',
      '',
    ]);
  });

  it('lists values that the program refuses together, after what else is wrong', () => {
    let written = '';
    const command = program('en');
    for (const each of [command, ...command.commands])
      each.configureOutput({ writeErr: (text) => (written += text) });
    const line = 'sell lip --days x --encoding latin99 --mode barter --price 5'.split(' ');
    expect(() => command.parse(['node', 'shop', ...line])).toThrow(
      /--days, --encoding are not valid:\n {2}--days: expected .* received "x"\n {2}--encoding: expected a label .* received "latin99"$/,
    );
    expect(written).toBe('"barter" is not a value of "--mode <name>": choose one of cash, card.\n');
    expect(() => command.parse(['node', 'shop', 'sell', 'lip', '--price', '5'])).not.toThrow();
  });

  it('is refused by a program without an action too', () => {
    const command = new LocalCommand('demo', 'en')
      .exitOverride()
      .option('--days <n>', '', number('--days'));
    command.configureOutput({ writeErr: () => undefined });
    const parse = (...args: string[]) => command.parse(args, { from: 'user' });
    expect(() => parse('--days', 'x')).toThrow('--days is not valid');
    expect(() => parse('more')).toThrow('Too many arguments: 1 given');
    expect(parse('--days', '5').opts()).toEqual({ days: 5 });
  });
});
