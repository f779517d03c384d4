import { inputIssue, localText, type SessionPlan, toInstant } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import { type CommerceEvent, sameDisclosure } from '../../commerce/state.ts';
import type { CommerceWriter } from '../../commerce/writer.ts';
import { rtcIssue } from '../../errors/rtc-issues.ts';
import { createPlanIndex, invalidCommand } from '../plan-index.ts';
import { emptyRecord, type RoomRecord } from '../store/room-record.ts';
import {
  type CommandContext,
  type CommandResult,
  noteResult,
  publish,
  type RedemptionLimits,
} from './command-context.ts';
import type { OrderRedemption, ViewerActions } from './viewer-actions.ts';
import { answer, ask, click, lead, redeem, redeemOrder, release } from './viewer-commands.ts';

/** How a disclosure is made. */
export interface DisclosureForm {
  /** Shown in the picture, or spoken. */
  readonly medium: 'picture' | 'voice';
  /** One of the languages of the duty. */
  readonly language: string;
}

/** The commands of a live room; `Result` is what each of them gives. */
export interface RoomCommands<Result> extends ViewerActions<Result> {
  /** Shows a product on top, at its price in the plan or that of its active promotion. */
  pin(productId: string): Result;
  /** Removes a product that is pinned, also one that the plan lost at a restart. */
  unpin(productId: string): Result;
  /** Starts or stops a promotion. A pinned product is pinned again at its new price. */
  promotion(promotionId: string, phase: 'start' | 'stop'): Result;
  /** Starts or stops a disclosure that the plan requires. */
  disclose(dutyId: string, phase: 'start' | 'stop', form: DisclosureForm): Result;
  /** Shows a question that waits to all viewers, without its author. Only a moderator may decide it. */
  release(questionId: string): Result;
  /** Marks a question as answered. */
  answer(questionId: string): Result;
  /** Records the use of a discount code for an order, as the shop's server states it. Idempotent by `orderId`. */
  redeemOrder(order: OrderRedemption): Result;
}

export interface RoomCommandsOptions {
  readonly plan: SessionPlan;
  readonly writer: CommerceWriter;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
  /** What the room remembers; it is changed by the commands. Default: nothing yet. */
  readonly record?: RoomRecord;
  /** Default: the canonical JSON, for a room that is not stored. */
  readonly hashOf?: (content: unknown) => string;
  /** Default: no limits. */
  readonly limits?: RedemptionLimits;
}

/**
 * The commands of one room, without a network. They check each command against the plan and the current state, and
 * take prices from the plan only.
 * @throws INPUT_INVALID from every command that the plan or the current state does not allow
 */
export function createRoomCommands({
  plan,
  writer,
  now,
  pseudonym,
  record = emptyRecord(),
  hashOf = canonicalJson,
  limits = {},
}: RoomCommandsOptions): RoomCommands<CommandResult> {
  const index = createPlanIndex(plan);
  const context: CommandContext = { writer, index, now, pseudonym, record, hashOf, limits };
  const noted = (result: CommandResult): CommandResult => noteResult(context, result);
  return {
    pin: (productId) => noted(pin(context, productId)),
    unpin: (productId) => noted(unpin(context, productId)),
    promotion: (promotionId, phase) => noted(promote(context, promotionId, phase)),
    disclose: (dutyId, phase, form) => noted(disclose(context, { dutyId, phase, ...form })),
    question: (question) => noted(ask(context, question)),
    release: (questionId) => noted(release(context, questionId)),
    answer: (questionId) => noted(answer(context, questionId)),
    click: (it) => noted(click(context, it)),
    redeem: (redemption) => noted(redeem(context, redemption)),
    redeemOrder: (order) => noted(redeemOrder(context, order)),
    lead: (it) => noted(lead(context, it)),
  };
}

function pin(context: CommandContext, productId: string): CommandResult {
  const product = context.index.product(productId);
  const { promotion } = product;
  const runs =
    promotion !== undefined &&
    context.writer.state().promotions.some((it) => it.promotionId === promotion.id);
  const price = runs ? promotion.price : product.price;
  const event: CommerceEvent = {
    type: 'pin',
    at: toInstant(context.now()),
    productId,
    name: product.name,
    price,
    ...(runs ? { promotionId: promotion.id } : {}),
  };
  return publish(context, event, { type: 'pin', productId, price });
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

function isPinned(context: CommandContext, productId: string): boolean {
  return context.writer.state().pinned.some((it) => it.productId === productId);
}

/** A pinned product is pinned again at its new price, so that only pins change displayed prices. */
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
  const event: CommerceEvent = {
    type: 'promotion',
    at: toInstant(context.now()),
    promotionId,
    phase,
    productId: product.id,
    price,
  };
  const { events, envelopes } = publish(context, event, { type: 'promotion', promotionId, phase });
  if (!isPinned(context, product.id)) return { events, envelopes };
  const pinned = pin(context, product.id);
  return {
    events: [...events, ...pinned.events],
    envelopes: [...envelopes, ...pinned.envelopes],
  };
}

interface DisclosureCommand extends DisclosureForm {
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
}

function disclose(context: CommandContext, command: DisclosureCommand): CommandResult {
  const { dutyId, phase, medium, language } = command;
  const duty = context.index.duty(dutyId);
  if (!duty.languages.includes(language)) {
    const params = { choices: duty.languages };
    throw invalidCommand(inputIssue('ONE_OF', { path: '/language', received: language, params }));
  }
  const shown = context.writer.state().disclosures.some((it) => sameDisclosure(it, command));
  if (shown === (phase === 'start')) {
    const code = shown ? 'DISCLOSURE_ACTIVE' : 'DISCLOSURE_INACTIVE';
    throw invalidCommand(rtcIssue(code, { path: '/phase', received: phase }));
  }
  const event: CommerceEvent = {
    type: 'disclosure',
    at: toInstant(context.now()),
    dutyId,
    phase,
    market: duty.market,
    medium,
    language,
    text: localText(duty.label, language),
  };
  return publish(context, event, { type: 'disclosure', dutyId, phase, medium, language });
}
