import type { ChatCommands } from './chat/chat-commands.ts';
import { chatDue, countChat } from './chat/chat-counts.ts';
import { type ChatMemory, noChat, noteChatCounts } from './chat/chat-memory.ts';
import { type ClickCommands, clickCommands } from './kinds/click/click-commands.ts';
import {
  type CommandContext,
  type CommandResult,
  type Due,
  type KeptAct,
  type LaterResult,
  NOTHING,
  type RequestMemory,
} from './kinds/command.ts';
import { type CouponCommands, couponCommands } from './kinds/coupon/coupon-commands.ts';
import { type CouponMemory, noCoupons, noteCoupons } from './kinds/coupon/coupon-memory.ts';
import {
  type DisclosureCommands,
  disclosureCommands,
} from './kinds/disclosure/disclosure-commands.ts';
import {
  type DisclosureMemory,
  noDisclosing,
  noteDisclosing,
} from './kinds/disclosure/disclosure-memory.ts';
import { disclosureDue } from './kinds/disclosure/disclosure-schedule.ts';
import { type LeadCommands, leadCommands } from './kinds/lead/lead-commands.ts';
import {
  type ModerationCommands,
  moderationCommands,
} from './kinds/moderation/moderation-commands.ts';
import { type ModerationMemory, noModeration, noteModeration } from './kinds/moderation-memory.ts';
import { type PinCommands, pinCommands } from './kinds/pin/pin-commands.ts';
import { type PollCommands, pollCommands, pollDue } from './kinds/poll/poll-commands.ts';
import { noPolls, notePolls, type PollMemory } from './kinds/poll/poll-memory.ts';
import { type PriceCommands, priceCommands } from './kinds/price/price-commands.ts';
import { type PromotionCommands, promotionCommands } from './kinds/promotion/promotion-commands.ts';
import { type QuestionCommands, questionCommands } from './kinds/question/question-commands.ts';
import {
  noQuestions,
  noteQuestions,
  type QuestionMemory,
} from './kinds/question/question-memory.ts';
import { type RedeemCommands, redeemCommands } from './kinds/redeem/redeem-commands.ts';
import { noRedemptions, noteRedemptions, type RedeemMemory } from './kinds/redeem/redeem-memory.ts';
import { type SaleCommands, saleCommands, saleDue } from './kinds/sale/sale-commands.ts';
import { noSales, noteSales, type SaleMemory } from './kinds/sale/sale-memory.ts';
import { type StageCommands, stageCommands } from './kinds/stage/stage-commands.ts';
import { noStage, noteStage, type StageMemory } from './kinds/stage/stage-memory.ts';
import { type ReserveCommands, reserveCommands } from './kinds/stock/reserve-command.ts';
import { type StockCommands, stockCommands, stockDue } from './kinds/stock/stock-commands.ts';
import { noStock, noteStock, type StockMemory } from './kinds/stock/stock-memory.ts';
import { type TickerCommands, tickerCommands, tickerDue } from './kinds/ticker/ticker-commands.ts';
import { noTicker, noteTicker, type TickerMemory } from './kinds/ticker/ticker-memory.ts';
import type { ViewerRequest } from './viewer-request.ts';

/** The commands of a live room; `Result` is what each of them gives. */
export interface RoomCommands<Result>
  extends PinCommands<Result>,
    PromotionCommands<Result>,
    DisclosureCommands<Result>,
    QuestionCommands<Result>,
    ClickCommands<Result>,
    RedeemCommands<Result>,
    LeadCommands<Result>,
    PriceCommands<Result>,
    SaleCommands<Result>,
    StockCommands<Result>,
    CouponCommands<Result>,
    TickerCommands<Result>,
    PollCommands<Result>,
    ModerationCommands<Result>,
    StageCommands<Result>,
    ReserveCommands<Result> {}

/** What a room remembers of its session besides what viewers see. */
export interface RoomRecord
  extends RequestMemory,
    QuestionMemory,
    RedeemMemory,
    SaleMemory,
    StockMemory,
    CouponMemory,
    TickerMemory,
    PollMemory,
    ModerationMemory,
    StageMemory,
    DisclosureMemory,
    ChatMemory {}

/** The commands of every kind, which check each command against the plan and the state. */
export function commandsOf(
  context: CommandContext<RoomRecord>,
): RoomCommands<CommandResult | LaterResult> {
  return {
    ...pinCommands(context),
    ...promotionCommands(context),
    ...disclosureCommands(context),
    ...questionCommands(context),
    ...clickCommands(context),
    ...redeemCommands(context),
    ...leadCommands(context),
    ...priceCommands(context),
    ...saleCommands(context),
    ...stockCommands(context),
    ...couponCommands(context),
    ...tickerCommands(context),
    ...pollCommands(context),
    ...moderationCommands(context),
    ...stageCommands(context),
    ...reserveCommands(context),
  };
}

export function emptyRecord(): RoomRecord {
  return {
    requests: new Map(),
    ...noQuestions(),
    ...noRedemptions(),
    ...noSales(),
    ...noStock(),
    ...noCoupons(),
    ...noTicker(),
    ...noPolls(),
    ...noModeration(),
    ...noStage(),
    ...noDisclosing(),
    ...noChat(),
  };
}

/** Adds an act to a record, in memory at once and from the store after a restart. */
export function noteAct(record: RoomRecord, act: KeptAct): void {
  const { request, events } = act;
  if (request !== undefined) record.requests.set(request.key, { hash: request.hash, events });
  noteQuestions(record, act);
  noteRedemptions(record, act);
  noteSales(record, act);
  noteStock(record, act);
  noteCoupons(record, act);
  noteTicker(record, act);
  notePolls(record, act);
  noteModeration(record, act);
  noteStage(record, act);
  noteDisclosing(record, act);
  noteChatCounts(record, act);
}

/** What the room does by itself, at most one thing of each kind, the next first. */
export function duesOf(context: CommandContext<RoomRecord>): readonly Due[] {
  const dues = [
    saleDue(context),
    stockDue(context),
    tickerDue(context),
    pollDue(context),
    disclosureDue(context),
    chatDue(context),
  ];
  return dues.filter((due) => due !== undefined).sort((one, other) => one.at - other.at);
}

/** What the log still lacks when the room is closed. */
export function lastOf(context: CommandContext<RoomRecord>): CommandResult {
  return context.record.chat.since === undefined ? NOTHING : countChat(context);
}

/** A request that is a message or a decision of the chat, which has an order of its own. */
export type ChatRequest = Extract<ViewerRequest, { do: keyof ChatCommands<unknown> }>;

/** A request that is carried out on behalf of the identity that sends it. */
export type OwnRequest = Exclude<ViewerRequest, { do: 'release' } | ChatRequest>;

/** The commands that viewers can request, each on behalf of a verified identity. */
export type ViewerActions<Result> = Pick<RoomCommands<Result>, OwnRequest['do']>;

/** Runs a viewer's request in a room: its command has the same name. `identity` must have been verified by a token. */
export function runViewerRequest<Result>(
  room: ViewerActions<Result>,
  { identity, request }: { readonly identity: string; readonly request: OwnRequest },
): Result {
  const { do: name, ...fields } = request;
  const command = room[name] as (input: unknown) => Result;
  return command({ identity, ...fields });
}
