import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { englishWords } from '../../../../packages/contracts/src/vocabulary/message/languages.fixture.ts';
import { root } from '../workspace.ts';

interface Option {
  readonly flags: string;
  readonly long?: string;
  readonly required: boolean;
  readonly mandatory: boolean;
  readonly argChoices?: readonly string[];
}

/** The part of a commander program that is spoilt here. */
interface Program {
  readonly commands: readonly Program[];
  readonly options: readonly Option[];
  readonly registeredArguments: readonly {
    readonly required: boolean;
    readonly variadic: boolean;
  }[];
  name(): string;
  action(run: () => void): this;
  exitOverride(): this;
  configureOutput(output: object): this;
  parse(argv: readonly string[]): this;
}

type Define = () => { readonly program: Program };

const FILES = globSync('packages/*/src/bin/{define,program}.ts', { cwd: root }).sort();

/** The bin whose program a file defines, in a language, with commands that do nothing. */
async function programOf(file: string, lang: string): Promise<Program> {
  const exported = Object.entries((await import(join(root, file))) as Record<string, Define>);
  const define = exported.find(([name]) => name.endsWith('Bin'))?.[1];
  if (define === undefined) throw new RangeError(file);
  const before = process.argv;
  for (const name of ['LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, '');
  vi.stubEnv('LANG', lang);
  process.argv = ['node', 'bin'];
  try {
    return define().program;
  } finally {
    process.argv = before;
    vi.unstubAllEnvs();
  }
}

/** The complaint about a line of arguments; undefined where nothing is wrong with it. */
async function complaint(file: string, lang: string, args: readonly string[]) {
  const program = await programOf(file, lang);
  let written = '';
  const output = { writeErr: (text: string) => (written += text), writeOut: () => undefined };
  program.exitOverride().configureOutput(output);
  for (const command of program.commands)
    command
      .action(() => undefined)
      .exitOverride()
      .configureOutput(output);
  try {
    program.parse(['node', 'bin', ...args]);
    return undefined;
  } catch (error) {
    const { exitCode } = error as { readonly exitCode?: number };
    // A value that cannot be read is an error of its own, in the language in which the bin prints it.
    if (exitCode === undefined) return undefined;
    // The help that follows after a blank line has its own tests.
    return { exitCode, text: written.split('\n\n')[0] ?? '' };
  }
}

/** A value that every option takes: the name of an output tells its form. */
const valueOf = ({ argChoices, required, long }: Option): readonly string[] =>
  required ? [argChoices?.[0] ?? (long === '--out' ? 'out.html' : '1')] : [];

/** Lines of arguments with one thing wrong: each option without its value, with a bad one, twice, misspelt or missing. */
function spoilt(
  command: Program,
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

test.each(FILES)(
  '%s: every misuse of an argument is refused in the language of the reader',
  async (file) => {
    const { commands } = await programOf(file, 'C');
    expect(commands.length).toBeGreaterThan(1);
    for (const { args, isWrong } of [
      { args: ['no-such-command'], isWrong: true },
      ...commands.filter((it) => it.name() !== 'help').flatMap(spoilt),
    ]) {
      const [english, chinese] = await Promise.all([
        complaint(file, 'C', args),
        complaint(file, 'zh_CN.UTF-8', args),
      ]);
      const line = args.join(' ');
      if (!isWrong && english === undefined) continue;
      expect([english?.exitCode, chinese?.exitCode], line).toEqual([2, 2]);
      expect(english?.text, line).not.toMatch(/\p{Script=Han}/u);
      expect(chinese?.text, line).toMatch(/\p{Script=Han}/u);
      // The values that can be chosen stay as they are typed.
      const own = (chinese?.text ?? '').replace(/可选.*$/gm, '');
      expect(englishWords(own), `${line}: ${own}`).toEqual([]);
    }
  },
);
