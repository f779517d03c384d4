import type { LinkStatistics, LiveSession, PolicyDecision } from '@livelane/rtc/client';
import { useEffect } from 'react';
import { api, as, body } from '../../page/api.ts';

/** Samples that are sent at a time, and time between two batches, in milliseconds. */
const BATCH = 5;
const BATCH_MS = 5_000;

/** Samples and decisions that wait at most: the oldest are dropped. */
const MOST = 60;

/** What the server takes. */
export type Telemetry = Parameters<typeof api.live.telemetry.$post>[0]['json'];
type Sample = Telemetry['samples'][number];
type Decision = Telemetry['decisions'][number];

/** What a host measures of its uplink; undefined while nothing is sent. */
export function sampleOf({ outgoing }: Pick<LinkStatistics, 'outgoing'>): Sample | undefined {
  if (outgoing === undefined) return undefined;
  const { sentKbps, lossShare, roundTripMs } = outgoing;
  return {
    direction: 'up',
    bitsPerSecond: sentKbps === null ? null : Math.round(sentKbps * 1_000),
    ...{ lossShare, rttMs: roundTripMs, frozenMs: null, concealedShare: null },
  };
}

/** A decision as the log has it: what was done, and why. */
export function decisionOf({ action, reason }: PolicyDecision): Decision {
  const rung = action.kind === 'video-rung' ? ` ${action.rung.id}` : '';
  return { decision: `${action.kind}${rung}`, reason: reason.code };
}

/** Gathers what is measured, and sends it in batches; what cannot be sent is dropped. */
export function createTelemetry(options: {
  readonly send: (batch: Telemetry) => Promise<unknown>;
  readonly now: () => number;
}) {
  const { send, now } = options;
  const samples: Sample[] = [];
  const decisions: Decision[] = [];
  let sentAt = Number.NEGATIVE_INFINITY;
  let isSending = false;
  const flush = async (): Promise<void> => {
    if (isSending || samples.length < BATCH || now() - sentAt < BATCH_MS) return;
    isSending = true;
    sentAt = now();
    const batch = { samples: samples.splice(0), decisions: decisions.splice(0) };
    await send(batch).catch(() => undefined);
    isSending = false;
  };
  return {
    sample: (sample: Sample): Promise<void> => {
      samples.push(sample);
      samples.splice(0, samples.length - MOST);
      return flush();
    },
    decision: (decision: Decision): void => {
      decisions.push(decision);
      decisions.splice(0, decisions.length - MOST);
    },
  };
}

/** Sends what a host's session measures while it lasts. */
export function useTelemetry(session: LiveSession | undefined): void {
  useEffect(() => {
    if (session === undefined) return;
    const telemetry = createTelemetry({
      send: (json) => body(api.live.telemetry.$post({ json, ...as('host') })),
      now: () => performance.now(),
    });
    const stops = [
      session.on('statistics', (statistics) => {
        const sample = sampleOf(statistics);
        if (sample !== undefined) void telemetry.sample(sample);
      }),
      session.on('decision', (decision) => telemetry.decision(decisionOf(decision))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [session]);
}
