import { workflowIssue } from '../../error/workflow-issues.ts';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import {
  describeReceived,
  FACT_TYPES,
  type Fact,
  FactSchema,
  type Instant,
  inputInvalid,
  parseInput,
  toEpochMs,
} from '../../vocabulary/index.ts';
import { refuseContradictoryDates, refuseHugeSale } from './fact-dates.ts';
import type { PieceRules } from './piece-rules.ts';
import { type Repetition, withoutRepetitions } from './repeated-facts.ts';

/** The fact of a type. */
export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** What is known of a deal: each fact once, by type, in the order in which it became known. */
export type KnownFacts = { readonly [Type in Fact['type']]: readonly FactOf<Type>[] } & {
  /** Facts of types that this version does not know; they have no effect. */
  readonly later: readonly Fact[];
  /** Facts that record what another fact records under another id; their happening counts once. */
  readonly repetitions: readonly Repetition[];
  /** What decides whether a piece counts as delivered. Default: every piece counts. */
  readonly rules?: PieceRules;
};

/**
 * The facts recorded by a moment, each id once, independent of the order and repetition of the input. Order: time of
 * recording, sales before their changes, then id. Different sales of one moment keep the order of the input, since
 * nothing depends on it and a million are slow to sort.
 * @throws INPUT_INVALID when one id carries two contents
 */
export function knownFacts(facts: Iterable<Fact>, knownAsOf: Instant): KnownFacts {
  const limit = toEpochMs(knownAsOf);
  if (typeof facts?.[Symbol.iterator] !== 'function') throw notAFact(facts);
  const byId = new Map<string, Fact>();
  const moments = new Map<string, Moment | null>();
  let index = -1;
  for (const fact of facts) {
    index += 1;
    refuseJunk(fact);
    let moment = moments.get(fact.recordedAt);
    if (moment === undefined) {
      const ms = toEpochMs(fact.recordedAt);
      moment = ms <= limit ? { ms, sales: [], others: [] } : null;
      moments.set(fact.recordedAt, moment);
    }
    if (moment === null) continue;
    const other = byId.get(fact.id);
    if (other === undefined) {
      refuseContradictoryDates(fact);
      byId.set(fact.id, fact);
      if (fact.type === 'credited-sale' && fact.sale.change === 'sale') moment.sales.push(fact);
      else moment.others.push(fact);
    } else if (other !== fact && !sameContent(other, fact)) throw conflicting(other, fact, index);
  }
  return inOrder([...moments.values()].filter((moment) => moment !== null));
}

/**
 * Refuses anything that is not a fact. Of sales, which may be a million, only the fields that are read are checked;
 * other facts are checked against their schema.
 */
function refuseJunk(fact: Fact | null | undefined): asserts fact is Fact {
  if (fact?.kind !== 'fact' || typeof fact.id !== 'string') throw notAFact(fact);
  if (fact.type !== 'credited-sale')
    parseInput(FactSchema, fact, `fact ${describeReceived(fact.id)}`);
  else if (!Array.isArray(fact.sale?.credits) || typeof fact.sale.money !== 'object')
    throw notAFact(fact);
  else refuseHugeSale(fact);
}

function notAFact(received: unknown) {
  return inputInvalid('facts', [workflowIssue('FACTS', { received })]);
}

/** What became known at one moment. */
interface Moment {
  readonly ms: number;
  readonly sales: FactOf<'credited-sale'>[];
  readonly others: Fact[];
}

function inOrder(moments: readonly Moment[]): KnownFacts {
  const later: Fact[] = [];
  const sorted: { [Type in Fact['type']]: FactOf<Type>[] } = {
    'credited-sale': [],
    delivery: [],
    session: [],
    approval: [],
    signature: [],
    payment: [],
    notice: [],
    'approval-request': [],
    certificate: [],
    invoice: [],
    objection: [],
  };
  for (const { sales, others } of merged(moments)) {
    if (repeats(sales, 'id') || repeats(sales, 'orderId')) sales.sort(byFactId);
    for (const fact of sales) sorted['credited-sale'].push(fact);
    for (const fact of others.sort(byFactId))
      (FACT_TYPES.has(fact.type) ? (sorted[fact.type] as Fact[]) : later).push(fact);
  }
  const { facts, repetitions } = withoutRepetitions(sorted);
  return { ...facts, later, repetitions };
}

/** In order of time, one per moment: `…:00Z` and `…:00.000Z` are the same. */
function merged(moments: readonly Moment[]): Moment[] {
  const distinct: Moment[] = [];
  for (const moment of moments.toSorted((a, b) => a.ms - b.ms)) {
    const last = distinct.at(-1);
    if (last?.ms !== moment.ms) distinct.push(moment);
    else
      distinct[distinct.length - 1] = {
        ms: last.ms,
        sales: [...last.sales, ...moment.sales],
        others: [...last.others, ...moment.others],
      };
  }
  return distinct;
}

/** Whether two sales have one value of a field, so that it matters which of them comes first. */
function repeats(sales: readonly FactOf<'credited-sale'>[], field: 'id' | 'orderId'): boolean {
  return sales.length > 1 && new Set(sales.map((fact) => fact.sale[field])).size < sales.length;
}

function byFactId(a: Fact, b: Fact): number {
  return a.id < b.id ? -1 : 1;
}

function sameContent(a: Fact, b: Fact): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** @param index - position of the second fact in the input */
function conflicting(a: Fact, b: Fact, index: number) {
  const field = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .sort()
    .find((key) => JSON.stringify(a[key as keyof Fact]) !== JSON.stringify(b[key as keyof Fact]));
  return inputInvalid('facts', [
    workflowIssue('FACT_CONTENT_ONCE', {
      path: `/${index}${field === undefined ? '' : `/${field}`}`,
      received: field === undefined ? b : b[field as keyof Fact],
    }),
  ]);
}
