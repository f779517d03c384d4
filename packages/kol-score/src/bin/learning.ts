import {
  type CreatorGrade,
  CreditedSaleSchema,
  parseInput,
  SessionLogSchema,
  SettlementSchema,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type ExitCode,
  parseNdjson,
  readTextFile,
} from '@livelane/contracts/vocabulary/node';
import type { Campaign } from '../learn/campaign.ts';
import { learnFromCampaign } from '../learn/learn-from-campaign.ts';
import { findingLine } from './finding-line.ts';
import { readGrade } from './grade-file.ts';
import { optionValues, readJson } from './inputs.ts';
import { naming } from './naming.ts';
import { gradesTable } from './table.ts';
import { noteWritten } from './written.ts';

/** The options of `learn`. */
export interface LearnFlags {
  readonly grade: string;
  readonly creator?: string;
  readonly settlement: string;
  readonly log: string;
  readonly credited: string;
  readonly asOf?: string;
  readonly out?: string;
}

/** The command `learn`: the grade after a settled campaign, and what speaks against learning from it. */
export async function learn(flags: LearnFlags, context: BinContext): Promise<ExitCode> {
  const options = optionValues(flags);
  const grade = await readGrade(flags.grade, flags.creator);
  const campaign = await readCampaign(flags);
  const next = naming(
    () => '--as-of',
    () => learnFromCampaign(grade, campaign, options),
  );
  if (next === grade) {
    context.note({
      en: `settlement ${campaign.settlement.id} is already included; the grade is unchanged`,
      'zh-Hans': `结算单 ${campaign.settlement.id} 已学习过；评分不变`,
    });
  }
  await context.deliver({ people: gradesTable([next], context.say), json: next }, flags.out);
  for (const finding of (next.findings ?? []).slice(grade.findings?.length ?? 0))
    context.note(findingLine(finding, context.say));
  const change = `${rateOf(grade)} → ${rateOf(next)}`;
  noteWritten(flags.out, context, {
    en: `the grade of ${next.creator.id} (conversions per 1,000 viewers: ${change})`,
    'zh-Hans': ` ${next.creator.id} 的评分（千人转化：${change}）`,
  });
  return 0;
}

async function readCampaign({ settlement, log, credited }: LearnFlags): Promise<Campaign> {
  return {
    settlement: await readJson(settlement, '--settlement', (input) =>
      parseInput(SettlementSchema, input, 'settlement'),
    ),
    log: await readJson(log, '--log', (input) =>
      parseInput(SessionLogSchema, input, 'session-log'),
    ),
    credited: parseNdjson(
      await readTextFile(credited),
      CreditedSaleSchema,
      `--credited ${credited}`,
    ),
  };
}

function rateOf({ expectation }: CreatorGrade): string {
  return expectation.conversionsPer1000Viewers.mean.toFixed(1);
}
