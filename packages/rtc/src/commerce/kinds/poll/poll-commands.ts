import { inputIssues, toInstant } from '@livelane/contracts/vocabulary';
import { rtcError } from '../../../errors/rtc-errors.ts';
import { rtcIssue } from '../../../errors/rtc-issues.ts';
import { cleanText } from '../../clean-text.ts';
import { invalidCommand } from '../../plan-index.ts';
import { MAX_ENVELOPE_BYTES } from '../../stream.ts';
import {
  type CommandContext,
  type CommandResult,
  type Due,
  logOnly,
  nextTick,
  once,
  publish,
} from '../command.ts';
import { PollStartSchema } from './poll-forms.ts';
import type { KnownPoll, PollMemory } from './poll-memory.ts';

/** A poll that begins. */
export interface PollStart {
  /** Id of the poll, which no other poll of the session has. */
  readonly pollId: string;
  /** What is asked. */
  readonly question: string;
  /** Two to six answers; with the question they must fit one packet. */
  readonly options: readonly string[];
}

/** A viewer's vote. */
export interface PollVote {
  /** The viewer, as verified by a token. */
  readonly identity: string;
  /** Id of the poll. */
  readonly pollId: string;
  /** Position of the answer, from 0. */
  readonly option: number;
}

/** Commands about polls. */
export interface PollCommands<Result> {
  /** Begins a poll. Its votes are told to viewers at most once a second. */
  poll(start: PollStart): Result;
  /** Counts a viewer's vote; a viewer votes once. @throws POLL_CLOSED */
  vote(vote: PollVote): Result;
  /** Ends a poll and tells its result. @throws POLL_CLOSED */
  endPoll(poll: { readonly pollId: string }): Result;
}

type Context = CommandContext<PollMemory>;

export function pollCommands(context: Context): PollCommands<CommandResult> {
  return {
    poll: (start) => begin(context, start),
    vote: (vote) => count(context, vote),
    endPoll: ({ pollId }) => tell(context, { pollId, ...openPoll(context, pollId) }, true),
  };
}

function begin(context: Context, start: PollStart): CommandResult {
  const [issue] = inputIssues(PollStartSchema, start);
  if (issue !== undefined) throw invalidCommand(issue);
  const { pollId } = start;
  const isKnown = context.writer.state().polls.some((it) => it.pollId === pollId);
  if (isKnown || context.record.knownPolls.has(pollId))
    throw invalidCommand(rtcIssue('ID_UNUSED', { path: '/pollId', received: pollId }));
  const [question = '', ...options] = [start.question, ...start.options].map(cleanText);
  const blank = [question, ...options].indexOf('');
  if (blank >= 0) {
    const path = blank === 0 ? '/question' : `/options/${blank - 1}`;
    throw invalidCommand(rtcIssue('NOT_BLANK', { path, received: '' }));
  }
  const at = toInstant(context.now());
  const event = { type: 'poll', at, pollId, question, options } as const;
  const bytes = context.writer.bytesOf(event);
  if (bytes > MAX_ENVELOPE_BYTES) {
    const texts = new TextEncoder().encode(JSON.stringify({ question, options })).length;
    const params = { maximum: MAX_ENVELOPE_BYTES - (bytes - texts) };
    throw invalidCommand(rtcIssue('PACKET_BYTES', { path: '/options', received: options, params }));
  }
  return publish(context, event, { type: 'poll', pollId, phase: 'start' });
}

/** @throws POLL_CLOSED; INPUT_INVALID for a poll that the session does not have */
function openPoll({ record, writer }: Context, pollId: string): KnownPoll {
  const poll = record.knownPolls.get(pollId);
  if (poll?.isOpen === true) return poll;
  // A writer that took over from the public snapshot alone does not know who voted.
  const isShown = writer.state().polls.some((it) => it.pollId === pollId);
  if (poll !== undefined || isShown) throw rtcError('POLL_CLOSED', { pollId });
  throw invalidCommand(rtcIssue('POLL_OF_SESSION', { path: '/pollId', received: pollId }));
}

function count(context: Context, { identity, pollId, option }: PollVote): CommandResult {
  const person = context.pseudonym(identity);
  const id = JSON.stringify([pollId, person]);
  const known = context.record.requests.get(`/pollId ${id}`);
  if (known === undefined && openPoll(context, pollId).counts[option] === undefined) {
    const maximum = openPoll(context, pollId).counts.length - 1;
    const place = { path: '/option', received: option, params: { minimum: 0, maximum } };
    throw invalidCommand(rtcIssue('WHOLE_FROM_TO', place));
  }
  const refusal = rtcIssue('VOTE_ONCE', { path: '/option', received: option });
  return once(context, { path: '/pollId', id, content: { pollId, person, option }, refusal }, () =>
    logOnly(context, { type: 'vote', pollId, person, option }),
  );
}

interface ToldPoll extends KnownPoll {
  readonly pollId: string;
}

function tell(context: Context, { pollId, counts }: ToldPoll, closed: boolean): CommandResult {
  const at = toInstant(context.now());
  const told = { pollId, counts: [...counts] };
  return publish(
    context,
    { type: 'poll-counts', at, ...told, closed },
    { type: 'poll', phase: closed ? 'stop' : 'counts', ...told },
  );
}

/** The next counts that viewers have not been told. */
export function pollDue(context: Context): Due | undefined {
  let next: Due | undefined;
  for (const [pollId, poll] of context.record.knownPolls) {
    const at = nextTick(context, poll.toldAt);
    if (!poll.isOpen || poll.untold === 0 || (next !== undefined && next.at <= at)) continue;
    next = { at, run: () => tell(context, { pollId, ...poll }, false) };
  }
  return next;
}
