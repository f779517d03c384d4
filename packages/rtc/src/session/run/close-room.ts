import { type LocalText, toInstant } from '@livelane/contracts/vocabulary';
import { withTimeout } from '../../clock/wait.ts';
import { reasonOf, sessionGap } from '../../recorder/gap.ts';
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
  const cause = watch.cause();
  if (cause?.code === 'SERVER_DIED') return 'partial';
  watch.dismiss();
  const closing = close(session, inbox);
  // After an abort the user should not wait for a server that does not respond.
  const failure =
    cause === undefined
      ? await closing
      : ((await withTimeout(clock, CLOSING_MS, closing)) ?? NO_ANSWER);
  if (failure === CLOSED) return 'complete';
  const parts = { from: toInstant(clock.now()), path: '', params: { reason: failure } };
  recorder.record({ input: 'gap', gap: sessionGap('ROOM_NOT_CLOSED', parts) });
  return 'partial';
}

const CLOSED = '';
const NO_ANSWER = {
  en: `no answer within ${CLOSING_MS / 1_000} s`,
  'zh-Hans': `${CLOSING_MS / 1_000} 秒内没有应答`,
};

/** @returns why the room could not be closed, or {@link CLOSED} */
async function close(
  { room, recorder }: RunningSession,
  inbox: WebhookInbox | undefined,
): Promise<string | LocalText> {
  try {
    recorder.record({ input: 'roster', roster: await room.roster() });
    await room.close();
  } catch (error) {
    return reasonOf(error);
  }
  await inbox?.complete();
  return CLOSED;
}
