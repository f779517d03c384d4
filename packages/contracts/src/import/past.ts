import type { Reading } from './reading.ts';
import type { Said } from './text/said.ts';
import { LONGEST_ROW } from './text/units.ts';

/** Clauses that say what is paid or made: of the past they say nothing that is owed. */
const OWED: ReadonlySet<string> = new Set([
  ...['deliverable', 'fee', 'payment', 'retainer', 'unit-fee', 'expenses', 'data'],
]);

/** Characters around a value or a verb in which the words of its part of the sentence are looked for. */
const REACH = 200;

/** "has paid", "was paid", "had already been paid". */
const AUXILIARY =
  /\b(?:(?:has|have|had)(?:\s(?:already|previously|also|duly|since|\w{2,16}ly)){0,2}(?:\sbeen)?|was|were)(?:\s(?:already|previously|also|duly|\w{2,16}ly)){0,2}\s(?:paid|remitted|transferred|reimbursed|compensated|published|posted|uploaded|hosted|streamed|produced|delivered|supplied|performed|received|earned)\b/gi;
/** Who acts without a name, as in letters. */
const PERSON = /\b(?:we|I|you|they|he|she)\b/gi;
/** Right behind a party: "the Brand paid". "The fee paid by the Brand" says nothing of the past. */
const SIMPLE =
  /^(?:\s(?:already|previously|also|duly|once|\w{2,16}ly)){0,2}\s(?:paid|remitted|transferred|reimbursed|compensated|published|posted|uploaded|hosted|streamed|produced|delivered|supplied|performed|received|earned)\b/i;

/**
 * Words that make a past part a condition or a property of something that may be owed: "once it has published 3 videos", "USD 50 for
 * each video it has published", "of the day the video was published".
 */
const SUBORDINATE =
  /\b(?:once|if|after|when(?:ever)?|until|unless|where|provided|as|since|because|that|which|what|who(?:se)?|per|for\s(?:each|every|any)|(?:day|date|condition)\sthe)\b/i;
/** What is acknowledged is a statement all the same. */
const STATED_THAT = /\b(?:acknowledges?|confirms?|notes?|records?|represents?)\sthat\b/gi;

/** Words that bind for the time to come; "posts" alone may be pieces. */
const BINDS =
  /\b(?:shall|will|must|agrees?|undertakes?|commits?|promises|pays?|receives?|earns?|publish(?:es)?|hosts?|(?:is|are) (?:to|entitled|obliged|required)|(?:has|have) to|and (?:posts|delivers|uploads|provides|creates))\b|\b(?:is|are|becomes?|falls?|totals?|amounts? to)\s(?:[^.;,]{0,20}\s)?(?:due|payable|paid|owed|[A-Z]{3}\s?\d|[$€£¥]\s?\d)/;

/** Where a main part of a sentence says what was done: the places of its verbs. */
function pastPlaces({ text, start, named }: Said): number[] {
  const actors = [
    ...named.map((it) => it.end - start),
    ...[...text.matchAll(PERSON)].map((it) => it.index + it[0].length),
  ];
  const places = [
    ...[...text.matchAll(AUXILIARY)].map(({ index }) => index),
    ...actors.filter((end) => SIMPLE.test(text.slice(end, end + 60))),
  ];
  return places.filter((place) => {
    const ahead = text.slice(Math.max(0, place - REACH), place).replaceAll(STATED_THAT, '');
    return !SUBORDINATE.test(
      ahead.slice(Math.max(...[',', ';', '('].map((it) => ahead.lastIndexOf(it))) + 1),
    );
  });
}

const isPastInEnglish = (said: Said): boolean =>
  pastPlaces(said).length > 0 && !BINDS.test(said.text);

/** What is done, with the particle that makes it past, and the one that makes it a property: 已支付的费用. */
const DONE_CHINESE =
  /(?:支付|付清|付讫|付给|付款|结清|结算|汇付|转账|报销|发布|直播|交付|提供|完成|拍摄|制作|收到)([了过]?)(的?)/g;
/** Words that make the verb after them past; what was agreed by 已约定 is owed, and 已满 counts days. */
const MARK_CHINESE = /(?:已经?|曾经?)(?!经|满|达|到期|约定|同意|承诺|商定|阅读)|业经/g;
/** What makes a verb before it a condition: 已结算后, 已发布满7日, 已发布内容之日起. */
const CONDITION_BEHIND = /^[^，。；]{0,6}?(?:满|之日|后(?![期续]))/;
/** 已发布后, 如已支付: a condition; 按每条已发布内容: what is paid for. */
const CONDITION_CHINESE =
  /^(?:如|若|一旦|当|凡|待|自|因|在|经)|每[条篇支则件场]?已|(?:后|时|的|之日|之日起|前|为止)$/;

function isPastInChinese({ text, start }: Said, { fields }: Reading): boolean {
  return fields.some((it) => {
    const at = it.start - start;
    const ahead =
      text
        .slice(Math.max(0, at - REACH), at)
        .split(/[，。；：]/)
        .at(-1) ?? '';
    const [behind = ''] = text.slice(at, at + REACH).split(/[，。；]/);
    const part = `${ahead}${behind}`.trim();
    return isDone(part) && !CONDITION_CHINESE.test(part) && !/[应须需将]/.test(part);
  });
}

/** 已支付, 曾发布, 支付了, 付过. */
function isDone(part: string): boolean {
  const verbs = [...part.matchAll(DONE_CHINESE)];
  const marked = [...part.matchAll(MARK_CHINESE)].map((mark) =>
    verbs.find(({ index }) => index > mark.index),
  );
  return verbs.some(
    (verb) =>
      verb[2] === '' &&
      (verb[1] !== '' || marked.includes(verb)) &&
      !CONDITION_BEHIND.test(part.slice(verb.index + verb[0].length)),
  );
}

/** Whether a sentence states what was paid or made before: nobody owes that any more. */
export function isPast(said: Said, reading: Reading): boolean {
  if (!('clause' in reading.of) || !OWED.has(reading.of.clause)) return false;
  return isPastInEnglish(said) || isPastInChinese(said, reading);
}

/** Where one part of a sentence ends and the next begins. */
const BOUNDARY = /[,;，；]\s?(?:and\s|but\s|while\s|whereas\s)?|\s(?:and|but|while|whereas)\s/gi;
/** What only promises; "pays" alone may go on about the past. */
const PROMISES = /\b(?:will|shall|must|agrees? to|undertakes? to|is to|are to)\b|[应须将]|会(?!员)/;
/** What is the rest of a sum whose first part was paid. */
const REST =
  /\b(?:remain\w*|rest|balance|outstanding|another|further|additional|other half)\b|剩余|余款|尾款|其余|另外|还[应须需将会要]|再(?:支付|付)/i;

/**
 * A sentence without the part that says what was done, where another part promises: "we paid USD 300 in 2025 and will pay
 * USD 500 this year". Itself where its parts are not told apart so simply.
 */
export function withoutPast(said: Said): Said {
  const { text, start } = said;
  if (said.money.length + said.shares.length < 2 || text.length > LONGEST_ROW) return said;
  if (!PROMISES.test(text) || REST.test(text)) return said;
  const isPastPart = (from: number, to: number): boolean => {
    const part = partOf(said, start + from, start + to);
    const words = part.text.trim();
    return (
      !PROMISES.test(words) &&
      (pastPlaces(part).length > 0 || (isDone(words) && !CONDITION_CHINESE.test(words)))
    );
  };
  for (const { index, 0: words } of text.matchAll(BOUNDARY)) {
    const next = index + words.length;
    if (isPastPart(0, index) && PROMISES.test(text.slice(next)) && !isPastPart(next, text.length))
      return partOf(said, start + next, said.end);
    if (PROMISES.test(text.slice(0, index)) && isPastPart(next, text.length))
      return partOf(said, start, start + index);
  }
  return said;
}

/** The words of a sentence in a stretch, with the values in them. */
function partOf(said: Said, from: number, to: number): Said {
  const within = <Of extends { readonly start: number; readonly end: number }>(
    list: readonly Of[],
  ): Of[] => list.filter((it) => it.start >= from && it.end <= to);
  return {
    ...said,
    start: from,
    end: to,
    text: said.text.slice(from - said.start, to - said.start),
    money: within(said.money),
    shares: within(said.shares),
    lengths: within(said.lengths),
    dates: within(said.dates),
    named: within(said.named),
  };
}
