import { toInstant } from '@livelane/contracts/vocabulary';
import { isLivelaneError } from '../errors/guard.ts';
import type { RoomJournal } from './store/journal.ts';
import type { RoomTransport } from './transport.ts';

interface ClosingOptions {
  readonly transport: RoomTransport;
  readonly journal: RoomJournal;
  readonly epoch: number;
  readonly now: () => number;
}

/** Ends the session in the store and the room for its people, once; what failed is tried again with the next call. */
export function createClosing({ transport, journal, epoch, now }: ClosingOptions) {
  let begun = false;
  let closing: Promise<void> | undefined;
  const attempt = async (): Promise<void> => {
    const at = toInstant(now());
    const failure = await journal.append({ entry: 'closed', epoch, at }).then(
      () => undefined,
      (error: unknown) => error,
    );
    // The people in the room are with the process that took it over.
    if (isLivelaneError(failure, 'ROOM_TAKEN_OVER')) return;
    // The room is closed for its people even if the store cannot say so.
    await transport.close();
    if (failure !== undefined) throw failure;
  };
  return {
    hasBegun: () => begun,
    close: (): Promise<void> => {
      begun = true;
      closing ??= attempt().catch((error: unknown) => {
        closing = undefined;
        throw error;
      });
      return closing;
    },
  };
}
