import { formatMoney, type LocalText } from '@livelane/contracts/vocabulary';
import type { Robustness } from '../../grade/ranking/robustness.ts';
import type { FitRobustness } from '../../mcda/fit-robustness.ts';
import { criterionName } from '../../report/names.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';

/**
 * What would make the second creator level with the first, and how sure the first place by score is, one line each;
 * nothing with fewer than two.
 */
export function robustnessLines(
  {
    robustness,
    fit,
    nameOf,
  }: {
    readonly robustness: Robustness | null;
    readonly fit: FitRobustness | null;
    /** What a creator is called, by id. */
    readonly nameOf: (id: string) => string;
  },
  say: (text: LocalText) => string,
): string[] {
  if (robustness === null) return [];
  const { levelFee, levelRate, flip } = robustness;
  const [first, second] = [robustness.first, robustness.second].map(nameOf);
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
  if (fit !== null) lines.push(fitLine(fit, nameOf(fit.first)));
  return lines.length === 0 ? [] : [...lines.map(say), ''];
}

/** Under how many methods and draws of the weights the first place by score holds. */
function fitLine({ methods, draws }: FitRobustness, first: string): LocalText {
  const [by, under] = [methods, draws].map(({ holds, of }) => `${holds} / ${of}`);
  return bilingual(
    `${first} has the highest score; first under ${by} methods and ${under} draws of the weights; the figures are taken as they are`,
    `${first} 得分最高；在 ${by} 种方法、${under} 次权重抽样下居首；各项数据按现值，未计误差`,
  );
}
