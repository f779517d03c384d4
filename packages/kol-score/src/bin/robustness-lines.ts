import { formatMoney, type LocalText } from '@livelane/contracts/vocabulary';
import type { Robustness } from '../grade/robustness.ts';
import { criterionName } from '../report/names.ts';
import { bilingual } from '../text/bilingual.ts';
import { wholePercent } from '../text/percent.ts';

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
    const name = criterionName(flip.contribution);
    lines.push(
      bilingual(
        `their scores would be level if ${name['en']} weighed ${to} instead of ${from}`,
        `若${name['zh-Hans']}的权重由 ${from} 变为 ${to}，两者得分相同`,
      ),
    );
  }
  return lines.length === 0 ? [] : [...lines.map(say), ''];
}
