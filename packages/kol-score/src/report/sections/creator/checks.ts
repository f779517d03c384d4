import type { CreatorGrade, Finding } from '@livelane/contracts/vocabulary';
import type { Block, Point, Words } from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { percent } from '../../../text/percent.ts';
import { SEVERITY_WORDS, VERDICT_NAMES } from '../../names.ts';
import type { CreatorSection } from '../section.ts';

const GATES = bilingual('Gates', '门槛');
const FIGURES = bilingual('Review of the figures: {verdict}', '数据复核：{verdict}');
const FAKE = bilingual(
  'Estimated share of fake followers: {mean}, with {level} certainty {lower} to {upper}.',
  '虚假粉丝占比估计：{mean}；{level} 区间为 {lower} 至 {upper}。',
);
const NOTHING = bilingual(
  'Nothing stands out in the figures that are shown.',
  '已公开的数据未见异常。',
);
const FINDINGS = bilingual('Before you rely on it', '采信之前请注意');
const FIX = bilingual('What to do: {fix}', '处理办法：{fix}');

const ORDER = ['error', 'warning', 'hint'] as const;

/** The gates, the review of the figures, and the findings with their fix. */
export const checks: CreatorSection = ({ grade }, _, words) => {
  const { say } = words;
  const gates = grade.gates.map(({ passed, reason }): Point => {
    return { tone: passed ? 'plain' : 'against', mark: passed ? '✓' : '✗', text: say(reason) };
  });
  return [
    {
      block: 'columns',
      columns: [
        [
          { block: 'heading', level: 3, text: say(GATES) },
          { block: 'points', points: gates },
        ],
        figures(grade, words),
      ],
    },
    ...findings(grade.findings ?? [], words),
  ];
};

function figures({ authenticity }: CreatorGrade, { say }: Words): Block[] {
  const { verdict, evidence, fakeShare } = authenticity;
  const tone = verdict === 'review' ? 'against' : 'plain';
  const points = evidence.map(({ text }): Point => ({ tone, text: say(text) }));
  if (fakeShare !== null) {
    const { lower, upper, level } = fakeShare.interval;
    const [mean, low, high, sure] = [fakeShare.mean, lower, upper, level].map(percent);
    const params = { mean: mean ?? '', lower: low ?? '', upper: high ?? '', level: sure ?? '' };
    points.push({ tone: 'plain', text: say(FAKE, params) });
  }
  if (points.length === 0 && verdict === 'clear')
    points.push({ tone: 'plain', text: say(NOTHING) });
  const title = say(FIGURES, { verdict: VERDICT_NAMES[verdict] });
  return [
    { block: 'heading', level: 3, text: title },
    { block: 'points', points },
  ];
}

function findings(found: readonly Finding[], { say }: Words): Block[] {
  if (found.length === 0) return [];
  const points = ORDER.flatMap((severity) => found.filter((it) => it.severity === severity)).map(
    ({ code, severity, message, fix }): Point => ({
      tone: severity === 'hint' ? 'plain' : 'against',
      mark: `${say(SEVERITY_WORDS[severity])} ${code}`,
      text: say(message),
      ...(fix === undefined ? {} : { note: say(FIX, { fix }) }),
    }),
  );
  return [
    { block: 'heading', level: 3, text: say(FINDINGS) },
    { block: 'points', points },
  ];
}
