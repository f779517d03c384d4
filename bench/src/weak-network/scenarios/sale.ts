import { setTimeout as sleep } from 'node:timers/promises';
import {
  createViewerRequestHandler,
  type LiveKitRoom,
  openRoom,
  serveOnLoopback,
  systemClock,
} from '@livelane/rtc/server';
import { SAMPLE_PLAN } from '@livelane/rtc/testing';
import type { SeenState } from '../pages/configurations.ts';
import { percentile } from '../percentile.ts';

/** What became of the events of a sale at the viewer; null where there is no sale. */
export interface SaleFigures {
  /** Questions that the viewer never saw, and the last state if the viewer does not have it. */
  readonly commerceLost: number | null;
  /** States that the viewer was shown a second time, and questions that stand in a state twice. */
  readonly commerceDoubled: number | null;
  /** States older than the one before, and states that differ from the server's at that position. */
  readonly commerceReordered: number | null;
  /** 95th percentile of what a countdown on the server's clock is off by at the viewer. */
  readonly countdownErrorP95Ms: number | null;
}

export const NO_SALE: SaleFigures = {
  commerceLost: null,
  commerceDoubled: null,
  commerceReordered: null,
  countdownErrorP95Ms: null,
};

/** A sale in a room of the real server. */
export interface Sale {
  /** URL of the endpoint for viewers. */
  readonly endpoint: string;
  /** Commands without pause until a time of the wall clock. */
  run(until: number): Promise<void>;
  figures(seen: readonly SeenState[], clockErrors: readonly number[]): SaleFigures;
  close(): Promise<void>;
}

/** As many questions as a state holds: one more would push the first one out. */
const QUESTIONS = 20;
const EVERY_MS = 700;

/** @param latencyMs - of the link, in each direction */
export async function openSale(
  server: Parameters<typeof openRoom>[1]['server'],
  { room, latencyMs }: { readonly room: string; readonly latencyMs: number },
): Promise<Sale> {
  const live = await openRoom(SAMPLE_PLAN, {
    server,
    room,
    clock: systemClock,
    recorder: { record: () => undefined, pseudonym: (identity) => identity },
  });
  const handler = createViewerRequestHandler(live, {
    keys: { [server.apiKey]: server.apiSecret },
    clock: systemClock,
    origins: ['*'],
  });
  // Chromium's emulation delays what comes back over HTTP, but not what is sent.
  const endpoint = await serveOnLoopback(async (request) => {
    await sleep(latencyMs);
    const response = await handler(request);
    await sleep(latencyMs);
    return response;
  });
  const written: SeenState[] = [];
  const note = () => {
    const { epoch, seq, state } = live.snapshot();
    written.push({ epoch, seq, state: JSON.stringify(state) });
  };
  note();
  return {
    endpoint: endpoint.url,
    run: (until) => sell(live, { until, note }),
    figures: (seen, clockErrors) => saleFigures({ written, seen, clockErrors }),
    close: async () => {
      await live.close();
      await endpoint.close();
    },
  };
}

/** Questions that stay, and prices that change, one after the other. */
async function sell(
  room: LiveKitRoom,
  { until, note }: { readonly until: number; readonly note: () => void },
): Promise<void> {
  for (let step = 0; Date.now() < until; step += 1) {
    const question = Math.floor(step / 3);
    if (step % 3 === 0) await room.pin('velvet-six');
    else if (step % 3 === 1)
      await room.promotion('live-price', Math.floor(step / 3) % 2 === 0 ? 'start' : 'stop');
    else if (question < QUESTIONS) {
      const questionId = `q${question}`;
      await room.question({ identity: 'asker', questionId, text: `Question ${question}?` });
      await room.release(questionId);
    }
    note();
    await sleep(EVERY_MS);
  }
}

interface SaleSeen {
  readonly written: readonly SeenState[];
  readonly seen: readonly SeenState[];
  readonly clockErrors: readonly number[];
}

/** Compares what the viewer was shown with what the server wrote. */
export function saleFigures({ written, seen, clockErrors }: SaleSeen): SaleFigures {
  const last = written.at(-1);
  const bySeq = new Map(written.map((one) => [positionOf(one), one.state]));
  const asked = idsIn(last?.state);
  const shown = new Set(seen.flatMap(({ state }) => idsIn(state)));
  const missing = asked.filter((id) => !shown.has(id)).length;
  const end = seen.at(-1);
  const steps = seen.slice(1).map((after, index) => [seen[index], after] as const);
  const known = seen.filter((one) => bySeq.has(positionOf(one)));
  return {
    commerceLost: missing + (end !== undefined && end.state === last?.state ? 0 : 1),
    commerceDoubled:
      steps.filter(([before, after]) => before !== undefined && isSame(before, after)).length +
      seen.filter(({ state }) => new Set(idsIn(state)).size < idsIn(state).length).length,
    commerceReordered:
      steps.filter(([before, after]) => before !== undefined && isBefore(after, before)).length +
      known.filter((one) => bySeq.get(positionOf(one)) !== one.state).length,
    countdownErrorP95Ms:
      clockErrors.length === 0 ? null : Math.round(percentile(clockErrors.map(Math.abs), 0.95)),
  };
}

const positionOf = ({ epoch, seq }: SeenState) => `${epoch} ${seq}`;

const isSame = (a: SeenState, b: SeenState) => positionOf(a) === positionOf(b);

const isBefore = (a: SeenState, b: SeenState) =>
  a.epoch < b.epoch || (a.epoch === b.epoch && a.seq < b.seq);

function idsIn(state: string | undefined): string[] {
  const { questions = [] } = (state === undefined ? {} : JSON.parse(state)) as {
    readonly questions?: readonly { readonly questionId: string }[];
  };
  return questions.map(({ questionId }) => questionId);
}
