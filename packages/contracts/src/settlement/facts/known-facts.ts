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
import { Dated, merged } from './dated.ts';
import { refuseContradictoryDates, refuseHugeSale } from './fact-dates.ts';
import type { FactOf } from './fact-of-type.ts';
import { IdMap } from './id-map.ts';
import type { PieceRules } from './piece-rules.ts';
import { type FactsByType, type Repetition, withoutRepetitions } from './repeated-facts.ts';

type SaleFact = FactOf<'credited-sale'>;

/** What is known of a deal: each fact once, by type, in the order in which it became known. */
export type KnownFacts = FactsByType & {
  /** Facts of types that this version does not know; they have no effect. */
  readonly later: readonly Fact[];
  /** Facts that record what another fact records under another id; their happening counts once. */
  readonly repetitions: readonly Repetition[];
  /** What decides whether a piece counts as delivered. Default: every piece counts. */
  readonly rules?: PieceRules;
  /** Deliverables that are only received, so that their reports are no deliveries. Default: none. */
  readonly received?: ReadonlySet<string>;
  /** Facts of another contract, or by somebody who is no party; they have no effect. */
  readonly foreign: readonly Fact[];
  /** Every fact that was recorded by then, by its id. */
  readonly byId: Pick<IdMap<Fact>, 'get' | 'values'>;
};

/** Whose facts are meant. */
export interface FactsOf {
  readonly contractId: string;
  /** Who may give notice and approve. */
  readonly parties: ReadonlySet<string>;
}

/**
 * The facts recorded by a moment, each id once, independent of the order and repetition of the input. Order: time of
 * recording, sales before their changes, then id. Different sales of one moment keep the order of the input, since
 * nothing depends on it and a million are slow to sort.
 * @param of - whose facts are meant. Default: nobody's are foreign
 * @throws INPUT_INVALID when one id carries two contents, and for a payment below zero
 */
export function knownFacts(
  facts: Iterable<Fact>,
  knownAsOf: Instant,
  of: FactsOf | null = null,
): KnownFacts {
  const limit = toEpochMs(knownAsOf);
  if (typeof facts?.[Symbol.iterator] !== 'function') throw notAFact(facts);
  const byId = new IdMap<Fact>();
  const foreign: Fact[] = [];
  const lists = emptyLists();
  const sales = new Dated<SaleFact>();
  let [recordedAt, at] = ['', 0];
  let index = -1;
  for (const fact of facts) {
    index += 1;
    refuseJunk(fact, index);
    if (fact.recordedAt !== recordedAt) {
      at = toEpochMs(fact.recordedAt);
      recordedAt = fact.recordedAt;
    }
    if (at > limit) continue;
    const other = byId.get(fact.id);
    if (other === undefined) {
      refuseContradictoryDates(fact);
      byId.set(fact.id, fact);
      if (of !== null && isForeign(fact, of)) foreign.push(fact);
      else if (fact.type === 'credited-sale' && fact.sale.change === 'sale') sales.add(fact, at);
      else listOf(lists, fact.type).add(fact, at);
    } else if (other !== fact && !sameContent(other, fact)) throw conflicting(other, fact, index);
  }
  return { ...inOrder(sales, lists), foreign, byId };
}

/** Whether a fact names another contract, or is a decision of somebody who is no party. */
function isForeign(fact: Fact, { contractId, parties }: FactsOf): boolean {
  if (fact.contractId !== undefined && fact.contractId !== contractId) return true;
  return (fact.type === 'notice' || fact.type === 'approval') && !parties.has(fact.by);
}

/**
 * Refuses anything that is not a fact. Of sales, which may be a million, only the fields that are read are checked;
 * other facts are checked against their schema.
 */
function refuseJunk(fact: Fact | null | undefined, index: number): asserts fact is Fact {
  if (fact?.kind !== 'fact' || typeof fact.id !== 'string') throw notAFact(fact);
  if (fact.type !== 'credited-sale')
    refuseNegative(parseInput(FactSchema, fact, `fact ${describeReceived(fact.id)}`), index);
  else if (!Array.isArray(fact.sale?.credits) || typeof fact.sale.money !== 'object')
    throw notAFact(fact);
  else refuseHugeSale(fact);
}

/** A payment below zero would be a debt that no clause makes; what comes back has a fact of its own. */
function refuseNegative(fact: Fact, index: number): void {
  if (fact.type !== 'payment' && fact.type !== 'payment-returned') return;
  if (!fact.amount.minor.startsWith('-')) return;
  throw inputInvalid('facts', [
    workflowIssue('PAYMENT_NEGATIVE', {
      path: `/${index}/amount`,
      received: fact.amount,
      params: { fact: fact.id },
    }),
  ]);
}

function notAFact(received: unknown) {
  return inputInvalid('facts', [workflowIssue('FACTS', { received })]);
}

/** The facts of each type, and those of types that this version does not know. */
type Lists = Map<string, Dated<Fact>>;

const LATER = 'later';

function emptyLists(): Lists {
  return new Map([...FACT_TYPES, LATER].map((type) => [type, new Dated<Fact>()]));
}

function listOf(lists: Lists, type: string): Dated<Fact> {
  return (lists.get(type) ?? lists.get(LATER)) as Dated<Fact>;
}

function inOrder(sales: Dated<SaleFact>, lists: Lists): Omit<KnownFacts, 'foreign' | 'byId'> {
  sales.sort((moment) => repeats(moment, 'id') || repeats(moment, 'orderId'));
  for (const list of lists.values()) list.sort(() => true);
  const sorted = Object.fromEntries([...lists].map(([type, { facts }]) => [type, facts]));
  const { facts, repetitions } = withoutRepetitions({
    ...(sorted as unknown as FactsByType),
    'credited-sale': merged<Fact>(sales, listOf(lists, 'credited-sale')) as SaleFact[],
  });
  return { ...facts, later: listOf(lists, LATER).facts, repetitions };
}

/** Whether two sales have one value of a field, so that it matters which of them comes first. */
function repeats(sales: readonly SaleFact[], field: 'id' | 'orderId'): boolean {
  return sales.length > 1 && new Set(sales.map((fact) => fact.sale[field])).size < sales.length;
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
      params: { fact: b.id },
    }),
  ]);
}
