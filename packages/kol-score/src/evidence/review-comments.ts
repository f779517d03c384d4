import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import { bilingual } from '../text/bilingual.ts';
import { authorConcentration } from './comments/author-concentration.ts';
import type { PostComment } from './comments/comment.ts';
import { commentPods } from './comments/comment-pods.ts';
import { nearDuplicates } from './comments/near-duplicates.ts';
import { asksForReview, type EvidenceFinder } from './evidence.ts';

/** Fewest comments that say something. */
const FEWEST = 30;

/** Every evidence of comments. */
const COMMENT_EVIDENCE: readonly EvidenceFinder<readonly PostComment[]>[] = [
  nearDuplicates,
  authorConcentration,
  commentPods,
];

/**
 * Reviews comments below a creator's posts: the same text by different authors, few authors who write most, and groups
 * that comment on nearly every post.
 * @returns `abstain` for fewer than 30 comments; never stronger than `review`
 */
export function reviewComments(
  comments: readonly PostComment[],
): Pick<CreatorGrade['authenticity'], 'verdict' | 'evidence'> {
  if (comments.length < FEWEST) {
    const text = bilingual(
      `${comments.length} comments are too few to tell; give at least ${FEWEST}`,
      `仅 ${comments.length} 条评论，不足以判断；请至少提供 ${FEWEST} 条`,
    );
    return { verdict: 'abstain', evidence: [{ signal: 'too-little-shown', text }] };
  }
  const found = COMMENT_EVIDENCE.flatMap((find) => find(comments));
  return {
    verdict: asksForReview(found) ? 'review' : 'clear',
    evidence: found.map(({ signal, text }) => ({ signal, text })),
  };
}
