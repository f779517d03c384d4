import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import {
  amount,
  type Block,
  type Cell,
  columnsOf,
  count,
  type Dot,
  dots,
  type Inline,
  listed,
  type Point,
  type Words,
} from '@livelane/contracts/vocabulary/page';
import { conversionRate } from '../../../expectation/conversion-posterior.ts';
import { ADVICE_NAMES, OMISSION_NAMES } from '../../../pilots/names.ts';
import { afterLive } from '../../../pilots/pilot-size.ts';
import type { PilotOmission } from '../../../pilots/plan-pilot.ts';
import { bilingual } from '../../../text/bilingual.ts';
import { wholePercent } from '../../../text/percent.ts';
import type { ReportFacts } from '../../facts.ts';
import { MOST_ROWS, nameCell, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('Whom to test first', '先测试哪些达人');
const WHY = bilingual(
  'A test is worth its own profit and what its result teaches for the lives that may follow. The order is by worth per fee and not that of the ranking, and profits count all that is possible, while the ranking takes what is not known at the tenth percentile: its figures are lower. The fees sum to {cost}.',
  '一次测试的价值包括其自身利润，以及结果对后续直播的参考价值。排序依据是每单位费用的价值，而非排名；此处利润计入全部可能，而排名对未知项取第十百分位，故排名数值较低。费用合计 {cost}。',
);
const NOBODY = bilingual('Nobody is worth a test within the budget.', '在预算内没有达人值得测试。');
const COLUMNS = [
  bilingual('creator', '达人'),
  bilingual('fee', '费用'),
  bilingual('expected profit', '预期利润'),
  bilingual('worth of the result', '结果的价值'),
  bilingual('chance of profit', '盈利把握'),
  bilingual('lives to know', '测清所需场数'),
  bilingual('as known now', '就目前所知'),
] as const;
const PICTURE = bilingual('Before and after the test', '测试前后对比');
const CAPTION = bilingual(
  'Units sold per 1,000 viewers with 90% intervals: as known now, and how far one test live narrows the interval if it shows what is expected. Of creators with settled lives, before them and now.',
  '每千名观众售出件数及 90% 区间：目前所知，以及一场测试若符合预期可将区间收窄多少。已有结算直播的达人则为结算前与现在。',
);
const WHEN = {
  before: bilingual('{name}, before', '{name}，之前'),
  now: bilingual('{name}, now', '{name}，现在'),
  tested: bilingual('{name}, tested', '{name}，测试后'),
} as const;
const RESULTS = [
  bilingual('creator', '达人'),
  bilingual('per 1,000 viewers', '每千名观众'),
] as const;
const OTHERS = bilingual('Not in the test', '未列入测试');
const COLON = bilingual(': ', '：');
const NEXT = bilingual('What must hold before the next market', '进入下一市场前须满足的条件');

/** The plan of a pilot. */
export const pilot: ShortlistSection = (facts, words) => {
  const { pilot: plan } = facts;
  const { say } = words;
  if (plan === null) return [];
  const blocks: Block[] = [
    { block: 'heading', level: 2, text: say(TITLE) },
    { block: 'paragraph', text: say(WHY, { cost: amount(plan.cost) }) },
    chosen(facts, words),
    ...beforeAndAfter(facts, words),
  ];
  if (plan.omitted.length > 0)
    blocks.push(
      { block: 'heading', level: 3, text: say(OTHERS) },
      { block: 'points', points: omitted(facts, words) },
    );
  const { nextMarket = [] } = plan;
  if (nextMarket.length > 0)
    blocks.push(
      { block: 'heading', level: 3, text: say(NEXT) },
      {
        block: 'points',
        points: nextMarket.map(({ passed, text }): Point => {
          const mark = passed === null ? '?' : passed ? '✓' : '✗';
          return { tone: passed === false ? 'against' : 'plain', mark, text: say(text) };
        }),
      },
    );
  return blocks;
};

function chosen(facts: ReportFacts, { say }: Words): Block {
  const { chosen: choices = [] } = facts.pilot ?? {};
  if (choices.length === 0) return { block: 'paragraph', text: say(NOBODY) };
  return {
    block: 'table',
    columns: columnsOf(COLUMNS, { say }, 1),
    rows: choices.map((it): Cell[] => [
      creatorCell(facts, it.creatorId),
      { figure: amount(it.fee) },
      { figure: amount(it.expectedProfit) },
      { figure: amount(it.valueOfInformation) },
      { figure: wholePercent(it.advice.chanceOfProfit) },
      { figure: it.lives === null ? '> 1000' : String(it.lives) },
      say(ADVICE_NAMES[it.advice.verdict]),
    ]),
  };
}

/** The conversion rate of each creator of the plan before and after: the settled lives, or the test to come. */
function beforeAndAfter({ entries, pilot: plan }: ReportFacts, words: Words): Block[] {
  const { say } = words;
  const chosen = new Set((plan?.chosen ?? []).map(({ creatorId }) => creatorId));
  const rows = entries
    .filter(({ grade }) => chosen.has(grade.creator.id))
    .slice(0, MOST_ROWS / 2)
    .flatMap(({ grade: { creator, expectation } }) => {
      const { posterior, viewers } = expectation;
      const at = (when: keyof typeof WHEN, gamma: Gamma): Dot =>
        dotOf(say(WHEN[when], { name: creator.name }), gamma);
      const [first, second]: [Dot, Dot] =
        posterior.prior === undefined
          ? [at('now', posterior), at('tested', tested(posterior, viewers.mean))]
          : [at('before', posterior.prior), at('now', posterior)];
      return [first, { ...second, look: 'strong' as const }];
    });
  if (rows.length === 0) return [];
  const figures = {
    columns: columnsOf(RESULTS, words),
    rows: rows.map(({ name, text }): Cell[] => [{ name }, { figure: text }]),
  };
  const svg = dots(rows, { title: say(PICTURE), tick: count });
  return [
    { block: 'heading', level: 3, text: say(PICTURE) },
    { block: 'picture', svg, caption: say(CAPTION), figures },
  ];
}

type Gamma = Pick<CreatorGrade['expectation']['posterior'], 'shape' | 'exposure' | 'discount'>;

/** After a live that shows what is expected: the mean stays. */
function tested({ discount = 0, ...before }: Gamma, viewers: number): Gamma {
  const after = afterLive(before, viewers);
  return { ...after, discount: (discount * after.shape) / before.shape };
}

/** The rate as `rank` expects it, so that a report has one figure of it. */
function dotOf(name: string, gamma: Gamma): Dot {
  const { mean, interval } = conversionRate(gamma);
  const text = `${count(mean)} (${count(interval.lower)} – ${count(interval.upper)})`;
  return { name, mean, interval, text };
}

/** Those who are not tested, by reason. */
function omitted({ entries, pilot: plan }: ReportFacts, { say, language }: Words): Point[] {
  const names = new Map(entries.map(({ grade }) => [grade.creator.id, grade.creator.name]));
  const byReason = new Map<PilotOmission, Inline[][]>();
  for (const { creatorId, reason } of plan?.omitted ?? []) {
    const people = byReason.get(reason) ?? [];
    people.push([{ name: names.get(creatorId) ?? creatorId }]);
    byReason.set(reason, people);
  }
  return [...byReason].map(([reason, people]) => {
    const text = [say(OMISSION_NAMES[reason]), say(COLON), ...listed(people, language)];
    return { tone: 'plain', text };
  });
}

function creatorCell({ entries }: ReportFacts, creatorId: string): Cell {
  const entry = entries.find(({ grade }) => grade.creator.id === creatorId);
  return entry === undefined ? { name: creatorId } : nameCell(entry);
}
