import {
  type CreatorGrade,
  type Instant,
  SessionLogSchema,
  SettlementSchema,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  CREDITED_SALES,
  confirmedLists,
  type ExitCode,
  listReading,
  readRecordFile,
  readRecordList,
  readTogether,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import type { Campaign } from '../learn/campaign.ts';
import { learnFromCampaign } from '../learn/learn-from-campaign.ts';
import { readGrade } from './grade-file.ts';
import { timesOf } from './inputs.ts';
import { naming } from './naming.ts';
import { gradesTable } from './table.ts';
import { noteWritten } from './written.ts';

/** The options of `learn`. */
export interface LearnFlags extends TableArguments {
  readonly grade: string;
  readonly creator?: string;
  readonly settlement: string;
  readonly log: string;
  readonly credited: string;
  readonly asIfShow?: boolean;
  readonly asOf?: Instant;
  readonly out?: string;
}

/** The command `learn`: the grade after a settled campaign, and reasons not to rely on it. */
export async function learn(flags: LearnFlags, context: BinContext): Promise<ExitCode> {
  const { grade, campaign, options, exitCode } = await readLearnFiles(flags, context);
  const next = naming(
    () => '--as-of',
    () => learnFromCampaign(grade, campaign, { ...options, asIfShow: flags.asIfShow === true }),
  );
  if (next === grade) {
    context.note({
      en: `settlement ${campaign.settlement.id} is already included; the grade is unchanged`,
      'zh-Hans': `结算单 ${campaign.settlement.id} 已学习过；评分不变`,
    });
  }
  await context.deliver({ people: gradesTable([next], context), json: next }, flags.out);
  context.noteFindings((next.findings ?? []).slice(grade.findings?.length ?? 0));
  const change = `${rateOf(grade)} → ${rateOf(next)}`;
  noteWritten(flags.out, context, {
    en: `the grade of ${next.creator.id} (conversions per 1,000 viewers: ${change})`,
    'zh-Hans': ` ${next.creator.id} 的评分（千人转化：${change}）`,
  });
  return exitCode;
}

interface LearnFiles {
  readonly grade: CreatorGrade;
  readonly campaign: Campaign;
  readonly options: ReturnType<typeof timesOf>;
  /** 1 where the list of credited sales may be cut off. */
  readonly exitCode: ExitCode;
}

const SETTLEMENT = {
  option: '--settlement',
  kind: 'settlement',
  schema: SettlementSchema,
} as const;
const LOG = { option: '--log', kind: 'session-log', schema: SessionLogSchema } as const;

async function readLearnFiles(flags: LearnFlags, context: BinContext): Promise<LearnFiles> {
  const reading = await listReading(flags, context);
  const [{ grade, list }, settlement, log, credited] = await readTogether([
    () => readGrade(flags.grade, flags.creator, reading),
    () => readRecordFile(flags.settlement, SETTLEMENT, context),
    () => readRecordFile(flags.log, LOG, context),
    () => readRecordList(flags.credited, CREDITED_SALES, reading),
  ]);
  const campaign = { settlement, log, credited: credited.items };
  const exitCode = context.noteFindings(confirmedLists([list, credited], flags.rows));
  return { grade, campaign, options: timesOf(flags), exitCode };
}

function rateOf({ expectation }: CreatorGrade): string {
  return expectation.conversionsPer1000Viewers.mean.toFixed(1);
}
