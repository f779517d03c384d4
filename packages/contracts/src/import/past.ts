import type { Reading } from './reading.ts';
import type { Said } from './text/said.ts';

/** Clauses that say what is paid or made: of the past they say nothing that is owed. */
const OWED: ReadonlySet<string> = new Set([
  ...['deliverable', 'fee', 'payment', 'retainer', 'unit-fee', 'expenses', 'data'],
]);

/** Characters around a value or a verb in which the words of its part of the sentence are looked for. */
const REACH = 200;

/** "has paid", "was paid", "had already been paid". */
const AUXILIARY =
  /\b(?:(?:has|have|had)(?:\s(?:already|previously|also|duly|since|\w{2,16}ly)){0,2}(?:\sbeen)?|was|were)(?:\s(?:already|previously|also|duly|\w{2,16}ly)){0,2}\s(?:paid|remitted|transferred|reimbursed|compensated|published|posted|uploaded|hosted|streamed|produced|delivered|supplied|performed|received|earned)\b/gi;
/** Right behind a party: "the Brand paid". "The fee paid by the Brand" says nothing of the past. */
const SIMPLE =
  /^(?:\s(?:already|previously|also|duly|once|\w{2,16}ly)){0,2}\s(?:paid|remitted|transferred|reimbursed|compensated|published|posted|uploaded|hosted|streamed|produced|delivered|supplied|performed|received|earned)\b/i;

/**
 * Words that make a past part a condition or a property of something that may be owed: "once it has published 3 videos", "USD 50 for
 * each video it has published", "of the day the video was published".
 */
const SUBORDINATE =
  /\b(?:once|if|after|when(?:ever)?|until|unless|where|provided|as|since|because|that|which|who(?:se)?|per|for\s(?:each|every|any)|(?:day|date|condition)\sthe)\b/i;
/** What is acknowledged is a statement all the same. */
const STATED_THAT = /\b(?:acknowledges?|confirms?|notes?|records?|represents?)\sthat\b/gi;

/** Words that bind for the time to come; "posts" alone may be pieces. */
const BINDS =
  /\b(?:shall|will|must|agrees?|undertakes?|commits?|promises|pays?|receives?|earns?|publish(?:es)?|hosts?|(?:is|are) (?:to|entitled|obliged|required)|(?:has|have) to|and (?:posts|delivers|uploads|provides|creates))\b|\b(?:is|are|becomes?|falls?|totals?|amounts? to)\s(?:[^.;,]{0,20}\s)?(?:due|payable|paid|owed|[A-Z]{3}\s?\d|[$€£¥]\s?\d)/;

function isPastInEnglish({ text, start, named }: Said): boolean {
  const places = [
    ...[...text.matchAll(AUXILIARY)].map(({ index }) => index),
    ...named.map((it) => it.end - start).filter((end) => SIMPLE.test(text.slice(end, end + 60))),
  ];
  const isMain = places.some((place) => {
    const ahead = text.slice(Math.max(0, place - REACH), place).replaceAll(STATED_THAT, '');
    return !SUBORDINATE.test(
      ahead.slice(Math.max(...[',', ';', '('].map((it) => ahead.lastIndexOf(it))) + 1),
    );
  });
  return isMain && !BINDS.test(text);
}

/** What is done, with the particle that makes it past, and the one that makes it a property: 已支付的费用. */
const DONE_CHINESE =
  /(?:支付|付清|付讫|付给|付款|结清|结算|汇付|转账|报销|发布|直播|交付|提供|完成|拍摄|制作|收到)([了过]?)(的?)/g;
/** Words that make the verb after them past; what was agreed by 已约定 is owed, and 已满 counts days. */
const MARK_CHINESE = /(?:已经?|曾经?)(?!经|满|达|到期|约定|同意|承诺|商定|阅读)|业经/g;
/** What makes a verb before it a condition: 已结算后, 已发布满7日, 已发布内容之日起. */
const CONDITION_BEHIND = /^[^，。；]{0,6}?(?:满|之日|后(?![期续]))/;
/** 已发布后, 如已支付: a condition; 按每条已发布内容: what is paid for. */
const CONDITION_CHINESE =
  /^(?:如|若|一旦|当|凡|待|自|因|在|经)|[按每]|(?:后|时|的|之日|之日起|前|为止)$/;

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
