import { inputInvalid, inputIssue, PPM, readRate } from '@livelane/contracts/vocabulary';
import { helpText } from '@livelane/contracts/vocabulary/node';
import { type Command, Option } from 'commander';
import { LOOKS, type Looks, outside, refuse } from '../../lift/experiment.ts';

/**
 * An option that takes a rate with its unit, such as 90%; refused with INPUT_INVALID otherwise.
 * @param range - ends that the rate may not reach. Default: any rate
 */
export function rateOption(
  flag: string,
  about: string,
  range?: readonly [minimum: number, maximum: number],
): Option {
  return new Option(`${flag} <rate>`, about).argParser((text) => {
    const read = readRate(text);
    if (typeof read !== 'number') throw inputInvalid(flag, [read]);
    if (range !== undefined) refuse(flag, outside('', read / PPM, range));
    return read / PPM;
  });
}

/** An option that takes a whole number of at least 1; refused with INPUT_INVALID otherwise. */
export function countOption(flag: string, about: string): Option {
  return new Option(`${flag} <number>`, about).argParser((text) => {
    const received = /^\d{1,15}$/.test(text) ? Number(text) : text;
    if (typeof received === 'string') throw inputInvalid(flag, [inputIssue('COUNT', { received })]);
    if (received >= 1) return received;
    throw inputInvalid(flag, [inputIssue('AT_LEAST', { received, params: { minimum: 1 } })]);
  });
}

/** The options of an experiment's plan. */
export interface PlanArguments {
  readonly share: number;
  readonly looks: Looks;
  readonly level?: number;
}

/** Adds the options of {@link PlanArguments} to a command. */
export function addPlanOptions(command: Command): Command {
  return command
    .addOption(
      rateOption(
        '--share',
        helpText(
          'share of people whom chance assigns to the treatment, such as 90%',
          '随机分入实验组的比例，如 90%',
        ),
        [0, 1],
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--looks <when>',
        helpText(
          'any-time: results may be looked at every day; once: only when the planned people are reached',
          'any-time：可每日查看结果；once：仅在达到计划人数时查看一次',
        ),
      )
        .choices(LOOKS)
        .default('any-time'),
    )
    .addOption(
      rateOption(
        '--level',
        helpText('coverage of the intervals; default: 95%', '区间的覆盖率，默认 95%'),
        [0.5, 1],
      ),
    );
}
