import { formatPercent, groupDigits, type LocalText, PPM } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
} from '@livelane/contracts/vocabulary/node';
import { designHoldout, type HoldoutDesign, holdoutIssues } from '../../lift/design-holdout.ts';
import { refuse } from '../../lift/experiment.ts';
import { addPlanOptions, countOption, type PlanArguments, rateOption } from './options.ts';

interface Arguments extends PlanArguments {
  readonly rate: number;
  readonly perDay: number;
  readonly effect?: number;
  readonly days?: number;
  readonly power?: number;
  readonly out?: string;
}

/** Adds the command `holdout`: how many people, how long, for which effect. */
export function addHoldout(bin: Bin): void {
  const command = bin.program
    .command('holdout')
    .description(
      helpText(
        'design an experiment: how many people, how long, for which effect',
        '设计实验：需要多少人、多长时间、能发现多大的效果',
      ),
    )
    .addOption(
      rateOption(
        '--rate',
        helpText('share of people without the treatment who buy', '未受影响人群的购买比例'),
        [0, 1],
      ).makeOptionMandatory(),
    )
    .addOption(
      countOption(
        '--per-day',
        helpText('people who can be assigned a day', '每天可分组的人数'),
      ).makeOptionMandatory(),
    )
    .addOption(
      rateOption(
        '--effect',
        helpText(
          'relative change of the rate to find, such as 10%; without it, what --days can find',
          '要发现的购买比例相对变化，如 10%；不填则计算 --days 内能发现的变化',
        ),
      ),
    )
    .addOption(
      countOption('--days', helpText('days for which people are assigned', '分组持续的天数')),
    )
    .addOption(
      rateOption(
        '--power',
        helpText(
          'probability of finding such an effect; default: 80%',
          '发现该效果的概率，默认 80%',
        ),
        [0.5, 1],
      ),
    );
  addPlanOptions(command)
    .option('--out <file>', helpText('write the result to this file', '将结果写入此文件'))
    .action((options: Arguments) => bin.run((context) => design(options, context)));
}

async function design({ out, ...options }: Arguments, context: BinContext): Promise<ExitCode> {
  refuse('--effect, --days', holdoutIssues(options));
  const plan = designHoldout(options);
  await context.deliver({ people: context.say(sentence(plan)), json: plan }, out);
  return 0;
}

function sentence({ people, days, rates, effect, power, looks }: HoldoutDesign): LocalText {
  const rate = (part: number) => formatPercent(part * PPM, { decimals: 2 });
  const count = (number: number) => groupDigits(number);
  const when =
    looks === 'once'
      ? { en: 'looking once, at the end', zh: '仅在结束时查看一次' }
      : { en: 'looking as often as you like', zh: '可随时查看' };
  return {
    en: `Assign ${count(people.treatment)} people to the treatment and hold out ${count(people.control)}, over ${count(days)} days. A change of the rate from ${rate(rates.control)} to ${rate(rates.treatment)} (${rate(effect)}) is then found with probability ${rate(power)}, ${when.en}.`,
    'zh-Hans': `将 ${count(people.treatment)} 人分入实验组，保留 ${count(people.control)} 人作为对照组，持续 ${count(days)} 天。若购买比例从 ${rate(rates.control)} 变为 ${rate(rates.treatment)}（${rate(effect)}），则有 ${rate(power)} 的概率被发现（${when.zh}）。`,
  };
}
