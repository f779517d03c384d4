import { type CreatorGrade, inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import { type BinContext, type ExitCode, namingQuotes } from '@livelane/contracts/vocabulary/node';
import { gradeCreator } from '../grade/grade-creator.ts';
import type { GradeOptions } from '../grade/grading.ts';
import { type Ranking, rankCreators } from '../grade/rank-creators.ts';
import { someIds } from './grade-file.ts';
import { type GradeFiles, type GradeFlags, readGradeFiles } from './inputs.ts';
import { naming } from './naming.ts';
import { priceNeeding } from './quotes.ts';
import { gradesTable } from './table.ts';
import { noteWritten } from './written.ts';

/** The options of `score` and `rank`; `creator` is one of `score` alone. */
export interface ScoreFlags extends GradeFlags {
  readonly creator?: string;
  readonly out?: string;
}

/** The command `score`: grades in the order of the file, or the grade of one creator. */
export async function score(flags: ScoreFlags, context: BinContext): Promise<ExitCode> {
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
  await deliver(grades, wanted === undefined ? grades : grades[0], { flags, context });
  return exitCodeOf(grades);
}

/** The command `rank`: grades from the best down, and how sure the first place is. */
export async function rank(flags: ScoreFlags, context: BinContext): Promise<ExitCode> {
  const files = await readGradeFiles(flags, context);
  const { grades, excluded, robustness } = graded(files, flags, (options) =>
    rankCreators(files.creators, files.brief, options),
  );
  await deliver(grades, grades, { flags, context });
  noteExcluded(excluded, context);
  noteOverlap(robustness, context);
  return exitCodeOf(grades);
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
  json: unknown,
  { flags, context }: { readonly flags: ScoreFlags; readonly context: BinContext },
): Promise<void> {
  await context.deliver({ people: gradesTable(grades, context), json }, flags.out);
  const ids = grades.map(({ creator }) => creator.id);
  const first = `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ' …' : ''}`;
  noteWritten(flags.out, context, {
    en: `${ids.length} grade(s) (${first})`,
    'zh-Hans': ` ${ids.length} 个评分（${first}）`,
  });
}

function exitCodeOf(grades: readonly CreatorGrade[]): ExitCode {
  return grades.some(({ eligible }) => eligible) ? 0 : 1;
}

function noteExcluded(excluded: Ranking['excluded'], { note }: BinContext): void {
  for (const { creatorId, gates } of excluded) {
    note({
      en: `${creatorId}: ${gates.map(({ reason }) => reason['en']).join('; ')}`,
      'zh-Hans': `${creatorId}：${gates.map(({ reason }) => reason['zh-Hans']).join('；')}`,
    });
  }
}

function noteOverlap(robustness: Ranking['robustness'], { note }: BinContext): void {
  if (robustness?.overlap !== true) return;
  const { first, second, lead } = robustness;
  const points = lead.toFixed(1);
  if (points === '0.0')
    note({
      en: `${first} and ${second} are equal to a tenth of a point: a test with both would be more reliable`,
      'zh-Hans': `${first} 与 ${second} 得分相同（精确到 0.1 分）：同时小规模测试更稳妥`,
    });
  else
    note({
      en: `${first} leads ${second} by ${points} points, and their intervals overlap: a test with both would be more reliable`,
      'zh-Hans': `${first} 领先 ${second} ${points} 分，但两者区间重叠：同时小规模测试更稳妥`,
    });
}
