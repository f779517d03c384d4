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
import { bilingual } from '../text/bilingual.ts';

const CREATOR = bilingual('creator', '达人');
const NUMBERS: readonly LocalText[] = [
  bilingual('score', '得分'),
  bilingual('90% interval', '90% 区间'),
  bilingual('conv./1000', '千人转化'),
  bilingual('expected contribution', '预期贡献'),
];
const FIGURES = bilingual('figures', '数据');

const EXCLUDED = bilingual('excluded', '已排除');

const VERDICTS: Readonly<Record<CreatorGrade['authenticity']['verdict'], LocalText>> = {
  clear: bilingual('clear', '未见异常'),
  review: bilingual('review', '待复核'),
  abstain: bilingual('abstain', '无法判断'),
};

/** The language of a table, and how it picks texts. */
type Speaker = Pick<BinContext, 'say' | 'locale'>;

/** Grades as a text table, followed by the reasons and findings of the first. */
export function gradesTable(grades: readonly CreatorGrade[], speaker: Speaker): string {
  const { say } = speaker;
  const header = [say(CREATOR), ...NUMBERS.map((text) => ({ number: say(text) })), say(FIGURES)];
  const rows = grades.map(
    ({ creator, score, expectation, authenticity, eligible }): TableCell[] => [
      `${creator.name} (${creator.id})`,
      { number: score.mean.toFixed(1) },
      { number: `${score.interval.lower.toFixed(1)} – ${score.interval.upper.toFixed(1)}` },
      { number: expectation.conversionsPer1000Viewers.mean.toFixed(1) },
      { number: formatMoney(expectation.contribution.mean) },
      say(eligible ? VERDICTS[authenticity.verdict] : EXCLUDED),
    ],
  );
  const [first] = grades;
  return [
    terminalTable([header, ...rows]),
    ...(first === undefined ? [] : ['', ...detailLines(first, speaker).map(inertLine)]),
  ].join('\n');
}

/** The failed gates, the reasons and the findings of a grade, one per line; a failed gate is not repeated as a finding. */
function detailLines(grade: CreatorGrade, { say, locale }: Speaker): string[] {
  const { creator, gates, reasons, findings = [] } = grade;
  return [
    creator.name,
    ...gates.filter(({ passed }) => !passed).map(({ reason }) => `  ✗ ${say(reason)}`),
    ...reasons.map(({ direction, text, counterfactual }) => {
      const then = counterfactual === undefined ? '' : ` (${say(counterfactual)})`;
      return `  ${direction === 'for' ? '+' : '−'} ${say(text)}${then}`;
    }),
    ...findings
      .filter(({ severity }) => severity !== 'error')
      .map((finding) => `  ${findingLine(finding, locale)}`),
  ];
}
