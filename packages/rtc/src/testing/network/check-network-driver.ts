import { type Clock, systemClock } from '../../clock/clock.ts';
import { testingError } from '../../errors/testing-errors.ts';
import { type CheckPage, installCheck } from './check-page.ts';
import { call, type DevToolsSession, type NetworkDriver } from './network-driver.ts';

/** What was set, what was measured, and the range that proves that it was applied. */
export interface NetworkCheck {
  readonly what: 'unlimited-kbps' | 'kbps' | 'round-trip-ms' | 'loss-percent';
  readonly set: number;
  readonly measured: number;
  readonly low: number;
  readonly high: number;
  readonly held: boolean;
}

/** Two pages with a network of their own each, from a secure origin, such as http://127.0.0.1. */
export interface CheckedPages {
  /** The page whose network is set; its microphone may be used (`--use-fake-device-for-media-stream`). */
  readonly sender: { readonly session: DevToolsSession; readonly network: NetworkDriver };
  readonly receiver: { readonly session: DevToolsSession };
  /** Default: the system clock. */
  readonly clock?: Clock;
}

const RANGES = {
  /** An unlimited network must pass far more than the limited one, or the limit was not what held it back. */
  'unlimited-kbps': { set: 100_000, low: 1_000, high: 1_000_000 },
  kbps: { set: 300, low: 200, high: 330 },
  'round-trip-ms': { set: 100, low: 95, high: 150 },
  'loss-percent': { set: 15, low: 10, high: 20 },
} as const;

/** About 400 packets of voice: enough to tell 15 % from 10 or 20. */
const VOICE_MS = 8_000;

/**
 * Shows that the driver works on this Chromium: packets between two pages, without a media server, are lost, slowed and
 * delayed as set. Without it, tests of weak networks can pass on a good one. It takes about 15 seconds and leaves the
 * network with loss: set it again.
 *
 * @returns each check with `held`
 * @throws NETWORK_CHECK_FAILED if a page cannot run it
 * @example
 * ```ts no-run
 * import { checkNetworkDriver, type CheckedPages } from '@livelane/rtc/testing';
 * declare const pages: CheckedPages;
 * (await checkNetworkDriver(pages)).every(({ held }) => held); // => true
 * ```
 */
export async function checkNetworkDriver({
  sender,
  receiver,
  clock = systemClock,
}: CheckedPages): Promise<readonly NetworkCheck[]> {
  const from = pageOf(sender.session);
  const to = pageOf(receiver.session);
  await Promise.all([from.install(), to.install()]);
  await from.ask('accept', await to.ask('answer', await from.ask('offer')));
  const kbps = async () => {
    const flooding = from.ask('flood', 3_000);
    await clock.sleep(1_000);
    const [before, since] = [await to.ask('received'), clock.now()];
    await clock.sleep(1_500);
    const bytes = (await to.ask('received')) - before;
    const rate = (8 * bytes) / Math.max(1, clock.now() - since);
    await flooding;
    return rate;
  };
  const unlimited = check('unlimited-kbps', await kbps());
  await sender.network.set({
    latencyMs: RANGES['round-trip-ms'].set / 2,
    uploadKbps: RANGES.kbps.set,
  });
  const times = [
    await from.ask('roundTrip'),
    await from.ask('roundTrip'),
    await from.ask('roundTrip'),
  ];
  const roundTrip = check('round-trip-ms', Math.min(...times));
  const limited = check('kbps', await kbps());
  await sender.network.set({ latencyMs: 5, lossPercent: RANGES['loss-percent'].set });
  await clock.sleep(1_000);
  const before = await to.ask('voice');
  await clock.sleep(VOICE_MS);
  const after = await to.ask('voice');
  const [got, lost] = [after.got - before.got, after.lost - before.lost];
  const loss = check('loss-percent', (100 * lost) / Math.max(1, got + lost));
  return [unlimited, limited, roundTrip, loss];
}

function check(what: NetworkCheck['what'], value: number): NetworkCheck {
  const measured = Number(value.toFixed(1));
  const { set, low, high } = RANGES[what];
  return { what, set, measured, low, high, held: measured >= low && measured <= high };
}

function pageOf(session: DevToolsSession) {
  const evaluate = async (expression: string): Promise<unknown> => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await call(session, 'Runtime.evaluate', params)) as {
      readonly result: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
    };
    if (exceptionDetails === undefined) return result.value;
    const why = exceptionDetails.exception?.description ?? 'unknown';
    throw testingError('NETWORK_CHECK_FAILED', { why: why.split('\n')[0] ?? why });
  };
  return {
    install: () => evaluate(`(${installCheck})()`),
    ask: <Name extends keyof CheckPage>(name: Name, ...given: Parameters<CheckPage[Name]>) =>
      evaluate(
        `livelaneCheck.${name}(${given.map((one) => JSON.stringify(one)).join()})`,
      ) as Promise<Awaited<ReturnType<CheckPage[Name]>>>,
  };
}
