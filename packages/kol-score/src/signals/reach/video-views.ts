import { knownPosts } from '../posts.ts';
import type { GradeInput, Read } from '../signal.ts';

/** Most videos that one average over videos counts for. */
const MOST_AVERAGED = 10;

/** How many people watched, and as how many lives or videos that counts. */
export interface Observed {
  readonly observations: readonly { readonly viewers: number; readonly lives: number }[];
  /** Whether any of it is known, rather than assumed. */
  readonly observed: boolean;
}

/**
 * Views of the creator's short videos; without one, the mean views that a marketplace or a list publishes. A video whose
 * views are not shown, or are zero, counts as one with `unseen` views, so that hiding those of a weak video does not pay.
 */
export function observedViews(
  {
    profile: { shop, averages },
    benchmarks: { conversion },
    unseen,
  }: Pick<GradeInput, 'profile' | 'benchmarks'> & { readonly unseen: number },
  read: Read,
): Observed {
  const videos = read(knownPosts).filter(({ format }) => format === 'short-video');
  if (videos.length > 0)
    return {
      observations: videos.map(({ views }) => ({ viewers: views || unseen, lives: 1 })),
      observed: videos.some(({ views }) => views !== null && views > 0),
    };
  const published = [
    { views: shop?.videoViews ?? null, source: shop?.source },
    { views: averages?.views ?? null, source: averages?.source },
  ].find(({ views }) => views !== null && views > 0);
  if (published === undefined) return { observations: [], observed: false };
  const counted = Math.min(MOST_AVERAGED, Math.max(1, averages?.posts ?? 1));
  const weight = published.source === 'measured' ? 1 : conversion.declaredReliability;
  return {
    observations: [{ viewers: published.views ?? 0, lives: counted * weight }],
    observed: true,
  };
}
