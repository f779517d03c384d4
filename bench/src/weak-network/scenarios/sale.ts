import { setTimeout as sleep } from 'node:timers/promises';
import {
  createViewerRequestHandler,
  type LiveKitRoom,
  openRoom,
  serveOnLoopback,
  systemClock,
} from '@livelane/rtc/server';
import { SAMPLE_PLAN } from '@livelane/rtc/testing';
import type { SeenChat, SeenState } from '../pages/configurations.ts';
import { percentile } from '../percentile.ts';
import { sayStep, sellStep } from './selling.ts';

/** What became of the events of a sale at the viewer; null where there is no sale. */
export interface SaleFigures {
  /** Questions, polls and chat messages that the viewer never saw, and the last state if the viewer does not have it. */
  readonly commerceLost: number | null;
  /** States that the viewer was shown a second time, and states in which something stands twice. */
  readonly commerceDoubled: number | null;
  /** States older than the one before, states that differ from the server's at that position, chats in another order. */
  readonly commerceReordered: number | null;
  /** 95th percentile of what the countdown of a flash sale is off by at the viewer. */
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
  figures(
    seen: readonly SeenState[],
    chats: readonly SeenChat[],
    clockErrors: readonly number[],
  ): SaleFigures;
  close(): Promise<void>;
}

const EVERY_MS = 700;
/** What the room does by itself, such as the end of a sale, is noted as well. */
const NOTE_MS = 20;

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
  const noting = setInterval(note, NOTE_MS);
  return {
    endpoint: endpoint.url,
    run: (until) => sell(live, until),
    figures: (seen, chats, clockErrors) => {
      note();
      const said = live.recent().state.messages.map(({ messageId }) => messageId);
      return saleFigures({ written, said, seen, chats, clockErrors });
    },
    close: async () => {
      clearInterval(noting);
      await live.close();
      await endpoint.close();
    },
  };
}

/** Everything that a room can sell with, one after the other. */
async function sell(room: LiveKitRoom, until: number): Promise<void> {
  for (let step = 0; Date.now() < until; step += 1) {
    await sellStep(room, step);
    await sayStep(room, step);
    await sleep(EVERY_MS);
  }
}

interface SaleSeen {
  readonly written: readonly SeenState[];
  /** Ids of the messages of the chat, in the order of writing. */
  readonly said: readonly string[];
  readonly seen: readonly SeenState[];
  readonly chats: readonly SeenChat[];
  readonly clockErrors: readonly number[];
}

/** Compares what the viewer was shown with what the server wrote. */
export function saleFigures({ written, said, seen, chats, clockErrors }: SaleSeen): SaleFigures {
  const last = written.at(-1);
  const bySeq = new Map(written.map((one) => [positionOf(one), one.state]));
  const asked = idsIn(last?.state);
  const shown = new Set(seen.flatMap(({ state }) => idsIn(state)));
  const missing = asked.filter((id) => !shown.has(id)).length;
  const end = seen.at(-1);
  const steps = seen.slice(1).map((after, index) => [seen[index], after] as const);
  const known = seen.filter((one) => bySeq.has(positionOf(one)));
  const heard = new Set(chats.flat());
  return {
    commerceLost:
      said.filter((id) => !heard.has(id)).length +
      missing +
      (end !== undefined && end.state === last?.state ? 0 : 1),
    commerceDoubled:
      steps.filter(([before, after]) => before !== undefined && isSame(before, after)).length +
      [...seen.map(({ state }) => idsIn(state)), ...chats].filter(
        (ids) => new Set(ids).size < ids.length,
      ).length,
    commerceReordered:
      steps.filter(([before, after]) => before !== undefined && isBefore(after, before)).length +
      known.filter((one) => bySeq.get(positionOf(one)) !== one.state).length +
      chats.filter((ids) => !isInOrder(ids, said)).length,
    countdownErrorP95Ms:
      clockErrors.length === 0 ? null : Math.round(percentile(clockErrors.map(Math.abs), 0.95)),
  };
}

const positionOf = ({ epoch, seq }: SeenState) => `${epoch} ${seq}`;

const isSame = (a: SeenState, b: SeenState) => positionOf(a) === positionOf(b);

const isBefore = (a: SeenState, b: SeenState) =>
  a.epoch < b.epoch || (a.epoch === b.epoch && a.seq < b.seq);

const isInOrder = (ids: readonly string[], said: readonly string[]) =>
  ids.every((id, index) => said.indexOf(id) >= said.indexOf(ids[index - 1] ?? id));

/** What stays in a state until its end. */
function idsIn(state: string | undefined): string[] {
  const { questions = [], polls = [] } = (state === undefined ? {} : JSON.parse(state)) as {
    readonly questions?: readonly { readonly questionId: string }[];
    readonly polls?: readonly { readonly pollId: string }[];
  };
  return [...questions.map((it) => it.questionId), ...polls.map((it) => it.pollId)];
}
