import { CountSchema, toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import {
  type CommandContext,
  type CommandResult,
  checkField,
  type Due,
  nextTick,
  publish,
} from '../command.ts';
import { type ShownStock, sameUnit } from './stock.ts';
import type { StockMemory } from './stock-memory.ts';

/** Units left, as the shop states them. */
export interface StatedStock extends Omit<ShownStock, 'since'> {}

/** Commands about stocks. */
export interface StockCommands<Result> {
  /** Tells viewers how many units of a product are left. The room itself counts nothing. */
  stock(stated: StatedStock): Result;
}

export function stockCommands(context: CommandContext): StockCommands<CommandResult> {
  return {
    stock: ({ productId, variantId, left }) => {
      checkUnit(context, { productId, variantId });
      checkField(CountSchema, left, '/left');
      return tell(context, { productId, ...(variantId === undefined ? {} : { variantId }), left });
    },
  };
}

/** @throws INPUT_INVALID for a product or a variant that the plan does not have */
export function checkUnit(
  { index }: CommandContext,
  { productId, variantId }: { readonly productId: string; readonly variantId?: string | undefined },
): void {
  const { variants = [] } = index.product(productId);
  if (variantId === undefined || variants.some(({ id }) => id === variantId)) return;
  const known = variants.map(({ id }) => id).slice(0, 12);
  const place = { path: '/variantId', received: variantId };
  throw invalidCommand(
    known.length === 0
      ? rtcIssue('PLAN_HAS_NONE', place)
      : rtcIssue('PLAN_ID', { ...place, params: { known } }),
  );
}

/** Tells viewers a stock. */
export function tell(context: CommandContext, stock: StatedStock): CommandResult {
  const at = toInstant(context.now());
  return publish(context, { type: 'stock', at, ...stock }, { type: 'stock', ...stock });
}

/** The next number of units left that viewers have not been told; that something is sold out is told at once. */
export function stockDue(context: CommandContext<StockMemory>): Due | undefined {
  const shown = context.writer.state().stock;
  let next: Due | undefined;
  for (const unit of context.record.left.values()) {
    const told = shown.find((it) => sameUnit(it, unit));
    if (told?.left === unit.left) continue;
    // A room without space for it keeps the number in its log.
    const since = toInstant(context.now());
    if (!context.writer.fits({ type: 'stock', at: since, ...unit })) continue;
    const isAtOnce = told === undefined || unit.left === 0;
    const at = isAtOnce ? context.now() : nextTick(context, Date.parse(told.since));
    if (next === undefined || at < next.at) next = { at, run: () => tell(context, unit) };
  }
  return next;
}
