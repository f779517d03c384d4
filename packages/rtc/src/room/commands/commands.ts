import {
  type InputIssue,
  inputInvalid,
  inputIssues,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import {
  type CommandContext,
  type CommandResult,
  type LaterResult,
  NOTHING,
  type RedemptionLimits,
  type Reserve,
} from '../../commerce/kinds/command.ts';
import type { Disclosing } from '../../commerce/kinds/disclosure/disclosing.ts';
import { createPlanIndex } from '../../commerce/plan-index.ts';
import {
  commandsOf,
  duesOf,
  emptyRecord,
  lastOf,
  noteAct,
  type RoomCommands,
  type RoomRecord,
} from '../../commerce/room-commands.ts';
import type { CommerceWriter } from '../../commerce/writer.ts';
import type { RoomAct } from '../store/room-record.ts';
import { RoomEntrySchema } from '../store/room-store.ts';

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
  /** Default: the room sells nothing itself. */
  readonly reserve?: Reserve | undefined;
  /** Default: the application makes the disclosures. */
  readonly disclosing?: Disclosing | undefined;
  /** A number from 0 to 1, 1 excluded. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Result of a command that the record of the room has. */
export interface NotedResult extends CommandResult {
  /** What the store keeps of it. Absent: carried out before, or nothing happened. */
  readonly act?: RoomAct;
}

/** A result now, or a step that gives it once the application has answered. */
export type Commanded = NotedResult | { readonly later: Promise<() => NotedResult> };

/** What a room does by itself at a time. */
export interface NotedDue {
  /** In milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
  readonly run: () => NotedResult;
}

/** The commands of a room, and what it does by itself. */
export interface CommandSet {
  readonly commands: RoomCommands<Commanded>;
  /** Everything that is due at some time, the next first. */
  readonly dues: () => readonly NotedDue[];
  /** What is noted before the room is closed. */
  readonly last: () => NotedResult;
}

/**
 * The commands of one room, without a network. They check each command against the plan and the current state, and
 * take prices from the server only.
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
  reserve,
  disclosing,
  random = Math.random,
}: RoomCommandsOptions): CommandSet {
  const index = createPlanIndex(plan);
  const context = {
    ...{ writer, index, now, pseudonym, record, hashOf, limits, reserve, disclosing, random },
  };
  const noted = (run: () => CommandResult): NotedResult =>
    whole(writer, () => noteResult(context, run()));
  const carriedOut = (command: () => CommandResult | LaterResult): Commanded => {
    let later: LaterResult['later'] | undefined;
    const now = noted(() => {
      const result = command();
      if (!('later' in result)) return result;
      later = result.later;
      return NOTHING;
    });
    return later === undefined ? now : { later: later.then((step) => () => noted(step)) };
  };
  return {
    commands: eachCommand(commandsOf(context), carriedOut),
    last: () => noted(() => lastOf(context)),
    dues: () => duesOf(context).map(({ at, run }) => ({ at, run: () => noted(run) })),
  };
}

/** Carries out a step of several events entirely or not at all. */
function whole<Result>(writer: CommerceWriter, step: () => Result): Result {
  const undo = writer.savepoint();
  try {
    return step();
  } catch (error) {
    undo();
    throw error;
  }
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

/** Adds what a command did to the record of the room, once. @throws INPUT_INVALID for what a store could not read again */
function noteResult(
  { writer, now, record }: CommandContext<RoomRecord>,
  result: CommandResult,
): NotedResult {
  if (result.repeated === true || result.events.length === 0) return result;
  const act: RoomAct = {
    entry: 'act',
    epoch: writer.epoch,
    at: toInstant(now()),
    events: [...result.events],
    shown: result.envelopes.map(({ event }) => event) as RoomAct['shown'],
    ...(result.cause as Pick<RoomAct, 'request' | 'order' | 'codes'>),
  };
  checkAct(act);
  noteAct(record, act);
  return { ...result, act };
}

/** Where an act holds the fields of a command. */
const INSIDE = /^\/(?:events|shown)\/\d+|^\/order(?=\/)/;

/** One field that cannot be read again would keep the room from being opened. @throws INPUT_INVALID */
function checkAct(act: RoomAct): void {
  const issues = inputIssues(RoomEntrySchema, act);
  if (issues.length === 0) return;
  const placed = issues.map((issue) => ({ ...issue, path: issue.path.replace(INSIDE, '') }));
  const isFirst = ({ path }: InputIssue, at: number) =>
    placed.findIndex((it) => it.path === path) === at;
  throw inputInvalid('room-command', placed.filter(isFirst));
}
