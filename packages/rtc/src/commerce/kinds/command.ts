import {
  type InputIssue,
  inputIssues,
  type LivelaneError,
  type SessionEvent,
  toInstant,
} from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';
import { rtcIssue } from '../../errors/rtc-issues.ts';
import type { CommerceEnvelope } from '../apply.ts';
import { invalidCommand, type PlanIndex } from '../plan-index.ts';
import type { CommerceEvent } from '../state.ts';
import type { CommerceWriter } from '../writer.ts';
import type { Disclosing } from './disclosure/disclosing.ts';

/** What the application says of a unit that a viewer wants. */
export interface ReservationAnswer {
  /** Whether the unit is kept for the order. */
  readonly reserved: boolean;
  /** Units left. Default: not told to viewers, except that a unit which is refused is sold out. */
  readonly left?: number;
}

/**
 * Keeps a unit for an order. The stock is the application's: it must count in one step, such as one statement of its
 * database, and answer the same for an order that it has answered before.
 */
export type Reserve = (
  orderId: string,
  productId: string,
  variantId?: string,
) => Promise<ReservationAnswer>;

/** What a room keeps of a command that was carried out; a store gives it back after a restart. */
export interface KeptAct {
  /** What the log holds of it. */
  readonly events: readonly SessionEvent[];
  /** What viewers see of it, in order. */
  readonly shown: readonly CommerceEvent[];
  /** The request that asked for it, which counts once. */
  readonly request?: { readonly key: string; readonly hash: string };
  /** The redemption of an order that it was. */
  readonly order?: {
    readonly customer: string | null;
    readonly units: Readonly<Record<string, number>>;
  };
  /** The codes of a drop, each for one viewer. */
  readonly codes?: readonly string[];
}

/** Requests that were carried out, by key. */
export interface RequestMemory {
  readonly requests: Map<
    string,
    { readonly hash: string; readonly events: readonly SessionEvent[] }
  >;
}

/** Result of a command before it is sent: entries for the log, and envelopes for all viewers. */
export interface CommandResult {
  readonly events: readonly SessionEvent[];
  readonly envelopes: readonly CommerceEnvelope[];
  /** What is kept of it besides its events. */
  readonly cause?: Omit<KeptAct, 'events' | 'shown'>;
  /** Whether it is the first result of a request that was repeated. */
  readonly repeated?: true;
  /** Why the request is refused, once its events are sent. Default: it is not. */
  readonly refusal?: LivelaneError;
}

/** A result that the application must answer first; the function carries it out, in one step. */
export interface LaterResult {
  readonly later: Promise<() => CommandResult>;
}

/** What a kind does by itself at a time. */
export interface Due {
  /** In milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  readonly run: () => CommandResult;
}

/** Limits on the orders of a session that may use a discount code. */
export interface RedemptionLimits {
  /** Maximum number of orders by code. Default: no limit. */
  readonly perCode?: Readonly<Record<string, number>>;
  /** Maximum number of orders with the same code of one customer that the shop vouches for. Default: no limit. */
  readonly perCustomer?: number;
  /** Units in stock by product. Default: no limit. */
  readonly stock?: Readonly<Record<string, number>>;
}

/** What the commands of a kind work with; `Memory` is what the kind remembers besides what viewers see. */
export interface CommandContext<Memory = unknown> {
  readonly writer: CommerceWriter;
  readonly index: PlanIndex;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
  readonly record: RequestMemory & Memory;
  /** What an equal request has in common, such as its hash. */
  readonly hashOf: (content: unknown) => string;
  readonly limits: RedemptionLimits;
  /** Asks the application for a unit; undefined where the room sells nothing itself. */
  readonly reserve: Reserve | undefined;
  /** How the room keeps its disclosure duties by itself; undefined where it does not. */
  readonly disclosing: Disclosing | undefined;
  /** A number from 0 to 1, 1 excluded. */
  readonly random: () => number;
}

/** Interval between two numbers that a room tells by itself about one thing, in milliseconds. */
const TICK_MS = 1_000;

/** When something may be told again that was told at a time, also where the clock was set back since. */
export function nextTick({ now }: CommandContext, told: number): number {
  return told > now() ? now() : told + TICK_MS;
}

/** A log entry without its time and position. */
export type EventDetail = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'at' | 'epoch' | 'seq'>
    : never
  : never;

/** Checks a field that a command was given. @throws INPUT_INVALID */
export function checkField(schema: z.ZodMiniType, value: unknown, path: `/${string}`): void {
  const [issue] = inputIssues(schema, value);
  if (issue !== undefined) throw invalidCommand({ ...issue, path: `${path}${issue.path}` });
}

/** An event for all viewers and the log. */
export function publish(
  { writer }: CommandContext,
  event: CommerceEvent,
  detail: EventDetail,
): CommandResult {
  const envelope = writer.write(event);
  const { epoch, seq } = envelope;
  return {
    events: [{ ...detail, at: event.at, epoch, seq } as SessionEvent],
    envelopes: [envelope],
  };
}

/** A private event for the log only. */
export function logOnly({ writer, now }: CommandContext, detail: EventDetail): CommandResult {
  const at = toInstant(now());
  const { epoch } = writer;
  return {
    events: [{ ...detail, at, epoch, seq: writer.takeSeq() } as SessionEvent],
    envelopes: [],
  };
}

/** The result of a command that changes nothing. */
export const NOTHING: CommandResult = { events: [], envelopes: [] };

/** One result of several, in order. */
export function inOrder(...results: readonly CommandResult[]): CommandResult {
  return {
    events: results.flatMap(({ events }) => events),
    envelopes: results.flatMap(({ envelopes }) => envelopes),
  };
}

interface IdentifiedRequest {
  /** Path of the id in the request, which also names its kind. */
  readonly path: `/${string}Id`;
  readonly id: string;
  readonly content: unknown;
  /** Whether the id is known to be used by a request that is not remembered. */
  readonly isUsed?: boolean;
  /** What is said of another request with the id. Default: that the id is used. */
  readonly refusal?: InputIssue;
}

/** Runs a request once: an equal one with the same id gives the first result, a different one is refused. */
export function once(
  { record, hashOf }: CommandContext,
  { path, id, content, isUsed = false, refusal }: IdentifiedRequest,
  run: () => CommandResult,
): CommandResult {
  const key = `${path} ${id}`;
  const hash = hashOf(content);
  const known = record.requests.get(key);
  if (known?.hash === hash) return { events: known.events, envelopes: [], repeated: true };
  if (known !== undefined || isUsed)
    throw invalidCommand(refusal ?? rtcIssue('ID_UNUSED', { path, received: id }));
  const result = run();
  return { ...result, cause: { ...result.cause, request: { key, hash } } };
}
