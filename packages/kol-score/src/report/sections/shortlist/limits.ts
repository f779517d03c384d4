import { bilingual } from '../../../text/bilingual.ts';
import type { ShortlistSection } from '../section.ts';

const TITLE = bilingual('What this report can and cannot say', '本报告能说明什么、不能说明什么');
const LIMITS = [
  bilingual(
    'The priors of engagement, viewers and conversions are illustrative unless benchmarks of your own were given: orders of magnitude, not measured in a market. A dozen settled lives of your own make the intervals narrow.',
    '若未提供自有基准，互动、观看与转化的先验均为示意值：仅为数量级，并非市场实测。十余场已结算的自有直播可使区间收窄。',
  ),
  bilingual(
    'An expected amount is a mean over what may happen, not a promise; its lower end is exceeded with a chance of 95%.',
    '预期金额是各种可能结果的均值，并非承诺；超过其下限的概率为 95%。',
  ),
  bilingual(
    'A request to review figures is no accusation. Figures that are out of the ordinary have many causes, and people decide.',
    '建议复核并非指控。数据异常可能有多种原因，应由人判断。',
  ),
  bilingual(
    'Country, language and name of a creator never count towards the review of figures.',
    '复核数据时，从不考虑达人的国家、语言与姓名。',
  ),
] as const;

/** What the figures rest on, and what they do not say. */
export const limits: ShortlistSection = (_, { say }) => [
  { block: 'heading', level: 2, text: say(TITLE) },
  { block: 'points', points: LIMITS.map((text) => ({ tone: 'plain', text: say(text) })) },
];
