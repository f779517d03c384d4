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

/** What a fact tells about. */
interface Happening {
  /** The id under which it is known. */
  readonly id: string;
  /** What two facts of one happening have in common. */
  readonly key: readonly unknown[];
  /** What two facts of one happening do not tell differently, where both tell it. */
  readonly alike?: string | undefined;
}

/**
 * What makes two facts of a type one happening: two ids with one key were given to one happening. Sales and what changes
 * them are compared row by row.
 */
const HAPPENINGS: {
  readonly [Type in Exclude<Fact['type'], 'credited-sale'>]: (fact: FactOf<Type>) => Happening;
} = {
  signature: ({ id, by, documentHash, occurredAt }) => ({
    id,
    key: [by, documentHash, occurredAt],
  }),
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
  invoice: ({ id, payee, payer, number }) => ({ id, key: [payee, number], alike: payer }),
  objection: ({ id, by, statementAt, about, settles, text }) => ({
    id,
    key: [by, statementAt, about, settles ?? null, text],
  }),
  payment: ({ id, payer, payee, amount, reference, occurredAt }) => ({
    id,
    alike: payer,
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

function distinctOf<Type extends keyof typeof HAPPENINGS>(
  type: Type,
  { facts, repetitions }: Distinguished,
): readonly FactOf<Type>[] {
  const of: readonly FactOf<Type>[] = facts[type];
  const happeningOf: (fact: FactOf<Type>) => Happening = HAPPENINGS[type];
  const ids = new Set<string>();
  const first = new Map<string, (Happening & { readonly fact: string })[]>();
  return of.flatMap((fact): FactOf<Type>[] => {
    const happening = happeningOf(fact);
    const { id, key, alike } = happening;
    const { id: factId }: Fact = fact;
    const text = JSON.stringify(key);
    const others = first.get(text) ?? [];
    const known = others.find((it) => (it.alike ?? alike) === (alike ?? it.alike));
    if (known === undefined) first.set(text, [...others, { ...happening, fact: factId }]);
    if (known === undefined || ids.has(id)) {
      ids.add(id);
      return [fact];
    }
    repetitions.push({ fact: factId, of: known.fact });
    return 'report' in fact ? [{ ...fact, report: { ...fact.report, id: known.id } }] : [];
  });
}

type SaleFact = FactOf<'credited-sale'>;

/** The sales with every order line once, and every adjustment of it once. */
function distinctSales(sales: readonly SaleFact[], repetitions: Repetition[]): readonly SaleFact[] {
  const lines = new IdMap<SaleFact | SaleFact[]>();
  const adjustments = new Map<string, SaleFact>();
  const copies = new Map<string, SaleFact>();
  const isFirst = (fact: SaleFact, first: SaleFact): boolean => {
    if (first.sale.id === fact.sale.id) return true;
    copies.set(fact.sale.id, first);
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
    const target = adjusts === null ? null : (copies.get(adjusts)?.sale.id ?? adjusts);
    const key = JSON.stringify([target, change, occurredAt, money.currency, money.minor]);
    // A newer revision of a copy is one too.
    const first = copies.get(fact.sale.id) ?? adjustments.get(key) ?? fact;
    if (!adjustments.has(key)) adjustments.set(key, first);
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
