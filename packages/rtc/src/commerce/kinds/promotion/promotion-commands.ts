import { toInstant } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { invalidCommand } from '../../plan-index.ts';
import { type CommandContext, type CommandResult, inOrder, publish } from '../command.ts';
import { pinnedAgain } from '../pin/pin-commands.ts';
import type { PromotionEvent } from './promotion.ts';

/** Commands about promotions of the plan. */
export interface PromotionCommands<Result> {
  /** Starts or stops a promotion. A pinned product is pinned again at its new price. */
  promotion(promotionId: string, phase: 'start' | 'stop'): Result;
}

export function promotionCommands(context: CommandContext): PromotionCommands<CommandResult> {
  return { promotion: (promotionId, phase) => promote(context, promotionId, phase) };
}

function promote(
  context: CommandContext,
  promotionId: string,
  phase: 'start' | 'stop',
): CommandResult {
  const { product, price } = context.index.promotion(promotionId);
  const runs = context.writer.state().promotions.some((it) => it.promotionId === promotionId);
  if (runs === (phase === 'start')) {
    const code = runs ? 'PROMOTION_ACTIVE' : 'PROMOTION_INACTIVE';
    throw invalidCommand(rtcIssue(code, { path: '/phase', received: phase }));
  }
  const event: PromotionEvent = {
    type: 'promotion',
    at: toInstant(context.now()),
    promotionId,
    phase,
    productId: product.id,
    price,
  };
  const promoted = publish(context, event, { type: 'promotion', promotionId, phase });
  return inOrder(promoted, ...pinnedAgain(context, product.id));
}
