import { isLivelaneError, toInstant } from '@livelane/contracts/vocabulary';
import { withTimeout } from '../../clock/wait.ts';
import type { RunningSession } from './play-script.ts';
import type { WebhookInbox } from './webhook-inbox.ts';

/** Maximum time that an aborted session waits for its room to close. */
export const CLOSING_MS = 5_000;

/**
 * Closes the room while all participants are still in it, so that their stays end with the session.
 * @returns `complete` if the room was closed, so that a missing webhook is a gap
 */
export async function closeRoom(
  session: RunningSession,
  inbox: WebhookInbox | undefined,
): Promise<'complete' | 'partial'> {
  const { recorder, watch, clock } = session;
  recorder.end();
  const cause = watch.cause()?.what;
  if (cause === 'server-died') return 'partial';
  watch.dismiss();
  const closing = close(session, inbox);
  // After an abort the user should not wait for a server that does not respond.
  const failure =
    cause === undefined
      ? await closing
      : ((await withTimeout(clock, CLOSING_MS, closing)) ??
        `no answer within ${CLOSING_MS / 1_000} s`);
  if (failure === '') return 'complete';
  const at = toInstant(clock.now());
  const detail = `The room could not be closed: ${failure}.`;
  recorder.record({ input: 'gap', gap: { from: at, to: at, what: 'room-not-closed', detail } });
  return 'partial';
}

/** @returns why the room could not be closed; empty if it was closed */
async function close(
  { room, recorder }: RunningSession,
  inbox: WebhookInbox | undefined,
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
