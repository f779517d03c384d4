import {
  addTableOptions,
  type Bin,
  defineBin,
  fxOption,
  helpText,
  LIST_FORMS,
} from '@livelane/contracts/vocabulary/node';
import { MARKET_PROFILES } from '../market-profiles/catalogue.ts';
import { KOL_SCORE_ZH_HANS } from '../zh-Hans.ts';
import { auditCommand } from './audit/audit.ts';
import { importCommand } from './import/import.ts';
import { expiryDays } from './inputs/inputs.ts';
import { learnCommand } from './learn/learn-command.ts';
import { mcdaCommand } from './mcda/mcda.ts';
import { asOfOption, outOption } from './options.ts';
import { pilotCommand } from './pilot/pilot.ts';
import { portfolioCommand } from './portfolio/portfolio.ts';
import { rank, type ScoreFlags, score } from './rank/grading.ts';
import { reportCommand } from './report/report.ts';
import { simulateCommand } from './simulate/simulate.ts';
import { hintingImport } from './table-hint.ts';

/** The program `livelane-kol`, in the language that `--locale` or the environment names. */
export function kolBin(): Bin {
  const bin = defineBin({
    name: 'livelane-kol',
    about: {
      en: 'Grades creators for a product and a market, with intervals and reasons.',
      'zh-Hans': '哪位达人适合某商品与市场、把握有多大、原因何在。',
    },
    from: import.meta.url,
    zhHans: KOL_SCORE_ZH_HANS,
  });
  importCommand(bin);
  scoreCommand(bin);
  rankCommand(bin);
  learnCommand(bin);
  pilotCommand(bin);
  reportCommand(bin);
  simulateCommand(bin);
  mcdaCommand(bin);
  portfolioCommand(bin);
  auditCommand(bin);
  return bin;
}

function scoreCommand(bin: Bin): void {
  gradingCommand(bin, 'score')
    .description(
      helpText(
        'grade creators in the order of the file; exit 1 if none passes every gate',
        '按文件顺序为达人评分；无人通过全部门槛时退出码为 1',
      ),
    )
    .option(
      '--creator <id>',
      helpText(
        'grade only this creator; the output is a single grade instead of a list',
        '仅评该达人：输出单个评分而非列表',
      ),
    )
    .option(
      '--ndjson',
      helpText(
        'write one grade a line while creators are read, so that NDJSON and CSV of any size are graded (default: if --out ends in .ndjson or .jsonl)',
        '边读取达人边逐行输出评分（NDJSON），任意大小的 NDJSON 和 CSV 均可评分（--out 的文件名为该格式时默认启用）',
      ),
    )
    .action((flags: ScoreFlags) =>
      bin.run((context) => hintingImport(flags.creators, () => score(flags, context))),
    );
}

function rankCommand(bin: Bin): void {
  gradingCommand(bin, 'rank')
    .description(
      helpText(
        'rank creators by the goal of the brief; exit 1 if none passes every gate',
        '按需求单的目标为达人排序；无人通过全部门槛时退出码为 1',
      ),
    )
    .option(
      '--top <n>',
      helpText(
        'write only the first n creators of each part (default: all)',
        '每部分只列出前 n 位达人（默认全部）',
      ),
    )
    .action((flags: ScoreFlags) =>
      bin.run((context) => hintingImport(flags.creators, () => rank(flags, context))),
    );
}

function gradingCommand({ program }: Bin, name: string) {
  const command = program
    .command(name)
    .requiredOption(
      '--creators <file>',
      helpText(
        `creator profiles (${LIST_FORMS.en}), - for standard input; for any other table, first \`import\``,
        `达人档案（${LIST_FORMS['zh-Hans']}），- 为标准输入；其他表格请先用 \`import\` 导入`,
      ),
    )
    .requiredOption('--brief <file>', helpText('brief: JSON', '需求单：JSON'))
    .addOption(asOfOption())
    .option(
      '--peers <file>',
      helpText(
        `reference creators to which the priors of engagement and, by measured lives, of conversion are fitted (${LIST_FORMS.en})`,
        `参照达人，用于拟合互动率先验，并按其实测直播拟合转化率先验（${LIST_FORMS['zh-Hans']}）`,
      ),
    )
    .addOption(fxOption())
    .option(
      '--expires-after-days <days>',
      helpText('days until a grade expires (default: 30)', '评分有效天数（默认 30）'),
      expiryDays,
    )
    .addOption(outOption());
  return addTableOptions(addReferenceOptions(command));
}

/** The options that replace weights and priors. */
function addReferenceOptions(command: Bin['program']): Bin['program'] {
  return command
    .option(
      '--market-profile <file>',
      helpText('your own weights instead of the market’s', '用自定义权重代替市场默认权重'),
    )
    .option(
      '--profile <name>',
      helpText(
        `the weights of another market: ${MARKET_PROFILES.map(({ id }) => id).join(', ')}`,
        `改用其他市场的权重：${MARKET_PROFILES.map(({ id }) => id).join('、')}`,
      ),
    )
    .option(
      '--benchmarks <file>',
      helpText(
        'your own priors and percentiles instead of the illustrative ones: JSON',
        '用自有的先验与分位数代替示意值：JSON',
      ),
    );
}
