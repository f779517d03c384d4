import { type Bin, defineBin, wantedLocale } from '@livelane/contracts/vocabulary/node';
import { KOL_SCORE_ZH_HANS } from '../zh-Hans.ts';
import { rank, type ScoreFlags, score } from './grading.ts';
import { type LearnFlags, learn } from './learning.ts';

/** Selects the text in the language of the program. */
type Say = (en: string, zhHans: string) => string;

/** The program `livelane-kol`, in the language that `--locale` or the environment names. */
export function kolBin(): Bin {
  const bin = defineBin({
    name: 'livelane-kol',
    about: {
      en: 'Grades creators for a product and a market, with intervals and reasons.',
      'zh-Hans': '哪位达人适合某产品与市场、把握有多大、原因何在。',
    },
    from: import.meta.url,
    zhHans: KOL_SCORE_ZH_HANS,
  });
  const locale = wantedLocale(process.argv, process.env);
  const say: Say = (en, zhHans) => (locale === 'en' ? en : zhHans);
  gradingCommand(bin, 'score', say)
    .description(
      say(
        'grade creators in the order of the file; exit 1 if none passes every gate',
        '按文件顺序为达人评分；无人通过全部门槛时退出码为 1',
      ),
    )
    .option(
      '--creator <id>',
      say(
        'grade only this creator; the output is a single grade instead of a list',
        '仅评该达人：输出单个评分而非列表',
      ),
    )
    .action((flags: ScoreFlags) => bin.run((context) => score(flags, context)));
  gradingCommand(bin, 'rank', say)
    .description(
      say(
        'grade creators and rank them; exit 1 if none passes every gate',
        '为达人评分并由高到低排序；无人通过全部门槛时退出码为 1',
      ),
    )
    .action((flags: ScoreFlags) => bin.run((context) => rank(flags, context)));
  learnCommand(bin, say);
  return bin;
}

function gradingCommand({ program }: Bin, name: string, say: Say) {
  return program
    .command(name)
    .requiredOption(
      '--creators <file>',
      say(
        'creator profiles: JSON, CSV (*.csv), or - for JSON on standard input',
        '达人档案：JSON、CSV（*.csv），或用 - 从标准输入读取 JSON',
      ),
    )
    .requiredOption('--brief <file>', say('brief: JSON', '需求：JSON'))
    .option(
      '--as-of <instant>',
      say('the instant for which the grade holds (default: now)', '评分所针对的时刻（缺省为现在）'),
    )
    .option(
      '--peers <file>',
      say(
        'reference creators to which the engagement prior is fitted',
        '参照达人，其互动率作为先验',
      ),
    )
    .option(
      '--fx <file>',
      say(
        'exchange rates for fees and prices in another currency than the budget’s',
        '汇率报价（费用或价格与预算币种不同时需要）',
      ),
    )
    .option(
      '--market-profile <file>',
      say('your own weights instead of the market’s', '用自定义权重代替市场默认权重'),
    )
    .option(
      '--expires-after-days <days>',
      say('days until a grade expires (default: 30)', '评分有效天数（缺省 30）'),
    )
    .option(
      '--encoding <name>',
      say(
        'encoding of CSV files: utf-8, gb18030 or utf-16le',
        'CSV 文件编码：utf-8、gb18030 或 utf-16le',
      ),
    )
    .option(
      '--out <file>',
      say(
        'write JSON to this file instead of to standard output',
        '将 JSON 写入该文件而非标准输出',
      ),
    );
}

function learnCommand(bin: Bin, say: Say): void {
  bin.program
    .command('learn')
    .description(
      say(
        'update a grade with the results of a settled campaign',
        '根据已结算活动的结果，更新下次合作的评分',
      ),
    )
    .requiredOption(
      '--grade <file>',
      say(
        'a grade; for a list of grades, append #creator to the file name or pass --creator',
        '评分文件；若为列表，用 文件名#达人 或 --creator 指定',
      ),
    )
    .option('--creator <id>', say('the creator in the list of grades', '列表中的哪位达人'))
    .requiredOption('--settlement <file>', say('settlement: JSON', '结算单：JSON'))
    .requiredOption('--log <file>', say('session log: JSON', '直播记录：JSON'))
    .requiredOption('--credited <file>', say('credited sales: NDJSON', '归因销售：NDJSON'))
    .option(
      '--as-of <instant>',
      say('the instant for which the grade holds (default: now)', '评分所针对的时刻（缺省为现在）'),
    )
    .option(
      '--out <file>',
      say(
        'write JSON to this file instead of to standard output',
        '将 JSON 写入该文件而非标准输出',
      ),
    )
    .action((flags: LearnFlags) => bin.run((context) => learn(flags, context)));
}
