import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import type { Order, OrderLine } from '../../records/order.ts';
import type { Ledger } from './random-ledger.fixture.ts';

/** A line as the only one of its order, with the policy and the records that remain for it. */
export interface LineAlone {
  readonly orderId: string;
  readonly lineId: string;
  readonly policy: AttributionPolicy;
  readonly alone: Ledger;
}

const plain = (code: string): string => code.trim().toUpperCase();

/**
 * Every line by itself: rules of codes for other products are gone, and with them the codes that then have no rule at that
 * time; rules for its product hold for everything. Only of ledgers with one policy, and without what happened later.
 */
export function linesAlone(ledger: Ledger): LineAlone[] {
  if (Array.isArray(ledger.policy)) return [];
  const policy = ledger.policy as AttributionPolicy;
  if (policy.codes.every(({ products }) => products === undefined)) return [];
  // Copies of an order differ by its status alone, which is no matter of lines.
  const isPaid = new Set(
    ledger.orders.flatMap(({ id, status }) => (status === 'pending' ? [] : [id])),
  );
  const orders = new Map(ledger.orders.map((order) => [order.id, order]));
  return [...orders.values()]
    .filter(({ id }) => isPaid.has(id))
    .flatMap((order) =>
      order.lines.map((line) => ({
        ...{ orderId: order.id, lineId: line.id, policy },
        alone: aloneOf({ ...ledger, policy }, order, line),
      })),
    );
}

function aloneOf(
  ledger: Ledger & { readonly policy: AttributionPolicy },
  order: Order,
  line: OrderLine,
): Ledger & { readonly policy: AttributionPolicy } {
  const at = Date.parse(order.at);
  const { codes } = ledger.policy;
  const inForce = codes.filter(
    ({ valid }) =>
      valid === undefined || (Date.parse(valid.start) <= at && at < Date.parse(valid.end)),
  );
  const counts = ({ products }: (typeof codes)[number]): boolean =>
    products?.some((product) => product === line.productId) !== false;
  const isForOthers = (code: string): boolean => {
    const rules = inForce.filter((rule) => plain(rule.code) === plain(code));
    return rules.length > 0 && !rules.some(counts);
  };
  // A rule that does not count stands where it stood, under a code that nobody has: priorities stay.
  const rules = codes.map((rule, place) =>
    counts(rule)
      ? {
          code: rule.code,
          creator: rule.creator,
          ...(rule.valid === undefined ? {} : { valid: rule.valid }),
        }
      : { code: `none-${place}`, creator: rule.creator },
  );
  const { codes: redeemed, status: _status, ...rest } = order;
  return {
    ...ledger,
    policy: { ...ledger.policy, codes: rules },
    orders: [
      {
        ...rest,
        lines: [line],
        ...(redeemed === undefined ? {} : { codes: redeemed.filter((code) => !isForOthers(code)) }),
      },
    ],
    adjustments: [],
    touches: ledger.touches.filter(
      ({ kind, code }) => kind !== 'code' || code === undefined || !isForOthers(code),
    ),
  };
}
