import type { ObligationKind } from '../clause.ts';
import { isDate } from './times.ts';
import type { Token } from './tokens.ts';
import { verbForm } from './verbs.ts';
import { PIECES, TIME_UNITS } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns by which an act is known. */
export const MONEY = set(
  'fee fees commission commissions bonus deposit amount amounts compensation salary rate invoice invoices balance sum remuneration payment payments eur usd euros dollars pounds yuan rmb gbp € $ £ ¥ retainer advance instalment installment royalty royalties price difference share',
);
const DATA = set(
  'data figures statistics stats insights numbers analytics metrics results report reports screenshots screenshot statement statements breakdown evaluation overview update updates summary reporting',
);
const METRICS = set(
  'reach views view impressions clicks click saves likes comments orders conversions sales revenue gmv ctr followers watch engagement plays downloads sign-ups signups sessions shares returns viewers',
);
const GOODS = set(
  'sample samples product products goods parcel package item items draft drafts script scripts invoice invoices file files footage raw material materials unit units equipment stock brief storyboard captions contract agreement password login proposal offer voucher vouchers prizes prize',
);
const PUBLISHED = set(
  'video videos post posts content reel reels story stories comment comments mention mentions link links listing',
);
const USED = set(
  'content video videos photo photos image images picture pictures footage name likeness material materials post posts recording recordings clip clips reel reels logo work works voice',
);
const FEEDBACK = set(
  'draft drafts script scripts content video videos concept post posts storyboard feedback caption captions request requests material samples comments proposal',
);
const SOMEONE = set('viewers viewer fans comments chat audience community followers');
const EVENT_NOUNS = set(
  'event events meeting meetings training trainings shoot shoots fair fairs call calls party launch session sessions workshop workshops dinner rehearsal rehearsals',
);
const PERFORMANCE = set(
  'performance success result results campaign effect effectiveness quality achievement target targets',
);

interface Act {
  readonly kind: ObligationKind;
  readonly verbs: ReadonlySet<string>;
  /** Words of which one has to stand in the clause after the verb, or before a passive. */
  readonly objects?: ReadonlySet<string>;
  readonly unless?: ReadonlySet<string>;
}

/** In this order: the first act whose verb and object fit. */
const ACTS: readonly Act[] = [
  {
    kind: 'payment',
    verbs: set('pay remit reimburse refund release'),
    unless: set(
      'attention for costs postage shipping taxes tax duties interest damages penalty insurance half respect',
    ),
  },
  {
    kind: 'payment',
    verbs: set('transfer compensate wire send credit settle disburse deposit issue'),
    objects: set(
      'fee fees commission bonus deposit eur usd euros dollars € $ money payment amount balance',
    ),
  },
  {
    kind: 'payment',
    verbs: set('come arrive land'),
    objects: set('payment payments money fee balance transfer'),
  },
  {
    kind: 'report',
    verbs: set('send provide share deliver submit supply give report forward hand prepare'),
    objects: DATA,
  },
  {
    kind: 'licence',
    verbs: set('grant license licence permit allow authorise authorize confer'),
    objects: set(
      'licence license right rights permission use exploit utilise utilize reproduce republish repost reuse distribute',
    ),
  },
  {
    kind: 'licence',
    verbs: set('use reuse repost republish exploit share utilise utilize'),
    objects: USED,
  },
  {
    kind: 'deliverable',
    verbs: set(
      'publish post upload film shoot record produce create make deliver write share host stream broadcast do run repost place feature conduct hold buy purchase organise organize arrange furnish supply provide give grant offer distribute',
    ),
    objects: PIECES,
    unless: set('feedback access notice support evidence proof'),
  },
  {
    kind: 'payment',
    verbs: set('return credit release pay'),
    objects: set('sum deposit fee eur usd balance money amount'),
  },
  { kind: 'handover', verbs: set('provide supply lend'), objects: GOODS },
  {
    kind: 'handover',
    verbs: set(
      'send ship deliver return submit forward dispatch exchange replace transfer surrender',
    ),
    unless: set('to in on of by as results performance content post posts'),
  },
  { kind: 'handover', verbs: set('delete remove take correct upload restore'), objects: PUBLISHED },
  {
    kind: 'handover',
    verbs: set(
      'destroy erase sign register appoint nominate issue activate install revoke unlist countersign refund repay',
    ),
    unless: set('up for in on with'),
  },
  {
    kind: 'approval',
    verbs: set('review approve check respond reply answer return confirm comment give'),
    objects: FEEDBACK,
    unless: SOMEONE,
  },
  { kind: 'notice', verbs: set('notify inform tell warn') },
  { kind: 'attendance', verbs: set('attend visit join'), objects: EVENT_NOUNS },
  { kind: 'assessment', verbs: set('assess evaluate measure judge'), objects: PERFORMANCE },
];

/** What a verb and its object oblige to. */
export function actOf(
  tokens: readonly Token[],
  verb: number,
  isPassive: boolean,
): { readonly kind: ObligationKind; readonly object?: number } | undefined {
  const base = verbForm(tokens[verb]?.word ?? '')?.base ?? '';
  const span = isPassive
    ? [Math.max(0, verb - 14), verb]
    : [verb + 1, Math.min(tokens.length, verb + 15)];
  for (const { kind, verbs, objects, unless } of ACTS) {
    if (!verbs.has(base)) continue;
    const object =
      objects === undefined
        ? -1
        : tokens.findIndex(
            ({ word }, at) => at >= (span[0] ?? 0) && at < (span[1] ?? 0) && objects.has(word),
          );
    if (objects !== undefined && object < 0) continue;
    if (
      unless !== undefined &&
      tokens.slice(verb + 1, verb + (unless.has('to') ? 2 : 5)).some(({ word }) => unless.has(word))
    )
      continue;
    return { kind, ...(object < 0 ? {} : { object }) };
  }
  const plural = isPassive || !MAKING.has(base) ? undefined : barePlural(tokens, verb);
  return plural === undefined ? undefined : { kind: 'deliverable', object: plural };
}

/** Verbs whose object is counted if it is owed. */
const MAKING = set(
  'publish post upload film shoot record produce create make deliver write share host stream broadcast run place conduct hold buy purchase organise organize arrange furnish supply provide give grant offer distribute show present mention answer prepare submit send hand donate bring book order design develop draft edit print',
);
const UNCOUNTED =
  /^(?:taxes|costs|expenses|damages|duties|rights|losses|records|accounts|terms|hashtags|captions|notices|news|goods|always|us|this|its|his|as|is|has|was|does|services|data|fees|details|reasons|results|access|address|business|process|progress|success|class|invoices|less|statements|subtitles|instructions|samples|products|sales|orders|proceeds|confirmations|bonus|press|loss|materials|files|works|receipts|means|dates|documents|figures|numbers|names|prices|credits)$/;

/** The plural noun without a number or an article that a verb has as its object. */
function barePlural(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb + 1; at <= verb + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.isCapital) return undefined;
    if (DEFINITE.has(token.word) || SINGULAR.has(token.word) || STOPS.has(token.word))
      return undefined;
    if (verbForm(token.word)?.form === 'participle') return undefined;
    if (/[^s]s$/.test(token.word)) return UNCOUNTED.test(token.word) ? undefined : at;
  }
  return undefined;
}

const STOPS = set(
  'to in on at for of with by from and or that as if when not up out off within only',
);

const DEFINITE = set(
  "the this these those both all each every any its her his their our your my 's such said no",
);
const SINGULAR = set('a an one another per');

/** What stands before a noun: a number or "a", "the" or "each", or nothing that says how many. */
export function countOf(
  tokens: readonly Token[],
  noun: number,
  from = 0,
): 'counted' | 'definite' | 'open' {
  if (tokens[noun]?.isCapital && noun > 0 && !/^(?:tiktok|tiktoks)$/.test(tokens[noun]?.word ?? ''))
    return 'definite';
  for (let back = 1; back <= 6; back += 1) {
    const token = tokens[noun - back];
    if (token === undefined || noun - back < from) break;
    if (
      token.kind === 'number' &&
      tokens[noun - back + 1]?.word !== 'second' &&
      !TIME_UNITS.has(tokens[noun - back + 1]?.word ?? '')
    )
      return 'counted';
    if (SINGULAR.has(token.word)) return 'counted';
    if (DEFINITE.has(token.word)) return 'definite';
    if (token.kind === 'sign' && token.word !== ',' && token.word !== "'") break;
    if (['with', 'for', 'about', 'in', 'on', 'of', 'to'].includes(token.word)) break;
  }
  return 'open';
}

export { METRICS };

/** Whether what follows says which acts, with a number: "supports the launch with three posts". */
export function hasCountedAct(all: readonly Token[], from: number): boolean {
  const next = all.findIndex(
    ({ word }, at) => at >= from && (word === ';' || (word === 'and' && isVerbNext(all, at))),
  );
  const tokens = next < 0 ? all : all.slice(0, next);
  return tokens.some((token, at) => {
    if (at < from) return false;
    if (token.kind === 'number' && !isDate(tokens, at))
      return !isDateNumber(tokens, at) && !isPronoun(tokens, at);
    return (
      (token.word === 'by' || token.word === 'through') &&
      verbForm(tokens[at + 1]?.word ?? '')?.form === 'participle' &&
      hasConcreteVerb(tokens[at + 1]?.word ?? '')
    );
  });
}

const isVerbNext = (tokens: readonly Token[], at: number) =>
  /^(?:base|present)$/.test(verbForm(tokens[at + 1]?.word ?? '')?.form ?? '');

const hasConcreteVerb = (word: string) =>
  !/^(?:supporting|helping|promoting|participating|cooperating|engaging)$/.test(word);

/** "One another", "one of them". */
const isPronoun = (tokens: readonly Token[], at: number) =>
  tokens[at]?.word === 'one' &&
  (['another', 'of', 'party', 'side'].includes(tokens[at + 1]?.word ?? '') ||
    ['this', 'that', 'which', 'the', 'no'].includes(tokens[at - 1]?.word ?? ''));

/** A number of a date, such as the day of "4 May 2027". */
export function isDateNumber(tokens: readonly Token[], at: number): boolean {
  return (
    (/^(?:19|20)\d\d$/.test(tokens[at]?.word ?? '') && tokens[at]?.kind === 'number') ||
    [-1, 1].some((step) => isDate(tokens, at + step))
  );
}

const OWN = set(
  'terminate refuse decline waive withdraw renew extend assign keep end cancel choose select appoint object continue',
);
const OWED = set(
  'fee fees payment content video videos draft drafts post posts approval commission quantity number scope session sessions',
);

/** Whether a verb is a choice over one's own right: to end, decline, waive, renew. */
export function isOwnRight(tokens: readonly Token[], verb: number | undefined): boolean {
  const window = tokens.slice(Math.max(0, (verb ?? 0) - 1), (verb ?? 0) + 14);
  const isOwn =
    window.some(({ word }) => OWN.has(verbForm(word)?.base ?? word)) ||
    window.some(({ word }) => word === 'accept' || word === 'renewal');
  return isOwn && !window.some(({ word }) => OWED.has(word));
}
