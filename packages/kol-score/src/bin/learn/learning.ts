import {
  type Brief,
  BriefSchema,
  type CreatorGrade,
  type Instant,
  inputInvalid,
  SessionLogSchema,
  SettlementSchema,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  CREDITED_SALES,
  confirmedLists,
  type ExitCode,
  type List,
  type ListReading,
  listReading,
  readRecordFile,
  readRecordList,
  readTogether,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import type { Campaign } from '../../learn/campaign.ts';
import { type FatiguePrior, ILLUSTRATIVE_FATIGUE, NO_FATIGUE } from '../../learn/fatigue.ts';
import { type LearnedGrades, learnFromCampaigns } from '../../learn/learn-from-campaigns.ts';
import { isKnown } from '../../learn/learned-lives.ts';
import { readCreatorList } from '../../node/creators.ts';
import { nextMarketChecks } from '../../pilots/next-market.ts';
import { renewalOf } from '../../pilots/renewal.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { briefIssues } from '../../profile/parse-creators.ts';
import { kolIssue } from '../../text/issues.ts';
import { GRADES, readGrade } from '../inputs/grade-file.ts';
import { timesOf } from '../inputs/inputs.ts';
import { notedConversion } from '../inputs/peers.ts';
import { naming } from '../naming.ts';
import { rateText } from '../numbers.ts';
import { refuseWithout } from '../options.ts';
import { noteWritten } from '../written.ts';
import { type CampaignFiles, campaignFolders } from './campaign-folders.ts';
import { renewalTable } from './renewal-table.ts';

/** The options of `learn`. */
export interface LearnFlags extends TableArguments {
  readonly grade?: string;
  readonly grades?: string;
  readonly creator?: string;
  readonly campaigns?: readonly string[];
  readonly settlement?: string;
  readonly log?: string;
  readonly credited?: string;
  readonly peers?: string;
  readonly fatigue?: number;
  readonly halfLife?: number;
  readonly nextBrief?: string;
  readonly asIfShow?: boolean;
  readonly asOf?: Instant;
  readonly out?: string;
}

/** The command `learn`: grades after settled campaigns with advice on renewal, and reasons not to rely on them. */
export async function learn(flags: LearnFlags, context: BinContext): Promise<ExitCode> {
  const { grades, campaigns, peers, next, exitCode } = await readLearnFiles(flags, context);
  const fitted = peers && notedConversion(peers, ILLUSTRATIVE_BENCHMARKS.conversion, context);
  const options = {
    ...timesOf(flags),
    asIfShow: flags.asIfShow === true,
    fatigue: fatigueOf(flags),
    ...(fitted === undefined ? {} : { betweenLives: fitted.betweenLives }),
  };
  const learned = naming(
    () => '--as-of',
    () => learnFromCampaigns(grades, campaigns, options),
  );
  const advised = learned.grades.map((grade, at) =>
    grade === grades[at] ? grade : advisedOn(grade),
  );
  if (learned.grades.every((grade, at) => grade === grades[at]))
    noteKnown(grades, campaigns, context);
  const json = flags.grade === undefined ? advised : advised[0];
  await context.deliver({ people: renewalTable(grades, advised, context), json }, flags.out);
  noteFound(grades, { ...learned, grades: advised }, { flags, context });
  for (const { passed, text } of next === undefined ? [] : nextMarketChecks(advised, next)) {
    const mark = passed === null ? '?' : passed ? '✓' : '✗';
    context.note({ en: `${mark} ${text['en']}`, 'zh-Hans': `${mark} ${text['zh-Hans']}` });
  }
  noteLearned(grades, advised, { flags, context });
  return exitCode;
}

/** A grade with advice; none for one without settled lives, such as after a rehearsal. */
function advisedOn(grade: CreatorGrade): CreatorGrade {
  return grade.expectation.posterior.lives === undefined
    ? grade
    : { ...grade, renewal: renewalOf(grade) };
}

function fatigueOf({ fatigue, halfLife }: LearnFlags): FatiguePrior {
  if (fatigue === 1) return NO_FATIGUE;
  return {
    ...ILLUSTRATIVE_FATIGUE,
    ...(fatigue === undefined ? {} : { perRepeat: fatigue, source: '--fatigue' }),
    ...(halfLife === undefined ? {} : { halfLifeDays: halfLife }),
  };
}

/** Names the settlements that a grade holds already; why others do not count, findings say. */
function noteKnown(
  grades: readonly CreatorGrade[],
  campaigns: readonly Campaign[],
  { note }: BinContext,
): void {
  const known = campaigns.filter(({ settlement, log: { sessionId } }) =>
    grades.some(({ expectation: { posterior } }) =>
      isKnown(posterior, { campaign: settlement.id, session: sessionId }),
    ),
  );
  const ids = [...new Set(known.map(({ settlement }) => settlement.id))];
  if (ids.length === 0) return;
  note({
    en: `settlement ${ids.join(', ')} is already included; the grade is unchanged`,
    'zh-Hans': `结算单 ${ids.join('、')} 已学习过；评分不变`,
  });
}

/**
 * Findings about the list of campaigns, then those that each grade has in addition; the table for people has those of
 * the first grade.
 */
function noteFound(
  before: readonly CreatorGrade[],
  { grades, findings }: LearnedGrades,
  { flags: { out }, context }: { readonly flags: LearnFlags; readonly context: BinContext },
): void {
  const shown = context.forPeople && out === undefined ? 1 : 0;
  const added = grades
    .slice(shown)
    .flatMap(({ findings: all = [] }, at) => all.slice(before[at + shown]?.findings?.length ?? 0));
  context.noteFindings([...findings, ...added]);
}

function noteLearned(
  before: readonly CreatorGrade[],
  after: readonly CreatorGrade[],
  { flags: { grade, out }, context }: { readonly flags: LearnFlags; readonly context: BinContext },
): void {
  const [old] = before;
  const [first] = after;
  if (grade === undefined || old === undefined || first === undefined) {
    const changed = after.filter((it, at) => it !== before[at]).length;
    noteWritten(out, context, {
      en: `${after.length} grade(s), ${changed} of them changed,`,
      'zh-Hans': ` ${after.length} 个评分（其中 ${changed} 个有变化）`,
    });
    return;
  }
  const change = `${rateOf(old)} → ${rateOf(first)}`;
  noteWritten(out, context, {
    en: `the grade of ${first.creator.id} (conversions per 1,000 viewers: ${change})`,
    'zh-Hans': ` ${first.creator.id} 的评分（千人转化：${change}）`,
  });
}

interface LearnFiles {
  readonly grades: readonly CreatorGrade[];
  readonly campaigns: readonly Campaign[];
  readonly peers: readonly CreatorProfile[] | undefined;
  readonly next: Brief | undefined;
  /** 1 where a list of credited sales may be cut off. */
  readonly exitCode: ExitCode;
}

const SETTLEMENT = { kind: 'settlement', schema: SettlementSchema } as const;
const LOG = { kind: 'session-log', schema: SessionLogSchema } as const;
const NEXT = {
  ...{ option: '--next-brief', kind: 'brief' },
  schema: BriefSchema,
  issuesOf: briefIssues,
} as const;

async function readLearnFiles(flags: LearnFlags, context: BinContext): Promise<LearnFiles> {
  const reading = await listReading(flags, context);
  const [sessions] = await readTogether([
    () => sessionsOf(flags, context),
    async () => refuseGrades(flags),
  ]);
  const { nextBrief, peers: peersFile } = flags;
  const [{ grades, list }, campaigns, next, peers] = await readTogether([
    () => gradesOf(flags, reading),
    async () => {
      const reads = sessions.map((files) => () => readCampaign(files, { flags, context, reading }));
      return readTogether(reads);
    },
    async () => (nextBrief === undefined ? undefined : readRecordFile(nextBrief, NEXT, context)),
    async () =>
      peersFile === undefined
        ? undefined
        : readCreatorList(peersFile, { ...reading, what: `--peers ${peersFile}` }),
  ]);
  const lists = [list, ...campaigns.map(({ credited }) => credited), ...(peers ? [peers] : [])];
  const exitCode = context.noteFindings(confirmedLists(lists, flags.rows));
  return {
    grades,
    campaigns: campaigns.map(({ settlement, log, credited }) => ({
      settlement,
      log,
      credited: credited.items,
    })),
    peers: peers?.items,
    next,
    exitCode,
  };
}

/** @throws INPUT_INVALID for none or both of `--grade` and `--grades`, and for a creator of a list */
function refuseGrades({ grade, grades, creator }: LearnFlags): void {
  if (grade === undefined && grades !== undefined)
    refuseWithout('--grade', { '--creator': creator });
  if ((grade === undefined) !== (grades === undefined)) return;
  const option = grade === undefined ? '--grade' : '--grades';
  throw inputInvalid(option, [kolIssue('GRADE_OR_GRADES', { received: grades })]);
}

async function gradesOf(
  { grade, grades, creator }: LearnFlags,
  reading: ListReading,
): Promise<{ readonly grades: readonly CreatorGrade[]; readonly list: List<CreatorGrade> }> {
  if (grades !== undefined) {
    const list = await readRecordList(grades, GRADES, reading);
    return { grades: list.items, list };
  }
  const found = await readGrade(grade ?? '', creator, reading);
  return { grades: [found.grade], list: found.list };
}

/** The files of the campaigns that the options name. @throws INPUT_INVALID; FILE_UNREADABLE */
async function sessionsOf(
  { campaigns, settlement, log, credited }: LearnFlags,
  { note }: BinContext,
): Promise<readonly CampaignFiles[]> {
  const single = [settlement, log, credited].filter((it) => it !== undefined).length;
  if (campaigns === undefined ? single < 3 : single > 0)
    throw inputInvalid('--campaigns', [kolIssue('CAMPAIGNS_OR_SESSION', { received: campaigns })]);
  if (campaigns === undefined)
    return [{ settlement: settlement ?? '', log: log ?? '', credited: credited ?? '' }];
  const found = await campaignFolders(campaigns);
  for (const path of found.others)
    note({
      en: `${path} holds no files of a campaign and is not read`,
      'zh-Hans': `${path} 中没有活动文件，未读取`,
    });
  return found.campaigns;
}

async function readCampaign(
  files: CampaignFiles,
  {
    flags,
    context,
    reading,
  }: {
    readonly flags: LearnFlags;
    readonly context: BinContext;
    readonly reading: ListReading;
  },
) {
  const optionOf = (own: string): string => (flags.campaigns === undefined ? own : '--campaigns');
  const [settlement, log, credited] = await readTogether([
    () =>
      readRecordFile(
        files.settlement,
        { ...SETTLEMENT, option: optionOf('--settlement') },
        context,
      ),
    () => readRecordFile(files.log, { ...LOG, option: optionOf('--log') }, context),
    () => {
      const list = { ...CREDITED_SALES, option: optionOf('--credited') };
      return readRecordList(files.credited, list, reading);
    },
  ]);
  return { settlement, log, credited };
}

function rateOf({ expectation }: CreatorGrade): string {
  return rateText(expectation.conversionsPer1000Viewers.mean);
}
