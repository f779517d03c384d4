import { useQuery } from '@tanstack/react-query';
import { api, as, body } from '../page/api.ts';

const ROLE = 'settle';

/** What is owed: everything of the settlement but its lines. */
export const loadSummary = () => body(api.settlement.$get(as(ROLE)));

/** Names the summary. */
export const SUMMARY = ['settlement', 'summary'] as const;

/** Time after which it is loaded again, in milliseconds: a day ends without anything that changed. */
const EVERY_MS = 60_000;

export const useSummary = () =>
  useQuery({ queryKey: SUMMARY, queryFn: loadSummary, refetchInterval: EVERY_MS });

/** The answer of {@link loadSummary}. */
export type Summary = Awaited<ReturnType<typeof loadSummary>>;

/** Lines of a clause and kind. */
export type Group = Summary['groups'][number];

/** Which lines are loaded. */
export interface LinesWanted extends Pick<Group, 'clauseId' | 'entry'> {
  /** Only lines whose facts name this order; empty: all. */
  readonly order: string;
}

/** A page of lines, from a place on. */
export const loadLines = ({ clauseId, entry, order }: LinesWanted, after: number) =>
  body(
    api.settlement.lines.$get({
      query: { as: ROLE, clauseId, entry, order, after: String(after) },
    } as never),
  );

/** A line of the statement, with what became of it. */
export type SettledLine = Awaited<ReturnType<typeof loadLines>>['lines'][number];

const loadEvidence = (id: string) =>
  body(api.settlement.lines[':id'].evidence.$get({ param: { id }, ...as(ROLE) }));

export const useEvidence = (lineId: string) =>
  useQuery({
    queryKey: ['settlement', 'evidence', lineId],
    queryFn: () => loadEvidence(lineId),
  });

/** What a line of the statement rests on. */
export type Evidence = Awaited<ReturnType<typeof loadEvidence>>;

/** An order that a line rests on, with the touches of its buyer. */
export type OrderEvidence = Evidence['orders'][number];

/** Orders of the show, the newest first. */
export const useOrders = () =>
  useQuery({ queryKey: ['orders', ROLE], queryFn: () => body(api.orders.$get(as(ROLE))) });

/** Pays an order back. @returns what is owed then */
export const refund = (id: string): Promise<Summary> =>
  body(api.orders[':id'].refund.$post({ param: { id }, ...as(ROLE) }));

/** The models that the contract could have agreed on. */
export const loadModels = () => body(api.settlement.models.$get(as(ROLE)));

/** What would have been earned by a model. */
export const loadModel = (model: string) =>
  body(api.settlement.models[':model'].$get({ param: { model }, ...as(ROLE) }));
