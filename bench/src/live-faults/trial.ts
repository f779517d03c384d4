import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SessionLog } from '@livelane/contracts/vocabulary';
import { mintToken } from '@livelane/rtc/server';
import { openAudience } from './audience.ts';
import { type Child, killChild, signal, startChild } from './child.ts';
import type { CommerceGiven } from './commerce-process.ts';
import type { HostGiven } from './host-process.ts';
import { type Acknowledged, holesOf, type Span, staysOver } from './log-checks.ts';
import { type PriceLine, WITHIN_MS, wrongForMs } from './prices.ts';
import type { Theatre } from './theatre.ts';

export const PARTIES = ['livekit', 'host', 'commerce'] as const;
export const FAULTS = ['SIGKILL', 'SIGSTOP', 'partition'] as const;

export type Party = (typeof PARTIES)[number];
export type Fault = (typeof FAULTS)[number];

/** Ten moments of a sale, in milliseconds after its first command. */
export const MOMENTS_MS = [0, 120, 300, 550, 700, 1_100, 1_650, 2_400, 3_100, 4_000] as const;

export interface Trial {
  readonly party: Party;
  readonly fault: Fault;
  readonly momentMs: number;
}

export interface TrialResult extends Trial {
  /** From the end of the fault until all viewers were in contact; null if they were not within the time allowed. */
  readonly contactAfterMs: number | null;
  /** The longest time that a viewer in contact showed a wrong price. */
  readonly wrongForMs: number;
  /** Commands that were acknowledged. */
  readonly acknowledged: number;
  /** Acknowledged events that the session log neither holds nor names a gap for. */
  readonly holes: number;
  /** Stays of the log that go on while the process that makes them possible was dead. */
  readonly staysOver: number;
}

export const passed = (result: TrialResult) =>
  result.contactAfterMs !== null &&
  result.wrongForMs <= WITHIN_MS &&
  // A sale in which nothing was acknowledged shows nothing.
  result.acknowledged > 0 &&
  result.holes === 0 &&
  result.staysOver === 0;

const FAULT_MS = 3_000;
const CONTACT_WITHIN_MS = 30_000;
const AFTERWARDS_MS = 3_000;

/** The commerce process of a sale, and everything that it said, also after it was started again. */
interface Commerce {
  readonly prices: readonly PriceLine[];
  readonly acknowledged: readonly Acknowledged[];
  isSelling(): boolean;
  child(): Child;
  start(): Promise<void>;
}

/** One sale with one fault. */
export async function runTrial(theatre: Theatre, trial: Trial): Promise<TrialResult> {
  const { momentMs } = trial;
  const room = `faults-${trial.party}-${trial.fault}-${momentMs}-${Date.now()}`;
  const folder = mkdtempSync(join(tmpdir(), 'livelane-faults-'));
  const commerce = commerceOf({ ...theatre.commerceGiven(), room, folder });
  await commerce.start();
  const host = await startHost(theatre, room);
  const { opened } = await commerce.child().line('opened');
  const audience = await openAudience({
    ...{ rtc: theatre.rtc, room, publicKey: String(opened), url: theatre.viewerUrl() },
    server: theatre.server,
    isSelling: commerce.isSelling,
  });
  const actors: Actors = { theatre, commerce, host, startHost: () => startHost(theatre, room) };
  try {
    await until(audience.inContact, CONTACT_WITHIN_MS);
    await sleep(momentMs);
    const end = await begin(trial, actors);
    const from = Date.now();
    await sleep(FAULT_MS);
    await end();
    const gone = { from, to: Date.now() };
    const contact = await until(audience.inContact, CONTACT_WITHIN_MS);
    const contactAfterMs = contact ? Date.now() - gone.to : null;
    await sleep(AFTERWARDS_MS);
    const log = await finish(commerce);
    return {
      ...trial,
      contactAfterMs,
      wrongForMs: wrongForMs(audience.shown, commerce.prices),
      acknowledged: commerce.acknowledged.length,
      holes: holesOf(log, commerce.acknowledged),
      staysOver: staysDuring(trial, log, gone),
    };
  } finally {
    await audience.close();
    await Promise.all([killChild(actors.host), killChild(commerce.child())]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function commerceOf(given: CommerceGiven): Commerce {
  const prices: PriceLine[] = [];
  const acknowledged: Acknowledged[] = [];
  let child: Child | undefined;
  let reachedAt = 0;
  const current = () => {
    if (child === undefined) throw new TypeError('the commerce process was started');
    return child;
  };
  const note = (line: Readonly<Record<string, unknown>>) => {
    const at = Number(line['at']);
    if (line['says'] === 'intent' || line['says'] === 'now')
      prices.push({ at, says: line['says'], price: line['price'] as string | null });
    if ('acknowledged' in line)
      acknowledged.push({ at, ...(line['acknowledged'] as { epoch: number; seq: number }) });
    if (line['reached'] === true || 'opened' in line) reachedAt = Date.now();
    if ('failed' in line) reachedAt = 0;
  };
  return {
    prices,
    acknowledged,
    child: current,
    // Longer than its commands are apart.
    isSelling: () => Date.now() - reachedAt < 900,
    start: async () => {
      child = startChild('commerce-process.ts', given, note);
      await child.line('opened');
    },
  };
}

async function startHost(theatre: Theatre, room: string): Promise<Child> {
  const { apiKey, apiSecret } = theatre.server;
  const whose = { room, identity: 'host', role: 'host', ttlSeconds: 600 } as const;
  const token = await mintToken({ apiKey, apiSecret, ...whose });
  const given: HostGiven = { url: theatre.hostUrl(), token };
  const child = startChild('host-process.ts', given);
  await child.line('joined');
  return child;
}

interface Actors {
  readonly theatre: Theatre;
  readonly commerce: Commerce;
  host: Child;
  readonly startHost: () => Promise<Child>;
}

/** Begins a fault. @returns what ends it */
async function begin({ party, fault }: Trial, actors: Actors): Promise<() => Promise<void>> {
  const { theatre, commerce } = actors;
  if (fault === 'partition') {
    theatre.cut(party, true);
    return async () => theatre.cut(party, false);
  }
  if (fault === 'SIGSTOP') {
    const pid = { livekit: theatre.pid(), host: actors.host.pid, commerce: commerce.child().pid }[
      party
    ];
    signal(pid, 'SIGSTOP');
    return async () => signal(pid, 'SIGCONT');
  }
  if (party === 'livekit') {
    await theatre.kill();
    return theatre.restart;
  }
  if (party === 'commerce') {
    await killChild(commerce.child());
    return commerce.start;
  }
  await killChild(actors.host);
  return async () => {
    actors.host = await actors.startHost();
  };
}

async function finish(commerce: Commerce): Promise<SessionLog> {
  commerce.child().write('finish\n');
  return (await commerce.child().line('log'))['log'] as SessionLog;
}

/** Without its own process nobody hosts, and without the media server nobody is in a room. */
function staysDuring({ party, fault }: Trial, log: SessionLog, gone: Span): number {
  if (fault !== 'SIGKILL' || party === 'commerce') return 0;
  return staysOver(log, { gone, ...(party === 'host' ? { role: 'host' } : {}) });
}

/** Waits for a condition. @returns whether it came true in time */
async function until(condition: () => boolean, withinMs: number): Promise<boolean> {
  const from = Date.now();
  while (!condition() && Date.now() - from < withinMs) await sleep(50);
  return condition();
}
