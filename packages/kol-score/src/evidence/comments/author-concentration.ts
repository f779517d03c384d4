import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { type EvidenceFinder, STRENGTH } from '../evidence.ts';
import type { PostComment } from './comment.ts';

/** So many authors who write more than this share of the comments are few. */
const AUTHORS = 5;
const SHARE = 0.5;

/** Few authors who write most of the comments. */
export const authorConcentration: EvidenceFinder<readonly PostComment[]> = (comments) => {
  const counts = new Map<string, number>();
  for (const { author } of comments) counts.set(author, (counts.get(author) ?? 0) + 1);
  const most = [...counts.values()].toSorted((a, b) => b - a).slice(0, AUTHORS);
  const share = most.reduce((sum, count) => sum + count, 0) / comments.length;
  if (share <= SHARE) return [];
  const text = bilingual(
    `${most.length} authors wrote ${wholePercent(share)} of ${comments.length} comments`,
    `${comments.length} 条评论中 ${wholePercent(share)} 出自 ${most.length} 位作者`,
  );
  return [{ signal: 'comment-authors', text, logOdds: STRENGTH.weak }];
};
