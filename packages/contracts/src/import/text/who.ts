import { field, type ReadField } from '../reading.ts';
import type { Certain } from '../value/mention.ts';
import type { Said } from './said.ts';

const MODAL =
  /\b(?:shall|will|must|agrees?|undertakes?|warrants?|grants?|may|is to|pays?|reports?|publish(?:es)?|hosts?|approves?|withholds?|guarantees?|provides?|is responsible)\b|应|须|需|将|负责|承诺|同意|保证|授权|授予|支付|发布|有权|不得|审核|可/;

/** The party that a sentence binds: the last one named before its verb, else the first. */
export function actorOf(said: Said): Certain<string> | undefined {
  const { text, start, named } = said;
  const modal = text.search(MODAL);
  const before = modal < 0 ? [] : named.filter((it) => it.end - start <= modal + 1);
  return before.at(-1) ?? undefined;
}

/** The other one of two parties, or of brand and creator. */
export function otherThan(said: Said, id: string): string | undefined {
  const { parties } = said.whole;
  const others = parties.filter((it) => it.id !== id);
  return others.length === 1 ? others[0]?.id : undefined;
}

const PAYS = /\b(?:pay(?:s|ing)?|remit|transfer|compensate)\b|支付|付给|付款|打款|结算/g;
const RECEIVES =
  /\b(?:receives?|earns?|is entitled to|be entitled to|be paid)\b|收取|获得|享有|获取/;

/** Who pays whom by a sentence. */
export function payment(said: Said): ReadField[] {
  const { text, start, named } = said;
  const payee =
    named.find((it) =>
      /(?:\bto|\bpays?|向|给|付予|→)\s{0,2}(?:the )?$/i.test(text.slice(0, it.start - start)),
    ) ?? receiver(said);
  const verb = [...text.matchAll(PAYS)][0];
  const byPayer = named.find((it) =>
    /(?:\bpaid|\bborne|\bpayable) by (?:the )?$|由$/i.test(text.slice(0, it.start - start)),
  );
  const payer =
    byPayer ??
    (verb === undefined
      ? undefined
      : named.filter((it) => it.end - start <= verb.index && it.value !== payee?.value).at(-1));
  return pair(said, payer, payee);
}

function receiver({ text, start, named }: Said): Certain<string> | undefined {
  const at = text.search(RECEIVES);
  return at < 0 ? undefined : named.filter((it) => it.end - start <= at).at(-1);
}

function pair(
  said: Said,
  payer: Certain<string> | undefined,
  payee: Certain<string> | undefined,
): ReadField[] {
  if (payer !== undefined && payer.value === payee?.value) return [];
  const named = [
    ...(payer === undefined
      ? []
      : [field('/payer', payer, { value: payer.value, ground: 'stated' })]),
    ...(payee === undefined
      ? []
      : [field('/payee', payee, { value: payee.value, ground: 'stated' })]),
  ];
  // Of two parties, who is not paid pays.
  const known = payer ?? payee;
  const other =
    known === undefined || named.length === 2 ? undefined : otherThan(said, known.value);
  if (known === undefined || other === undefined) return named;
  const at = payer === undefined ? '/payer' : '/payee';
  return [...named, field(at, known, { value: other, ground: 'inferred' })];
}

const NO_DUTY =
  /\bfor example\b|\be\.g\.|例如|比如|譬如|^\s*(?:whereas|recitals?)\b|^\s*鉴于|[?？]\s*$/i;

/** Sentences that state no term: examples, recitals, questions. */
export const isAside = ({ text }: Said): boolean => NO_DUTY.test(text);

/** Words that make a term hold in some cases alone. */
export const CONDITION =
  /\b(?:unless|provided that|except(?: where| that| for)?|only if|if|subject to|in the event)\b|除非|除外|但书|但是|但(?=[\p{Script=Han}])|如果|如(?=[\p{Script=Han}]{1,8}的?，)|若(?=\p{Script=Han})|前提/iu;
