import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  helpText,
  LIST_FORMS,
} from '@livelane/contracts/vocabulary/node';
import { ILLUSTRATIVE_FATIGUE } from '../../learn/fatigue.ts';
import { kolIssue } from '../../text/issues.ts';
import { wholeNumber } from '../numbers.ts';
import { asOfOption, outOption } from '../options.ts';
import { type LearnFlags, learn } from './learning.ts';

/** Adds the command `learn`. */
export function learnCommand(bin: Bin): void {
  const command = bin.program
    .command('learn')
    .description(
      helpText(
        'update grades with the results of settled campaigns, and advise on renewal',
        '根据已结算活动的结果更新评分，并给出续约建议',
      ),
    )
    .option(
      '--grades <file>',
      helpText(
        'grades as `rank` writes them; each campaign teaches the creators whom it pays or credits',
        '`rank` 输出的评分；每个活动只用于其付款或归因的达人',
      ),
    )
    .option(
      '--grade <file>',
      helpText(
        'instead, one grade (JSON); for a list of grades (JSON or NDJSON), append #creator to the file name or pass --creator',
        '或单个评分（JSON）；若为列表（JSON 或 NDJSON），用 文件名#达人 或 --creator 指定',
      ),
    )
    .option('--creator <id>', helpText('the creator in the list of grades', '列表中的哪位达人'))
    .option(
      '--campaigns <folders...>',
      helpText(
        'folders with settlement.json, session-log.json and credited-sales.ndjson, or folders of such folders',
        '文件夹，含 settlement.json、session-log.json 与 credited-sales.ndjson，或由此类文件夹组成',
      ),
    );
  timeOptions(fatigueOptions(sessionOptions(command)));
  addTableOptions(command).action((flags: LearnFlags) =>
    bin.run((context) => learn(flags, context)),
  );
}

/** The files of one session, instead of folders. */
function sessionOptions(command: Bin['program']): Bin['program'] {
  return command
    .option(
      '--settlement <file>',
      helpText('settlement of one session: JSON', '单个场次的结算单：JSON'),
    )
    .option('--log <file>', helpText('its session log: JSON', '其直播日志：JSON'))
    .option(
      '--credited <file>',
      helpText(`its credited sales (${LIST_FORMS.en})`, `其归因销售（${LIST_FORMS['zh-Hans']}）`),
    );
}

/** How much lives teach, and how an audience tires of repeats. */
function fatigueOptions(command: Bin['program']): Bin['program'] {
  return command
    .option(
      '--fatigue <factor>',
      helpText(
        `part of the conversion rate that a repeat before the same audience leaves, 1 for no fatigue (default: ${ILLUSTRATIVE_FATIGUE.perRepeat}, illustrative; five repeats and more are learned from)`,
        `同一受众每重复一次所剩的转化率系数，1 为无疲劳（默认 ${ILLUSTRATIVE_FATIGUE.perRepeat}，示意值；重复达五次起由数据估计）`,
      ),
      factorOf,
    )
    .option(
      '--peers <file>',
      helpText(
        `reference creators whose measured lives show how much lives of one creator differ (${LIST_FORMS.en})`,
        `参照达人，以其实测直播估计同一达人各场之间的差异（${LIST_FORMS['zh-Hans']}）`,
      ),
    )
    .option(
      '--half-life <days>',
      helpText(
        `days after which a live counts as half a repeat (default: ${ILLUSTRATIVE_FATIGUE.halfLifeDays}, illustrative)`,
        `多少天后一场直播只计半次重复（默认 ${ILLUSTRATIVE_FATIGUE.halfLifeDays}，示意值）`,
      ),
      wholeNumber('--half-life', { minimum: 1, maximum: 3650 }),
    );
}

/** What the grades are for, when they hold, and where they go. */
function timeOptions(command: Bin['program']): Bin['program'] {
  return command
    .option(
      '--next-brief <file>',
      helpText(
        'brief for the next market: lists what must hold before the campaign is copied there',
        '下一市场的需求单：列出复制前须满足的条件',
      ),
    )
    .option(
      '--as-if-show',
      helpText(
        'learn from a rehearsal as if it had been a show, to demonstrate; not for deals',
        '把演练当作正式直播来学习，仅供演示；不可用于签约',
      ),
    )
    .addOption(asOfOption())
    .addOption(outOption());
}

/** @throws INPUT_INVALID that names the option */
function factorOf(text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= 1.5) return value;
  throw inputInvalid('--fatigue', [kolIssue('FATIGUE_FACTOR', { received: text })]);
}
