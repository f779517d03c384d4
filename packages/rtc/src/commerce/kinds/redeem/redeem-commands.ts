import type { InputIssue } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import { type CommandContext, type CommandResult, logOnly, once } from '../command.ts';
import { type RedeemMemory, spentKey } from './redeem-memory.ts';

/** A viewer's use of a discount code, without an order. */
export interface CodeRedemption {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** A code of the session plan. */
  readonly code: string;
}

/** The use of a discount code for an order. Only the shop's server knows which viewer an order belongs to. */
export interface OrderRedemption extends CodeRedemption {
  /** The order. A repeated id is the same redemption. */
  readonly orderId: string;
  /** The person that the application vouches for, such as its customer number. Default: none, and no limit per customer applies. */
  readonly customer?: string;
  /** Units ordered by product, for the limit of the stock. Default: not counted. */
  readonly units?: Readonly<Record<string, number>>;
}

/** Commands about discount codes. */
export interface RedeemCommands<Result> {
  /** Records that a viewer used a discount code, without an order; not sent to viewers. */
  redeem(redemption: CodeRedemption): Result;
  /** Records the use of a discount code for an order, as the shop's server states it. Idempotent by `orderId`. */
  redeemOrder(order: OrderRedemption): Result;
}

type Context = CommandContext<RedeemMemory>;

export function redeemCommands(context: Context): RedeemCommands<CommandResult> {
  return {
    redeem: (redemption) => redeem(context, redemption),
    redeemOrder: (order) => redeemOrder(context, order),
  };
}

/** A touch of the viewer: it names no order, so that no money follows from it. */
function redeem(context: Context, { code, identity }: CodeRedemption): CommandResult {
  context.index.code(code);
  return logOnly(context, { type: 'redeem', code, person: context.pseudonym(identity) });
}

function redeemOrder(context: Context, order: OrderRedemption): CommandResult {
  const { code, orderId, identity, units = {} } = order;
  context.index.code(code);
  for (const product of Object.keys(units)) context.index.product(product);
  const customer =
    order.customer === undefined ? null : context.pseudonym(`customer ${order.customer}`);
  return once(context, { path: '/orderId', id: orderId, content: order }, () => {
    refuseAbove(context, { ...order, units, customer });
    const person = context.pseudonym(identity);
    const result = logOnly(context, { type: 'redeem', code, person, orderId });
    return { ...result, cause: { order: { customer, units } } };
  });
}

interface CountedOrder {
  readonly code: string;
  readonly orderId: string;
  readonly customer: string | null;
  readonly units: Readonly<Record<string, number>>;
}

/** The answer is the same for every limit, so that it does not show how many others used the code. */
function refuseAbove({ record, limits }: Context, order: CountedOrder): void {
  const { code, customer, units, orderId } = order;
  const { perCode = {}, perCustomer, stock = {} } = limits;
  const above = (key: string, count: number, most: number | undefined): boolean =>
    most !== undefined && (record.spent.get(key) ?? 0) + count > most;
  const refused =
    above(spentKey('code', code), 1, perCode[code]) ||
    (customer !== null && above(spentKey('customer', customer, code), 1, perCustomer)) ||
    Object.entries(units).some(([product, count]) =>
      above(spentKey('product', product), count, stock[product]),
    );
  if (!refused) return;
  const issue: InputIssue = rtcIssue('REDEMPTION_LEFT', { path: '/orderId', received: orderId });
  throw invalidCommand(issue);
}
