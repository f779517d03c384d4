import { type Bought, buyOne } from './buyer.ts';
import { createViewerPage, type Viewing } from './page.ts';
import { talk } from './talker.ts';
import type { Heard } from './told.ts';
import { openVisit, type Reached, type Visit } from './visit.ts';

/** What a viewer is started with. */
export interface ViewerGiven extends Reached, Omit<Viewing, 'page'> {
  /** Secret of the link. */
  readonly secret: string;
  /** The end of the minute. */
  readonly signal: AbortSignal;
}

/** What a viewer has lived through. */
export interface Watched extends Heard {
  readonly bought: Bought;
}

/** Viewers come within this time, in milliseconds. */
const COMING_MS = 4_000;

/** Times between two requests of a page, in milliseconds. */
const EVERY_MS = { telemetry: 5_000, signedState: 5_000, show: 30_000 } as const;

/** Opens the link and does what the page does and its viewer, until the minute is over. */
export async function watchShow(given: ViewerGiven): Promise<Watched> {
  const { secret, uniform, pause, newId, signal } = given;
  await pause(COMING_MS * uniform());
  const visit = await openVisit(secret, given);
  const page = createViewerPage(visit);
  const viewing: Viewing = { page, uniform, pause, newId };
  const following = page.follow(signal);
  await Promise.all([page.loadAll(), visit.ask('/api/live/token?as=viewer', {})]);
  const every = async (ms: number, does: () => Promise<unknown>) => {
    while (await pause(ms)) await does();
  };
  const [heard, bought] = await Promise.all([
    following,
    buyOne({ ...viewing, visit }),
    talk(viewing),
    every(EVERY_MS.telemetry, () => report(visit, uniform)),
    every(EVERY_MS.signedState, page.signedState.load),
    every(EVERY_MS.show, page.show.load),
  ]);
  return { ...heard, bought };
}

/** Samples of one report: one a second is measured. */
const SAMPLES = 5;

async function report(visit: Visit, uniform: () => number): Promise<void> {
  const samples = Array.from({ length: SAMPLES }, () => ({
    ...{ direction: 'down', bitsPerSecond: null, frozenMs: 0 },
    lossShare: 0.02 * uniform(),
    rttMs: Math.round(40 + 60 * uniform()),
    concealedShare: 0.01 * uniform(),
  }));
  await visit
    .ask('/api/live/telemetry?as=viewer', { samples, decisions: [] })
    .catch(() => undefined);
}
