import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { type EvidenceFinder, STRENGTH } from '../evidence.ts';
import type { PostComment } from './comment.ts';

/** Shorter comments, such as "love it", are the same by chance. */
const SHORTEST = 12;
/** Texts that share this part of their trigrams are nearly the same (Jaccard). */
const SIMILARITY = 0.7;
/** Different authors of nearly the same text that count. */
const AUTHORS = 3;
/** Fewest such comments, and their share of the long ones. */
const FEWEST = 6;
const SHARE = 0.15;

/** Nearly the same text, several words long, by several authors. */
export const nearDuplicates: EvidenceFinder<readonly PostComment[]> = (comments) => {
  const long = comments.flatMap(({ author, text }) => {
    const plain = plainText(text);
    return [...plain].length >= SHORTEST ? [{ author, trigrams: trigramsOf(plain) }] : [];
  });
  const copies = groupsOf(long.map(({ trigrams }) => trigrams)).filter(
    (group) => new Set(group.map((at) => long[at]?.author)).size >= AUTHORS,
  );
  const count = copies.reduce((sum, group) => sum + group.length, 0);
  const share = count / Math.max(1, long.length);
  if (count < FEWEST || share < SHARE) return [];
  const text = bilingual(
    `${wholePercent(share)} of ${long.length} longer comments are nearly the same text by different authors; have it reviewed`,
    `${long.length} 条较长评论中有 ${wholePercent(share)} 与他人评论几乎相同；建议人工复核`,
  );
  return [{ signal: 'comment-copies', text, logOdds: STRENGTH.fair }];
};

/** Letters and digits in lower case; what people vary without meaning is left out. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function trigramsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(2).map((_, at) => characters.slice(at, at + 3).join('')));
}

/** Groups of texts of which each is nearly the same as the first; candidates share one of its rarest trigrams. */
function groupsOf(texts: readonly ReadonlySet<string>[]): number[][] {
  const frequency = new Map<string, number>();
  for (const text of texts)
    for (const trigram of text) frequency.set(trigram, (frequency.get(trigram) ?? 0) + 1);
  const groups: number[][] = [];
  const byTrigram = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    const commonest = [...text]
      .toSorted((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, 12);
    const candidates = new Set(commonest.flatMap((trigram) => byTrigram.get(trigram) ?? []));
    const found = [...candidates].find(
      (group) => similarity(text, texts[groups[group]?.[0] ?? 0]) >= SIMILARITY,
    );
    if (found !== undefined) {
      groups[found]?.push(at);
      continue;
    }
    groups.push([at]);
    for (const trigram of commonest)
      byTrigram.set(trigram, [...(byTrigram.get(trigram) ?? []), groups.length - 1]);
  }
  return groups;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): number {
  let both = 0;
  for (const trigram of a) if (b.has(trigram)) both++;
  return both / Math.max(1, a.size + b.size - both);
}
