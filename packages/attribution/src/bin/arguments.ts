import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  helpText,
  LIST_FORMS,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import { type Command, Option } from 'commander';
import { PLATFORM_PRESETS } from '../platforms/presets.ts';

/** The options of every command that reads lists. */
export interface ListArguments extends TableArguments {
  readonly findings?: string;
  readonly out?: string;
}

/** Adds the options of {@link ListArguments} to a command. */
export function addListOptions(command: Command): Command {
  return addTableOptions(command)
    .option(
      '--findings <file>',
      helpText('write the findings to this file (NDJSON)', '将发现写入此文件（NDJSON）'),
    )
    .option('--out <file>', helpText('write the result to this file', '将结果写入此文件'));
}

/** The names of an argument that separates them by commas. */
export function listed(argument: string): string[] {
  return argument.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}

/**
 * The files of an option that separates them by commas; none where it was not given.
 * @throws INPUT_INVALID where it was given without any
 */
export function filesOption(given: string | undefined, option: string): string[] {
  if (given === undefined) return [];
  const files = listed(given);
  if (files.length > 0) return files;
  const params = { minimum: 1 };
  throw inputInvalid(option, [inputIssue('AT_LEAST_ITEMS', { received: given, params })]);
}

/** Argument parser of an option that can be repeated: the values of all occurrences, separated by commas. */
function repeatable(files: string, previous?: string): string {
  return previous === undefined ? files : `${previous},${files}`;
}

/** The option `--touches`, which can be repeated. */
export function touchesOption(): Option {
  return new Option(
    '--touches <files>',
    helpText(
      `touches (${LIST_FORMS.en}), several separated by commas`,
      `触点（${LIST_FORMS['zh-Hans']}），多个以逗号分隔`,
    ),
  ).argParser(repeatable);
}

/** The option `--orders`, which can be repeated. */
export function ordersOption(): Option {
  return new Option(
    '--orders <files>',
    helpText(
      `orders and adjustments (${LIST_FORMS.en}), several separated by commas`,
      `订单与调整（${LIST_FORMS['zh-Hans']}），多个以逗号分隔`,
    ),
  ).argParser(repeatable);
}

/** The option `--policy`. */
export function policyOption(): Option {
  return new Option(
    '--policy <files>',
    helpText(
      'attribution policy (JSON); credit takes several, its versions in time, separated by commas',
      '归因规则（JSON）；credit 可用多个，即先后生效的版本，以逗号分隔',
    ),
  ).argParser(repeatable);
}

/** The option `--platform`. */
export function platformOption(): Option {
  return new Option(
    '--platform <name>',
    helpText(
      'attribute as this platform does by default, in place of a policy',
      '按该平台的默认方式归因，代替规则',
    ),
  )
    .choices(Object.keys(PLATFORM_PRESETS))
    .conflicts('policy');
}

/** The option `--codes`. */
export function codesOption(): Option {
  return new Option(
    '--codes <file>',
    helpText(
      `owners of discount codes (${LIST_FORMS.en}): instead of a policy, or the shop's other codes in addition to it`,
      `优惠码归属（${LIST_FORMS['zh-Hans']}）：代替规则，或补充规则之外的店铺优惠码`,
    ),
  );
}
