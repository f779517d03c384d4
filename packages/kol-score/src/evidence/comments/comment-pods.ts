import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { type EvidenceFinder, STRENGTH } from '../evidence.ts';
import type { PostComment } from './comment.ts';

/** Fewest posts over which a group shows. */
const POSTS = 5;
/** Share of the posts on which each of the group comments. */
const PRESENCE = 0.8;
/** Fewest authors of a group, and the share of all comments that they write. */
const MEMBERS = 5;
const SHARE = 0.3;

/** Authors who comment on nearly every post, as members of groups do that agreed to comment on each other's posts. */
export const commentPods: EvidenceFinder<readonly PostComment[]> = (comments) => {
  const posts = new Set(comments.map(({ postId }) => postId));
  const postsOf = new Map<string, Set<string>>();
  for (const { author, postId } of comments)
    postsOf.set(author, (postsOf.get(author) ?? new Set()).add(postId));
  const members = new Set(
    [...postsOf].flatMap(([author, { size }]) => (size >= PRESENCE * posts.size ? [author] : [])),
  );
  const share = comments.filter(({ author }) => members.has(author)).length / comments.length;
  if (posts.size < POSTS || members.size < MEMBERS || share < SHARE) return [];
  const text = bilingual(
    `${members.size} authors comment on nearly every one of ${posts.size} posts and write ${wholePercent(share)} of the comments; have it reviewed`,
    `${members.size} 位作者在 ${posts.size} 条内容中几乎每条都评论，占评论的 ${wholePercent(share)}；建议人工复核`,
  );
  return [{ signal: 'comment-groups', text, logOdds: STRENGTH.fair }];
};
