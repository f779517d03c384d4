import type { Browser } from 'playwright-core';
import type { Row } from '../../section.ts';
import { openArmedPage } from '../../weak-network/browser.ts';
import { proveLinkDriver } from '../../weak-network/links/self-test.ts';
import { LINK, SLOWER, setLink, slowDown } from './slow-phone.ts';

/** What was measured of the slow phone itself. */
export interface Proof {
  /** How many times longer a fixed calculation takes. */
  readonly slower: number;
  /** Rate at which the largest script that a page names arrives. */
  readonly downloadKbps: number;
  /** Time of a small answer. */
  readonly answerMs: number;
  /** Checks of packets between two pages that failed. */
  readonly failed: readonly string[];
}

interface Browsers {
  readonly host: Browser;
  readonly phone: Browser;
}

/** Measures what the emulation does, without which a fast phone could be measured for a slow one. */
export async function provePhone({ host, phone }: Browsers, origin: string): Promise<Proof> {
  const pageUrl = `${origin}/robots.txt`;
  const { page, session, close } = await openArmedPage(phone, pageUrl);
  try {
    const plain = await page.evaluate(calculate);
    await slowDown(session, SLOWER);
    const slowed = await page.evaluate(calculate);
    await slowDown(session, 1);
    await setLink(session);
    const loaded = await page.evaluate(load);
    const checks = await proveLinkDriver({ browsers: { host: phone, viewer: host }, pageUrl });
    return {
      slower: slowed / plain,
      ...loaded,
      failed: checks
        .filter(({ held }) => !held)
        .map(({ what, set, measured }) => `${what}: set ${set}, measured ${measured}`),
    };
  } finally {
    await close();
  }
}

/** Within these shares of what was set, the emulation counts as working. */
const NEAR = { least: 0.75, most: 1.25 };

/** @param packetMs - round trip of a packet of a phone that shows the picture */
export function rowsOfProof(
  { slower, downloadKbps, answerMs, failed }: Proof,
  packetMs: number,
): Row[] {
  const near = (what: string, measured: number, { set, unit }: { set: number; unit: string }) => ({
    what: `the emulation: ${what}`,
    measured: `${measured.toFixed(unit === '×' ? 1 : 0)} ${unit}`,
    wanted: `${set} ${unit}, a quarter more or less`,
    reached: measured >= NEAR.least * set && measured <= NEAR.most * set,
  });
  return [
    near('main thread slower', slower, { set: SLOWER, unit: '×' }),
    near('a script arrives at', downloadKbps, { set: LINK.downloadKbps, unit: 'kbit/s' }),
    near('a small answer takes', answerMs, { set: LINK.roundTripMs, unit: 'ms' }),
    near('a packet of ICE goes there and back in', packetMs, { set: LINK.roundTripMs, unit: 'ms' }),
    {
      what: 'the emulation: checks of packets that failed',
      measured: failed.length === 0 ? 'none' : failed.join('; '),
      wanted: 'none',
      reached: failed.length === 0,
    },
  ];
}

/** Runs in a page. @returns milliseconds of a fixed calculation, the middle one of five */
function calculate(): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const from = performance.now();
    let state = 1;
    for (let step = 0; step < 3e7; step += 1) state = Math.imul(state ^ (state >>> 15), state | 1);
    return performance.now() - from + (state === 0 ? 1 : 0);
  });
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}

/** Runs in a page. */
async function load(): Promise<Pick<Proof, 'downloadKbps' | 'answerMs'>> {
  const timed = async (path: string) => {
    const from = performance.now();
    await (await fetch(path, { cache: 'no-store' })).arrayBuffer();
    const ms = performance.now() - from;
    const entries = performance.getEntriesByName(new URL(path, location.href).href);
    const { encodedBodySize } = entries.at(-1) as PerformanceResourceTiming;
    // As it travels: the studio, or what stands before it, may compress.
    return { ms, bytes: encodedBodySize };
  };
  const html = await (await fetch('/', { cache: 'no-store' })).text();
  const scripts = [...html.matchAll(/"([^"]+\.js)"/g)].map(([, path]) => path ?? '/');
  const small = [
    await timed('/robots.txt'),
    await timed('/robots.txt'),
    await timed('/robots.txt'),
  ];
  const answerMs = Math.min(...small.map(({ ms }) => ms));
  const loads: { readonly ms: number; readonly bytes: number }[] = [];
  for (const script of scripts) loads.push(await timed(script));
  const largest = loads.toSorted((a, b) => b.bytes - a.bytes)[0];
  const { ms, bytes } = largest ?? { ms: Number.NaN, bytes: 0 };
  return { downloadKbps: (8 * bytes) / (ms - answerMs), answerMs };
}
