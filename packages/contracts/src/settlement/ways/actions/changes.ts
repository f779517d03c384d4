import type { CompleteActionFeeClause } from '../../../clauses/action-fee/schema.ts';
import type { PlainDate } from '../../../vocabulary/index.ts';
import { endBefore } from '../../agreement/deal-end.ts';
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

/** Changes that became known together, are of actions of one day under one revision, and go one way. */
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
  const { laterRevisions = [] } = context;
  const days = new Map<string, Change[]>();
  for (const change of singleChanges(clause, context)) {
    const key = `${dateOf(change.occurredAt)} ${change.by > 0 ? '+' : '-'} ${change.at}`;
    days.set(key, [...(days.get(key) ?? []), change]);
  }
  return [...days]
    .flatMap(([key, changes]) => underRevisions({ key, changes }, laterRevisions))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

interface Together {
  readonly key: string;
  readonly changes: readonly Change[];
}

/**
 * Changes of one day in a batch for each revision: of one that became known later than they did, its actions are taken out of
 * their batch and stand in one of its own.
 */
function underRevisions(
  { key, changes }: Together,
  [revision, ...later]: NonNullable<EarningContext['laterRevisions']>,
): ChangeBatch[] {
  if (revision === undefined) return [batchOf({ key, changes })];
  const { from, knownAt, factId } = revision;
  const [before, after] = [true, false].map((isBefore) =>
    changes.filter(({ occurredAt }) => occurredAt < from === isBefore),
  ) as [Change[], Change[]];
  if (before.length === 0 || after.length === 0) return underRevisions({ key, changes }, later);
  const [first] = before as [Change];
  if (knownAt <= first.at)
    return [
      ...underRevisions({ key, changes: before }, later),
      ...underRevisions({ key: `${key} ${from}`, changes: after }, later),
    ];
  const moved = after.map((change) => ({ ...change, at: knownAt }));
  const day = key.slice(0, 'YYYY-MM-DD'.length);
  return [
    ...underRevisions({ key, changes }, later),
    {
      ...batchOf({ key: `${day} * ${key} ${from}`, changes: moved, of: first }),
      by: -moved.reduce((sum, { by }) => sum + by, 0),
      factIds: [factId, ...moved.map((it) => it.factId)],
    },
    ...underRevisions({ key: `${key} ${from}`, changes: moved }, later),
  ];
}

/** @param of - by whose moment the batch is governed. Default: the first of it */
function batchOf({ key, changes, of }: Together & { readonly of?: Change }): ChangeBatch {
  const { at, occurredAt } = changes[0] as Change;
  return {
    ...{ at, key, occurredAt: of?.occurredAt ?? occurredAt },
    factIds: changes.map(({ factId }) => factId),
    by: changes.reduce((sum, { by }) => sum + by, 0),
  };
}

/** Each action from when it is known until it is rejected, or until the end of the deal before it is known. */
function singleChanges(
  clause: CompleteActionFeeClause,
  { contract, facts, ends }: EarningContext,
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
    const end = endBefore(occurredAt, ends);
    const stops = [
      ...(rejection ? [{ at: Date.parse(rejection.recordedAt), factId: rejection.id }] : []),
      ...(end ? [{ at: end.noticedAt, factId: end.notice.id }] : []),
    ].sort((a, b) => a.at - b.at);
    const [stop] = stops;
    if (stop !== undefined && stop.at <= at) return [];
    return [
      { at, occurredAt, factId: fact.id, by: 1 },
      ...(stop === undefined ? [] : [{ ...stop, occurredAt, by: -1 as const }]),
    ];
  });
}
