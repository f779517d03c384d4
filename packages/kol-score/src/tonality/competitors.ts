import type { Brief } from '@livelane/contracts/vocabulary';
import type { DatedPost } from '../profile/known-profile.ts';

/** A brand's name as it is compared: compatibility forms folded, case and invisible characters dropped. */
export function brandKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
    .trim()
    .toLowerCase();
}

/**
 * The competitors of a brief that a creator was paid by since an instant, by the brief's own spelling, each once.
 * @param since - milliseconds since 1970
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
