import { inputInvalid, readRate } from '@livelane/contracts/vocabulary';
import { helpText, optionValue } from '@livelane/contracts/vocabulary/node';
import { type Command, Option } from 'commander';
import * as z from 'zod/mini';
import { type PathParameters, PathParametersSchema } from '../comparison/credit-paths.ts';
import { randomOf } from '../models/draws/seeded.ts';
import { MAXIMUM_ORDER } from '../models/markov/windows.ts';
import type { PathModelOptions } from '../models/model.ts';
import { position } from '../models/rules/position.ts';
import { attributionFileIssue } from '../node/issues.ts';
import { listed } from './arguments.ts';

/** The options of models. */
export interface ModelArguments {
  readonly order: number | 'auto';
  readonly nulls?: 'included' | 'excluded';
  readonly position?: NonNullable<PathParameters['position']>;
  readonly halfLife?: number;
  readonly seed: number;
  readonly intervals?: number;
}

/** Adds the options of {@link ModelArguments} to a command. */
export function addModelOptions(command: Command): void {
  for (const option of [...chainOptions(), ...ruleOptions(), ...randomOptions()])
    command.addOption(option);
}

function chainOptions(): Option[] {
  return [
    new Option(
      '--order <k>',
      helpText(
        `order of Markov chains, 1 to ${MAXIMUM_ORDER}; with --paths also auto, by penalised AUC`,
        `马尔可夫链的阶数，1 至 ${MAXIMUM_ORDER}；与 --paths 同用时可为 auto，按惩罚后的 AUC 选择`,
      ),
    )
      .argParser(orderOf)
      .default(1),
    new Option(
      '--nulls <how>',
      helpText(
        'whether journeys without a conversion count in Markov chains',
        '未转化的旅程是否计入马尔可夫链',
      ),
    ).choices(['included', 'excluded']),
  ];
}

/** Parameters of rules on aggregated paths: over orders the policy gives them. */
function ruleOptions(): Option[] {
  return [
    new Option(
      '--position <first,last>',
      helpText(
        'shares of the first and the last touch of paths, such as 40%,40%',
        '路径中首个与最后触点的份额，如 40%,40%',
      ),
    ).argParser(sharesOf),
    new Option(
      '--half-life <steps>',
      helpText(
        'half-life of time-decay on paths, in steps; default: 1',
        '路径上 time-decay 的半衰期，以步计；默认 1',
      ),
    ).argParser(numberOf(PathParametersSchema.shape.halfLifeSteps, '--half-life')),
  ].map((option) => option.conflicts(['orders', 'touches']));
}

function randomOptions(): Option[] {
  return [
    new Option(
      '--intervals <n>',
      helpText(
        '90% intervals from journeys redrawn this many times',
        '将旅程重抽此次数所得的 90% 置信区间',
      ),
    ).argParser(numberOf(z.int().check(z.gte(20), z.lte(100_000)), '--intervals')),
    seedOption(
      helpText(
        'seed of the random numbers of intervals and of sampled Shapley values',
        '置信区间与抽样沙普利值所用随机数的种子',
      ),
    ),
  ];
}

/** The option `--seed`; default: 1. */
export function seedOption(about: string): Option {
  return new Option('--seed <number>', about)
    .argParser(numberOf(z.int().check(z.gte(0), z.lte(0xffff_ffff)), '--seed'))
    .default(1);
}

/** The order of Markov chains. */
export const OrderSchema = z.int().check(z.gte(1), z.lte(MAXIMUM_ORDER));

function orderOf(given: string): number | 'auto' {
  return given === 'auto' ? given : numberOf(OrderSchema, '--order')(given);
}

/** Reads the number of an option. */
export function numberOf<Value>(
  schema: z.core.$ZodType<Value>,
  option: string,
): (given: string) => Value {
  const read = optionValue(schema, option);
  return (given) => (read as (given: unknown) => Value)(/^\d/.test(given) ? Number(given) : given);
}

/** @throws INPUT_INVALID unless there are two shares */
function sharesOf(text: string): NonNullable<PathParameters['position']> {
  const shares = listed(text);
  if (shares.length !== 2)
    throw inputInvalid('--position', [attributionFileIssue('POSITION_OPTION', { received: text })]);
  const [first, last] = shares.map((share) => {
    const rate = readRate(share);
    if (typeof rate === 'number') return rate;
    throw inputInvalid('--position', [rate]);
  });
  const given = { first: first ?? 0, last: last ?? 0 };
  const issues = position.issues?.({ model: 'position', ...given }) ?? [];
  if (issues.length > 0)
    throw inputInvalid(
      '--position',
      issues.map((issue) => ({ ...issue, path: '' })),
    );
  return given;
}

/** What data-driven models are given by the options. */
export function pathModelOptions(
  { nulls, seed }: ModelArguments,
  order: number,
): Required<PathModelOptions> {
  return { order, nulls: nulls ?? 'included', random: randomOf(seed) };
}
