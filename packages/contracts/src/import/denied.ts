import type { Reading } from './reading.ts';
import type { Said } from './text/said.ts';

/** What a sentence may deny: clauses that say what somebody owes or what holds by itself, the law. */
const DENIABLE: ReadonlySet<string> = new Set([
  ...['deliverable', 'fee', 'retainer', 'unit-fee', 'expenses', 'data', 'renewal'],
  ...['cover', 'governing-law'],
]);

/** Fields that say who owes it to whom: a party is named before what is denied of it. */
const WHO = new Set(['/actor', '/payer', '/payee', '/reporter']);

/** Characters before a value in which it is denied. */
const REACH = 80;

/** Words right before what nobody owes, or what is forbidden; "not later than" and its like deny nothing. */
const DENIED =
  /\b(?:not|never|no (?:obligation|duty))\b(?!\s(?:later|earlier|less|fewer|more|only|to exceed|exceed\w*|withstanding)\b)(?:(?!\b(?:and|but)\b)[^.;,]){0,60}$|(?:(?:不得|不应)(?![晚迟早少低超多])|不再|不予|不需|不必|不用|不负责|不适用|无需|无须|无义务|没有义务|不(?=向|对|给|支付|付|提供))[^，。；]{0,30}$|[不未]$/i;

/** Words that take back a whole sentence, wherever they stand. */
const TAKEN_BACK =
  /\b(?:is|are|shall|does|do|will)\snot\s(?:be\s)?(?:payable|due|owed|applicable|apply)\b(?!\s(?:until|before|unless|if))/i;

/** Whether a sentence says of a delivery, a payment or a law that it does not hold: a clause would say the opposite. */
export function isDenied({ text, start }: Said, { of, follows, fields }: Reading): boolean {
  const what = 'clause' in of ? of.clause : 'term' in of ? of.term : 'cover';
  const isTakenBack = TAKEN_BACK.test(text);
  if (what === 'exclusivity') return isTakenBack;
  // What goes on about a clause may well forbid something: to delete posts.
  if (follows !== undefined || !DENIABLE.has(what)) return false;
  if (isTakenBack) return what !== 'cover' && what !== 'governing-law';
  const places = fields.filter(({ at }) => !WHO.has(at)).map((it) => it.start - start);
  const place = Math.min(text.length, ...places);
  return DENIED.test(text.slice(Math.max(0, place - REACH), Math.max(0, place)));
}
