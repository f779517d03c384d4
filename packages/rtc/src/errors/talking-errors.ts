import type { ErrorTexts } from '@livelane/contracts/vocabulary';

/** `details` by error code, for errors of rooms that talk. */
export interface TalkingErrorDetails {
  KICKED: {
    /** Name of the room. */
    readonly room: string;
  };
  MUTED: {
    /** `time`: for a time. `session`: for the rest of the session. */
    readonly reason: 'time' | 'session';
    /** Seconds until the participant may talk again; with `time`. */
    readonly seconds?: number;
  };
  SLOW_MODE: {
    /** Seconds until the viewer may write again. */
    readonly seconds: number;
  };
  WORDS_REFUSED: Readonly<Record<never, unknown>>;
}

/** Cause and fix of each error of rooms that talk. */
export const TALKING_ERRORS = {
  KICKED: {
    message: 'This participant was removed from the room {room}.',
    fix: 'Nothing more can be done in this session; ask the host or the shop.',
  },
  MUTED: {
    message: {
      time: 'A moderator muted this participant; {seconds} seconds are left.',
      session: 'A moderator muted this participant for the rest of the session.',
    },
    fix: {
      time: 'Wait, then send the message again.',
      session: 'Go on watching and buying; talking is not possible.',
    },
  },
  SLOW_MODE: {
    message: 'Slow mode is on: the next message is possible in {seconds} seconds.',
    fix: 'Wait, then send the message again with the same id.',
  },
  WORDS_REFUSED: {
    message: 'The message has words that this room does not accept.',
    fix: 'Write it in other words.',
  },
} as const satisfies ErrorTexts<keyof TalkingErrorDetails>;
