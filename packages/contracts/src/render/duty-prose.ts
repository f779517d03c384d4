import type { DutyTime } from '../clause/duty/duty.ts';
import { counted, type Phrase, say, the, type Value } from '../clause/duty/phrase.ts';
import { type Inline, joinProse, type Prose } from '../clause/text/prose.ts';
import type { Duty } from '../duties/list.ts';
import type { AnyDutyWords } from '../locales/duties/duty-words.ts';
import { isBlank } from './settled-prose.ts';

/** How one language composes duties. */
export interface DutyWriting {
  readonly words: AnyDutyWords;
  /** Between the details of a duty. */
  readonly semicolon: string;
  /** Between the items of a list. */
  readonly comma: string;
  /** Between a duty and its details. */
  readonly colon: string;
  /** Between hours and minutes. */
  readonly space: string;
  /** Writes a value; one that is open is a blank. */
  value(value: Exclude<Value, { readonly as: 'pieces' | 'minutes' | 'list' }>): Prose;
  /** A number of pieces whose nouns the contract brings. */
  own(pieces: OwnPieces): Prose;
}

type Pieces = Extract<Value, { readonly as: 'pieces' }>['is'];

/** Pieces of a form that the contract describes. */
export interface OwnPieces extends Pick<Pieces, 'count'> {
  readonly own: NonNullable<Pieces['own']>;
}

/** What is owed: the deed, and what else is agreed of it. */
export function deedProse({ what, details = [], isSettled }: Duty, writing: DutyWriting): Prose {
  const deed = phraseProse(what, writing);
  const all = details.map((it) => anyProse(it, writing));
  const shown = isSettled ? all.filter((it) => !it.some(isBlank)) : all;
  if (shown.length === 0) return deed;
  return [...deed, writing.colon, ...joinProse(shown, writing.semicolon)];
}

/** By when it is owed; where that is left open on purpose, no date is agreed. */
export function timeProse({ when, isSettled }: Duty, writing: DutyWriting): Prose {
  const time = writtenTime(when, writing);
  return isSettled && time.some(isBlank) ? phraseProse(say('no-date'), writing) : time;
}

/** What follows when it is missed, a line for each. */
export function missedProse({ follows }: Duty, writing: DutyWriting): Prose {
  const all = follows.length === 0 ? [say('nothing-agreed')] : follows;
  return joinProse(
    all.map((it) => phraseProse(it, writing)),
    '\n',
  );
}

function writtenTime(when: DutyTime, writing: DutyWriting): Prose {
  const phrase = (it: Phrase): Prose => phraseProse(it, writing);
  switch (when.at) {
    case 'times':
      return when.occasions === null
        ? open(writing)
        : joinProse(
            when.occasions.map(({ node }) => writing.value({ as: 'node', is: node })),
            '\n',
          );
    case 'stay':
      return phrase(counted('for-days', when.days, { event: when.event }));
    case 'after':
      return phrase(afterEvent(when));
    case 'date':
      return phrase(say(when.isLast === true ? 'until' : 'on', { date: the('date', when.on) }));
    case 'window':
      return writing.value({ as: 'window', is: when.window });
    case 'tail':
      return phrase(counted('tail-days', when.days));
    case 'before-end':
      return phrase(counted('before-end', when.days));
    case 'periods':
    case 'said':
      return phrase(when.as);
  }
}

function afterEvent({
  days,
  event,
  isBusinessDays = false,
}: Extract<DutyTime, { readonly at: 'after' }>): Phrase {
  if (days === 0) return say('same-day', { event });
  return counted(isBusinessDays ? 'within-business' : 'within', days, { event });
}

/** A phrase in a language. */
export function phraseProse(phrase: Phrase, writing: DutyWriting): Prose {
  const { words } = writing;
  if ('say' in phrase) return filled(words.phrases[phrase.say], phrase.of, writing);
  const { n, of } = phrase;
  const forms = words.counted[phrase.counted];
  const text = typeof forms === 'string' ? forms : forms[words.plural(n ?? 0)];
  return filled(text ?? '', { ...of, n: { as: 'number', is: n } }, writing);
}

function filled(template: string, of: Phrase['of'], writing: DutyWriting): Prose {
  return template
    .split(/(\{[\w-]+\})/)
    .filter((part) => part !== '')
    .flatMap((part): readonly Inline[] => {
      const name = /^\{([\w-]+)\}$/.exec(part)?.[1];
      const value = name === undefined ? undefined : of[name];
      return value === undefined ? [part] : anyProse(value, writing);
    });
}

function anyProse(it: Value | Phrase, writing: DutyWriting): Prose {
  if (!('as' in it)) return phraseProse(it, writing);
  switch (it.as) {
    case 'pieces':
      return piecesProse(it.is, writing);
    case 'minutes':
      return lengthProse(it.is, writing);
    case 'list':
      return it.is === null || it.is === undefined
        ? open(writing)
        : joinProse(
            it.is.map((item) => anyProse(item, writing)),
            writing.comma,
          );
    default:
      return writing.value(it);
  }
}

function piecesProse({ count, form, own }: Pieces, writing: DutyWriting): Prose {
  if (form === 'custom' && own !== undefined) return writing.own({ count, own });
  if (form === null || form === 'custom')
    return [...phraseProse(counted('piece', count), writing), ' ', ...open(writing)];
  return phraseProse(counted(form, count), writing);
}

/** A length in hours and minutes. */
function lengthProse(minutes: number | null | undefined, writing: DutyWriting): Prose {
  if (minutes === null || minutes === undefined) return open(writing);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return joinProse(
    [
      ...(hours > 0 ? [phraseProse(counted('hour', hours), writing)] : []),
      ...(rest > 0 || hours === 0 ? [phraseProse(counted('minute', rest), writing)] : []),
    ],
    writing.space,
  );
}

/** A blank. */
function open(writing: DutyWriting): Prose {
  return writing.value({ as: 'number', is: null });
}
