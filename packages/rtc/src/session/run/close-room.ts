import { isLivelaneError, toInstant } from '@livelane/contracts/vocabulary';
import { within } from '../clock/clock.ts';
import type { Inbox } from './inbox.ts';
import type { Performance } from './perform.ts';

/** How long an aborted session waits for its room to close, and a server's last answers. */
export const CLOSING_MS = 5_000;

/** Closes the room while everybody is still in it, so that their leaving is the room's end. */
export async function closeRoom(
  performance: Performance,
  inbox: Inbox | undefined,
): Promise<'complete' | 'partial'> {
  const { recorder, watch, clock } = performance;
  recorder.end();
  const cause = watch.cause()?.what;
  if (cause === 'server-died') return 'partial';
  watch.dismiss();
  const closing = leaveRoom(performance, inbox);
  // Whoever pressed Ctrl-C does not wait for a server that does not answer.
  const failure =
    cause === undefined
      ? await closing
      : ((await within(clock, CLOSING_MS, closing)) ?? `no answer within ${CLOSING_MS / 1_000} s`);
  if (failure === '') return 'complete';
  const at = toInstant(clock.now());
  const detail = `The room could not be closed: ${failure}.`;
  recorder.record({ input: 'gap', gap: { from: at, to: at, what: 'room-not-closed', detail } });
  return 'partial';
}

/** @returns why the room could not be closed; empty when it was */
async function leaveRoom(
  { room, recorder }: Performance,
  inbox: Inbox | undefined,
): Promise<string> {
  try {
    recorder.record({ input: 'roster', roster: await room.roster() });
    await room.close();
  } catch (error) {
    return isLivelaneError(error) ? error.code : 'an unexpected error';
  }
  await inbox?.complete();
  return '';
}
