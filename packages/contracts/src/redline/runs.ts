import type { Mark, Run } from '../docx/layout/item.ts';
import { textOf } from '../docx/layout/runs.ts';
import { pairingsOf } from '../docx/reader/align.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Tokens that both texts have, or those that one has in the place of the other's. */
interface Stretch {
  readonly isKept: boolean;
  readonly old: Token[];
  readonly now: Token[];
}

/** Below this share of words in common, one text replaces the other as a whole. */
const LEAST_IN_COMMON = 0.2;

/** The runs of a text that was changed: what stays, what was taken out, what is new. */
export function mergedRuns(before: readonly Run[], after: readonly Run[]): Run[] {
  if (textOf(before) === textOf(after)) return [...after];
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const stretches = readable(stretchesOf(old, now));
  const kept = stretches.filter(({ isKept }) => isKept).flatMap((it) => it.now);
  const most = Math.max(words(old), words(now));
  const shown = words(kept) < LEAST_IN_COMMON * most ? [{ isKept: false, old, now }] : stretches;
  return joined(
    shown.flatMap((it) =>
      it.isKept
        ? it.now
        : [...markedTokens(it.old, 'deleted'), ...markedTokens(it.now, 'inserted')],
    ),
  );
}

function stretchesOf(old: readonly Token[], now: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  const stretch = (isKept: boolean): Stretch => {
    const last = found.at(-1);
    if (last?.isKept === isKept) return last;
    const next = { isKept, old: [], now: [] };
    found.push(next);
    return next;
  };
  const texts = [old, now].map((tokens) => tokens.map(({ text }) => text));
  for (const [i, j] of pairingsOf(texts[0] ?? [], texts[1] ?? [], likenessOfTokens)) {
    const [before, after] = [i === undefined ? i : old[i], j === undefined ? j : now[j]];
    const into = stretch(before !== undefined && before.text === after?.text);
    if (before !== undefined) into.old.push(before);
    if (after !== undefined) into.now.push(after);
  }
  return found;
}

/** Tokens are equal or not; long ones hold a text together more than short ones. */
function likenessOfTokens(one: string, other: string): number {
  return one === other ? one.trim().length + 0.1 : 0;
}

/** Without the few letters that two texts have in common by chance, which would break a change into pieces. */
function readable(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  stretches.forEach((it, at) => {
    const last = found.at(-1);
    const isBetween = last?.isKept === false && at < stretches.length - 1;
    const isLost = it.isKept && isBetween && isSlight(it.now);
    if (last !== undefined && !last.isKept && (isLost || !it.isKept)) {
      last.old.push(...it.old);
      last.now.push(...it.now);
    } else found.push({ isKept: it.isKept, old: [...it.old], now: [...it.now] });
  });
  return found;
}

/** Whether tokens are hardly a word: blanks and marks, a Chinese character, an article or a preposition. */
function isSlight(tokens: readonly Token[]): boolean {
  const count = letters(tokens);
  const isChinese = tokens.some(({ text }) => /\p{Script=Han}/u.test(text));
  return count < (isChinese ? 2 : 4);
}

function words(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
}

function letters(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
}

function markedTokens(tokens: readonly Token[], mark: Mark): Run[] {
  return tokens.map((token) => ({ ...token, mark }));
}

/** Runs of one look and one mark as one. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && last.look === run.look && last.mark === run.mark)
      found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}
