import type { Brief } from '@livelane/contracts/vocabulary';
import type { DatedPost } from '../signals/posts.ts';
import { inert } from '../text/text.ts';

/** A brand's name for comparison: NFKC, lower case, without invisible characters. */
function brandKey(name: string): string {
  return inert(name.normalize('NFKC')).trim().toLowerCase();
}

/**
 * The competitors of a brief for which a creator published sponsored posts since an instant, as the brief spells them,
 * each once.
 * @param since - milliseconds since 1970, inclusive
 */
export function competitorsServed(
  posts: readonly DatedPost[],
  brief: Pick<Brief, 'competitors'>,
  since: number,
): string[] {
  const competitors = new Map(
    (brief.competitors ?? []).map((name) => [brandKey(name), name] as const),
  );
  const served = new Set<string>();
  for (const { post, at } of posts) {
    if (!post.sponsored || post.brand === undefined || at < since) continue;
    const name = competitors.get(brandKey(post.brand));
    if (name !== undefined) served.add(name);
  }
  return [...served];
}
