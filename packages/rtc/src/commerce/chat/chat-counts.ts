import { type CommandContext, type CommandResult, type Due, logOnly } from '../kinds/command.ts';
import type { ChatMemory } from './chat-memory.ts';

/** Interval between two counts of the chat in the log, in milliseconds. */
const COUNTS_MS = 60_000;

/** Notes in the log how many messages there were, without text and people. */
export function countChat(context: CommandContext<ChatMemory>): CommandResult {
  const { messages, hidden } = context.record.chat;
  return logOnly(context, { type: 'chat', messages, hidden });
}

/** The next count that the log does not have. */
export function chatDue(context: CommandContext<ChatMemory>): Due | undefined {
  const { since } = context.record.chat;
  return since === undefined ? undefined : { at: since + COUNTS_MS, run: () => countChat(context) };
}
