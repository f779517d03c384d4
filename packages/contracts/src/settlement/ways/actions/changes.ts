import type { CompleteActionFeeClause } from '../../../clauses/action-fee/schema.ts';
import type { PlainDate } from '../../../vocabulary/index.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { fits } from './paid-action.ts';

type ActionFact = FactOf<'action'>;

/** What changed the number of actions: one that counts from then on, or that no longer counts. */
interface Change {
  /** When it became known, in epoch milliseconds. */
  readonly at: number;
  /** When the action happened. */
  readonly occurredAt: number;
  readonly factId: string;
  readonly by: 1 | -1;
}

/** Changes that became known together, are of actions of one day, and go one way. */
export interface ChangeBatch {
  readonly at: number;
  readonly key: string;
  readonly occurredAt: number;
  readonly factIds: readonly string[];
  readonly by: number;
}

/** What changed the number of actions that a clause pays for, in the order of the ledger. */
export function changesOf(
  clause: CompleteActionFeeClause,
  {
    context,
    dateOf,
  }: {
    readonly context: EarningContext;
    readonly dateOf: (ms: number) => PlainDate;
  },
): ChangeBatch[] {
  const batches = new Map<string, ChangeBatch & { readonly factIds: string[]; by: number }>();
  for (const { at, occurredAt, factId, by } of singleChanges(clause, context)) {
    const key = `${dateOf(occurredAt)} ${by > 0 ? '+' : '-'} ${at}`;
    const batch = batches.get(key) ?? { at, key, occurredAt, factIds: [], by: 0 };
    batch.factIds.push(factId);
    batch.by += by;
    batches.set(key, batch);
  }
  return [...batches.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** Each action from when it is known until it is rejected, or until the end of the deal before it is known. */
function singleChanges(
  clause: CompleteActionFeeClause,
  { contract, facts, end }: EarningContext,
): Change[] {
  const rejections = new Map<string, ActionFact>();
  const counted = new Map<string, ActionFact>();
  for (const fact of facts.action) {
    const of = fact.outcome === 'rejected' ? rejections : counted;
    const key = JSON.stringify([fact.action, fact.actionId]);
    if (!of.has(key)) of.set(key, fact);
  }
  return [...counted].flatMap(([key, fact]): Change[] => {
    if (!fits(fact, clause, contract)) return [];
    const [occurredAt, at] = [Date.parse(fact.occurredAt), Date.parse(fact.recordedAt)];
    const rejection = rejections.get(key);
    const stops = [
      ...(rejection ? [{ at: Date.parse(rejection.recordedAt), factId: rejection.id }] : []),
      ...(end !== null && occurredAt >= end.endsAt
        ? [{ at: end.noticedAt, factId: end.notice.id }]
        : []),
    ].sort((a, b) => a.at - b.at);
    const [stop] = stops;
    if (stop !== undefined && stop.at <= at) return [];
    return [
      { at, occurredAt, factId: fact.id, by: 1 },
      ...(stop === undefined ? [] : [{ ...stop, occurredAt, by: -1 as const }]),
    ];
  });
}
