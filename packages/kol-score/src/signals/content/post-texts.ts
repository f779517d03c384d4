import type { CreatorPost } from '../../profile/creator-profile.ts';
import { similarity, type TextVector, vectorsOf } from '../../wording/embedding.ts';
import type { TextReading } from '../../wording/lexicon.ts';
import { type Wording, wordingOf } from '../../wording/wording.ts';
import { knownPosts } from '../posts.ts';
import type { GradeInput, Read } from '../signal.ts';

/** A post with what its text says; null where the text is not known. */
export interface ReadPost {
  readonly post: CreatorPost;
  readonly reading: TextReading | null;
  /** Likeness to the tone that the brief wants, from 0 to 1; null without a text or without such a tone. */
  readonly tone: number | null;
}

const STANDARD_WORDING = /* @__PURE__ */ wordingOf({});

/** The posts published by `asOf`, oldest first, with what their texts say. Each text is read once. */
export function postTexts(
  { wording = STANDARD_WORDING }: Pick<GradeInput, 'wording'>,
  read: Read,
): ReadPost[] {
  const posts = read(knownPosts);
  const likeness = wording.tone.length === 0 ? null : likenessOf(posts, wording);
  return posts.map((post) => ({
    post,
    reading: post.text === undefined ? null : wording.reader(post.text),
    tone: likeness?.get(post) ?? null,
  }));
}

/** The likeness of each text to the wanted sentence that is nearest to it. */
function likenessOf(
  posts: readonly CreatorPost[],
  { embedding, tone }: Wording,
): ReadonlyMap<CreatorPost, number> {
  const spoken = posts.filter(({ text }) => text !== undefined);
  const vectors = vectorsOf(
    embedding,
    spoken.map(({ text = '' }) => text),
  );
  const nearest = (vector: TextVector | undefined): number =>
    tone.reduce((most, wanted) => Math.max(most, similarity(wanted, vector, embedding)), 0);
  return new Map(spoken.map((post, at) => [post, nearest(vectors[at])]));
}
