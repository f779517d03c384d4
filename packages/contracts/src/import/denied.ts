import type { ClauseKindName } from '../clauses/schemas.ts';
import type { Reading } from './reading.ts';
import type { Said } from './text/said.ts';

/** Kinds of clauses that say what somebody owes. */
const OWED: ReadonlySet<ClauseKindName> = new Set(['deliverable', 'fee', 'retainer', 'unit-fee']);

/** Fields that say who owes it to whom: a party is named before what is denied of it. */
const WHO = new Set(['/actor', '/payer', '/payee']);

/** Characters before a value in which it is denied. */
const REACH = 80;

/** Words right before what nobody owes, or what is forbidden; "not later than" and its like deny nothing. */
const DENIED =
  /\b(?:not|never|no (?:obligation|duty))\b(?!\s(?:later|earlier|less|fewer|more|only)\b)[^.;,]{0,60}$|(?:(?:不得|不应)(?![晚迟早少低超多])|不再|不予|不需|不必|不用|不负责|无需|无须|无义务|没有义务|不(?=向|对|给|支付|付))[^，。；]{0,30}$/i;

/** Whether a sentence says of a delivery or a payment that it is not owed or not allowed: a clause would say the opposite. */
export function isDenied({ text, start }: Said, { of, follows, fields }: Reading): boolean {
  // What goes on about a clause may well forbid something: to delete posts.
  if (follows !== undefined || !('clause' in of) || !OWED.has(of.clause)) return false;
  const places = fields.filter(({ at }) => !WHO.has(at)).map((it) => it.start - start);
  const place = Math.min(text.length, ...places);
  return DENIED.test(text.slice(Math.max(0, place - REACH), Math.max(0, place)));
}
