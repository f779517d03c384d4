// Loaded after the poster: LiveKit and what joins the room.
import { joinLive, type LiveSession } from '@livelane/rtc/client';
import { keepTelemetry } from './telemetry.ts';

/** Joins the room of the show; the session ends with the signal. */
export async function join(signal: AbortSignal): Promise<LiveSession> {
  const session = await joinLive({
    tokenEndpoint: '/api/live/token?as=viewer',
    commerceEndpoint: '/api/live/commerce',
    ...({ role: 'viewer', chat: true, signal } as const),
  });
  keepTelemetry(session, signal);
  return session;
}
