import { formatMoney, type LocalText } from '@livelane/contracts/vocabulary';
import type { CriterionId } from '../criteria/registry.ts';
import type { Robustness } from '../grade/robustness.ts';
import { bilingual } from '../text/bilingual.ts';
import { wholePercent } from '../text/percent.ts';

/** The criteria as lines in Chinese name them. */
const CRITERION_ZH: Readonly<Record<CriterionId, string>> = {
  'price-tier': '价位',
  audience: '受众',
  engagement: '互动',
  tonality: '调性',
  professionalism: '专业度',
  'staying-power': '持续更新',
  localisation: '本地化',
  'price-performance': '性价比',
  'track-record': '过往战绩',
  size: '体量',
};

/** What would make the second creator level with the first, one line each; nothing with fewer than two. */
export function robustnessLines(
  robustness: Robustness | null,
  say: (text: LocalText) => string,
): string[] {
  if (robustness === null) return [];
  const { first, second, levelFee, levelRate, flip } = robustness;
  const lines: LocalText[] = [];
  if (levelFee !== null)
    lines.push(
      bilingual(
        `${second} would be level with ${first} if ${first} asked for a fee of ${formatMoney(levelFee)}`,
        `若 ${first} 的费用为 ${formatMoney(levelFee)}，${second} 与其预期贡献相当`,
      ),
    );
  if (levelRate !== null)
    lines.push(
      bilingual(
        `${second} would be level with ${first} if ${first} sold ${levelRate.toFixed(2)} per 1,000 viewers`,
        `若 ${first} 千人转化为 ${levelRate.toFixed(2)}，${second} 与其预期贡献相当`,
      ),
    );
  if (flip !== null) {
    const [from, to] = [flip.from, flip.to].map(wholePercent);
    const name = CRITERION_ZH[flip.contribution as CriterionId] ?? flip.contribution;
    lines.push(
      bilingual(
        `their scores would be level if ${flip.contribution} weighed ${to} instead of ${from}`,
        `若${name}的权重由 ${from} 变为 ${to}，两者得分相同`,
      ),
    );
  }
  return lines.length === 0 ? [] : [...lines.map(say), ''];
}
