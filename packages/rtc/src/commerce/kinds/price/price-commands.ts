import type { Money, SessionPlan } from '@livelane/contracts/vocabulary';
import { AmountSchema, toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import {
  type CommandContext,
  type CommandResult,
  checkField,
  inOrder,
  publish,
} from '../command.ts';
import { pinnedAgain } from '../pin/pin-commands.ts';

/** A list price that the shop changes. */
export interface PriceChange {
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** List price of one unit from now on, at least 0, in the currency of the plan's price. */
  readonly price: Money;
}

/** Commands about list prices. */
export interface PriceCommands<Result> {
  /** Changes the list price of a product; an active promotion or flash sale goes before it. A pinned product is pinned again at its new price. */
  price(change: PriceChange): Result;
}

export function priceCommands(context: CommandContext): PriceCommands<CommandResult> {
  return {
    price: ({ productId, price }) => {
      checkPrice(context.index.product(productId), price);
      const at = toInstant(context.now());
      const changed = publish(
        context,
        { type: 'price', at, productId, price },
        { type: 'price', productId, price },
      );
      return inOrder(changed, ...pinnedAgain(context, productId));
    },
  };
}

/** @throws INPUT_INVALID for an amount below 0, or in another currency than the product's price */
export function checkPrice(product: SessionPlan['products'][number], price: Money): void {
  checkField(AmountSchema, price, '/price');
  const { currency } = product.price;
  if (price.currency === currency) return;
  const place = { path: '/price/currency', received: price.currency, params: { currency } };
  throw invalidCommand(rtcIssue('PRICE_CURRENCY', place));
}
