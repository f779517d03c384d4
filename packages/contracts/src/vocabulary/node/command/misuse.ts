import { type Argument, Command, CommanderError, type Help, type Option } from 'commander';
import type { BothLanguages } from '../../finding/catalogue.ts';
import { fillTemplate } from '../../message/template.ts';
import type { DisplayLanguage } from '../../text/formats.ts';
import { nearestName } from '../../text/nearest-name.ts';

/**
 * What the command line may get wrong. These are sentences of the argument parser, not findings: each ends the command
 * with exit code 2 before anything is read, so none has a severity, and its fix is the text itself or the help below it.
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
    en: '{count} arguments are too many; at most {most} can be given: {values}.',
    'zh-Hans': '参数过多：收到 {count} 个，至多 {most} 个：{values}。',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

const DID_YOU_MEAN: BothLanguages = { en: 'Did you mean {near}?', 'zh-Hans': '是否为 {near}？' };

/**
 * A command whose complaints about its arguments are in the reader's language. The names of the overridden methods
 * are commander's own; a test raises each complaint, so that an upgrade that renames one is noticed.
 */
export class LocalCommand extends Command {
  private readonly language: DisplayLanguage;

  constructor(name: string | undefined, language: DisplayLanguage) {
    super(name);
    this.language = language;
  }

  override createCommand(name?: string): Command {
    return new LocalCommand(name, this.language);
  }

  override createHelp(): Help {
    return Object.assign(super.createHelp(), this.language === 'en' ? {} : CHINESE_HELP);
  }

  private refuse(code: keyof typeof MISUSE, values: Readonly<Record<string, unknown>>): never {
    this.error(fillTemplate(MISUSE[code][this.language], values, this.language), {
      code: `commander.${code}`,
      exitCode: 2,
    });
  }

  private withNearest(
    code: 'UNKNOWN_OPTION' | 'UNKNOWN_COMMAND',
    { name, known }: { readonly name: string; readonly known: readonly string[] },
  ): never {
    const near = nearestName(name, known);
    const hint = near === undefined ? '' : `\n${DID_YOU_MEAN[this.language]}`;
    const text = `${MISUSE[code][this.language]}${hint}`;
    this.error(fillTemplate(text, { name, flag: name, near }, this.language), {
      code: `commander.${code}`,
      exitCode: 2,
    });
  }

  missingArgument(name: string): never {
    return this.refuse('MISSING_ARGUMENT', { name });
  }

  optionMissingArgument({ flags }: Option): never {
    return this.refuse('MISSING_VALUE', { flags });
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    return this.refuse('MISSING_OPTION', { flags });
  }

  _conflictingOption({ flags }: Option, other: Option): never {
    return this.refuse('CONFLICT', { flags, other: other.flags });
  }

  unknownOption(flag: string): never {
    const known: string[] = [];
    for (let command: Command | null = this; command !== null; command = command.parent)
      known.push(...command.options.map(({ long }) => long ?? ''));
    return this.withNearest('UNKNOWN_OPTION', { name: flag, known });
  }

  unknownCommand(): never {
    const known = this.commands.map((command) => command.name());
    return this.withNearest('UNKNOWN_COMMAND', { name: this.args[0] ?? '', known });
  }

  _excessArguments(values: readonly string[]): never {
    const most = this.registeredArguments.length;
    return this.refuse('TOO_MANY_ARGUMENTS', { count: values.length, most, values });
  }

  /** Commander takes the last of several values, and drops the others without a word. */
  override setOptionValueWithSource(key: string, value: unknown, source?: string): this {
    const before: unknown = this.getOptionValue(key);
    const isSecond = source === 'cli' && this.getOptionValueSource(key) === 'cli';
    // What may be repeated is collected behind the value before, separated by commas.
    const isCollected = String(value).startsWith(`${String(before)},`);
    if (isSecond && before !== value && !isCollected) {
      const flags = this.options.find((option) => option.attributeName() === key)?.flags ?? key;
      this.refuse('REPEATED', { flags, first: before, second: value });
    }
    return super.setOptionValueWithSource(key, value, source as never);
  }

  /** Commander's own wording of a choice that does not exist is English. */
  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    const { argChoices: choices } = target;
    if (choices !== undefined && !choices.includes(value)) {
      const flags = 'flags' in target ? target.flags : target.name();
      this.refuse('INVALID_CHOICE', { value, flags, choices });
    }
    return target.parseArg === undefined ? value : target.parseArg(value, previous);
  }
}

/** Whether an error is a complaint of the command line that has been printed already. */
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
