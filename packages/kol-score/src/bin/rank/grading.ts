import {
  type Brief,
  type CreatorGrade,
  formatMoney,
  inputInvalid,
  inputIssue,
  type Money,
  negateMoney,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { type BinContext, type ExitCode, namingQuotes } from '@livelane/contracts/vocabulary/node';
import { gradeCreator } from '../../grade/grade-creator.ts';
import type { GradeOptions } from '../../grade/grading.ts';
import { type Ranking, rankCreators } from '../../grade/ranking/rank-creators.ts';
import { partOf } from '../../grade/ranking/ranking-order.ts';
import type { Robustness } from '../../grade/ranking/robustness.ts';
import { type FitRobustness, fitRobustness } from '../../mcda/fit-robustness.ts';
import { goalOf } from '../../signals/terms/goal.ts';
import { someIds } from '../inputs/grade-file.ts';
import { type GradeFiles, type GradeFlags, readGradeFiles } from '../inputs/inputs.ts';
import { naming } from '../naming.ts';
import { seededRandom } from '../seeded-random.ts';
import { firstIds, noteWritten } from '../written.ts';
import { creatorNames } from './creator-names.ts';
import { priceNeeding } from './quotes.ts';
import { type Named, rankStream, writeGrades, writesNdjson } from './streaming.ts';
import { gradesTable, rankingTable } from './table.ts';

/** The options of `score` and `rank`; `creator` is one of `score` alone. */
export interface ScoreFlags extends GradeFlags {
  readonly creator?: string;
  readonly out?: string;
}

/** The command `score`: grades in the order of the file, or the grade of one creator. */
export async function score(flags: ScoreFlags, context: BinContext): Promise<ExitCode> {
  if (writesNdjson(flags)) {
    const { count, eligible } = await writeGrades(flags, namedFor(flags), context);
    noteWritten(flags.out, context, { en: `${count} grade(s)`, 'zh-Hans': ` ${count} 个评分` });
    return eligible > 0 ? 0 : 1;
  }
  const files = await readGradeFiles(flags, context);
  const wanted = flags.creator;
  const creators = files.creators.filter(({ id }) => wanted === undefined || id === wanted);
  if (creators.length === 0) {
    const params = { choices: someIds(files.creators) };
    throw inputInvalid('--creator', [inputIssue('ONE_OF', { received: wanted, params })]);
  }
  const grades = graded({ ...files, creators }, flags, (options) =>
    creators.map((profile) => gradeCreator(profile, files.brief, options)),
  );
  const json = wanted === undefined || grades.length > 1 ? grades : grades[0];
  await deliver(grades, { people: gradesTable(grades, context), json }, { flags, context });
  return exitCodeOf(grades);
}

/** The command `rank`: grades by the goal of the brief, those to quote, those excluded, and what flips the first place. */
export async function rank(flags: ScoreFlags, context: BinContext): Promise<ExitCode> {
  const top = topOf(flags);
  const ranking =
    top === undefined
      ? await wholeRanking(flags, context)
      : await rankStream(flags, { top, named: namedFor(flags), context });
  const fit = fitRobustness(ranking.fittest, { random: seededRandom('1', '--seed') });
  const grades = withPlaces(ranking, fit);
  const people = rankingTable({ ...ranking, fit }, goalOf(ranking.brief), context);
  await deliver(grades, { people, json: grades }, { flags, context });
  context.noteFindings(ranking.findings);
  noteRest(ranking, context);
  noteLoss(ranking, context);
  const nameOf = creatorNames(grades);
  noteExcluded(ranking.excluded, nameOf, context);
  noteOverlap(ranking.robustness, nameOf, context);
  return exitCodeOf(grades);
}

async function wholeRanking(
  flags: ScoreFlags,
  context: BinContext,
): Promise<Ranking & Pick<GradeFiles, 'brief'>> {
  const files = await readGradeFiles(flags, context);
  const { creators, brief } = files;
  const ranking = graded(files, flags, (options) => rankCreators(creators, brief, options));
  return { ...ranking, brief };
}

/** Names options and files in the errors of one creator of a list that is read while it is graded. */
function namedFor(flags: GradeFlags): Named {
  return (references, profile, call) => graded({ ...references, creators: [profile] }, flags, call);
}

/** The value of `--top`; undefined without. @throws INPUT_INVALID */
function topOf({ top }: GradeFlags): number | undefined {
  if (top === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(top)) return Number(top);
  const params = { minimum: 1 };
  throw inputInvalid('--top', [inputIssue('AT_LEAST', { path: '--top', received: top, params })]);
}

/** Says how many creators `--top` leaves out. */
function noteRest({ grades, counts }: Ranking, { note }: BinContext): void {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rest = total - grades.length;
  if (rest > 0)
    note({
      en: `${rest} of ${total} creators are left out: beyond --top of their part`,
      'zh-Hans': `共 ${total} 位达人，其中 ${rest} 位超出 --top，未列出`,
    });
}

/** Says so where the first by expected sales, or whoever leads by another goal, does not bring back what is paid. */
function noteLoss(
  { brief, ranked }: Ranking & { readonly brief: Brief },
  context: BinContext,
): void {
  const losses = ranked.map(({ expectation }) => expectation.contribution.mean).filter(isLoss);
  const [first] = ranked;
  if (first === undefined || losses.length === 0) return;
  const { mean } = first.expectation.contribution;
  if (goalOf(brief) !== 'sales')
    context.note({
      en: `the order is by ${goalOf(brief)} and not by money: ${losses.length} of ${ranked.length} ranked creators are expected to sell less than they cost`,
      'zh-Hans': `按需求单的目标排序，而非按金额：参与排名的 ${ranked.length} 位达人中，${losses.length} 位的预期销售不足以收回费用`,
    });
  else if (isLoss(mean))
    context.note({
      en: `by what is known, nobody who is ranked brings back what is paid: the first would lose ${formatMoney(negateMoney(mean))}`,
      'zh-Hans': `按已知信息，参与排名的达人均无法收回所付费用：首位预期亏损 ${formatMoney(negateMoney(mean))}`,
    });
}

function isLoss(contribution: Money): boolean {
  return toMinor(contribution) < 0n;
}

/** The grades of a ranking, each with its part and place, the first with what flips it. */
function withPlaces({ grades, robustness }: Ranking, fit: FitRobustness | null): CreatorGrade[] {
  const places = { ranked: 0, 'to-quote': 0, excluded: 0 };
  return grades.map((grade, index): CreatorGrade => {
    const part = partOf(grade);
    places[part] += 1;
    const place = { part, place: places[part] };
    if (index > 0 || robustness === null) return { ...grade, ranking: place };
    const { first: _, because: __, ...levels } = robustness;
    const sure = fit === null ? levels : { ...levels, fit };
    return { ...grade, ranking: { ...place, robustness: sure } };
  });
}

/** What a grading gives; its errors name options, files and what needs a missing exchange rate. */
function graded<Result>(
  files: GradeFiles,
  { fx }: GradeFlags,
  call: (options: GradeOptions) => Result,
): Result {
  const { options } = files;
  const names: Readonly<Record<string, string>> = { fx: `--fx ${fx}`, instant: '--as-of' };
  return naming(
    (what) => names[what] ?? what,
    () =>
      namingQuotes(
        options.fx ?? [],
        (quotes) => call({ ...options, fx: quotes }),
        ({ from }) => priceNeeding(files, from),
      ),
  );
}

async function deliver(
  grades: readonly CreatorGrade[],
  output: { readonly people: string; readonly json: unknown },
  { flags, context }: { readonly flags: ScoreFlags; readonly context: BinContext },
): Promise<void> {
  await context.deliver(output, flags.out);
  const { en, 'zh-Hans': zhHans } = firstIds(grades.map(({ creator }) => creator.id));
  noteWritten(flags.out, context, {
    en: `${grades.length} grade(s)${en}`,
    'zh-Hans': ` ${grades.length} 个评分${zhHans}`,
  });
}

function exitCodeOf(grades: readonly CreatorGrade[]): ExitCode {
  return grades.some(({ eligible }) => eligible) ? 0 : 1;
}

/** The most excluded creators whose reasons are notes; each grade has its own. */
const EXCLUDED_SHOWN = 20;

function noteExcluded(
  excluded: Ranking['excluded'],
  nameOf: (id: string) => string,
  { note }: BinContext,
): void {
  for (const { creatorId, gates } of excluded.slice(0, EXCLUDED_SHOWN)) {
    note({
      en: `${nameOf(creatorId)}: ${gates.map(({ reason }) => reason['en']).join('; ')}`,
      'zh-Hans': `${nameOf(creatorId)}：${gates.map(({ reason }) => reason['zh-Hans']).join('；')}`,
    });
  }
  const rest = excluded.length - EXCLUDED_SHOWN;
  if (rest > 0)
    note({
      en: `${rest} more are excluded: \`gates\` of each grade say why`,
      'zh-Hans': `另有 ${rest} 位被排除，原因见各评分的 \`gates\``,
    });
}

function noteOverlap(
  robustness: Robustness | null,
  nameOf: (id: string) => string,
  { note }: BinContext,
): void {
  if (robustness?.overlap !== true) return;
  const { lead } = robustness;
  const [first, second] = [robustness.first, robustness.second].map(nameOf);
  if (Math.abs(lead) < 0.05)
    note({
      en: `${first} and ${second} are equal to a tenth of a point: a test with both would be more reliable`,
      'zh-Hans': `${first} 与 ${second} 得分相同（精确到 0.1 分）：同时小规模测试更稳妥`,
    });
  else
    note({
      en: `the intervals of ${first} and ${second} overlap: a test with both would be more reliable`,
      'zh-Hans': `${first} 与 ${second} 的区间重叠：同时小规模测试更稳妥`,
    });
}
