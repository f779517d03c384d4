import type { MissingPart } from '../category.ts';
import type { ObligationKind, ProseClause } from '../clause.ts';
import { actOf, countOf, METRICS, MONEY } from './acts.ts';
import { isReferring } from './exact.ts';
import type { Modality } from './modality.ts';
import type { Times } from './times.ts';
import type { Token } from './tokens.ts';

type Owed = NonNullable<ProseClause['owed']>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Data that no article makes definite. */
const LOOSE = set('data figures stats statistics numbers insights results analytics metrics');
const MEDIA = set(
  'instagram tiktok youtube facebook website websites shop channel channels account accounts social print tv television media online email ads advertising advertisements page pages newsletter internet meta platform platforms store digital feed',
);
const TERRITORIES = set(
  'worldwide global globally world territory eu union europe european countries country germany france austria spain italy china japan korea uk usa us international switzerland poland',
);

const ENDS = set('if unless where before until that which provided so because , ; : . ! ? ( –');

/** The last word of a verb phrase: up to a sign or a further clause. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at + 1 < tokens.length && !ENDS.has(tokens[at + 1]?.word ?? '')) at += 1;
  return at;
}

/** What a clause obliges to, and what of it the clause itself settles. */
export function owedOf(
  tokens: readonly Token[],
  { verb, isPassive, isRight }: Modality,
  times: Times,
): Owed | undefined {
  if (verb === undefined) return undefined;
  const act = actOf(tokens, verb, isPassive);
  if (act === undefined || !isOwed(act.kind, tokens[verb]?.word ?? '', isRight)) return undefined;
  const says = new Set<MissingPart>();
  const isNamed = isReferring(tokens);
  if (times.isDefinite || isNamed) says.add('time');
  const object = act.object ?? 0;
  SETTLED[act.kind]?.(tokens, {
    ...{ times, isNamed, says, object },
    count: countOf(tokens, object, isPassive ? 0 : verb + 1),
  });
  const last = phraseEnd(tokens, Math.max(verb, act.object ?? verb));
  const first = Math.min(verb, act.object ?? verb);
  return {
    kind: act.kind,
    says,
    words: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
  };
}

/** A right owes nothing, but for a licence; and a licence that binds is one that is granted. */
function isOwed(kind: ObligationKind, verb: string, isRight: boolean): boolean {
  if (kind !== 'licence') return !isRight;
  return isRight || /^(?:grant|licen[cs]e|permit|allow|authori[sz]e|confer)/.test(verb);
}

interface Settling {
  readonly times: Times;
  readonly isNamed: boolean;
  readonly says: Set<MissingPart>;
  /** Where the object stands. */
  readonly object: number;
  readonly count: 'counted' | 'definite' | 'open';
}

const CRITERIA = set('by against using on with');

/** What else than time an obligation of a kind settles. */
const SETTLED: Readonly<
  Partial<Record<ObligationKind, (tokens: readonly Token[], how: Settling) => void>>
> = {
  deliverable: (tokens, { count, isNamed, times, says }) => {
    const isSeries = times.isFrequent && tokens.some(({ kind }) => kind === 'number');
    const isExplained = tokens.some(({ word }) => word === 'namely');
    if (count !== 'open' || isNamed || isSeries || isExplained) says.add('quantity');
    if (count === 'definite') says.add('time');
  },
  payment: (tokens, { isNamed, says }) => {
    const isSaid = tokens.some(
      ({ kind, word }, at) =>
        kind === 'number' ||
        word === '%' ||
        word === 'invoice' ||
        (MONEY.has(word) && countOf(tokens, at) !== 'open'),
    );
    if (isNamed || isSaid || !tokens.some(({ word }) => MONEY.has(word))) says.add('amount');
  },
  licence,
  report: (tokens, { isNamed, object, count, says }) => {
    const word = tokens[object]?.word ?? '';
    if (
      isNamed ||
      tokens.some((token) => METRICS.has(token.word)) ||
      (count === 'definite' && !LOOSE.has(word)) ||
      /^(?:screenshot|statement|update|overview)/.test(word)
    )
      says.add('definition');
  },
  attendance: (_, { count, isNamed, says }) => {
    if (count !== 'open' || isNamed) says.add('quantity');
  },
  assessment: (tokens, { isNamed, says }) => {
    if (isNamed || tokens.some(({ word, kind }) => kind === 'number' || CRITERIA.has(word)))
      says.add('criterion');
  },
};

function licence(tokens: readonly Token[], { times, isNamed, says }: Settling): void {
  const hasTerm =
    isNamed ||
    times.isDefinite ||
    tokens.some(({ word }) =>
      ['perpetual', 'unlimited', 'irrevocable', 'term', 'duration', 'years', 'months'].includes(
        word,
      ),
    );
  const hasMedium = tokens.some(({ word }) => MEDIA.has(word));
  const hasTerritory = tokens.some(({ word }) => TERRITORIES.has(word));
  if (hasTerm) says.add('term');
  if (hasMedium || isNamed) says.add('medium');
  if (hasTerritory || isNamed) says.add('territory');
  // A medium without a territory, or the other way round, may be unlimited on purpose.
  if (hasTerm && (hasMedium || hasTerritory)) says.add('medium').add('territory');
  if (hasMedium) says.add('territory');
}
