import { Command, CommanderError, Help, InvalidArgumentError } from 'commander';
import { type InputIssue, isLivelaneError, type LivelaneError } from '../error.ts';
import type { LocalText } from '../message.ts';
import { localText } from '../message.ts';
import { describeReceived, terminalText } from '../schema.ts';
import { explainedInChinese, helpInChinese, issuesInChinese, misuseInChinese } from './chinese.ts';
import { writeFileWhole } from './files.ts';
import { jsonText } from './json.ts';
import { packageVersion } from './version.ts';

type Locale = 'en' | 'zh-Hans';

/** How a command ended: 0 fine, 1 findings that people must look at, 2 misuse or bad input. */
export type ExitCode = 0 | 1 | 2;

/** What a command of a bin may use of its surroundings, passed in so that tests can. */
export interface BinContext {
  /** The wanted language: `en` or `zh-Hans`. */
  readonly locale: Locale;
  /** True where standard output is a terminal and JSON was not asked for: print tables for people. */
  readonly forPeople: boolean;
  readonly signal: AbortSignal;
  /** The sentence in the wanted language. */
  say(text: LocalText): string;
  /** A line on standard error: progress, and what is not the result. */
  note(text: LocalText | string): void;
  /** The result on standard output: text for people, or a JSON value. */
  print(result: { readonly people: string; readonly json: unknown }): void;
  /** The result into the file when one is named, whole or not at all; else on standard output. */
  deliver(
    result: { readonly people: string; readonly json: unknown; readonly text?: string },
    path: string | undefined,
  ): Promise<void>;
}

/** A command's work; its number becomes the exit code. */
export type CommandAction = (context: BinContext) => Promise<ExitCode>;

/** The program, to which a package adds its commands, and the wrapper for their actions. */
export interface Bin {
  readonly program: Command;
  /** The error on standard error, in the wanted language, with exit code 2. */
  report(error: unknown): void;
  /** Wraps an action: builds its context, turns errors into messages and exit codes. */
  run(action: CommandAction): Promise<void>;
}

/** What a package tells of its bin. */
export interface BinIdentity {
  readonly name: string;
  readonly about: LocalText;
  /** `import.meta.url` of a module of the package: `--version` prints the version of its package.json. */
  readonly from: string;
  /** Cause and fix of the package's own error codes in Simplified Chinese. */
  readonly explained?: Readonly<Record<string, string>>;
}

/**
 * A bin with the manners all bins share: `--json`, `--locale`, `--version`, `LANG`, errors on standard error
 * with code and fix, exit codes 0, 1 and 2, Ctrl-C as an abort signal.
 */
export function defineBin({ name, about, from, explained = {} }: BinIdentity): Bin {
  const locale = wantedLocale(process.argv, process.env);
  const say = (en: string, zh: string): string => (locale === 'en' ? en : zh);
  const program = new Command(name)
    .description(localText(about, locale))
    .version(packageVersion(from), '--version', say('print the version', '输出版本号'))
    .option('--json', say('print JSON also on a terminal', '在终端也输出 JSON'))
    .option(
      '--locale <tag>',
      say('language of messages: en or zh-Hans', '消息语言：en 或 zh-Hans'),
      knownLocale,
    )
    .helpOption('-h, --help', say('print this help', '显示帮助'))
    .helpCommand('help [command]', say('help for a command', '显示命令的帮助'))
    .configureHelp(locale === 'en' ? {} : CHINESE_HELP)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(locale === 'en' ? text : misuseInChinese(text)),
    })
    .showHelpAfterError();
  const report = (error: unknown): void => reportError(error, { locale, explained });
  return {
    program,
    report,
    run: (action) => runAction(action, { program, locale, report }),
  };
}

/** What commander writes into a help text by itself. */
const CHINESE_HELP: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: helpInChinese,
  styleSubcommandTerm: helpInChinese,
  optionDescription: (option) => helpInChinese(new Help().optionDescription(option)),
};

/** The headings of a help text. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Parses the arguments and runs the chosen command; sets the exit code, never calls `process.exit`. */
export async function startBin(
  { program, report }: Bin,
  argv: readonly string[] = process.argv,
): Promise<void> {
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    report(error);
  }
}

/** A language that was asked for by name is never quietly replaced by another; all of Chinese is served by zh-Hans. */
function knownLocale(tag: string): string {
  if (!/^(en|zh)\b/i.test(tag)) throw new InvalidArgumentError('It is en or zh-Hans.');
  return tag;
}

/** The language that arguments or environment ask for; English where neither does. */
export function wantedLocale(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  const at = argv.indexOf('--locale');
  const inline = argv.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length);
  const tag =
    inline ??
    (at >= 0 ? argv[at + 1] : undefined) ??
    // An empty variable is as good as none (POSIX).
    [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((it) => it !== undefined && it !== '') ??
    'en';
  return /^zh/i.test(tag) ? 'zh-Hans' : 'en';
}

async function runAction(
  action: CommandAction,
  {
    program,
    locale,
    report,
  }: { program: Command; locale: Locale; report: (error: unknown) => void },
): Promise<void> {
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort();
    // Who waits for standard input would wait for ever.
    process.stdin.destroy();
  };
  // A terminal that was closed is a wish to stop like any other.
  for (const signal of STOP_SIGNALS) process.once(signal, onSignal);
  if (!process.stdout.listeners('error').includes(onBrokenPipe))
    process.stdout.on('error', onBrokenPipe);
  try {
    process.exitCode = await action(context(program, { locale, signal: stop.signal }));
  } catch (error) {
    report(error);
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, onSignal);
  }
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Who read enough of the result (`| head`) closed it: no mistake, and nothing to say. */
function onBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function context(
  program: Command,
  { locale, signal }: { locale: Locale; signal: AbortSignal },
): BinContext {
  const forPeople =
    process.stdout.isTTY === true && program.opts<{ json?: boolean }>().json !== true;
  const print: BinContext['print'] = (result) => {
    process.stdout.write(
      forPeople ? `${result.people.replace(/\n*$/, '')}\n` : jsonText(result.json),
    );
  };
  return {
    locale,
    forPeople,
    signal,
    print,
    say: (text) => localText(text, locale),
    note: (text) =>
      void process.stderr.write(
        `${terminalText(typeof text === 'string' ? text : localText(text, locale))}\n`,
      ),
    deliver: async (result, path) => {
      if (path === undefined || path === '-') {
        if (result.text === undefined || forPeople) print(result);
        else process.stdout.write(result.text);
      } else await writeFileWhole(path, result.text ?? jsonText(result.json));
    },
  };
}

interface Reporting {
  readonly locale: Locale;
  readonly explained: Readonly<Record<string, string>>;
}

function reportError(error: unknown, { locale, explained }: Reporting): void {
  process.exitCode = 2;
  const text = isLivelaneError(error)
    ? locale === 'en'
      ? `${error.code}: ${error.message}`
      : inChinese(error, explained)
    : `UNEXPECTED: ${describeReceived(error instanceof Error ? error.stack : error)}`;
  process.stderr.write(terminalText(`${text}\n`));
}

/** Cause and fix in Chinese, then the places of the input, or the English sentence with its particulars. */
function inChinese(error: LivelaneError, explained: Reporting['explained']): string {
  const about = explainedInChinese(error.code, explained);
  if (about === undefined) return `${error.code}: ${error.message}`;
  const { what, issues } = error.details as { what?: unknown; issues?: readonly InputIssue[] };
  if (error.code !== 'INPUT_INVALID' || !Array.isArray(issues))
    return `${error.code}：${about}\n  ${error.message}`;
  const named = typeof what === 'string' ? `${what} 无效。` : '';
  return [`${error.code}：${named}${about}`, ...issuesInChinese(issues)].join('\n');
}
