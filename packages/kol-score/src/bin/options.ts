import { InstantSchema, inputInvalid } from '@livelane/contracts/vocabulary';
import { helpText, optionValue } from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import { kolIssue } from '../text/issues.ts';

/** `--out`: where the result is written. */
export function outOption(): Option {
  return new Option(
    '--out <file>',
    helpText(
      'write JSON to this file instead of to standard output',
      '将 JSON 写入该文件而非标准输出',
    ),
  );
}

/** `--as-of` of a command that grades. */
export function asOfOption(): Option {
  return instantOption(
    'the instant for which the grade holds (default: now)',
    '评分所针对的时刻（默认为现在）',
  );
}

/** `--as-of` of a command that plans with grades. */
export function plannedOption(): Option {
  return instantOption(
    'when the plan is made: grades that had expired by then are named (default: now)',
    '制定计划的时刻，届时已过期的评分会被指出（默认为现在）',
  );
}

function instantOption(en: string, zh: string): Option {
  return new Option('--as-of <instant>', helpText(en, zh)).argParser(
    optionValue(InstantSchema, '--as-of'),
  );
}

/**
 * Refuses options that have no effect without another one.
 * @param given - their values by their names
 * @param option - the one that they need
 * @throws INPUT_INVALID for each that was given
 */
export function refuseWithout(option: string, given: Readonly<Record<string, unknown>>): void {
  const params = { option };
  const issues = Object.entries(given).flatMap(([path, received]) =>
    received === undefined ? [] : [kolIssue('OPTION_BESIDE', { path, received, params })],
  );
  if (issues.length > 0) throw inputInvalid(issues.map(({ path }) => path).join(', '), issues);
}
