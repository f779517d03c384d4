import { PARTIES } from './words.ts';

const set = (words: string): readonly string[] => words.split(/\s+/);

/** Words that do the same in a phrase; of verbs the basic form stands for all. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  party: [...PARTIES],
  who: [...PARTIES, ...set('it she he they you we i one us them her him')],
  whose: set("its her his their our your my the 's '"),
  need: set(
    'necessary needed required requisite appropriate useful desirable suitable convenient advisable expedient sensible helpful justified warranted fit proper right opportune practical wanted requested prudent beneficial desired indicated conducive apt',
  ),
  possible: set('possible practicable feasible practical viable doable achievable manageable'),
  later: set('later separately subsequently jointly mutually individually together further'),
  best: set(
    'best reasonable diligent utmost faithful greatest serious sincere genuine honest good every all sustained active earnest level',
  ),
  loose: set(
    'reasonable suitable appropriate proper adequate sufficient convenient decent fair short certain limited brief longer realistic customary acceptable considerable good',
  ),
};

const VERBS: Readonly<Record<string, readonly string[]>> = {
  judge: set(
    'deem consider think see find believe judge regard feel prefer wish want like desire choose please fancy hold need require',
  ),
  decide: set(
    'agree determine decide define specify confirm finalise finalize settle fix set arrange establish negotiate discuss clarify announce schedule communicate advise address sort formulate stipulate regulate',
  ),
  talk: set('discuss negotiate talk speak chat consult confer liaise debate'),
  require: set('require demand permit allow dictate warrant justify suggest need call'),
};

const bySpelling = (classes: Readonly<Record<string, readonly string[]>>) => {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes))
    for (const word of words) found.set(word, [...(found.get(word) ?? []), `@${name}`]);
  return found;
};

const OF_WORDS = bySpelling(WORDS);
const OF_VERBS = bySpelling(VERBS);

/** No word of a gap: what binds begins a clause of its own. */
const NEVER_SKIPPED = new Set(set('shall must will may can should not'));

/** The classes of a word, with that of any word that a gap may skip. */
export function classesOf(word: string, base: string | undefined): string[] {
  return [
    ...(OF_WORDS.get(word) ?? []),
    ...(base === undefined ? [] : (OF_VERBS.get(base) ?? [])),
    ...(NEVER_SKIPPED.has(word) ? [] : ['*']),
  ];
}
