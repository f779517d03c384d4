import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import type { TestStudio } from '../../../../examples/studio/src/e2e/studio.fixture.ts';
import { cpuSeconds } from '../../room-load/server-cpu.ts';
import { busyBefore, busyPercent, processorTimes } from '../../weak-network/processors.ts';
import { actAsHost, OWN_PRODUCTS } from './host.ts';
import type { Poster } from './page.ts';
import { forgetPeak, processMemory } from './process-memory.ts';
import { type Asked, requestFigures, timesOf } from './requests.ts';
import { type Acted, tellingTimes } from './told.ts';
import { type Watched, watchShow } from './viewer.ts';
import { openVisit, type Reached, type Visit } from './visit.ts';

export const VIEWERS = 50;

export const MINUTE_MS = 60_000;

/** Time before the end in which the host does nothing, so that the last act can be told, in milliseconds. */
const REST_MS = 3_000;

export const SEED = 20_261;

const LOOP_MS = 10;

/** What is measured in the minute. */
export type ViewersFigures = Awaited<ReturnType<typeof measureMinute>>;

/** Starts the show of a studio, and lets viewers and host act for a minute. */
export async function measureMinute(studio: TestStudio) {
  const asked: Asked[] = [];
  const reached: Reached = { origin: studio.origin, fetch, note: (it) => void asked.push(it) };
  const { host, desk } = await openStaff(studio, reached);
  await host.ask('/api/show/state?as=host', { to: 'live' });
  const before = await countOf(desk);
  const busyBeforePercent = await busyBefore();
  const usage = watchUsage(studio.pid());
  const acts: Acted[] = [];
  asked.length = 0;
  const secret = secretOf(studio.links().viewer);
  const watched = await playMinute({ secret, reached, host, acts });
  // What is counted below is no request of the minute.
  const requests = requestFigures([...asked]);
  const used = usage();
  const after = await countOf(desk);
  const timesTo = (changes: Acted['changes']) =>
    timesOf(
      tellingTimes(
        acts.filter((act) => act.changes === changes),
        watched,
      ),
    );
  return {
    ...{ ...used, busyBeforePercent },
    ...{ viewers: VIEWERS, requests, acts: acts.length },
    told: { show: timesTo('show'), questions: timesTo('questions') },
    orders: {
      told: watched.flatMap(({ bought }) => bought.orderId ?? []).sort(),
      kept: after.orders.sort(),
      unitsSold: before.units - after.units,
      left: after.units,
    },
  };
}

const secretOf = (link: string): string => new URL(link).hash.slice(1);

async function openStaff(studio: TestStudio, reached: Reached) {
  const { host, desk } = studio.links();
  return {
    host: await openVisit(secretOf(host), reached),
    desk: await openVisit(secretOf(desk), reached),
  };
}

/**
 * Starts to watch a process and the machine.
 * @returns what was used since; the peak counts from now if the one of the start could be forgotten (`forgot`)
 */
function watchUsage(pid: number) {
  const [memory, cpu, processors] = [processMemory(pid), cpuSeconds(pid), processorTimes()];
  const forgot = forgetPeak(pid);
  const late = monitorEventLoopDelay({ resolution: LOOP_MS });
  late.enable();
  return () => {
    const used = cpuSeconds(pid);
    return {
      machineBusyPercent: busyPercent(processors, processorTimes()),
      lateP95Ms: Math.max(0, Math.round(late.percentile(95) / 1e6) - LOOP_MS),
      memory: { start: memory, forgot, end: processMemory(pid) },
      cpuSeconds: used === null || cpu === null ? null : used - cpu,
    };
  };
}

interface Playing {
  /** Secret of the viewers' link. */
  readonly secret: string;
  readonly reached: Reached;
  readonly host: Visit;
  /** Filled with what the host did. */
  readonly acts: Acted[];
}

/** Viewers and host at once, until the minute is over. */
async function playMinute({ secret, reached, host, acts }: Playing): Promise<readonly Watched[]> {
  const end = AbortSignal.timeout(MINUTE_MS);
  const rest = AbortSignal.timeout(MINUTE_MS - REST_MS);
  const acting = actAsHost(host, {
    ...{ uniform: seededUniform(SEED), pause: pauseUntil(rest) },
    acted: (act) => void acts.push(act),
  });
  const watching = Array.from({ length: VIEWERS }, (_, number) => {
    const uniform = seededUniform(SEED + number + 1);
    const newId = () =>
      Array.from({ length: 24 }, () => Math.floor(16 * uniform()).toString(16)).join('');
    const given = { ...reached, secret, uniform, newId };
    return watchShow({ ...given, pause: pauseUntil(end), signal: end });
  });
  const watched = await Promise.all(watching);
  await acting;
  return watched;
}

const pauseUntil = (signal: AbortSignal) => (ms: number) =>
  sleep(ms, true, { signal }).catch(() => false);

interface Listed {
  readonly orders: readonly { readonly id: string }[];
}

/** What the server itself has of orders and units. */
async function countOf(desk: Visit) {
  const { orders } = await desk.ask<Listed>('/api/orders?as=desk');
  const { units } = await desk.ask<Poster>('/api/show');
  return {
    orders: orders.map(({ id }) => id),
    units: OWN_PRODUCTS.reduce((sum, id) => sum + (units[id] ?? 0), 0),
  };
}
