import { type SessionPlan, toInstant } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type {
  CommandContext,
  CommandResult,
  RedemptionLimits,
} from '../../commerce/kinds/command.ts';
import { createPlanIndex } from '../../commerce/plan-index.ts';
import {
  commandsOf,
  emptyRecord,
  noteAct,
  type RoomCommands,
  type RoomRecord,
} from '../../commerce/room-commands.ts';
import type { CommerceWriter } from '../../commerce/writer.ts';
import type { RoomAct } from '../store/room-record.ts';

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

/** Result of a command that the record of the room has. */
export interface NotedResult extends CommandResult {
  /** What the store keeps of it. Absent: carried out before. */
  readonly act?: RoomAct;
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
}: RoomCommandsOptions): RoomCommands<NotedResult> {
  const index = createPlanIndex(plan);
  const context = { writer, index, now, pseudonym, record, hashOf, limits };
  return eachCommand(commandsOf(context), (command) => noteResult(context, command()));
}

/** The same commands, each carried out by `run`. */
export function eachCommand<Before, After>(
  commands: RoomCommands<Before>,
  run: (command: () => Before) => After,
): RoomCommands<After> {
  const wrapped = Object.entries(commands).map(([name, command]) => [
    name,
    (...given: readonly unknown[]) => run(() => command(...given)),
  ]);
  return Object.fromEntries(wrapped) as RoomCommands<After>;
}

/** Adds what a command did to the record of the room, once. */
function noteResult(
  { writer, now, record }: CommandContext<RoomRecord>,
  result: CommandResult,
): NotedResult {
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
