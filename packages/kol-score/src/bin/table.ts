import { type CreatorGrade, formatDecimal, localText } from '@livelane/contracts/vocabulary';
import { inert } from '../text/text.ts';

type Locale = 'en' | 'zh-Hans';

const WORDS = {
  en: {
    creator: 'creator',
    score: 'score',
    range: '90 % interval',
    rate: 'conv./1000',
    expected: 'expected contribution',
    verdict: 'figures',
    out: 'excluded',
  },
  'zh-Hans': {
    creator: '达人',
    score: '得分',
    range: '90 % 区间',
    rate: '千人转化',
    expected: '预期贡献',
    verdict: '数据',
    out: '已排除',
  },
} as const;

/** Grades as a text table, followed by the reasons of the first. */
export function gradesTable(grades: readonly CreatorGrade[], locale: Locale): string {
  const words = WORDS[locale];
  const rows = [
    [words.creator, words.score, words.range, words.rate, words.expected, words.verdict],
    ...grades.map(({ creator, score, expectation, authenticity, eligible }) => [
      inert(`${creator.name} (${creator.id})`),
      score.mean.toFixed(1),
      `${score.interval.lower.toFixed(1)} – ${score.interval.upper.toFixed(1)}`,
      expectation.conversionsPer1000Viewers.mean.toFixed(1),
      `${formatDecimal(expectation.contribution.mean)} ${expectation.contribution.mean.currency}`,
      eligible ? authenticity.verdict : words.out,
    ]),
  ];
  const [first] = grades;
  return [
    ...aligned(rows),
    ...(first === undefined ? [] : ['', ...reasonLines(first, locale)]),
  ].join('\n');
}

/** The failed gates and the reasons of a grade, one per line. */
function reasonLines(grade: CreatorGrade, locale: Locale): string[] {
  return [
    inert(grade.creator.name),
    ...grade.gates
      .filter(({ passed }) => !passed)
      .map(({ reason }) => `  ✗ ${localText(reason, locale)}`),
    ...grade.reasons.map(({ direction, text, counterfactual }) => {
      const then = counterfactual === undefined ? '' : ` (${localText(counterfactual, locale)})`;
      return `  ${direction === 'for' ? '+' : '−'} ${localText(text, locale)}${then}`;
    }),
  ];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Width in terminal columns: East Asian wide characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      )
        ? 2
        : 1;
  return columns;
}
