// Loaded after the poster: LiveKit and what joins the room.
import { joinLive, type LiveSession } from '@livelane/rtc/client';
import { askToken, type TokenReply } from '../../page/token.ts';
import { keepTelemetry } from './telemetry.ts';

/** Joins the room of the show with a token that was asked for before; the session ends with the signal. */
export async function join(first: Promise<TokenReply>, signal: AbortSignal): Promise<LiveSession> {
  const tokens = [first];
  const session = await joinLive({
    tokenEndpoint: () => tokens.shift() ?? askToken('viewer', { signal }),
    commerceEndpoint: '/api/live/commerce',
    ...({ role: 'viewer', chat: true, signal } as const),
  });
  keepTelemetry(session, signal);
  return session;
}
