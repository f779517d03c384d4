import type { Fact } from '../../vocabulary/index.ts';
import type { FactOf } from './known-facts.ts';

/** A fact that records what an earlier one records already, under another id. */
export interface Repetition {
  readonly fact: string;
  /** The fact that counts. */
  readonly of: string;
}

/** The facts of each type, in the order in which they became known. */
export type FactsByType = { [Type in Fact['type']]: readonly FactOf<Type>[] };

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

/** The first row of an order line, or of an adjustment. */
interface FirstRow {
  readonly row: string;
  readonly line: string | null;
  readonly fact: string;
}

/** The sales with every order line once, and every adjustment of it once. */
function distinctSales(sales: readonly SaleFact[], repetitions: Repetition[]): readonly SaleFact[] {
  const lines = new Map<string, FirstRow | FirstRow[]>();
  const adjustments = new Map<string, FirstRow>();
  const sameRow = new Map<string, string>();
  const isFirst = (fact: SaleFact, first: FirstRow): boolean => {
    if (first.row === fact.sale.id) return true;
    sameRow.set(fact.sale.id, first.row);
    repetitions.push({ fact: fact.id, of: first.fact });
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
    const first = adjustments.get(key) ?? rowOf(fact);
    adjustments.set(key, first);
    if (!isFirst(fact, first)) continue;
    distinct.push(target === adjusts ? fact : { ...fact, sale: { ...fact.sale, adjusts: target } });
  }
  return distinct;
}

/** The first row of the fact's order line; most orders have one line, and there may be a million. */
function firstOfLine(lines: Map<string, FirstRow | FirstRow[]>, fact: SaleFact): FirstRow {
  const { orderId } = fact.sale;
  const row = rowOf(fact);
  const known = lines.get(orderId);
  if (known === undefined) {
    lines.set(orderId, row);
    return row;
  }
  const ofOrder = Array.isArray(known) ? known : [known];
  const first = ofOrder.find(({ line }) => line === row.line);
  if (first !== undefined) return first;
  lines.set(orderId, [...ofOrder, row]);
  return row;
}

function rowOf({ id, sale }: SaleFact): FirstRow {
  return { row: sale.id, line: sale.lineId ?? sale.productId, fact: id };
}
