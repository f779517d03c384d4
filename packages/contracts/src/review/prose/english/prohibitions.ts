import { POLITE } from './main-verb.ts';
import type { Token } from './tokens.ts';
import { MODALS, NEGATIONS } from './words.ts';

/** Where the modal and the verb of a clause stand. */
interface Governing {
  readonly modal: number | undefined;
  readonly verb: number | undefined;
}

const FORBIDDING = new Set(
  'refrain refrains abstain abstains prohibited forbidden avoid avoids excluded'.split(' '),
);
/** "Not later than", "not only": what follows is no prohibition. */
const MEASURING = new Set('later less more only fewer unreasonably limited earlier yet'.split(' '));
const GOVERNORS = new Set(
  'do does don doesn is are isn aren need won couldn shouldn mustn has have party to'.split(' '),
);

/** Where a prohibition begins: "shall not", "no party", "please don't", "no filters", "refrain from". */
export function forbiddenFrom(
  tokens: readonly Token[],
  { from, ...governing }: Governing & { readonly from: number },
): number {
  let first = from;
  while (first < tokens.length && POLITE.has(tokens[first]?.word ?? '')) first += 1;
  const opening = tokens[first]?.word ?? '';
  if (['no', 'neither', 'never', 'nobody', 'none', 'nothing', 'avoid'].includes(opening))
    return first;
  if (opening === 'do' && tokens[first + 1]?.word === 'not') return first;
  if (opening === 'don' || (tokens[first + 1]?.word === 'party' && opening === 'no')) return first;
  for (let at = from; at < tokens.length; at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (FORBIDDING.has(word)) return at;
    if (
      word === 'no' &&
      /^(?:duty|obligation|right|liability|responsibility)$/.test(tokens[at + 1]?.word ?? '')
    )
      return at;
    if (!NEGATIONS.has(word)) continue;
    const next = tokens[at + 1]?.word ?? '';
    if (MEASURING.has(next)) continue;
    if (isGoverned(tokens, at, governing)) return at;
  }
  return tokens.length;
}

/** Whether "not" belongs to the main verb and stands in no condition. */
function isGoverned(tokens: readonly Token[], at: number, { modal, verb }: Governing): boolean {
  const governor = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const isVerbal =
    governor.some((word) => MODALS.has(word) || GOVERNORS.has(word)) ||
    (modal !== undefined && at < modal) ||
    (verb !== undefined && at === verb - 1);
  const window = tokens.slice(Math.max(0, at - 10), at).map(({ word }) => word);
  return (
    isVerbal &&
    !window.some(
      (word, step) =>
        ['if', 'unless', 'when', 'where', 'that', 'which', 'who', 'whether', 'once'].includes(
          word,
        ) && !window.slice(step).includes(','),
    )
  );
}
