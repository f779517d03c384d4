import { explainOrder } from '@livelane/attribution';
import type { Deal } from '../deal/deal.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './accounts.ts';

/** Orders that the evidence of one line shows. */
const MAX_ORDERS = 20;

/** Records that are shown of a touch. */
const MAX_RECORDS = 5;

/** From a line of the statement to its clause, its facts, the orders, and why each was credited as it is. */
export function evidenceOf(account: Account, deal: Deal, lineId: string) {
  const { settlement, facts } = account;
  const line = settlement.lines.find(({ id }) => id === lineId);
  if (line === undefined) throw new Refusal('LINE_UNKNOWN', { lineId });
  const { contract } = deal.agreed;
  const clause = contract.clauses.find(({ id }) => id === line.clauseId) ?? null;
  const ids = new Set(line.factIds);
  const grounds = facts.filter(({ id }) => ids.has(id));
  const orderIds = [
    ...new Set(
      grounds.flatMap((fact) => (fact.type === 'credited-sale' ? [fact.sale.orderId] : [])),
    ),
  ];
  return {
    line,
    clause,
    facts: grounds,
    orders: orderIds.slice(0, MAX_ORDERS).map((id) => orderEvidence(account, deal, id)),
    furtherOrders: Math.max(0, orderIds.length - MAX_ORDERS),
    postings: settlement.postings.filter((posting) => posting.lineId === lineId),
  };
}

function orderEvidence({ input, urls }: Account, { policy }: Deal, orderId: string) {
  const order = input.orders.find(({ id }) => id === orderId) ?? null;
  const explained = order === null ? undefined : explainOrder(input, policy, orderId);
  const records = new Map(input.touches.map((touch) => [touch.id, touch]));
  return {
    ...{ orderId, order, ruleId: explained?.ruleId ?? null },
    touches: (explained?.touches ?? []).map((touch) => ({
      ...touch,
      records: touch.ids.slice(0, MAX_RECORDS).flatMap((id) => {
        const record = records.get(id);
        return record === undefined ? [] : [{ ...record, url: urls.get(id) ?? null }];
      }),
    })),
    adjustments: input.adjustments.filter((it) => it.orderId === orderId),
  };
}
