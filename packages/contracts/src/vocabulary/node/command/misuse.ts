import { type Argument, Command, CommanderError, type Help, type Option } from 'commander';
import type { BothLanguages } from '../../finding/catalogue.ts';
import { fillTemplate } from '../../message/template.ts';
import type { DisplayLanguage } from '../../text/display-language.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { type InputError, isInputError, togetherError } from '../list/together.ts';
import { sharedFiles } from './own-files.ts';

/**
 * What the command line may get wrong. These are sentences of the argument parser, not findings: each ends the command
 * with exit code 2 before anything is read, so none has a severity, and its fix is the text itself or the help that it
 * names.
 */
export const MISUSE = {
  MISSING_ARGUMENT: {
    en: 'The argument "{name}" is missing.',
    'zh-Hans': '缺少参数 "{name}"。',
  },
  MISSING_OPTION: {
    en: 'The option "{flags}" is required.',
    'zh-Hans': '缺少必需的选项 "{flags}"。',
  },
  MISSING_VALUE: {
    en: 'The option "{flags}" needs a value.',
    'zh-Hans': '选项 "{flags}" 缺少取值。',
  },
  REPEATED: {
    en: 'The option "{flags}" is given twice, with "{first}" and "{second}".',
    'zh-Hans': '选项 "{flags}" 给出了两次："{first}" 与 "{second}"。',
  },
  INVALID_CHOICE: {
    en: '"{value}" is not a value of "{flags}": choose one of {choices}.',
    'zh-Hans': '"{value}" 不是 "{flags}" 的取值：可选 {choices}。',
  },
  CONFLICT: {
    en: '"{flags}" and "{other}" cannot be used together.',
    'zh-Hans': '"{flags}" 与 "{other}" 不能同时使用。',
  },
  UNKNOWN_OPTION: {
    en: 'The option "{flag}" is not known.',
    'zh-Hans': '未知选项 "{flag}"。',
  },
  UNKNOWN_COMMAND: {
    en: 'The command "{name}" is not known.',
    'zh-Hans': '未知命令 "{name}"。',
  },
  TOO_MANY_ARGUMENTS: {
    en: 'Too many arguments: {count} given, at most {most} can be: {values}.',
    'zh-Hans': '参数过多：收到 {count} 个，至多 {most} 个：{values}。',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

const DID_YOU_MEAN: BothLanguages = { en: ' Did you mean {near}?', 'zh-Hans': '是否为 {near}？' };

/** Instead of the help itself, whose lines would scroll the complaint off the screen. */
const SEE_HELP: BothLanguages = {
  en: 'See `{command} --help`.',
  'zh-Hans': '用法见：`{command} --help`。',
};

/** What is wrong with a command line, gathered until its action would start. */
interface Complaints {
  readonly texts: { readonly code: keyof typeof MISUSE; readonly text: string }[];
  readonly errors: InputError[];
}

/**
 * A command whose complaints about its arguments are in the reader's language, and all of a command line at once. The
 * names of the overridden methods are commander's own; a test raises each complaint, so that an upgrade that renames
 * one is noticed.
 * @example
 * ```ts
 * import { LocalCommand } from '@livelane/contracts/vocabulary/node';
 * let complaint = '';
 * const program = new LocalCommand('settle', 'zh-Hans').exitOverride().requiredOption('--fx <file>');
 * program.configureOutput({ writeErr: (text) => (complaint += text) }).action(() => undefined);
 * try {
 *   program.parse(['node', 'settle', '--fxx', 'rates.csv']);
 * } catch {}
 * complaint.split('\n');
 * // => ["缺少必需的选项 \"--fx <file>\"。", "未知选项 \"--fxx\"。是否为 --fx？", "用法见：`settle --help`。", ""]
 * ```
 */
export class LocalCommand extends Command {
  private readonly language: DisplayLanguage;
  private readonly complaints: Complaints;

  constructor(
    name: string | undefined,
    language: DisplayLanguage,
    complaints: Complaints = { texts: [], errors: [] },
  ) {
    super(name);
    this.language = language;
    this.complaints = complaints;
    // The hook of the program comes first, before one that a package adds.
    this.hook('preAction', (_, action) => (action as LocalCommand).complain());
  }

  override createCommand(name?: string): Command {
    return new LocalCommand(name, this.language, this.complaints);
  }

  override createHelp(): Help {
    return Object.assign(super.createHelp(), this.language === 'en' ? {} : CHINESE_HELP);
  }

  private refuse(code: keyof typeof MISUSE, values: Readonly<Record<string, unknown>>): void {
    const text = fillTemplate(MISUSE[code][this.language], values, this.language);
    this.complaints.texts.push({ code, text });
  }

  private refuseNear(
    code: 'UNKNOWN_OPTION' | 'UNKNOWN_COMMAND' | 'INVALID_CHOICE',
    {
      name,
      known,
      values = { name, flag: name },
    }: {
      readonly name: string;
      readonly known: readonly string[];
      readonly values?: Readonly<Record<string, unknown>>;
    },
  ): void {
    const near = nearestName(name, known);
    const hint = near === undefined ? '' : DID_YOU_MEAN[this.language];
    const text = `${MISUSE[code][this.language]}${hint}`;
    this.complaints.texts.push({
      code,
      text: fillTemplate(text, { ...values, near }, this.language),
    });
  }

  /** Ends the command if something is wrong with its arguments. @throws INPUT_INVALID or FILE_UNREADABLE for values, CommanderError else */
  private complain(): void {
    this.complaints.errors.push(...sharedFiles(this));
    const texts = this.complaints.texts.splice(0);
    const [error, ...others] = this.complaints.errors.splice(0);
    const [first] = texts;
    const message = texts.map(({ text }) => text).join('\n');
    if (error !== undefined) {
      if (first !== undefined) this.configureOutput().writeErr?.(`${message}\n`);
      throw togetherError([error, ...others]);
    }
    if (first === undefined) return;
    const see = fillTemplate(SEE_HELP[this.language], { command: this.fullName() }, this.language);
    this.error(`${message}\n${see}`, { code: `commander.${first.code}`, exitCode: 2 });
  }

  /** The names of the program and of the command, as a person types them. */
  private fullName(): string {
    const { parent } = this;
    return parent instanceof LocalCommand ? `${parent.fullName()} ${this.name()}` : this.name();
  }

  /** A program without an action starts none, at which its complaints would be reported. */
  override parse(...given: Parameters<Command['parse']>): this {
    super.parse(...given);
    this.complain();
    return this;
  }

  missingArgument(name: string): void {
    this.refuse('MISSING_ARGUMENT', { name });
  }

  optionMissingArgument({ flags }: Option): void {
    this.refuse('MISSING_VALUE', { flags });
  }

  missingMandatoryOptionValue({ flags }: Option): void {
    this.refuse('MISSING_OPTION', { flags });
  }

  _conflictingOption({ flags }: Option, other: Option): void {
    this.refuse('CONFLICT', { flags, other: other.flags });
  }

  /** Commander names the first one only; a value may follow each, so that arguments cannot be counted. */
  unknownOption(flag: string): void {
    const known: string[] = [];
    for (let command: Command | null = this; command !== null; command = command.parent)
      known.push(...command.options.map(({ long }) => long ?? ''));
    const others = this.args.slice(this.args.indexOf(flag) + 1).filter((it) => /^--?\w/.test(it));
    for (const name of new Set([flag, ...others].map((it) => it.replace(/=.*/s, ''))))
      this.refuseNear('UNKNOWN_OPTION', { name, known });
    this.complain();
  }

  unknownCommand(): void {
    const known = this.commands.map((command) => command.name());
    this.refuseNear('UNKNOWN_COMMAND', { name: this.args[0] ?? '', known });
    this.complain();
  }

  _excessArguments(values: readonly string[]): void {
    const most = this.registeredArguments.length;
    this.refuse('TOO_MANY_ARGUMENTS', { count: values.length, most, values });
  }

  /** Commander takes the last of several values, and drops the others without a word. */
  override setOptionValueWithSource(key: string, value: unknown, source?: string): this {
    const before: unknown = this.getOptionValue(key);
    const isSecond = source === 'cli' && this.getOptionValueSource(key) === 'cli';
    const option = this.options.find((it) => it.attributeName() === key);
    // The parser of an option that may be repeated takes the value before too, declared without a default value, which `length`
    // would not count; so does commander's own of choices.
    const isCollected =
      option?.variadic || (!option?.argChoices && (option?.parseArg?.length ?? 0) > 1);
    if (isSecond && before !== value && !isCollected)
      this.refuse('REPEATED', { flags: option?.flags ?? key, first: before, second: value });
    return super.setOptionValueWithSource(key, value, source as never);
  }

  /** Commander's own wording of a choice that does not exist is English. */
  _callParseArg(target: Option | Argument, value: string | undefined, previous: unknown): unknown {
    // The option was given without a value, which is a complaint already.
    if (value === undefined) return previous;
    const { argChoices: choices } = target;
    if (choices !== undefined && !choices.includes(value)) {
      const flags = 'flags' in target ? target.flags : target.name();
      this.refuseNear('INVALID_CHOICE', {
        name: value,
        known: choices,
        values: { value, flags, choices },
      });
      return previous;
    }
    if (target.parseArg === undefined) return value;
    try {
      return target.parseArg(value, previous);
    } catch (error) {
      if (!isInputError(error)) throw error;
      this.complaints.errors.push(error);
      return previous;
    }
  }
}

/**
 * Whether an error is a complaint of the command line that has been printed already.
 * @example
 * ```ts
 * import { isMisuse, LocalCommand } from '@livelane/contracts/vocabulary/node';
 * const program = new LocalCommand('settle', 'en').exitOverride().configureOutput({ writeErr: () => undefined });
 * let caught: unknown;
 * try {
 *   program.action(() => undefined).parse(['node', 'settle', '--fx']);
 * } catch (error) {
 *   caught = error;
 * }
 * // It was printed already: only the exit code is left to set.
 * isMisuse(caught) ? caught.exitCode : undefined; // => 2
 * ```
 */
export function isMisuse(error: unknown): error is CommanderError {
  // Commander prints this one only where it is caught by the method that is overridden above.
  return error instanceof CommanderError && error.code !== 'commander.invalidArgument';
}

/** What commander writes into a help text by itself, in Chinese. */
const CHINESE_HELP: Partial<Help> = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: inChinese,
  styleSubcommandTerm: inChinese,
  optionDescription: choicesInChinese,
  argumentDescription: choicesInChinese,
};

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

function inChinese(term: string): string {
  return term.replaceAll('[options]', '[选项]').replaceAll('[command]', '[命令]');
}

function choicesInChinese({ description, argChoices, defaultValue }: Option | Argument): string {
  const parts = [
    ...(argChoices === undefined ? [] : [`可选：${argChoices.join('、')}`]),
    ...(defaultValue === undefined ? [] : [`默认：${String(defaultValue)}`]),
  ];
  return parts.length === 0 ? description : `${description}（${parts.join('；')}）`;
}
