import {
  type CreatorGrade,
  CreditedSaleSchema,
  describeReceived,
  inputInvalid,
  type LocalText,
  SessionLogSchema,
  SettlementSchema,
} from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  defineBin,
  type ExitCode,
  readJsonFile,
  readNdjsonFile,
  wantedLocale,
} from '@livelane/contracts/vocabulary/node';
import { gradeCreator } from '../grade/grade-creator.ts';
import { rankCreators } from '../grade/rank-creators.ts';
import { learnFromCampaign } from '../learn/learn-from-campaign.ts';
import { type GradeFlags, instantOf, readGrade, readGradeFiles } from './inputs.ts';
import { namingQuotes } from './quotes.ts';
import { gradesTable } from './table.ts';

interface ScoreFlags extends GradeFlags {
  readonly creator?: string;
  readonly out?: string;
}

interface LearnFlags {
  readonly grade: string;
  readonly creator?: string;
  readonly settlement: string;
  readonly log: string;
  readonly credited: string;
  readonly asOf?: string;
  readonly out?: string;
}

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

async function score(flags: ScoreFlags, context: BinContext): Promise<ExitCode> {
  const { creators, brief, options } = await readGradeFiles(flags);
  const quoting = { brief, flags, say: context.say };
  if (flags.creator === undefined) {
    const grades = namingQuotes({ ...quoting, creators }, () =>
      creators.map((profile) => gradeCreator(profile, brief, options)),
    );
    await context.deliver({ people: gradesTable(grades, context.locale), json: grades }, flags.out);
    noteWritten(flags.out, context, written(grades));
    return grades.some(({ eligible }) => eligible) ? 0 : 1;
  }
  const profile = creators.find(({ id }) => id === flags.creator);
  if (profile === undefined) {
    throw inputInvalid(flags.creators, [
      {
        path: '',
        message: `one of ${creators
          .slice(0, 5)
          .map(({ id }) => id)
          .join(', ')}`,
        received: describeReceived(flags.creator),
      },
    ]);
  }
  const grade = namingQuotes({ ...quoting, creators: [profile] }, () =>
    gradeCreator(profile, brief, options),
  );
  await context.deliver({ people: gradesTable([grade], context.locale), json: grade }, flags.out);
  noteWritten(flags.out, context, written([grade]));
  return grade.eligible ? 0 : 1;
}

async function rank(flags: ScoreFlags, context: BinContext): Promise<ExitCode> {
  const { creators, brief, options } = await readGradeFiles(flags);
  const { grades, excluded, robustness } = namingQuotes(
    { brief, creators, flags, say: context.say },
    () => rankCreators(creators, brief, options),
  );
  await context.deliver({ people: gradesTable(grades, context.locale), json: grades }, flags.out);
  noteWritten(flags.out, context, written(grades));
  for (const { creatorId, gates } of excluded) {
    context.note({
      en: `${creatorId}: ${gates.map(({ reason }) => reason['en']).join('; ')}`,
      'zh-Hans': `${creatorId}：${gates.map(({ reason }) => reason['zh-Hans']).join('；')}`,
    });
  }
  if (robustness?.overlap === true) {
    context.note({
      en: `${robustness.first} leads ${robustness.second} by ${robustness.lead.toFixed(1)} points, and their intervals overlap: a test with both would be more reliable`,
      'zh-Hans': `${robustness.first} 领先 ${robustness.second} ${robustness.lead.toFixed(1)} 分，但两者区间重叠：同时小规模测试更稳妥`,
    });
  }
  return grades.some(({ eligible }) => eligible) ? 0 : 1;
}

async function learn(flags: LearnFlags, context: BinContext): Promise<ExitCode> {
  const grade = await readGrade(flags.grade, flags.creator);
  const campaign = {
    settlement: await readJsonFile(flags.settlement, SettlementSchema),
    log: await readJsonFile(flags.log, SessionLogSchema),
    credited: await readNdjsonFile(flags.credited, CreditedSaleSchema),
  };
  const next = learnFromCampaign(grade, campaign, { asOf: instantOf(flags.asOf) });
  if (next === grade) {
    context.note({
      en: `settlement ${campaign.settlement.id} is already included; the grade is unchanged`,
      'zh-Hans': `结算单 ${campaign.settlement.id} 已学习过；评分不变`,
    });
  }
  await context.deliver({ people: gradesTable([next], context.locale), json: next }, flags.out);
  const rate = (it: CreatorGrade): string =>
    it.expectation.conversionsPer1000Viewers.mean.toFixed(1);
  const change = `${rate(grade)} → ${rate(next)}`;
  noteWritten(flags.out, context, {
    en: `the grade of ${next.creator.id} (conversions per 1,000 viewers: ${change})`,
    'zh-Hans': ` ${next.creator.id} 的评分（千人转化：${change}）`,
  });
  return 0;
}

/** Notes on standard error what was written to which file; no note for standard output. */
function noteWritten(out: string | undefined, { note, say }: BinContext, what: LocalText): void {
  if (out === undefined || out === '-') return;
  note({ en: `Wrote ${say(what)} to ${out}`, 'zh-Hans': `已将${say(what)}写入 ${out}` });
}

function written(grades: readonly CreatorGrade[]): LocalText {
  const ids = grades.map(({ creator }) => creator.id);
  const first = `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}`;
  return {
    en: `${ids.length} grade(s) (${first})`,
    'zh-Hans': ` ${ids.length} 个评分（${first}）`,
  };
}
