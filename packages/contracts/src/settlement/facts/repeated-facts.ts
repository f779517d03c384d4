import type { Fact } from '../../vocabulary/index.ts';
import type { FactOf } from './fact-of-type.ts';
import { IdMap } from './id-map.ts';

/** A fact that records what an earlier one records already, under another id. */
export interface Repetition {
  readonly fact: string;
  /** The fact that counts. */
  readonly of: string;
}

/** The facts of each type, in the order in which they became known. */
export type FactsByType = { readonly [Type in Fact['type']]: readonly FactOf<Type>[] };

/**
 * What makes two facts of a type one happening, and the id under which it is known: two ids with one key were given to
 * one happening. A type without an entry cannot pay twice: of several signatures of a party the first counts.
 */
const HAPPENINGS: {
  readonly [Type in Fact['type']]?: (fact: FactOf<Type>) => {
    readonly id: string;
    readonly key: readonly unknown[];
  };
} = {
  delivery: ({ report: { id, deliverableId, platform, url, publishedAt } }) => ({
    id,
    key: [deliverableId, platform, url ?? null, publishedAt],
  }),
  session: ({ sessionId, deliverableId, occurredAt }) => ({
    id: sessionId,
    key: [deliverableId, occurredAt],
  }),
  approval: ({ id, deliverableId, by, decision, occurredAt, pieceId }) => ({
    id,
    key: [deliverableId, by, decision, occurredAt, ...(pieceId === undefined ? [] : [pieceId])],
  }),
  'approval-request': ({ id, deliverableId, by, occurredAt, pieceId }) => ({
    id,
    key: [deliverableId, by, occurredAt, pieceId ?? null],
  }),
  certificate: ({ id, by, about, reference }) => ({ id, key: [by, about, reference] }),
  invoice: ({ id, payee, payer, number }) => ({ id, key: [payee, payer ?? null, number] }),
  objection: ({ id, by, statementAt, about, settles, text }) => ({
    id,
    key: [by, statementAt, about, settles ?? null, text],
  }),
  payment: ({ id, payee, amount, reference, occurredAt }) => ({
    id,
    key: [
      payee,
      reference,
      amount.currency,
      amount.minor,
      occurredAt.slice(0, 'YYYY-MM-DD'.length),
    ],
  }),
  'payment-returned': ({ id, paymentId, amount, reference, occurredAt }) => ({
    id,
    key: [paymentId, reference, amount.currency, amount.minor, occurredAt.slice(0, 10)],
  }),
  action: ({ id, action, actionId, outcome = 'counted' }) => ({
    id,
    key: [action, actionId, outcome],
  }),
  ranking: ({ id, eventId, creatorId, rank, occurredAt }) => ({
    id,
    key: [eventId, creatorId, rank, occurredAt],
  }),
  'rate-change': ({ id, feeId, rate, by, occurredAt }) => ({
    id,
    key: [feeId, rate, by, occurredAt],
  }),
  expense: ({ id, about, payee, category, amount, receipt, occurredAt }) => ({
    id,
    // A receipt is one expense; without one, the same amount at the same moment is.
    key: [about, payee, category, amount.currency, amount.minor, receipt ?? occurredAt],
  }),
  handover: ({ id, about, payee, items, amount, occurredAt }) => ({
    id,
    key: [about, payee, items, amount.currency, amount.minor, occurredAt],
  }),
  cancellation: ({ id, by, deliverableId, plannedAt }) => ({
    id,
    key: [by, deliverableId, plannedAt],
  }),
  'condition-met': ({ id, about }) => ({ id, key: [about] }),
  notice: ({ id, by, about, text, occurredAt }) => ({ id, key: [by, about, text, occurredAt] }),
};

/**
 * The facts with every happening under one id, that of the fact that became known first. A repeated sale, adjustment,
 * session, approval, payment or notice is left out; a further report of one piece becomes a report of the first's id,
 * so that its newer figures count.
 */
export function withoutRepetitions(facts: FactsByType): {
  readonly facts: FactsByType;
  readonly repetitions: readonly Repetition[];
} {
  const repetitions: Repetition[] = [];
  const sales = distinctSales(facts['credited-sale'], repetitions);
  const distinct = { ...facts, 'credited-sale': sales };
  for (const type of Object.keys(HAPPENINGS) as (keyof typeof HAPPENINGS)[])
    Object.assign(distinct, { [type]: distinctOf(type, { facts, repetitions }) });
  return { facts: distinct, repetitions };
}

interface Distinguished {
  readonly facts: FactsByType;
  readonly repetitions: Repetition[];
}

function distinctOf<Type extends Fact['type']>(
  type: Type,
  { facts, repetitions }: Distinguished,
): readonly FactOf<Type>[] {
  const of: readonly FactOf<Type>[] = facts[type];
  const happeningOf = HAPPENINGS[type];
  if (happeningOf === undefined) return of;
  const ids = new Set<string>();
  const first = new Map<string, { readonly id: string; readonly fact: string }>();
  return of.flatMap((fact): FactOf<Type>[] => {
    const { id, key } = happeningOf(fact);
    const text = JSON.stringify(key);
    const known = first.get(text);
    if (known === undefined) first.set(text, { id, fact: fact.id });
    if (known === undefined || ids.has(id)) {
      ids.add(id);
      return [fact];
    }
    repetitions.push({ fact: fact.id, of: known.fact });
    return 'report' in fact ? [{ ...fact, report: { ...fact.report, id: known.id } }] : [];
  });
}

type SaleFact = FactOf<'credited-sale'>;

/** The sales with every order line once, and every adjustment of it once. */
function distinctSales(sales: readonly SaleFact[], repetitions: Repetition[]): readonly SaleFact[] {
  const lines = new IdMap<SaleFact | SaleFact[]>();
  const adjustments = new Map<string, SaleFact>();
  const sameRow = new Map<string, string>();
  const isFirst = (fact: SaleFact, first: SaleFact): boolean => {
    if (first.sale.id === fact.sale.id) return true;
    sameRow.set(fact.sale.id, first.sale.id);
    repetitions.push({ fact: fact.id, of: first.id });
    return false;
  };
  const distinct: SaleFact[] = [];
  for (const fact of sales) {
    const { change, adjusts, money, occurredAt } = fact.sale;
    if (change === 'sale') {
      if (isFirst(fact, firstOfLine(lines, fact))) distinct.push(fact);
      continue;
    }
    const target = adjusts === null ? null : (sameRow.get(adjusts) ?? adjusts);
    const key = JSON.stringify([target, change, occurredAt, money.currency, money.minor]);
    const first = adjustments.get(key) ?? fact;
    adjustments.set(key, first);
    if (!isFirst(fact, first)) continue;
    distinct.push(target === adjusts ? fact : { ...fact, sale: { ...fact.sale, adjusts: target } });
  }
  return distinct;
}

/** The first row of the fact's order line; most orders have one line, and there may be a million. */
function firstOfLine(lines: IdMap<SaleFact | SaleFact[]>, fact: SaleFact): SaleFact {
  const { orderId } = fact.sale;
  const known = lines.get(orderId);
  if (known === undefined) {
    lines.set(orderId, fact);
    return fact;
  }
  const ofOrder = Array.isArray(known) ? known : [known];
  const first = ofOrder.find((other) => lineOf(other) === lineOf(fact));
  if (first !== undefined) return first;
  lines.set(orderId, [...ofOrder, fact]);
  return fact;
}

function lineOf({ sale }: SaleFact): string | null {
  return sale.lineId ?? sale.productId;
}
