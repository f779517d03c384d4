import {
  type InputIssue,
  inputInvalid,
  inputIssues,
  type SessionPlan,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import { CHAT } from '../../commerce/chat/chat.ts';
import { chatCommands } from '../../commerce/chat/chat-commands.ts';
import type { Words } from '../../commerce/chat/words.ts';
import { checkPlan } from '../../commerce/plan-index.ts';
import {
  type ChatRequest,
  emptyRecord,
  type OwnRequest,
  runViewerRequest,
} from '../../commerce/room-commands.ts';
import { createCommerceWriter, createWriter } from '../../commerce/writer.ts';
import { isLivelaneError } from '../../errors/guard.ts';
import { type RTC_ISSUES, rtcIssue } from '../../errors/rtc-issues.ts';
import { createRoomCommands } from '../../room/commands/commands.ts';
import {
  type CommandEvent,
  type PlayedCommands,
  playOf,
  type RequestEvent,
  type ScriptEvent,
  ScriptEventSchema,
} from './script-event.ts';

/** Maximum number of simulated viewers. */
export const MAX_SCRIPT_VIEWERS = 50;

/** A script that was checked against its plan. */
export interface PlayableScript {
  /** All lines, ordered by `at`. */
  readonly events: readonly ScriptEvent[];
  /** Identities of the viewers; those that the script names come first. */
  readonly viewers: readonly string[];
  /** The viewers who are in the room from the start. */
  readonly present: readonly string[];
  /** Identity of the participant who publishes: the plan's first host. */
  readonly host: string;
}

/** Options of {@link checkScript}. */
export interface CheckScriptOptions {
  /** The plan that the script is played with. */
  readonly plan: SessionPlan;
  /** The lines, not validated yet. */
  readonly script: readonly unknown[];
  /** Minimum number of viewers, 0 to 50; viewers that the script names are included. */
  readonly viewers: number;
}

/**
 * Checks that a script can be played with a plan, by running every line without a network: ids must be in the plan,
 * viewers must be present when they act, and only what was started can be stopped.
 *
 * @returns the script with every line once, ordered by `at`, then as in the script
 * @throws INPUT_INVALID for an empty script, or with every invalid line under its index, such as `/3/productId`
 * @example
 * ```ts
 * import { checkScript } from '@livelane/rtc';
 * import { SAMPLE_PLAN, SAMPLE_SCRIPT } from '@livelane/rtc/testing';
 * checkScript({ plan: SAMPLE_PLAN, script: SAMPLE_SCRIPT, viewers: 5 }).host; // => "mia"
 * ```
 */
export function checkScript({ plan, script, viewers }: CheckScriptOptions): PlayableScript {
  checkPlan(plan);
  if (!Number.isInteger(viewers) || viewers < 0 || viewers > MAX_SCRIPT_VIEWERS) {
    const params = { minimum: 0, maximum: MAX_SCRIPT_VIEWERS };
    const issue = rtcIssue('WHOLE_FROM_TO', { path: '/viewers', received: viewers, params });
    throw inputInvalid('checkScript', [issue]);
  }
  if (script.length === 0) throw inputInvalid('live-script', [emptyScript(script)]);
  const malformed = script.map((line) => inputIssues(ScriptEventSchema, line));
  const lines = script
    .map((line, index) => ({ event: line as ScriptEvent, index }))
    .filter(({ index }) => malformed[index]?.length === 0)
    .sort((a, b) => a.event.at - b.event.at || a.index - b.index);
  const playable = participantsOf(
    plan,
    lines.map(({ event }) => event),
    viewers,
  );
  const isComplete = lines.length === script.length;
  const played = dryRun(plan, lines, playable).filter(
    // A malformed line has no effect, so what depends on earlier lines is not known to be wrong.
    ({ code }) => isComplete || !OF_EARLIER_LINES.has(code),
  );
  const issues = [...malformed.flatMap(atLine), ...played].sort((a, b) => indexOf(a) - indexOf(b));
  if (issues.length > 0) throw inputInvalid('live-script', issues);
  return playable;
}

/** The issue of a script without a line. */
export function emptyScript(received: unknown): InputIssue {
  return rtcIssue('SCRIPT_LINE', { received, params: { example: JSON.stringify(EXAMPLE) } });
}

/** Issues of a line of a script by itself, whatever the lines before it do; empty if it is valid. */
export function scriptLineIssues(plan: SessionPlan, line: unknown): InputIssue[] {
  const malformed = inputIssues(ScriptEventSchema, line);
  if (malformed.length > 0) return malformed;
  const event = line as ScriptEvent;
  return dryRun(plan, [{ event, index: 0 }], participantsOf(plan, [event], 0))
    .filter(({ code }) => !OF_EARLIER_LINES.has(code))
    .map((issue) => ({ ...issue, path: issue.path.replace('/0', '') }));
}

const EXAMPLE: ScriptEvent = { at: 0, do: 'pin', productId: 'p-1' };

/** Issues that depend on what earlier lines did. */
const OF_EARLIER_LINES: ReadonlySet<string> = new Set<keyof typeof RTC_ISSUES>([
  'PINNED',
  'PROMOTION_ACTIVE',
  'PROMOTION_INACTIVE',
  'DISCLOSURE_ACTIVE',
  'DISCLOSURE_INACTIVE',
  'QUESTION_ASKED',
  'VIEWER_PRESENT',
  'VIEWER_ABSENT',
  'SALE_RUNNING',
  'SALE_OF_SESSION',
  'DROP_OPEN',
  'DROPS_AT_MOST',
  'POLL_OF_SESSION',
  'CHAT_MESSAGE',
  'STAGE_INVITED',
  'STAGE_AT_MOST',
  'ADMITTED',
  'OWN_LEAD',
  'SCRIPT_REFUSED',
]);

function indexOf({ path }: InputIssue): number {
  return Number(path.split('/')[1] ?? -1);
}

function atLine(issues: readonly InputIssue[], index: number): InputIssue[] {
  return issues.map((issue) => ({ ...issue, path: `/${index}${issue.path}` }));
}

function personOf(event: ScriptEvent): string | undefined {
  if ('person' in event) return event.person;
  if ('participant' in event) return event.participant;
  return 'viewer' in event ? event.viewer : undefined;
}

function participantsOf(
  plan: SessionPlan,
  events: readonly ScriptEvent[],
  wanted: number,
): PlayableScript {
  const host = (plan.hosts.find(({ role }) => role === 'host') ?? plan.hosts[0])?.id ?? 'host';
  const late = new Set<string>();
  const viewers = new Set<string>();
  for (const event of events) {
    const person = personOf(event);
    if (person === undefined || viewers.has(person)) continue;
    viewers.add(person);
    if (event.do === 'viewer-join') late.add(person);
  }
  for (let number = 1; viewers.size < wanted; number += 1) viewers.add(`viewer-${number}`);
  return {
    events,
    viewers: [...viewers],
    present: [...viewers].filter((it) => !late.has(it)),
    host,
  };
}

interface Line {
  readonly event: ScriptEvent;
  readonly index: number;
}

/** Which words a room refuses is not known here. */
const NO_WORDS: Words = { areIn: () => false };

function dryRun(plan: SessionPlan, lines: readonly Line[], script: PlayableScript): InputIssue[] {
  const start = toEpochMs(plan.window.start);
  let now = start;
  const unsigned = {
    publicKey: '',
    sign: <Message>(message: Message) => ({ ...message, sig: '-'.repeat(86) }),
  };
  const stream = { room: plan.id, signer: unsigned, session: plan.id, epoch: 1 };
  const common = {
    record: emptyRecord(),
    now: () => now,
    pseudonym: (identity: string) => identity.slice(0, 24),
    hashOf: canonicalJson,
  };
  const { commands, dues } = createRoomCommands({
    ...{ ...common, plan, writer: createCommerceWriter(stream) },
    reserve: async () => ({ reserved: true }),
  });
  const chat = { writer: createWriter(CHAT, stream), words: NO_WORDS };
  const played = { ...commands, ...chatCommands({ ...common, ...chat }) };
  const people = { present: new Set(script.present), kicked: new Set<string>() };
  const issues: InputIssue[] = [];
  if (script.viewers.length > MAX_SCRIPT_VIEWERS) {
    const params = { maximum: MAX_SCRIPT_VIEWERS };
    issues.push(rtcIssue('VIEWERS_AT_MOST', { received: script.viewers.length, params }));
  }
  for (const { event, index } of lines) {
    now = start + Math.round(event.at * 1_000);
    for (let [next] = dues(); next !== undefined && next.at <= now; [next] = dues()) next.run();
    issues.push(
      ...atLine(
        [...checkPresence(event, { ...people, host: script.host }), ...checkCommand(played, event)],
        index,
      ),
    );
  }
  return issues;
}

interface People {
  readonly present: Set<string>;
  readonly kicked: Set<string>;
  readonly host: string;
}

function checkPresence(event: ScriptEvent, { present, kicked, host }: People): InputIssue[] {
  const person = personOf(event);
  if (person === undefined) return [];
  const path = 'viewer' in event ? '/viewer' : 'participant' in event ? '/participant' : '/person';
  const place = { path, received: person };
  if (person === host) return [rtcIssue('VIEWER_NOT_HOST', place)];
  if (event.do === 'viewer-join') {
    if (kicked.has(person)) return [rtcIssue('ADMITTED', place)];
    if (present.has(person)) return [rtcIssue('VIEWER_ABSENT', place)];
    present.add(person);
  } else if (!present.has(person)) return [rtcIssue('VIEWER_PRESENT', place)];
  if (event.do === 'viewer-leave' || event.do === 'kick') present.delete(person);
  if (event.do === 'kick') kicked.add(person);
  return [];
}

function checkCommand(commands: PlayedCommands, event: ScriptEvent): readonly InputIssue[] {
  if ('viewer' in event) return [];
  try {
    runCommand(commands, event);
    return [];
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return error.details.issues;
    if (!isLivelaneError(error)) throw error;
    const params = { code: error.code };
    return [rtcIssue('SCRIPT_REFUSED', { path: '/do', received: event.do, params })];
  }
}

/** A request that a viewer of a script sends: also a message of the chat. */
export type ScriptRequest = OwnRequest | Extract<ChatRequest, { do: 'chat' }>;

/** The request that a viewer sends for a line. */
export function requestOf(event: RequestEvent): ScriptRequest {
  if (event.do === 'redeem') return { do: 'redeem', code: event.code };
  const { at: _, person: __, ...request } = event;
  return request;
}

/** Whether the shop's server, not the viewer, states what a line says: it names an order. */
export function isOrder(
  event: ScriptEvent,
): event is Extract<ScriptEvent, { do: 'redeem' }> & { readonly orderId: string } {
  return event.do === 'redeem' && event.orderId !== undefined;
}

/** Runs the command of a line. */
export function runCommand(room: PlayedCommands, event: CommandEvent): unknown {
  if (isOrder(event)) {
    const { person: identity, code, orderId } = event;
    return room.redeemOrder({ identity, code, orderId });
  }
  if ('person' in event)
    return runRequest(room, { identity: event.person, request: requestOf(event) });
  return playOf(event)?.(room, event);
}

/** Runs the request of a viewer without a network. */
export function runRequest(
  room: PlayedCommands,
  { identity, request }: { readonly identity: string; readonly request: ScriptRequest },
): unknown {
  if (request.do === 'chat') return room.chat({ ...request, identity });
  return runViewerRequest(room, { identity, request });
}
