import type { Command } from 'commander';
import { isLivelaneError } from '../../error/errors.ts';
import { type Translation, translatedError } from '../../error/translation.ts';
import { type Finding, hasNoErrors } from '../../finding/finding.ts';
import { type LocalText, localText } from '../../message/local-text.ts';
import type { DisplayLanguage } from '../../text/display-language.ts';
import { inert } from '../../text/inert.ts';
import { withoutEnd } from '../../text/without-end.ts';
import { unwritableFile } from '../files/cause.ts';
import { encodingNamed, type TextHints } from '../files/encoding.ts';
import { writeFileWhole } from '../files/write.ts';
import { jsonText } from '../json/json.ts';
import { findingLine } from './finding-line.ts';
import { isMisuse, LocalCommand } from './misuse.ts';
import { type Done, type ProgressLine, progressLine } from './progress.ts';
import { packageVersion } from './version.ts';
import { knownLocale, wantedLocale } from './wanted-locale.ts';
import { writeParts } from './write-parts.ts';
import { NODE_ZH_HANS } from './zh-Hans.ts';

/** How a command ended: 0 fine, 1 findings that people must look at, 2 misuse or bad input. */
export type ExitCode = 0 | 1 | 2;

/** Language, output and files of a running command. Passed in, so that tests can replace them. */
export interface BinContext {
  /** The wanted language: `en` or `zh-Hans`. */
  readonly locale: DisplayLanguage;
  /** True where standard output is a terminal and JSON was not asked for: print tables for people. */
  readonly forPeople: boolean;
  readonly signal: AbortSignal;
  /** The sentence in the wanted language. */
  say(text: LocalText): string;
  /** How texts are read: the encoding that `--encoding` names. */
  readonly reading: TextHints;
  /** Writes a line to standard error: progress and remarks. */
  note(text: LocalText | string): void;
  /** Findings on standard error, one a line; a misspelt field makes the command end with 1 at least. @returns 1 where one of them is an error, else 0 */
  noteFindings(findings: readonly Finding[]): ExitCode;
  /** Shows on a terminal that a long command goes on: how many rows were read, or what else was done. */
  readonly progress: (count: number, done?: Done) => void;
  /** The result on standard output: text for people, or a JSON value. */
  print(result: { readonly people: string; readonly json: unknown }): void;
  /**
   * The result into the file when one is named, whole or not at all; else on standard output. Unless JSON was asked for, `text`
   * stands for the JSON value in files and pipes.
   */
  deliver(
    result: { readonly people: string; readonly json: unknown; readonly text?: string },
    path: string | undefined,
  ): Promise<void>;
  /** Text that is made while it is written, such as NDJSON: into the file, whole or not at all, or on standard output. */
  deliverStream(text: AsyncIterable<string>, path: string | undefined): Promise<void>;
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

/** What a package says about its bin. */
export interface BinIdentity {
  readonly name: string;
  readonly about: LocalText;
  /** `import.meta.url` of a module of the package: `--version` prints the version of its package.json. */
  readonly from: string;
  /** The package's own errors and input issues in Simplified Chinese. Default: none. */
  readonly zhHans?: Translation;
}

/**
 * Creates a command-line program with the options, error output and exit codes that all bins share: `--json`, `--locale`, `--version`, `LANG`, errors on standard error
 * with code and fix, exit codes 0, 1 and 2, Ctrl-C as an abort signal.
 * @example
 * ```ts no-run
 * import { defineBin, startBin } from '@livelane/contracts/vocabulary/node';
 * const about = { en: 'Counts orders.', 'zh-Hans': '统计订单。' };
 * const bin = defineBin({ name: 'shop-orders', about, from: import.meta.url });
 * bin.program.command('count').action(() =>
 *   bin.run(async ({ print }) => {
 *     print({ people: '12 orders', json: { orders: 12 } });
 *     return 0;
 *   }),
 * );
 * // `shop-orders count` prints "12 orders" on a terminal, and {"orders": 12} into a pipe or with `--json`.
 * await startBin(bin);
 * ```
 */
export function defineBin({ name, about, from, zhHans }: BinIdentity): Bin {
  const locale = wantedLocale(process.argv, process.env);
  const say = (en: string, zh: string): string => (locale === 'en' ? en : zh);
  const program: Command = new LocalCommand(name, locale)
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
    .exitOverride();
  const translations =
    locale === 'en' ? [] : [NODE_ZH_HANS, ...(zhHans === undefined ? [] : [zhHans])];
  const report = (error: unknown): void => reportError(error, translations);
  // The command that runs, whose options its action does not pass on.
  let running = program;
  program.hook('preAction', (_program, command) => {
    running = command;
  });
  return {
    program,
    report,
    run: (action) => runAction(action, { program, command: running, locale, report }),
  };
}

/** Adds to each command that names files to read the option by which a person names their encoding. */
function addEncoding(program: Command): void {
  const locale = wantedLocale(process.argv, process.env);
  const about: LocalText = {
    en: 'encoding of files that are not UTF-8, such as gb18030',
    'zh-Hans': '非 UTF-8 文件的编码，如 gb18030',
  };
  for (const command of program.commands.filter(namesFiles))
    if (command.options.every(({ long }) => long !== '--encoding'))
      command.option('--encoding <label>', localText(about, locale), encodingNamed);
}

function namesFiles({ registeredArguments, options }: Command): boolean {
  return registeredArguments.length > 0 || options.some(({ flags }) => flags.includes('<file'));
}

/**
 * Parses the arguments and runs the chosen command; sets the exit code, never calls `process.exit`.
 * @example
 * ```ts no-run
 * import { defineBin, startBin } from '@livelane/contracts/vocabulary/node';
 * const bin = defineBin({ name: 'shop-orders', about: { en: 'Counts orders.' }, from: import.meta.url });
 * // An option that does not exist: the complaint is on standard error, and nothing is thrown.
 * await startBin(bin, ['node', 'shop-orders', '--jsom']);
 * console.log(process.exitCode); // => 2
 * ```
 */
export async function startBin(
  { program, report }: Bin,
  argv: readonly string[] = process.argv,
): Promise<void> {
  try {
    addEncoding(program);
    await program.parseAsync([...argv]);
  } catch (error) {
    if (isMisuse(error)) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else report(error);
  }
}

/** The program, the command of it that runs, and the language of both. */
interface Running {
  readonly program: Command;
  readonly command: Command;
  readonly locale: DisplayLanguage;
}

async function runAction(
  action: CommandAction,
  { report, ...running }: Running & { report: (error: unknown) => void },
): Promise<void> {
  const stop = new AbortController();
  const progress = readingLine(running.locale);
  const onSignal = (): void => {
    stop.abort();
    // Otherwise a command that waits for standard input would never end.
    process.stdin.destroy();
  };
  // SIGHUP: the terminal was closed.
  for (const signal of STOP_SIGNALS) process.once(signal, onSignal);
  let unwritable = false;
  onlyErrorListener(process.stdout, function onOutputError(error: NodeJS.ErrnoException) {
    if (error.code === 'EPIPE' || unwritable) return;
    unwritable = true;
    report(unwritableFile('-', error));
  });
  // Nobody reads the notes, or they have no room: the result is written all the same.
  onlyErrorListener(process.stderr, function onNoteError() {});
  try {
    const given = context(running, { signal: stop.signal, progress });
    let noted: ExitCode = 0;
    const noteFindings: BinContext['noteFindings'] = (findings) => {
      const code = given.noteFindings(findings);
      if (findings.some(isMisspelt)) noted = 1;
      return code;
    };
    const exitCode = await action({ ...given, noteFindings });
    const ended = exitCode === 0 ? noted : exitCode;
    process.exitCode = unwritable ? 2 : ended;
  } catch (error) {
    progress.clear();
    if (isStop(error, stop.signal)) process.exitCode = STOPPED;
    else report(error);
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, onSignal);
  }
}

/** Whether a command failed because it was stopped: a standard input that it waited for is cut off then. */
function isStop(error: unknown, { aborted, reason }: AbortSignal): boolean {
  if (!aborted || error === reason) return aborted;
  return isLivelaneError(error, 'FILE_UNREADABLE') && error.details.reason === 'cut-off';
}

/** Adds a listener that stays after the command, since output ends later; that of an earlier command goes. */
function onlyErrorListener(
  stream: NodeJS.WriteStream,
  listener: (error: NodeJS.ErrnoException) => void,
): void {
  for (const old of stream.listeners('error'))
    if (old.name === listener.name) stream.off('error', old as typeof listener);
  stream.on('error', listener);
}

/** Whether a finding is a field that most likely is another one; no command may end well without what it gives. */
function isMisspelt({ code, severity }: Finding): boolean {
  return code === 'FIELDS_NOT_READ' && severity === 'error';
}

/** The exit code of a program that Ctrl-C ended, as shells have it. */
const STOPPED = 130;

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const rowsRead: Done = (rows) => ({ en: `${rows} rows read`, 'zh-Hans': `已读取 ${rows} 行` });

function readingLine(locale: DisplayLanguage): ProgressLine {
  return progressLine(process.stderr, {
    say: (count, done = rowsRead) => localText(done(count), locale),
    now: () => performance.now(),
  });
}

function context(
  { program, command, locale }: Running,
  { signal, progress }: { signal: AbortSignal; progress: ProgressLine },
): BinContext {
  const { json } = program.opts<{ json?: boolean }>();
  const { encoding } = command.opts<{ encoding?: string }>();
  const forPeople = process.stdout.isTTY === true && json !== true;
  const print: BinContext['print'] = (result) => {
    progress.clear();
    process.stdout.write(
      forPeople ? `${withoutEnd(result.people, /\n/)}\n` : jsonText(result.json),
    );
  };
  const note: BinContext['note'] = (text) => {
    progress.clear();
    process.stderr.write(`${inert(typeof text === 'string' ? text : localText(text, locale))}\n`);
  };
  return {
    locale,
    forPeople,
    signal,
    print,
    note,
    reading: encoding === undefined ? {} : { encoding },
    progress: progress.rows,
    say: (text) => localText(text, locale),
    noteFindings: (findings) => {
      for (const finding of findings) note(findingLine(finding, locale));
      return hasNoErrors(findings) ? 0 : 1;
    },
    deliver: async (result, path) => {
      const text = json === true ? undefined : result.text;
      if (path === undefined || path === '-') {
        if (text === undefined || forPeople) print(result);
        else process.stdout.write(text);
      } else await writeFileWhole(path, text ?? jsonText(result.json));
    },
    deliverStream: async (text, path) => {
      if (path !== undefined && path !== '-') return await writeFileWhole(path, text);
      await writeParts(process.stdout, { text, signal });
    },
  };
}

/** The error on standard error in the language of the translations; English where there are none. */
function reportError(error: unknown, translations: readonly Translation[]): void {
  process.exitCode = 2;
  process.stderr.write(`${inert(errorReport(error, translations))}\n`);
}

/** The most issues that a bin prints of an input, so that a person need not run it once for every eight. */
const MOST_ISSUES = 200;

function errorReport(error: unknown, translations: readonly Translation[]): string {
  if (isLivelaneError(error)) {
    const message = translatedError(error, translations, { most: MOST_ISSUES });
    return `${error.code}${translations.length === 0 ? ': ' : '：'}${message}`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return translations.length === 0
    ? `UNEXPECTED: a fault of this program; please report it with these lines:\n${stack}`
    : `UNEXPECTED：程序本身的错误，请附上以下内容反馈：\n${stack}`;
}
