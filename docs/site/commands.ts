// A page per command, from the same program that prints `--help`.
import { type Bin, startBin } from '@livelane/contracts/vocabulary/node';
import { attributionBin } from '../../packages/attribution/src/bin/define.ts';
import { contractsBin } from '../../packages/contracts/src/bin/define.ts';
import { kolBin } from '../../packages/kol-score/src/bin/program.ts';
import { rtcBin } from '../../packages/rtc/src/bin/define.ts';
import { page, table } from '../../scripts/gates/src/records/page.ts';
import type { Language } from './languages.ts';
import { outsideCode } from './links.ts';

type Program = Bin['program'];

const BINS = [kolBin, contractsBin, rtcBin, attributionBin] as const;

const WORDS = {
  en: {
    title: 'Commands',
    about:
      'Each stage is a command, JSON in and JSON out. Exit codes: 0 fine, 1 findings that people must look at, 2 bad input. These pages are what `--help` prints.',
    command: 'command',
    what: 'what it does',
    argument: 'argument',
    option: 'option',
    meaning: 'meaning',
    required: ' (required)',
    all: (bin: string) => `All commands of \`${bin}\` also take these:`,
  },
  'zh-Hans': {
    title: '命令',
    about:
      '每个阶段是一条命令，输入与输出均为 JSON。退出码：0 正常，1 有需要人查看的发现，2 输入有误。这些页面即 `--help` 的内容。',
    command: '命令',
    what: '用途',
    argument: '参数',
    option: '选项',
    meaning: '含义',
    required: '（必填）',
    all: (bin: string) => `\`${bin}\` 的所有命令还接受：`,
  },
} as const;

/** The pages of all commands in one language, by path: a list of all, one page per command. */
export async function commandPages(language: Language): Promise<ReadonlyMap<string, string>> {
  const programs = await inLanguage(language, () => Promise.all(BINS.map(started)));
  const pages = new Map([['commands/index.md', indexPage(programs, language)]]);
  for (const program of programs)
    for (const command of visible(program))
      pages.set(address(program, command), commandPage([program, command], language));
  return pages;
}

/** The texts of a help are chosen where the program is defined, by the command line. */
async function inLanguage<T>(language: Language, define: () => Promise<T>): Promise<T> {
  const { argv } = process;
  process.argv = [...argv.slice(0, 2), '--locale', language];
  try {
    return await define();
  } finally {
    process.argv = argv;
  }
}

/** The program as it stands when it prints its help: some options are added at its start. */
async function started(define: () => Bin): Promise<Program> {
  const bin = define();
  bin.program.configureOutput({ writeOut: () => undefined });
  await startBin(bin, ['node', bin.program.name(), '--help']);
  return bin.program;
}

function visible(program: Program): readonly Program[] {
  return program.commands.filter((command) => command.name() !== 'help');
}

function address(program: Program, command: Program): string {
  return `commands/${program.name()}/${command.name()}.md`;
}

function indexPage(programs: readonly Program[], language: Language): string {
  const words = WORDS[language];
  return page(
    `# ${words.title}`,
    words.about,
    ...programs.flatMap((program) => [
      `## ${program.name()}`,
      text(program.description()),
      table(
        [words.command, words.what],
        visible(program).map((command) => [
          `[\`${command.name()}\`](${address(program, command).slice('commands/'.length)})`,
          text(command.description()),
        ]),
      ),
      words.all(program.name()),
      options(program, language),
    ]),
  );
}

function commandPage([program, command]: readonly [Program, Program], language: Language): string {
  const words = WORDS[language];
  const taken = command.registeredArguments;
  const help = command.createHelp();
  return page(
    `# ${program.name()} ${command.name()}`,
    text(command.description()),
    `\`\`\`text\n${help.styleUsage(help.commandUsage(command))}\n\`\`\``,
    ...(taken.length === 0
      ? []
      : [
          table(
            [words.argument, words.meaning],
            taken.map((one) => [code(one.name()), text(help.argumentDescription(one))]),
          ),
        ]),
    options(command, language),
  );
}

function options(command: Program, language: Language): string {
  const words = WORDS[language];
  const help = command.createHelp();
  return table(
    [words.option, words.meaning],
    help
      .visibleOptions(command)
      .map((one) => [
        code(help.optionTerm(one)),
        text(help.optionDescription(one)) + (one.mandatory ? words.required : ''),
      ]),
  );
}

function code(term: string): string {
  return `\`${term}\``;
}

/** What is no code is text: no markup, no template. */
function text(words: string): string {
  return outsideCode(words.replaceAll('\n', ' '), (part) =>
    part.replaceAll('<', '&lt;').replaceAll('{{', '{&#8203;{'),
  );
}
