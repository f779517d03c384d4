import type { MissingPart } from '../category.ts';
import type { ProseClause } from '../clause.ts';
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
  if (
    act === undefined ||
    (isRight && act.kind !== 'licence') ||
    (!isRight && act.kind === 'licence' && !/^(?:grant|licen[cs]e)/.test(tokens[verb]?.word ?? ''))
  )
    return undefined;
  const says = new Set<MissingPart>();
  const isNamed = isReferring(tokens);
  if (times.isDefinite || isNamed) says.add('time');
  switch (act.kind) {
    case 'deliverable': {
      const count = countOf(tokens, act.object ?? 0, isPassive ? 0 : verb + 1);
      if (
        count !== 'open' ||
        isNamed ||
        (times.isFrequent && tokens.some(({ kind }) => kind === 'number'))
      )
        says.add('quantity');
      if (count === 'definite') says.add('time');
      break;
    }
    case 'payment':
      if (
        isNamed ||
        tokens.some(
          (token, at) =>
            token.kind === 'number' ||
            token.word === '%' ||
            (MONEY.has(token.word) && countOf(tokens, at) !== 'open') ||
            token.word === 'invoice',
        )
      )
        says.add('amount');
      if (!says.has('amount') && !tokens.some(({ word }) => MONEY.has(word))) says.add('amount');
      break;
    case 'licence':
      licence(tokens, times, isNamed, says);
      break;
    case 'report':
      if (
        isNamed ||
        tokens.some(({ word }) => METRICS.has(word)) ||
        (countOf(tokens, act.object ?? 0, isPassive ? 0 : verb + 1) === 'definite' &&
          !LOOSE.has(tokens[act.object ?? 0]?.word ?? '')) ||
        /^(?:screenshot|statement|update|overview)/.test(tokens[act.object ?? 0]?.word ?? '')
      )
        says.add('definition');
      break;
    case 'attendance':
      if (countOf(tokens, act.object ?? 0, isPassive ? 0 : verb + 1) !== 'open' || isNamed)
        says.add('quantity');
      break;
    case 'assessment':
      if (
        isNamed ||
        tokens.some(
          ({ word, kind }) =>
            kind === 'number' || ['by', 'against', 'using', 'on', 'with'].includes(word),
        )
      )
        says.add('criterion');
      break;
    default:
      break;
  }
  const last = phraseEnd(tokens, Math.max(verb, act.object ?? verb));
  const first = Math.min(verb, act.object ?? verb);
  return {
    kind: act.kind,
    says,
    words: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
  };
}

function licence(
  tokens: readonly Token[],
  times: Times,
  isNamed: boolean,
  says: Set<MissingPart>,
): void {
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
