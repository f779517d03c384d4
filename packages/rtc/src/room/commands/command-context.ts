import type { SessionEvent } from '@livelane/contracts/vocabulary';
import { toInstant } from '@livelane/contracts/vocabulary';
import type { CommerceEnvelope } from '../../commerce/apply.ts';
import type { CommerceEvent } from '../../commerce/state.ts';
import type { CommerceWriter } from '../../commerce/writer.ts';
import type { PlanIndex } from '../plan-index.ts';
import { noteAct, type RoomAct, type RoomRecord } from '../store/room-record.ts';

/** Result of a command before it is sent: entries for the log, and envelopes for all viewers. */
export interface CommandResult {
  readonly events: readonly SessionEvent[];
  readonly envelopes: readonly CommerceEnvelope[];
  /** The request that asked for it, and the order that it is about. */
  readonly cause?: Pick<RoomAct, 'request' | 'order'>;
  /** Whether it is the first result of a request that was repeated. */
  readonly repeated?: true;
  /** What the store keeps of it. Absent: not noted yet, or carried out before. */
  readonly act?: RoomAct;
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

/** What the commands of a room work with. */
export interface CommandContext {
  readonly writer: CommerceWriter;
  readonly index: PlanIndex;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
  readonly record: RoomRecord;
  /** What an equal request has in common, such as its hash. */
  readonly hashOf: (content: unknown) => string;
  readonly limits: RedemptionLimits;
}

/** A log entry without its time and position. */
export type EventDetail = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'at' | 'epoch' | 'seq'>
    : never
  : never;

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

/** Adds what a command did to the record of the room, once. */
export function noteResult(
  { writer, now, record }: CommandContext,
  result: CommandResult,
): CommandResult {
  if (result.repeated === true) return result;
  const act: RoomAct = {
    entry: 'act',
    epoch: writer.epoch,
    at: toInstant(now()),
    events: [...result.events],
    shown: result.envelopes.map(({ event }) => event),
    ...result.cause,
  };
  noteAct(record, act);
  return { ...result, act };
}
