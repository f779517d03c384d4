import { explainOrder } from '@livelane/attribution';
import type { Deal } from '../deal/deal.ts';
import { Refusal } from '../refusal.ts';
import type { Account } from './accounts.ts';

/** Orders that the evidence of one line shows. */
const MAX_ORDERS = 20;

/** From a line of the statement to its clause, its facts, the orders, and why each was credited as it is. */
export function evidenceOf({ settlement, input, facts }: Account, deal: Deal, lineId: string) {
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
    orders: orderIds.slice(0, MAX_ORDERS).map((id) => orderEvidence({ input }, deal, id)),
    furtherOrders: Math.max(0, orderIds.length - MAX_ORDERS),
    postings: settlement.postings.filter((posting) => posting.lineId === lineId),
  };
}

function orderEvidence({ input }: Pick<Account, 'input'>, { policy }: Deal, orderId: string) {
  const order = input.orders.find(({ id }) => id === orderId) ?? null;
  if (order === null) return { orderId, order, ruleId: null, touches: [], adjustments: [] };
  const { touches, ruleId } = explainOrder(input, policy, orderId);
  const records = new Map(input.touches.map((touch) => [touch.id, touch]));
  return {
    ...{ orderId, order, ruleId },
    touches: touches.map((touch) => ({
      ...touch,
      records: touch.ids.flatMap((id) => records.get(id) ?? []).slice(0, 5),
    })),
    adjustments: input.adjustments.filter((it) => it.orderId === orderId),
  };
}
