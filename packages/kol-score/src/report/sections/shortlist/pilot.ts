import { ADVICE_NAMES, OMISSION_NAMES } from '../../../pilots/names.ts';
import type { PilotOmission } from '../../../pilots/plan-pilot.ts';
import { bilingual } from '../../../text/bilingual.ts';
import { wholePercent } from '../../../text/percent.ts';
import type { Block, Cell, Inline, Point } from '../../block.ts';
import type { ReportFacts } from '../../facts.ts';
import { amount, columnsOf, listed, type Words } from '../../words.ts';
import { nameCell, type ShortlistSection } from '../section.ts';

const TITLE = bilingual('Whom to test first', '先测试哪些达人');
const WHY = bilingual(
  'A test is worth its own profit and what its result teaches for the lives that may follow. The order is by worth per fee and not that of the ranking. The fees sum to {cost}.',
  '一次测试的价值包括其自身利润，以及结果对后续直播的参考价值。排序依据是每单位费用的价值，而非排名。费用合计 {cost}。',
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
