import type { Roster } from '../recorder/input.ts';
import type { WebhookNotice } from '../recorder/notice.ts';
import { beyondSeats, type Seats } from '../roles/formats.ts';
import type { ParticipantControl } from './admission.ts';

interface SeatingOptions {
  readonly seats: Seats;
  /** Reads who is in the room now. */
  readonly roster: () => Promise<Roster>;
  /** Default: nobody is removed. */
  readonly control: Pick<ParticipantControl, 'remove'> | undefined;
}

/** Removes who is beyond the seats of a room, those who joined last. */
export interface Seating {
  /** Removes them as a roster shows them. Who cannot be removed now is removed after the next roster. */
  settle(roster: Pick<Roster, 'participants'>): Promise<void>;
  /** Does so when somebody has joined in a role whose seats are counted; others cost no call. */
  noticed(notice: Pick<WebhookNotice, 'event' | 'participant'>): Promise<void>;
}

export function createSeating({ seats, roster, control }: SeatingOptions): Seating {
  const settle = async ({ participants }: Pick<Roster, 'participants'>): Promise<void> => {
    const removed = beyondSeats(seats, participants).map(({ identity }) =>
      control?.remove(identity),
    );
    await Promise.allSettled(removed);
  };
  return {
    settle,
    noticed: async ({ event, participant }) => {
      if (event !== 'participant_joined' || participant === null) return;
      if (seats[participant.role] === null) return;
      // The roster that is read every two seconds shows the same.
      const now = await roster().catch(() => undefined);
      if (now !== undefined) await settle(now);
    },
  };
}
