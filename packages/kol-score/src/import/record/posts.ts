import type { CreatorPost } from '../../profile/creator-profile.ts';
import { isAbsent } from '../written/absent.ts';
import { writtenInstant } from '../written/instant.ts';
import { writtenText } from '../written/text.ts';
import type { Reading, ValueReader } from './reading.ts';
import { categoryOf } from './share-lists.ts';
import { valueAt } from './source-record.ts';

/** Where the posts of a source have what a post of a profile has, as JSON paths. */
export interface PostMap {
  readonly id: string;
  readonly publishedAt: string;
  readonly views: readonly string[];
  readonly likes: string;
  readonly comments: string;
  /** Absent: the source has no categories. */
  readonly category?: string;
  readonly text: string;
  /** Whether somebody paid for it. Absent: the source does not say, and it counts as not paid. */
  readonly sponsored?: string;
  formatOf(post: unknown): CreatorPost['format'];
  /** Whether a number of likes stands for hidden ones. Default: none does. */
  hidesLikes?(likes: number, reading: Reading): boolean;
}

/** The category of posts whose source has none; no brief asks for it. */
const NO_CATEGORY = 'uncategorised';

/** The posts of a list of JSON values, those without an id or a time left out. */
export function posts(map: PostMap): ValueReader {
  return ([value], reading) => {
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((post: unknown) => postOf(post, map, reading));
  };
}

function postOf(post: unknown, map: PostMap, reading: Reading): CreatorPost[] {
  const at = (path: string | undefined): unknown =>
    path === undefined ? undefined : valueAt(post, path);
  const publishedAt = writtenInstant(at(map.publishedAt));
  const id = writtenText(at(map.id));
  if (publishedAt === undefined || id === '') return [];
  const text = at(map.text);
  return [
    {
      id,
      publishedAt,
      views: map.views.map((path) => countOf(at(path))).find((it) => it !== null) ?? null,
      likes: likesOf(at(map.likes), map, reading),
      comments: countOf(at(map.comments)),
      format: map.formatOf(post),
      category: categoryIn(at(map.category), reading),
      sponsored: at(map.sponsored) === true,
      ...(at(map.sponsored) === true ? { disclosed: true } : {}),
      ...(typeof text === 'string' && text !== ''
        ? { text: text.slice(0, 20_000).replace(/\p{Cs}/gu, '') }
        : {}),
    },
  ];
}

function likesOf(value: unknown, { hidesLikes }: PostMap, reading: Reading): number | null {
  const likes = typeof value === 'string' ? Number(value) : value;
  if (typeof likes !== 'number' || !Number.isSafeInteger(likes)) return null;
  if (likes >= 0 && hidesLikes?.(likes, reading) !== true) return likes;
  reading.note('LIKES_HIDDEN');
  return null;
}

/** A count that a source has as a number or, as YouTube has it, as text. */
function countOf(value: unknown): number | null {
  if (isAbsent(value)) return null;
  const count = Number(value);
  return Number.isSafeInteger(count) && count >= 0 ? count : null;
}

function categoryIn(value: unknown, reading: Reading): string {
  const own = writtenText(value);
  if (own !== '') return categoryOf(own, reading);
  reading.note('POSTS_WITHOUT_CATEGORY');
  return NO_CATEGORY;
}
