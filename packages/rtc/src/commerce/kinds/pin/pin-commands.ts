import { toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import { MAX_ENVELOPE_BYTES } from '../../stream.ts';
import { type CommandContext, type CommandResult, publish } from '../command.ts';
import { priceOf } from '../price-of.ts';
import type { PinEvent } from './pin.ts';

/** Commands about pinned products. */
export interface PinCommands<Result> {
  /** Shows a product on top, at the price of its flash sale, else of its active promotion, else its list price. */
  pin(productId: string): Result;
  /** Removes a product that is pinned, also one that the plan lost at a restart. */
  unpin(productId: string): Result;
}

export function pinCommands(context: CommandContext): PinCommands<CommandResult> {
  return {
    pin: (productId) => pin(context, productId),
    unpin: (productId) => unpin(context, productId),
  };
}

function pin(context: CommandContext, productId: string): CommandResult {
  const event = pinOf(context, productId);
  return publish(context, event, { type: 'pin', productId, price: event.price });
}

/** A product at its current price. */
function pinOf({ index, writer, now }: CommandContext, productId: string) {
  const product = index.product(productId);
  const current = priceOf(product, writer.state());
  return {
    type: 'pin',
    at: toInstant(now()),
    productId,
    name: product.name,
    ...current,
  } as const satisfies PinEvent;
}

function unpin(context: CommandContext, productId: string): CommandResult {
  if (!isPinned(context, productId)) {
    context.index.product(productId);
    throw invalidCommand(rtcIssue('PINNED', { path: '/productId', received: productId }));
  }
  return publish(
    context,
    { type: 'unpin', at: toInstant(context.now()), productId },
    { type: 'unpin', productId },
  );
}

function isPinned({ writer }: CommandContext, productId: string): boolean {
  return writer.state().pinned.some((it) => it.productId === productId);
}

/** Pins a product that is pinned again at its new price, so that only pins change displayed prices. */
export function pinnedAgain(context: CommandContext, productId: string): readonly CommandResult[] {
  return isPinned(context, productId) ? [pin(context, productId)] : [];
}

/**
 * Pins a product that is pinned again at its new price, for a change that must not fail: one that the plan lost at a restart,
 * or that would not fit a packet at this price, is shown no more.
 */
export function pinnedOrNot(context: CommandContext, productId: string): readonly CommandResult[] {
  if (!isPinned(context, productId)) return [];
  return [canBePinned(context, productId) ? pin(context, productId) : unpin(context, productId)];
}

function canBePinned(context: CommandContext, productId: string): boolean {
  const { index, writer } = context;
  if (!index.productIds.includes(productId)) return false;
  return writer.bytesOf(pinOf(context, productId)) <= MAX_ENVELOPE_BYTES;
}
