import type { LocalText } from '@livelane/contracts/vocabulary';
import { knownPosts } from '../posts.ts';
import { SAID_BY } from '../said.ts';
import type { GradeInput, Read } from '../signal.ts';

/** Most videos that one average over videos counts for. */
const MOST_AVERAGED = 10;

/** How many people watched by one source, and as how many lives or videos that counts. */
export interface Observed {
  readonly observations: readonly { readonly viewers: number; readonly lives: number }[];
  /** Whether any of it is known, rather than assumed. */
  readonly observed: boolean;
  readonly source: LocalText;
}

/**
 * Views of the creator's short videos, and the mean views that a marketplace or a list publishes. A video whose
 * views are not shown, or are zero, counts as one with `unseen` views, so that hiding those of a weak video does not pay.
 */
export function observedViews(
  {
    profile: { shop, averages },
    benchmarks: { conversion },
    unseen,
  }: Pick<GradeInput, 'profile' | 'benchmarks'> & { readonly unseen: number },
  read: Read,
): Observed[] {
  const videos = read(knownPosts).filter(({ format }) => format === 'short-video');
  const published = [
    { views: shop?.videoViews, said: SAID_BY.shop, source: shop?.source, n: 1 },
    { ...averages, said: SAID_BY.averages, n: averages?.posts ?? 1 },
  ].flatMap(({ views, said, source, n }): Observed[] => {
    if (!views) return [];
    const reliability = source === 'measured' ? 1 : conversion.declaredReliability;
    const lives = Math.min(MOST_AVERAGED, Math.max(1, n)) * reliability;
    return [{ observations: [{ viewers: views, lives }], observed: true, source: said }];
  });
  if (videos.length === 0) return published;
  const own: Observed = {
    observations: videos.map(({ views }) => ({ viewers: views || unseen, lives: 1 })),
    observed: videos.some(({ views }) => views !== null && views > 0),
    source: SAID_BY.posts,
  };
  return [own, ...published];
}
