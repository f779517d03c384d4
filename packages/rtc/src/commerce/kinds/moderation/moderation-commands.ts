import { toInstant } from '@livelane/contracts/vocabulary';
import { type CommandContext, type CommandResult, inOrder, logOnly } from '../command.ts';
import type { ModerationMemory } from '../moderation-memory.ts';
import { leaveStage } from '../stage/stage-commands.ts';
import { type Decider, decidedBy, type MessageAuthors, personOf, type Who } from '../who.ts';

/** A mute. */
export interface Mute extends Who, Decider {
  /** Whole seconds, 1 to 86,400. Default: the rest of the session. */
  readonly seconds?: number;
}

/** Commands of moderators. */
export interface ModerationCommands<Result> {
  /**
   * Removes a participant, who cannot come back in this session: not with the same token either, which LiveKit accepts for
   * ten minutes and renews. Requests of the identity are refused.
   */
  kick(who: Who & Decider): Result;
  /** Refuses chat, questions and raised hands of a participant for a time. A later mute replaces an earlier one. */
  mute(mute: Mute): Result;
  /** Ends a mute. */
  unmute(who: Who & Decider): Result;
  /** Ends the session for everyone, as `close` does, and notes who did. */
  end(decider: Decider): Result;
}

type Context = CommandContext<MessageAuthors & ModerationMemory>;

export function moderationCommands(context: Context): ModerationCommands<CommandResult> {
  return {
    kick: (who) => {
      const person = personOf(context, who);
      const kick = logOnly(context, { type: 'kick', person, ...decidedBy(context, who) });
      return inOrder(kick, leaveStage(context, person, who));
    },
    mute: (mute) => {
      const person = personOf(context, mute);
      const { seconds } = mute;
      const until =
        seconds === undefined ? {} : { until: toInstant(context.now() + seconds * 1_000) };
      const by = decidedBy(context, mute);
      return logOnly(context, { type: 'mute', person, muted: true, ...until, ...by });
    },
    unmute: (who) => {
      const person = personOf(context, who);
      return logOnly(context, { type: 'mute', person, muted: false, ...decidedBy(context, who) });
    },
    end: (decider) => logOnly(context, { type: 'end', ...decidedBy(context, decider) }),
  };
}
