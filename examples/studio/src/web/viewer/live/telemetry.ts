import type { LinkStatistics, LiveSession } from '@livelane/rtc/client';

/** Samples of one request: one a second is measured. */
const BATCH = 5;

/** Samples that wait; older ones are dropped. */
const MOST = 60;

/** Tells the studio how the show arrives; what cannot be sent in time is dropped. */
export function keepTelemetry(session: LiveSession, signal: AbortSignal): void {
  let waiting: ReturnType<typeof sampleOf>[] = [];
  let frozen = 0;
  let isSending = false;
  const send = async () => {
    if (isSending || waiting.length < BATCH) return;
    isSending = true;
    const samples = waiting;
    waiting = [];
    const body = JSON.stringify({ samples, decisions: [] });
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', body, headers, signal };
    await fetch('/api/live/telemetry?as=viewer', init).catch(() => undefined);
    isSending = false;
  };
  const stop = session.on('statistics', (statistics) => {
    const total = statistics.incoming?.frozenSeconds ?? frozen;
    if (statistics.incoming !== undefined)
      waiting = [...waiting, sampleOf(statistics, Math.max(0, total - frozen))].slice(-MOST);
    frozen = total;
    void send();
  });
  signal.addEventListener('abort', stop, { once: true });
}

const sampleOf = ({ incoming, outgoing }: LinkStatistics, frozenSeconds: number) => ({
  direction: 'down' as const,
  bitsPerSecond: null,
  lossShare: incoming?.lossShare ?? null,
  rttMs: outgoing?.roundTripMs ?? null,
  frozenMs: Math.round(frozenSeconds * 1_000),
  concealedShare: incoming?.concealedShare ?? null,
});
