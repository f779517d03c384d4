import { addMoney, type Money, subtractMoney, toMinor } from '@livelane/contracts/vocabulary';
import {
  amount,
  type Cell,
  columnsOf,
  count,
  DASH,
  type Point,
  points,
  type Words,
} from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../../../text/bilingual.ts';
import { wholePercent } from '../../../text/percent.ts';
import { contributionOf, type Entry, feeOf } from '../../facts.ts';
import { weightChanges } from '../../marks/weights.ts';
import { criterionName } from '../../names.ts';
import { levelWeights, smallestChange } from '../../sensitivity.ts';
import { nameOf, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('What would change the first place', '什么会改变第一名');
const LEAD = bilingual(
  '{first} leads {second} by {points} points of the score.',
  '{first} 的得分领先 {second} {points} 分。',
);
const BEHIND = bilingual(
  '{second} has the higher score, by {points} points; {first} is first by what a live should bring.',
  '{second} 的得分高 {points} 分；{first} 因一场直播的预期收益更高而排名第一。',
);
const OVERLAP = bilingual(
  'The intervals of the two scores overlap: the order is not certain.',
  '两者得分区间重叠：次序并不确定。',
);
const APART = bilingual('The intervals of the two scores do not overlap.', '两者得分区间不重叠。');
const FEE = bilingual(
  'At a fixed fee of {level} for {first}, {change} than now, both should bring the same.',
  '若 {first} 的固定费用为 {level}，即{change}，两者预期收益相同。',
);
const MORE = bilingual('{amount} more', '比现在多 {amount}');
const RATE = bilingual(
  'At {rate} units sold per 1,000 viewers of {first} instead of {now}, both should bring the same.',
  '若 {first} 每千名观众售出 {rate} 件而非 {now} 件，两者预期收益相同。',
);
const WEIGHT = bilingual(
  'The smallest change of one weight that levels the scores: {criterion} from {from} to {to}, the others in proportion.',
  '使得分持平的最小单项权重变化：{criterion}由 {from} 变为 {to}，其余按比例调整。',
);
const STABLE = bilingual(
  'No change of a single weight levels the scores.',
  '任何单项权重的变化都不会使两者得分持平。',
);
const FIT = bilingual(
  'The highest score is that of {first}: first under {methods} methods of decision analysis and {draws} draws of the weights, each about 28% off.',
  '{first} 得分最高：在 {methods} 种决策分析方法、{draws} 次权重抽样（各偏离约 28%）下居首。',
);
const PICTURE = bilingual('Weights at which the scores are level', '使得分持平的权重');
const CAPTION = bilingual(
  'For each criterion, its weight (dot) and the weight at which the scores of the first two are level (ring).',
  '每个维度的权重（实心点）以及前两名得分持平时的权重（空心环）。',
);
const CHANGE = bilingual('{from} → {to}', '{from} → {to}');
const NEVER = bilingual('{from}, never level', '{from}，不会持平');

const COLUMNS = [
  bilingual('criterion', '维度'),
  bilingual('weight', '权重'),
  bilingual('level at', '持平权重'),
] as const;

/** How sure the first place is, and by what change the second would be level. */
export const flip: ShortlistSection = ({ entries }, words) => {
  const [first, second] = entries.filter(({ part }) => part === 'ranked');
  if (first === undefined || second === undefined) return [];
  const { say } = words;
  const weights = levelWeights(first.grade, second.grade);
  const smallest = smallestChange(weights);
  const change: Point =
    smallest === undefined
      ? { tone: 'plain', text: say(STABLE) }
      : {
          tone: 'plain',
          text: say(WEIGHT, {
            criterion: criterionName(smallest.id),
            from: wholePercent(smallest.weight),
            to: wholePercent(smallest.level),
          }),
        };
  const rows = weights.map(({ id, weight, level }) => {
    const from = wholePercent(weight);
    const text =
      level === null ? say(NEVER, { from }) : say(CHANGE, { from, to: wholePercent(level) });
    return { name: say(criterionName(id)), now: weight, level, text };
  });
  const figures = {
    columns: columnsOf(COLUMNS, words),
    rows: rows.map(({ name, now, level }): Cell[] => [
      name,
      { figure: wholePercent(now) },
      { figure: level === null ? DASH : wholePercent(level) },
    ]),
  };
  return [
    { block: 'heading', level: 2, text: say(TITLE) },
    {
      block: 'points',
      points: [...inWords(first, second, words), change, ...surety(entries, words)],
    },
    { block: 'picture', svg: weightChanges(rows, say(PICTURE)), caption: say(CAPTION), figures },
  ];
};

function inWords(first: Entry, second: Entry, words: Words): Point[] {
  const { say, prose } = words;
  const names = { first: nameOf(first), second: nameOf(second) };
  const lead = first.grade.score.mean - second.grade.score.mean;
  const overlap = second.grade.score.interval.upper >= first.grade.score.interval.lower;
  return [
    prose(lead >= 0 ? LEAD : BEHIND, { ...names, points: points(Math.abs(lead)) }),
    say(overlap ? OVERLAP : APART),
    ...levelFee(first, second, words),
    ...levelRate(first, words),
  ].map((text) => ({ tone: 'plain', text }));
}

/** Under how many methods and draws of the weights the first place by score holds, where the ranking says so. */
function surety(entries: readonly Entry[], { prose }: Words): Point[] {
  const fit = entries.find(({ grade }) => grade.ranking?.robustness?.fit !== undefined)?.grade
    .ranking?.robustness?.fit;
  if (fit === undefined) return [];
  const best = entries.find(({ grade }) => grade.creator.id === fit.first);
  const [methods, draws] = [fit.methods, fit.draws].map(({ holds, of }) => `${holds} / ${of}`);
  const first = best === undefined ? { name: fit.first } : nameOf(best);
  return [
    { tone: 'plain', text: prose(FIT, { first, methods: methods ?? '', draws: draws ?? '' }) },
  ];
}

/** The fee of the first at which the expected contributions of the two are level. */
function levelFee(first: Entry, second: Entry, { say, prose }: Words) {
  const fee = feeOf(first.grade);
  const more = difference(first, second);
  if (fee === null || more === null || toMinor(more) <= 0n) return [];
  const change = say(MORE, { amount: amount(more) });
  return [prose(FEE, { first: nameOf(first), level: amount(addMoney(fee, more)), change })];
}

function difference(first: Entry, second: Entry): Money | null {
  const [one, other] = [first, second].map(({ grade }) => contributionOf(grade)?.mean ?? null);
  if (one == null || other == null || one.currency !== other.currency) return null;
  return subtractMoney(one, other);
}

/** The rate that the ranking gives, where money decides. */
function levelRate(first: Entry, { prose }: Words) {
  const { ranking, expectation } = first.grade;
  const rate = ranking?.robustness?.levelRate ?? null;
  if (rate === null) return [];
  const now = count(expectation.conversionsPer1000Viewers.mean);
  return [prose(RATE, { first: nameOf(first), rate: count(rate), now })];
}
