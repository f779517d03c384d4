import {
  type CreatorGrade,
  formatMoney,
  inertLine,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { RENEWAL_NAMES } from '../../pilots/names.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { rateText } from '../numbers.ts';
import { gradesTable } from '../rank/table.ts';

const CREATOR = bilingual('creator', '达人');
const FIGURES = [
  bilingual('lives', '场次'),
  bilingual('conv./1000 before', '此前千人转化'),
  bilingual('now', '现在'),
  bilingual('fatigue', '疲劳系数'),
  bilingual('chance of profit', '盈利把握'),
  bilingual('offer up to', '可接受费用'),
] as const;
const ADVICE = bilingual('advice', '建议');
const NOT_KNOWN = '—';
const COLON = bilingual(': ', '：');

/** Advice on renewal as a table with a reason each, then the grades; the grades alone where there is no advice. */
export function renewalTable(
  before: readonly CreatorGrade[],
  after: readonly CreatorGrade[],
  speaker: Pick<BinContext, 'say' | 'locale'>,
): string {
  const { say } = speaker;
  const pairs = after.map((grade, at) => ({ grade, old: before[at] ?? grade }));
  const advised = pairs.filter(({ grade }) => grade.renewal !== undefined);
  const tables = gradesTable(after, speaker);
  if (advised.length === 0) return tables;
  const header = [say(CREATOR), ...FIGURES.map((text) => ({ number: say(text) })), say(ADVICE)];
  const reasons = advised.flatMap(({ grade: { creator, renewal } }) =>
    renewal === undefined
      ? []
      : [inertLine(`  ${creator.name}${say(COLON)}${say(renewal.reason)}`)],
  );
  const rows = advised.map(({ grade, old }) => rowOf(grade, old, say));
  return [terminalTable([header, ...rows]), ...reasons, '', tables].join('\n');
}

function rowOf(
  { creator, expectation, renewal }: CreatorGrade,
  old: CreatorGrade,
  say: (text: LocalText) => string,
): TableCell[] {
  const rate = ({ conversionsPer1000Viewers }: CreatorGrade['expectation']): string =>
    rateText(conversionsPer1000Viewers.mean);
  const { chanceOfProfit = null, offer = null, lives = 0, verdict } = renewal ?? {};
  return [
    `${creator.name} (${creator.id})`,
    { number: String(lives) },
    { number: rate(old.expectation) },
    { number: rate(expectation) },
    { number: `× ${(expectation.posterior.fatigue?.factor ?? 1).toFixed(2)}` },
    { number: chanceOfProfit === null ? NOT_KNOWN : wholePercent(chanceOfProfit) },
    { number: offer === null ? NOT_KNOWN : formatMoney(offer) },
    verdict === undefined ? NOT_KNOWN : say(RENEWAL_NAMES[verdict]),
  ];
}
