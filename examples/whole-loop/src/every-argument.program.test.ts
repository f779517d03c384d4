import type { Bin } from '@livelane/contracts/vocabulary/node';
import { englishWords } from '@livelane/testing/english-words';
import { expect, test, vi } from 'vitest';
import { type Program, programs } from './every-command.fixture.ts';

type Command = Bin['program'];
type Option = Command['options'][number];

/** The complaint of a bin, whose commands do nothing, about a line of arguments; undefined where nothing is wrong. */
function complaint({ define }: Program, lang: string, args: readonly string[]) {
  let written = '';
  const output = {
    writeErr: (text: string) => (written += text),
    writeOut: () => undefined,
  };
  const { argv } = process;
  for (const name of ['LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, '');
  vi.stubEnv('LANG', lang);
  process.argv = ['node', 'bin'];
  try {
    const { program } = define();
    program.exitOverride().configureOutput(output);
    for (const command of program.commands)
      command
        .action(() => undefined)
        .exitOverride()
        .configureOutput(output);
    program.parse(['node', 'bin', ...args]);
    return undefined;
  } catch (error) {
    const { exitCode } = error as { readonly exitCode?: number };
    // A value that cannot be read is an error of its own, in the language in which the bin prints it.
    if (exitCode === undefined) return undefined;
    // The help that follows after a blank line has its own tests.
    return { exitCode, text: written.split('\n\n')[0] ?? '' };
  } finally {
    process.argv = argv;
    vi.unstubAllEnvs();
  }
}

/** Options that take no number alone: the name of an output tells its form, a market has a code, and shares have their unit. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ '--out': 'out.html', '--market': 'FR' },
  ...{ '--share': '50%', '--rate': '50%', '--effect': '50%' },
};

/** A value that every option takes. */
const valueOf = ({ argChoices, required, long }: Option): readonly string[] =>
  required ? [argChoices?.[0] ?? VALUES[long ?? ''] ?? '1'] : [];

/** Lines of arguments with one thing wrong: each option without its value, with a bad one, twice, misspelt or missing. */
function spoilt(
  command: Command,
): { readonly args: readonly string[]; readonly isWrong: boolean }[] {
  const operands = command.registeredArguments.filter(({ required }) => required).map(() => 'a0');
  const mandatory = command.options.filter((option) => option.mandatory);
  const given = (left?: Option) =>
    mandatory.filter((it) => it !== left).flatMap((it) => [it.long ?? '', ...valueOf(it)]);
  const line = (...args: readonly string[]) => [command.name(), ...operands, ...args];
  const wrong = (args: readonly string[]) => ({ args, isWrong: true });
  return [
    ...(command.registeredArguments.some(({ variadic }) => variadic)
      ? []
      : [wrong(line(...given(), 'a1', 'a2', 'a3', 'a4'))]),
    ...(operands.length === 0 ? [] : [wrong([command.name(), ...given()])]),
    ...mandatory.map((option) => wrong(line(...given(option)))),
    ...command.options.flatMap((option) => {
      const long = option.long ?? option.flags;
      const others = given(option);
      const value = valueOf(option);
      return [
        wrong(line(...others, `${long}x`, ...value)),
        ...(option.required ? [wrong(line(...others, long))] : []),
        ...(option.argChoices === undefined ? [] : [wrong(line(...others, long, 'no such'))]),
        // A list is collected; what is given twice with one value is one value.
        ...(option.required && option.argChoices === undefined
          ? [{ args: line(...others, long, '1', long, '2'), isWrong: false }]
          : []),
      ];
    }),
  ];
}

test.each(await programs())(
  '$name: every misuse of an argument is refused in the language of the reader',
  async (program) => {
    for (const { args, isWrong } of [
      { args: ['no-such-command'], isWrong: true },
      ...program.commands.flatMap(spoilt),
    ]) {
      const [english, chinese] = [complaint(program, 'C', args), complaint(program, 'zh_CN', args)];
      const line = args.join(' ');
      if (!isWrong && english === undefined) continue;
      expect([english?.exitCode, chinese?.exitCode], line).toEqual([2, 2]);
      expect(english?.text, line).not.toMatch(/\p{Script=Han}/u);
      expect(chinese?.text, line).toMatch(/\p{Script=Han}/u);
      // The values that can be chosen stay as they are typed.
      const own = (chinese?.text ?? '').replace(/可选.*$/gm, '');
      expect(englishWords(own, []), `${line}: ${own}`).toEqual([]);
    }
  },
);
