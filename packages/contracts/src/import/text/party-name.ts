import { districtIn, marketsIn } from '../value/places.ts';

/** The name of a party among other words. */
export interface WrittenName {
  readonly value: string;
  /** Where it begins in the words. */
  readonly start: number;
  /** Whether it is clear where the name begins and ends; else `value` is all words that may hold it. */
  readonly isSure: boolean;
}

const DESCRIPTION =
  /,\s(?=(?:an?|the|whose|with|having|incorporated|organi[sz]ed|residing|resident|located|registered|established|domiciled|of)\b)|，|\s(?=(?:incorporated|registered|organi[sz]ed|residing|established|domiciled)\s(?:in|under|at)\b)/;

/** What a name can end with behind a comma. */
const LEGAL_FORM =
  /^(?:inc|ltd|limited|incorporated|llc|l\.l\.c|co|corp|plc|lp|llp|pty|gmbh|ag|se|k\.k|b\.v|n\.v|s\.a|s\.p\.a|s\.r\.l|sarl|sas|bv|jr|sr)\b/i;

/** Countries whose names hold an "and", and companies that do. */
const JOINED =
  /\b(?:England and Wales|Antigua and Barbuda|Bosnia and Herzegovina|Trinidad and Tobago)\b|\band (?:Co|Sons|Company|Partners|Associates|Daughters)\b/g;

const AND = /,?\sand\s(?=\p{Lu})/u;

/** The name among the words before a bracket: after "between", before ", a company …". */
export function nameBefore(words: string): WrittenName | undefined {
  const from = beginning(words);
  const rest = words.slice(from);
  const [head = ''] = rest.split(DESCRIPTION);
  const tail = rest.slice(head.length).replace(JOINED, (it) => '_'.repeat(it.length));
  const next = AND.exec(tail);
  if (next !== null) {
    // ", a company of France, and NAME": the party before this one has no bracket.
    const start = from + head.length + next.index + next[0].length;
    const name = nameAtStart(words.slice(start));
    const isOther = next[0].startsWith(',') && name?.value.includes(' ') === true;
    return name?.isSure && isOther ? { ...name, start: start + name.start } : inDoubt(rest, from);
  }
  const one = lastOf(head);
  const name = nameAtStart(one.words);
  return name?.isSure && !one.isSure
    ? inDoubt(head, from)
    : name && { ...name, start: from + one.start + name.start };
}

function inDoubt(words: string, start: number): WrittenName | undefined {
  const value = words.trim();
  return isName(value) ? { value, start: start + words.indexOf(value), isSure: false } : undefined;
}

/** Where the words about a party begin: behind "between", behind the "and" after the bracket of another, else behind the last joint. */
function beginning(words: string): number {
  const behind = (joint: RegExp) =>
    Math.max(0, ...[...words.matchAll(joint)].map((match) => match.index + match[0].length));
  const first = behind(/\bbetween\s|^[\s)）,，;]{0,6}(?:and|与|和)\s?/giu);
  if (first > 0) return first;
  const told = words.split(DESCRIPTION)[0] ?? '';
  return Math.max(
    0,
    ...[...told.matchAll(/\b(?:and|with|from|by)\s|[:：]\s?|(?:与|由|和)(?=\p{Script=Han})/giu)]
      .filter(({ index }) => !/^\s*(?:Co|Sons|Company|Partners)\b/.test(words.slice(index + 4)))
      .map((match) => match.index + match[0].length),
  );
}

/** Of "A Ltd and B Inc" the last; of "Smith and Jones" nobody knows. */
function lastOf(head: string): { words: string; start: number; isSure: boolean } {
  const masked = head.replace(JOINED, (it) => '_'.repeat(it.length));
  const joint = AND.exec(masked) ?? /(?:与|和)(?=\p{Script=Han})/u.exec(masked);
  if (joint === null) return { words: head, start: 0, isSure: true };
  const start = joint.index + joint[0].length;
  const before = head.slice(0, joint.index);
  const isSure = /(?:\b(?:Inc|Ltd|LLC|Corp|Co|GmbH|Limited|PLC|S\.p\.A)\.?|公司)$/i.test(before);
  return { words: head.slice(start), start, isSure };
}

/** The name that words begin with: up to the first comma, unless "Inc." or the like follows it. */
export function nameAtStart(words: string): WrittenName | undefined {
  const [written = ''] = words.split(DESCRIPTION);
  const pieces = written.split(/(?<=[,，])\s?/);
  let count = 1;
  while (count < pieces.length && LEGAL_FORM.test(pieces[count] ?? '')) count += 1;
  const value = written
    .slice(0, pieces.slice(0, count).join(' ').length)
    .trim()
    .replace(/[,，]$/, '');
  if (!isName(value) || value.length > 80) return undefined;
  const others = pieces.slice(count).join(' ').trim();
  return others === '' || isDescription(others)
    ? { value, start: words.indexOf(value), isSure: true }
    : inDoubt(written, 0);
}

const isName = (words: string) => words.length >= 2 && /\p{L}/u.test(words);

/** Whether words behind a comma are no part of a name: a place with its country, an address, a handle, words in lower case. */
const isDescription = (words: string): boolean =>
  /^[\p{Ll}@\d]/u.test(words) ||
  /\d/.test(words) ||
  /^\p{Script=Han}/u.test(words) ||
  districtIn(words, 0) !== undefined ||
  marketsIn(words, 0).length > 0;
