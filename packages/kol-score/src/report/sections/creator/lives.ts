import type { CreatorGrade, Estimate } from '@livelane/contracts/vocabulary';
import {
  type Block,
  type Cell,
  columnsOf,
  count,
  DASH,
  type Dot,
  dots,
  type Words,
} from '@livelane/contracts/vocabulary/page';
import { conversionRate } from '../../../expectation/conversion-posterior.ts';
import { bilingual } from '../../../text/bilingual.ts';
import type { Entry } from '../../facts.ts';
import { SOURCE_NAMES } from '../../names.ts';
import type { CreatorSection } from '../section.ts';

const TITLE = bilingual('Before and after the settled lives', '结算直播前后对比');
const CAPTION = bilingual(
  'Units sold per 1,000 viewers: what was expected before the first settled live, what each live showed, and what is expected now, with 90% intervals.',
  '每千名观众售出件数：首场结算直播前的预期、各场直播的实际结果，以及当前预期，附 90% 区间。',
);
const BEFORE = bilingual('before', '之前');
const NOW = bilingual('now', '现在');
const LIVE = bilingual('live {n}', '第 {n} 场');
const RESULTS = [bilingual('when', '时点'), bilingual('per 1,000 viewers', '每千名观众')] as const;
const PAST = bilingual('Past lives in the profile', '档案中的过往直播');
const COLUMNS = [
  bilingual('viewers', '观众数'),
  bilingual('units sold', '售出件数'),
  bilingual('per 1,000 viewers', '每千名观众'),
  bilingual('minutes', '分钟'),
  bilingual('source', '来源'),
] as const;

/** What settled lives have taught, and the past lives of the profile. */
export const lives: CreatorSection = (entry, _, words) => [
  ...learned(entry.grade, words),
  ...past(entry, words),
];

function learned({ expectation }: CreatorGrade, words: Words): Block[] {
  const { say } = words;
  const { posterior, conversionsPer1000Viewers: now } = expectation;
  const { prior, lives: shown = [] } = posterior;
  if (prior === undefined || shown.length === 0) return [];
  const estimates = (name: string, { mean, interval }: Estimate): Dot => ({
    name,
    mean,
    interval,
    text: `${count(mean)} (${count(interval.lower)} – ${count(interval.upper)})`,
  });
  const rows: Dot[] = [
    estimates(say(BEFORE), conversionRate(prior)),
    ...shown.map(({ conversions, viewers }, index): Dot => {
      const rate = (1000 * conversions) / Math.max(1, viewers);
      return { name: say(LIVE, { n: index + 1 }), mean: rate, text: count(rate), look: 'hollow' };
    }),
    { ...estimates(say(NOW), now), look: 'strong' },
  ];
  const figures = {
    columns: columnsOf(RESULTS, words),
    rows: rows.map(({ name, text }): Cell[] => [name, { figure: text }]),
  };
  return [
    { block: 'heading', level: 3, text: say(TITLE) },
    {
      block: 'picture',
      svg: dots(rows, { title: say(TITLE), tick: count }),
      caption: say(CAPTION),
      figures,
    },
  ];
}

function past({ profile }: Entry, { say }: Words): Block[] {
  const known = profile?.lives ?? [];
  if (known.length === 0) return [];
  return [
    { block: 'heading', level: 3, text: say(PAST) },
    {
      block: 'table',
      columns: COLUMNS.map((heading, index) => ({
        heading: say(heading),
        ...(index < 4 ? { figures: true } : {}),
      })),
      rows: known.map(({ viewers, conversions, minutes, source }): Cell[] => [
        { figure: count(viewers) },
        { figure: conversions === null ? DASH : count(conversions) },
        {
          figure:
            conversions === null || viewers === 0 ? DASH : count((1000 * conversions) / viewers),
        },
        { figure: count(minutes) },
        say(SOURCE_NAMES[source]),
      ]),
    },
  ];
}
