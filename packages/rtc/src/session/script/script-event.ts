import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { ChatCommands } from '../../commerce/chat/chat-commands.ts';
import { CHAT_LINES, CHAT_SCRIPT } from '../../commerce/chat/chat-script.ts';
import { CLICK_LINES, CLICK_SCRIPT } from '../../commerce/kinds/click/click-script.ts';
import { COUPON_LINES, COUPON_SCRIPT } from '../../commerce/kinds/coupon/coupon-script.ts';
import {
  DISCLOSURE_LINES,
  DISCLOSURE_SCRIPT,
} from '../../commerce/kinds/disclosure/disclosure-script.ts';
import { ScriptAt } from '../../commerce/kinds/form-parts.ts';
import { LEAD_LINES, LEAD_SCRIPT } from '../../commerce/kinds/lead/lead-script.ts';
import {
  MODERATION_LINES,
  MODERATION_SCRIPT,
} from '../../commerce/kinds/moderation/moderation-script.ts';
import { PIN_LINES, PIN_SCRIPT } from '../../commerce/kinds/pin/pin-script.ts';
import { POLL_LINES, POLL_SCRIPT } from '../../commerce/kinds/poll/poll-script.ts';
import { PRICE_LINES, PRICE_SCRIPT } from '../../commerce/kinds/price/price-script.ts';
import {
  PROMOTION_LINES,
  PROMOTION_SCRIPT,
} from '../../commerce/kinds/promotion/promotion-script.ts';
import { QUESTION_LINES, QUESTION_SCRIPT } from '../../commerce/kinds/question/question-script.ts';
import { REDEEM_LINES, REDEEM_SCRIPT } from '../../commerce/kinds/redeem/redeem-script.ts';
import { SALE_LINES, SALE_SCRIPT } from '../../commerce/kinds/sale/sale-script.ts';
import type { ScriptText } from '../../commerce/kinds/script-kind.ts';
import { STAGE_LINES, STAGE_SCRIPT } from '../../commerce/kinds/stage/stage-script.ts';
import { STOCK_LINES, STOCK_SCRIPT } from '../../commerce/kinds/stock/stock-script.ts';
import { TICKER_LINES, TICKER_SCRIPT } from '../../commerce/kinds/ticker/ticker-script.ts';
import type { RoomCommands } from '../../commerce/room-commands.ts';

/** Schema of {@link ScriptEvent}. */
export const ScriptEventSchema = z.discriminatedUnion('do', [
  ...PIN_LINES,
  ...PROMOTION_LINES,
  ...DISCLOSURE_LINES,
  ...QUESTION_LINES,
  ...CLICK_LINES,
  ...REDEEM_LINES,
  ...LEAD_LINES,
  ...PRICE_LINES,
  ...SALE_LINES,
  ...STOCK_LINES,
  ...COUPON_LINES,
  ...TICKER_LINES,
  ...POLL_LINES,
  ...CHAT_LINES,
  ...STAGE_LINES,
  ...MODERATION_LINES,
  z.strictObject({
    ...ScriptAt,
    /** A viewer leaves the room. */
    do: z.literal('viewer-leave'),
    /** The viewer. */
    viewer: IdSchema,
  }),
  z.strictObject({
    ...ScriptAt,
    /** A viewer comes, or comes back. */
    do: z.literal('viewer-join'),
    /** The viewer. */
    viewer: IdSchema,
  }),
]);

/** One line of a script: what happens, `at` seconds after the session's start. */
export type ScriptEvent = z.infer<typeof ScriptEventSchema>;

/** A line that is a command of the room; joining and leaving are not. */
export type CommandEvent = Exclude<ScriptEvent, { readonly viewer: string }>;

/** A line that is a viewer's request. */
export type RequestEvent = Extract<CommandEvent, { readonly person: string }>;

const KINDS = [
  PIN_SCRIPT,
  PROMOTION_SCRIPT,
  DISCLOSURE_SCRIPT,
  QUESTION_SCRIPT,
  CLICK_SCRIPT,
  REDEEM_SCRIPT,
  LEAD_SCRIPT,
  PRICE_SCRIPT,
  SALE_SCRIPT,
  STOCK_SCRIPT,
  COUPON_SCRIPT,
  TICKER_SCRIPT,
  POLL_SCRIPT,
  CHAT_SCRIPT,
  STAGE_SCRIPT,
  MODERATION_SCRIPT,
] as const;

/** The commands that a script plays: those of the room and of its chat. */
export interface PlayedCommands extends RoomCommands<unknown>, ChatCommands<unknown> {}

type Play = (room: PlayedCommands, line: CommandEvent) => unknown;

const PLAY = Object.assign({}, ...KINDS.map(({ play }) => play)) as Readonly<Record<string, Play>>;

const TEXT = Object.assign({}, ...KINDS.map(({ text }) => text)) as Readonly<
  Record<string, (line: CommandEvent) => ScriptText>
>;

/** The command of a line of host or shop; undefined for a viewer's request. */
export function playOf(line: CommandEvent): Play | undefined {
  return PLAY[line.do];
}

/** What a command of a script is about. */
export function textOf(line: CommandEvent): ScriptText {
  return TEXT[line.do]?.(line) ?? { en: line.do, 'zh-Hans': line.do };
}
