import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { isLivelaneError } from '../error.ts';
import type { LocalText } from '../message.ts';
import { localText } from '../message.ts';
import { describeReceived, terminalText } from '../schema.ts';
import { writeFileWhole } from './files.ts';
import { jsonText } from './json.ts';

/** How a command ended: 0 fine, 1 findings that people must look at, 2 misuse or bad input. */
export type ExitCode = 0 | 1 | 2;

/** What a command of a bin may use of its surroundings, passed in so that tests can. */
export interface BinContext {
  /** The wanted language: `en` or `zh-Hans`. */
  readonly locale: 'en' | 'zh-Hans';
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
  /** Wraps an action: builds its context, turns errors into messages and exit codes. */
  run(action: CommandAction): Promise<void>;
}

/**
 * A bin with the manners all bins share: `--json`, `--locale`, `LANG`, errors on standard error with code
 * and fix, exit codes 0, 1 and 2, Ctrl-C as an abort signal.
 */
export function defineBin(name: string, about: LocalText): Bin {
  const locale = wantedLocale(process.argv, process.env);
  const program = new Command(name)
    .description(localText(about, locale))
    .option(
      '--json',
      localText({ en: 'print JSON also on a terminal', 'zh-Hans': '在终端也输出 JSON' }, locale),
    )
    .option(
      '--locale <tag>',
      localText(
        { en: 'language of messages: en or zh-Hans', 'zh-Hans': '消息语言:en 或 zh-Hans' },
        locale,
      ),
      knownLocale,
    )
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text) })
    .showHelpAfterError();
  return { program, run: (action) => runAction(action, program, locale) };
}

/** Parses the arguments and runs the chosen command; sets the exit code, never calls `process.exit`. */
export async function startBin(
  { program }: Bin,
  argv: readonly string[] = process.argv,
): Promise<void> {
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    reportError(error);
  }
}

/** A language that was asked for by name is never quietly replaced by another. */
function knownLocale(tag: string): string {
  if (!/^(en|zh)\b/i.test(tag)) throw new InvalidArgumentError('It is en or zh-Hans.');
  return tag;
}

/** The language that arguments or environment ask for; English where neither does. */
export function wantedLocale(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): 'en' | 'zh-Hans' {
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
  program: Command,
  locale: 'en' | 'zh-Hans',
): Promise<void> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    process.exitCode = await action(context(program, { locale, signal: stop.signal }));
  } catch (error) {
    reportError(error);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

function context(
  program: Command,
  { locale, signal }: { locale: 'en' | 'zh-Hans'; signal: AbortSignal },
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

function reportError(error: unknown): void {
  process.exitCode = 2;
  if (isLivelaneError(error))
    process.stderr.write(terminalText(`${error.code}: ${error.message}\n`));
  else
    process.stderr.write(
      `UNEXPECTED: ${describeReceived(error instanceof Error ? error.stack : error)}\n`,
    );
}
