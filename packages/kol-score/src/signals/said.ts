import type { LocalText } from '@livelane/contracts/vocabulary';
import { bilingual } from '../text/bilingual.ts';

/**
 * What one source says about an input of which there may be several. Where there are, the one that makes the input worth
 * most counts. No other rule keeps the law that leaving out a figure never pays: if both together were worth less than one
 * alone, it would pay to leave the other out.
 */
export interface Said {
  readonly source: LocalText;
  readonly figure: number;
}

/** The sources of figures, by name. */
export const SAID_BY = {
  posts: bilingual('own posts', '自有内容'),
  averages: bilingual('published averages', '公布的平均值'),
  lives: bilingual('past lives', '过往直播'),
  shop: bilingual('figures of the shop', '店铺数据'),
  prices: bilingual('prices of promoted products', '推广商品的价格'),
  sponsors: bilingual('brands that paid for posts', '商单品牌'),
} as const;

/** Figures further apart than by this factor are a contradiction, not chance. */
const DISAGREEMENT = 2;

/** The two that are furthest apart, the lower one first, where they contradict each other. */
export function contradiction(said: readonly Said[]): readonly [Said, Said] | null {
  const [low, ...higher] = said.toSorted((a, b) => a.figure - b.figure);
  const high = higher.at(-1);
  if (low === undefined || high === undefined) return null;
  return high.figure > DISAGREEMENT * low.figure ? [low, high] : null;
}
