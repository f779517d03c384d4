import { setTimeout as sleep } from 'node:timers/promises';
import {
  systemClock as clock,
  createViewerRequestHandler,
  type DevServer,
  mintToken,
  openRoom,
  serveOnLoopback,
} from '@livelane/rtc/server';
import { SAMPLE_PLAN } from '@livelane/rtc/testing';
import type { Page } from 'playwright-core';
import { killChild, startChild } from '../live-faults/child.ts';
import type { HostGiven } from '../live-faults/host-process.ts';
import { openArmedPage } from '../weak-network/browser.ts';
import type { Link } from '../weak-network/links/link.ts';
import { servePages } from '../weak-network/page-server.ts';
import { busyPercent, processorTimes } from '../weak-network/processors.ts';
import { sayStep, sellStep } from '../weak-network/scenarios/selling.ts';
import type { Stage } from '../weak-network/stage.ts';
import { type MessageTimes, messageTimes, type Sent } from './message-times.ts';
import type { CrowdRequest, MessageCrowd } from './pages/message-crowd.ts';

/** How fast what a room sells and says reaches many viewers of one page, all behind one link. */
export interface MessageFigures {
  readonly link: string;
  readonly viewers: number;
  /** Viewers who had the state of the sale when it began. */
  readonly ready: number;
  /** Pins, prices, stock, flash sales, polls, questions. */
  readonly selling: MessageTimes;
  readonly chat: MessageTimes;
  /** Of all processors, with the server, the host and all viewers on this machine. */
  readonly machineBusyPercent: number;
}

const STEPS = 48;
const EVERY_MS = 700;
const SETTLE_MS = 8_000;
/** More pictures than this would show what the processors can do. */
const WATCHING = 2;

export async function measureMessages(
  stage: Stage,
  link: Pick<Link, 'id' | 'viewer'>,
  viewers: number,
): Promise<MessageFigures> {
  const { server } = stage;
  const room = await openRoom(SAMPLE_PLAN, {
    ...{ server, clock, room: `messages-${link.id}` },
    recorder: { record: () => undefined, pseudonym: (identity) => identity },
  });
  const handle = createViewerRequestHandler(room, {
    ...{ keys: { [server.apiKey]: server.apiSecret }, clock, origins: ['*'] },
  });
  const endpoint = await serveOnLoopback(handle);
  const pages = await servePages(new URL('./pages/message-crowd.ts', import.meta.url));
  const viewer = await openArmedPage(stage.browsers.viewer, pages.url);
  const token = (identity: string, role: 'host' | 'viewer') =>
    tokenOf(server, { room: room.name, identity, role });
  const given: HostGiven = { url: server.url, token: await token('host', 'host') };
  const host = startChild('host-process.ts', given);
  try {
    await host.line('joined');
    const names = Array.from({ length: viewers }, (_, at) => `viewer-${at}`);
    const tokens = await Promise.all(names.map((name) => token(name, 'viewer')));
    const { publicKey: commercePublicKey } = room;
    const request = { url: server.url, endpoint: endpoint.url, commercePublicKey, tokens };
    await joinAll(viewer.page, { ...request, watching: WATCHING });
    // Who joins over a bad link takes long, which is another figure.
    await viewer.link.set(link.viewer);
    await sleep(SETTLE_MS);
    const ready = await viewer.page.evaluate(() => (globalThis as unknown as InPage).crowd.ready());
    const processors = processorTimes();
    const sent = await sell(room);
    await sleep(SETTLE_MS);
    const arrivals = await viewer.page.evaluate(() =>
      (globalThis as unknown as InPage).crowd.arrivals(),
    );
    const timesOf = (wanted: readonly Sent[]) => messageTimes(wanted, arrivals, viewers);
    return {
      ...{ link: link.id, viewers, ready },
      selling: timesOf(sent.filter(({ what }) => 'seq' in what)),
      chat: timesOf(sent.filter(({ what }) => 'messageId' in what)),
      machineBusyPercent: busyPercent(processors, processorTimes()),
    };
  } finally {
    await viewer.close();
    await room.close();
    await Promise.all([endpoint.close(), pages.close(), killChild(host)]);
  }
}

/** Each step counts from its call until the last position that it led to, a message from its call. */
async function sell(room: Awaited<ReturnType<typeof openRoom>>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const soldAt = Date.now();
    await sellStep(room, step);
    const { epoch, seq } = room.snapshot();
    sent.push({ what: { epoch, seq }, at: soldAt });
    const saidAt = Date.now();
    sent.push({ what: { messageId: await sayStep(room, step) }, at: saidAt });
    await sleep(EVERY_MS);
  }
  return sent;
}

type InPage = { readonly crowd: MessageCrowd };

const joinAll = (page: Page, request: CrowdRequest) =>
  page.evaluate((asked) => (globalThis as unknown as InPage).crowd.join(asked), request);

type Whose = Pick<Parameters<typeof mintToken>[0], 'room' | 'identity' | 'role'>;

const tokenOf = ({ apiKey, apiSecret }: DevServer, whose: Whose) =>
  mintToken({ apiKey, apiSecret, ...whose, ttlSeconds: 600 });
