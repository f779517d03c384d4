import type { PublishNode } from '../../clause/publish-node.ts';
import type { Stretch } from '../../review/prose/sentences.ts';
import type { Instant, Window, Zone } from '../../vocabulary/index.ts';
import { addDays, instantOfLocal } from '../../vocabulary/zones/index.ts';
import type { Said } from '../text/said.ts';
import { namesTime } from '../value/dates.ts';
import type { Mention } from '../value/mention.ts';
import { zonesIn } from '../value/places.ts';
import type { WrittenDate } from '../value/written-date.ts';

/** The time of a place whose zone is not known: "18:00 Ruritania time". */
const UNKNOWN_PLACE = /\d\s?(?:[ap]\.?m\.?)?\s\(?(?:[A-Z][a-z]{1,20}\s){1,2}time\b/;

/** The zone that a sentence or its text reads dates in. Undefined where the sentence names several, or nothing does any. */
export function zoneOf(said: Said): Zone | undefined {
  const zones = new Set(zonesIn(said.text, said.start).map(({ value }) => value));
  if (zones.size > 1 || (zones.size === 0 && UNKNOWN_PLACE.test(said.text))) return undefined;
  return [...zones][0] ?? said.whole.zone;
}

/** A window, or undefined where a date is in doubt, its local time does not exist, or it would end before it begins. */
export function windowBetween(
  from: Mention<WrittenDate>,
  until: Mention<WrittenDate>,
  zone: Zone,
): Window | undefined {
  if (from.value === null || until.value === null) return undefined;
  const start = instant(from.value, zone);
  const { date, time } = until.value;
  // "Until 15 December" takes that day in; "until 15 December, 00:00" does not.
  const end = instant(time === undefined ? { date: addDays(date, 1) } : until.value, zone);
  return start === undefined || end === undefined || Date.parse(start) >= Date.parse(end)
    ? undefined
    : { start, end };
}

function instant({ date, time }: WrittenDate, zone: Zone): Instant | undefined {
  try {
    return instantOfLocal(`${date}T${time ?? '00:00'}`, zone);
  } catch {
    return undefined;
  }
}

/** The words that join two dates to a span. */
const SPAN =
  /^[^.;。；]{0,40}?(?:\bto\b|\buntil\b|\btill\b|\bthrough\b|\bends? on\b|\bexpires? on\b|\bterminates? on\b|[-–—~～]|起至|至|到|止)[^.;。；]{0,24}$/i;

/** "Between A and B" is a span; "on A and B" names two days. */
const BETWEEN = /\bbetween\b[^.;]{0,40}$/i;
const AND = /^[^.;]{0,40}?\band\b[^.;]{0,24}$/i;

/** The window between the two dates of a sentence. */
export function spanIn(
  said: Said,
): (Stretch & { readonly window: Window | undefined }) | undefined {
  const [from, until, ...more] = said.dates;
  if (from === undefined || until === undefined || more.length > 0) return undefined;
  const between = said.text.slice(from.end - said.start, until.start - said.start);
  const before = said.text.slice(0, from.start - said.start);
  if (!SPAN.test(between) && !(AND.test(between) && BETWEEN.test(before))) return undefined;
  const zone = zoneOf(said);
  const place = { start: from.start, end: until.end };
  return { ...place, window: zone === undefined ? undefined : windowBetween(from, until, zone) };
}

/** A day or the days that nothing but a limit is known of. */
const LIMIT =
  /\b(?:by|before|until|no later than|not later than|latest|on or before|after|from|within|as of)\s[^.;]{0,24}$|(?:最迟|最晚|不迟于|不晚于|截至|截止|自)[^，。；]{0,6}$/i;
const LIMIT_AFTER = /^\s?(?:前|之前|以前|起|后|之后|以后)/;

/** When pieces are published. @returns undefined where the sentence has no date; without nodes where it settles none */
export function nodesIn(
  said: Said,
): (Stretch & { readonly nodes: readonly PublishNode[] | undefined }) | undefined {
  const { dates, text, start } = said;
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const place = { start: first.start, end: last.end };
  const zone = zoneOf(said);
  const span = spanIn(said);
  if (span !== undefined && zone !== undefined)
    return {
      ...place,
      nodes:
        span.window === undefined ? undefined : [{ node: 'window', window: span.window, zone }],
    };
  const isLimited = dates.some(
    (it) =>
      LIMIT.test(text.slice(Math.max(0, it.start - start - 44), it.start - start)) ||
      LIMIT_AFTER.test(text.slice(it.end - start)),
  );
  // Of two dates one may be of something else; a time that stands apart may belong to either.
  const rest = dates.reduceRight(
    (words, it) => words.slice(0, it.start - start) + words.slice(it.end - start),
    text,
  );
  if (zone === undefined || isLimited || namesTime(rest) || (dates.length > 1 && !isList(said)))
    return { ...place, nodes: undefined };
  const timed = withOneTime(said);
  if (timed === undefined) return { ...place, nodes: undefined };
  const nodes = timed.map((it) => nodeOf(it, zone));
  return { ...place, nodes: nodes.every((it) => it !== undefined) ? nodes : undefined };
}

/** The days of a list with the time of day of each. @returns undefined where some have one and it is not said of each */
function withOneTime({ dates, text }: Said): readonly Mention<WrittenDate>[] | undefined {
  const times = new Set(dates.map(({ value }) => value?.time));
  if (times.size === 1 || dates.every(({ value }) => value?.time !== undefined)) return dates;
  const time = dates.at(-1)?.value?.time;
  const isOfEach =
    time !== undefined &&
    dates.slice(0, -1).every(({ value }) => value?.time === undefined) &&
    /\beach\b|\bevery\b|均|每/i.test(text);
  return isOfEach
    ? dates.map((it) => ({ ...it, value: it.value && { ...it.value, time } }))
    : undefined;
}

const isList = ({ dates, text, start }: Said): boolean =>
  dates.every(
    (it, index) =>
      index === 0 ||
      /^(?:\s?(?:,|;|and|、|，|和|及|\(|（|\w+ \w+ time|[\p{Script=Han}]{2,5}时间|\)|）|\s|on|at|UTC|PT|ET)){1,8}$/u.test(
        text.slice((dates[index - 1]?.end ?? start) - start, it.start - start),
      ),
  );

function nodeOf({ value }: Mention<WrittenDate>, zone: Zone): PublishNode | undefined {
  if (value === null) return undefined;
  if (value.time !== undefined)
    return { node: 'local', local: `${value.date}T${value.time}`, zone };
  const [start, end] = [value.date, addDays(value.date, 1)].map((date) => instant({ date }, zone));
  return start === undefined || end === undefined
    ? undefined
    : { node: 'window', window: { start, end }, zone };
}
