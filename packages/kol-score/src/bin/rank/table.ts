import {
  type CreatorGrade,
  formatMoney,
  inertLine,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  findingLine,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import type { Ranking } from '../../grade/ranking/rank-creators.ts';
import type { FitRobustness } from '../../mcda/fit-robustness.ts';
import { VERDICT_NAMES } from '../../report/names.ts';
import type { Goal } from '../../signals/terms/goal.ts';
import { bilingual } from '../../text/bilingual.ts';
import { rateText } from '../numbers.ts';
import { creatorNames } from './creator-names.ts';
import { robustnessLines } from './robustness-lines.ts';

const CREATOR = bilingual('creator', '达人');
const EXCLUDED = bilingual('excluded', '已排除');

/** What a table shows where something is not known. */
const NOT_KNOWN = '—';

/** The language of a table, and how it picks texts. */
type Speaker = Pick<BinContext, 'say' | 'locale'>;

/** A column of figures; null where a figure is not known. */
interface FigureColumn {
  readonly name: LocalText;
  readonly of: (grade: CreatorGrade) => string | null;
}

const CONTRIBUTION: FigureColumn = {
  name: bilingual('expected contribution', '预期贡献'),
  of: ({ expectation: { contribution, beforeFee } }) =>
    beforeFee === true ? null : formatMoney(contribution.mean),
};
const LOWER_END: FigureColumn = {
  name: bilingual('lower end', '区间下限'),
  of: ({ expectation: { contribution, beforeFee } }) =>
    beforeFee === true ? null : formatMoney(contribution.lower),
};
const BREAK_EVEN: FigureColumn = {
  name: bilingual('break-even fee', '保本费用'),
  of: ({ expectation }) => formatMoney(expectation.breakEvenFee),
};
const TARGET_VIEWERS: FigureColumn = {
  name: bilingual('target viewers', '目标观众'),
  of: ({ expectation }) => expectation.targetViewers?.toFixed(0) ?? null,
};
const LEADS: FigureColumn = {
  name: bilingual('leads', '线索'),
  of: ({ expectation }) => expectation.leads?.toFixed(0) ?? null,
};
const FIT: readonly FigureColumn[] = [
  { name: bilingual('score', '得分'), of: ({ score }) => score.mean.toFixed(1) },
  {
    name: bilingual('90% interval', '90% 区间'),
    of: ({ score: { interval } }) => `${interval.lower.toFixed(1)} – ${interval.upper.toFixed(1)}`,
  },
  {
    name: bilingual('conv./1000', '千人转化'),
    of: ({ expectation }) => rateText(expectation.conversionsPer1000Viewers.mean),
  },
];

const FIRST: Readonly<Record<Goal, readonly FigureColumn[]>> = {
  sales: [CONTRIBUTION, LOWER_END],
  awareness: [TARGET_VIEWERS, CONTRIBUTION],
  leads: [LEADS, CONTRIBUTION],
};

const PARTS = {
  ranked: bilingual('Ranked', '排名'),
  toQuote: bilingual('Ask for a quote', '请先询价'),
  excluded: bilingual('Excluded', '已排除'),
} as const;

/** Grades as a text table, followed by the reasons and findings of the first. */
export function gradesTable(grades: readonly CreatorGrade[], speaker: Speaker): string {
  const [first] = grades;
  return [
    ...table(grades, FIRST.sales, speaker),
    ...(first === undefined ? [] : ['', ...detailLines(first, speaker).map(inertLine)]),
  ].join('\n');
}

/** A ranking as one table a part, followed by what flips it, and by the reasons and findings of the first creator. */
export function rankingTable(
  ranking: Ranking & { readonly fit?: FitRobustness | null },
  goal: Goal,
  speaker: Speaker,
): string {
  const { grades, ranked, toQuote, robustness, fit = null } = ranking;
  const excluded = grades.slice(ranked.length + toQuote.length);
  const part = (
    name: LocalText,
    list: readonly CreatorGrade[],
    columns: readonly FigureColumn[],
  ): string[] =>
    list.length === 0 ? [] : [speaker.say(name), ...table(list, columns, speaker), ''];
  const [first] = grades;
  return [
    ...part(PARTS.ranked, ranked, FIRST[goal]),
    ...part(PARTS.toQuote, toQuote, [CONTRIBUTION, BREAK_EVEN]),
    ...part(PARTS.excluded, excluded, FIRST[goal]),
    ...robustnessLines({ robustness, fit, nameOf: creatorNames(grades) }, speaker.say).map(
      inertLine,
    ),
    ...(first === undefined ? [] : detailLines(first, speaker).map(inertLine)),
  ].join('\n');
}

function table(
  grades: readonly CreatorGrade[],
  first: readonly FigureColumn[],
  { say }: Speaker,
): string[] {
  const columns = [...first, ...FIT];
  const header = [
    say(CREATOR),
    ...columns.map(({ name }) => ({ number: say(name) })),
    say(FIGURES),
  ];
  const rows = grades.map((grade): TableCell[] => [
    `${grade.creator.name} (${grade.creator.id})`,
    ...columns.map(({ of }) => ({ number: of(grade) ?? NOT_KNOWN })),
    say(grade.eligible ? VERDICT_NAMES[grade.authenticity.verdict] : EXCLUDED),
  ]);
  return terminalTable([header, ...rows]).split('\n');
}

const FIGURES = bilingual('figures', '数据');

function inBrackets(text: LocalText): LocalText {
  return bilingual(` (${text['en']})`, `（${text['zh-Hans']}）`);
}

/** The failed gates, the reasons and the findings of a grade, one per line; a failed gate is not repeated as a finding. */
function detailLines(grade: CreatorGrade, { say, locale }: Speaker): string[] {
  const { creator, gates, reasons, findings = [] } = grade;
  return [
    creator.name,
    ...gates.filter(({ passed }) => !passed).map(({ reason }) => `  ✗ ${say(reason)}`),
    ...reasons.map(({ direction, text, counterfactual }) => {
      const then = counterfactual === undefined ? '' : say(inBrackets(counterfactual));
      return `  ${direction === 'for' ? '+' : '−'} ${say(text)}${then}`;
    }),
    ...findings
      .filter(({ severity }) => severity !== 'error')
      .map((finding) => `  ${findingLine(finding, locale)}`),
  ];
}
