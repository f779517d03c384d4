import { BriefSchema, inputInvalid } from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  checkWritable,
  confirmedLists,
  type ExitCode,
  helpText,
  LIST_FORMS,
  listReading,
  readDocument,
  readRecordFile,
  readRecordList,
  readTogether,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import { readCreatorList } from '../../node/creators.ts';
import { PilotPlanSchema } from '../../pilots/plan-record.ts';
import { briefIssues } from '../../profile/parse-creators.ts';
import type { ReportOptions } from '../../report/facts.ts';
import { reportHtml, reportMarkdown } from '../../report/report.ts';
import { bilingual } from '../../text/bilingual.ts';
import { kolIssue } from '../../text/issues.ts';
import { GRADES } from '../inputs/grade-file.ts';
import { naming } from '../naming.ts';
import { wholeNumber } from '../numbers.ts';
import { noteWritten } from '../written.ts';

interface ReportFlags extends TableArguments {
  readonly grades: string;
  readonly creators?: string;
  readonly brief?: string;
  readonly pilot?: string;
  readonly details: number;
  readonly out: string;
}

const DETAILS = 40;

/** Adds the command `report`. */
export function reportCommand(bin: Bin): void {
  const command = bin.program
    .command('report')
    .description(
      helpText(
        'write a report of the shortlist and of each creator as HTML or Markdown',
        '输出候选名单与每位达人的报告（HTML 或 Markdown）',
      ),
    )
    .requiredOption(
      '--grades <file>',
      helpText('grades as `rank` writes them', '`rank` 输出的评分'),
    )
    .option(
      '--creators <file>',
      helpText(
        `the creators that were graded, for audience, posts and growth (${LIST_FORMS.en})`,
        `所评达人，用于受众、内容与增长（${LIST_FORMS['zh-Hans']}）`,
      ),
    )
    .option(
      '--brief <file>',
      helpText('the brief, for the wanted audience: JSON', '需求单，用于目标受众：JSON'),
    )
    .option(
      '--pilot <file>',
      helpText('the plan that `pilot` wrote: JSON', '`pilot` 输出的测试计划：JSON'),
    )
    .option(
      '--details <number>',
      helpText(
        'creators with a part of their own, the first of the list',
        '附详情的达人数，自首位起',
      ),
      wholeNumber('--details', { minimum: 0, maximum: 100_000 }),
      DETAILS,
    )
    .requiredOption(
      '--out <file>',
      helpText(
        'write here: HTML if the name ends in .html, Markdown if in .md',
        '写入此文件：以 .html 结尾为 HTML，以 .md 结尾为 Markdown',
      ),
    );
  addTableOptions(command).action((flags: ReportFlags) =>
    bin.run((context) => report(flags, context)),
  );
}

const BRIEF = {
  ...{ option: '--brief', kind: 'brief' },
  schema: BriefSchema,
  issuesOf: briefIssues,
} as const;

async function report(flags: ReportFlags, context: BinContext): Promise<ExitCode> {
  const { creators: creatorsPath, brief: briefPath, pilot: pilotPath, details, out } = flags;
  const reading = await listReading(flags, context);
  const optional = async <Value>(
    path: string | undefined,
    read: (path: string) => Promise<Value>,
  ) => (path === undefined ? undefined : read(path));
  const [write, grades, creators, brief, pilot] = await readTogether([
    async () => writerOf(out),
    () => readRecordList(flags.grades, GRADES, reading),
    () =>
      optional(creatorsPath, (path) =>
        readCreatorList(path, { ...reading, what: `--creators ${path}` }),
      ),
    () => optional(briefPath, (path) => readRecordFile(path, BRIEF, context)),
    () => optional(pilotPath, (path) => readPlan(path, context)),
  ]);
  await checkWritable([out]);
  const lists = creators === undefined ? [grades] : [grades, creators];
  context.noteFindings(confirmedLists(lists, flags.rows));
  const options: ReportOptions = {
    language: context.locale,
    details,
    ...(creators === undefined ? {} : { creators: creators.items }),
    ...(brief === undefined ? {} : { brief }),
    ...(pilot === undefined ? {} : { pilot }),
  };
  const text = naming(
    () => `--grades ${flags.grades}`,
    () => write(grades.items, options),
  );
  await context.deliver({ people: text, json: text, text }, out);
  noteWritten(out, context, bilingual('the report', '报告'));
  return 0;
}

/** The writer of the form that the ending of the file's name stands for. */
function writerOf(out: string): typeof reportHtml {
  if (/\.html?$/i.test(out)) return reportHtml;
  if (/\.(md|markdown)$/i.test(out)) return reportMarkdown;
  throw inputInvalid('--out', [kolIssue('REPORT_NAME', { path: '--out', received: out })]);
}

async function readPlan(path: string, { reading, noteFindings }: BinContext) {
  const shape = { schema: PilotPlanSchema, what: `--pilot ${path}` };
  const { value, findings } = await readDocument(path, shape, reading);
  noteFindings(findings);
  return value;
}
