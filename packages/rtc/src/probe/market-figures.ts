import { chooseRegion, type RegionChoice } from '../regions/choose-region.ts';
import { type MediaPath, medianOf, type RegionProbe } from '../regions/region.ts';
import type { MarketProbe } from './market-probe.ts';

/** Median and worst decile of a figure. */
export interface Spread {
  readonly median: number;
  /** A tenth of the probes was as bad or worse, by nearest rank. */
  readonly worst: number;
}

/** What the probes of one region of one vendor in one market show; null for what none measured. */
export interface RegionFigures {
  /** Name of the region, behind that of its vendor if it has one, such as `acme / sg`. */
  readonly name: string;
  /** Number of probes. */
  readonly probes: number;
  /** Share that reached it, 0 to 1. */
  readonly reached: number;
  readonly setupMs: Spread | null;
  readonly joinMs: Spread | null;
  readonly rttMs: Spread | null;
  readonly jitterMs: Spread | null;
  readonly lossShare: Spread | null;
  /** Its worst decile is the lowest. */
  readonly uplinkKbps: Spread | null;
  /** How many probes took each path. */
  readonly paths: Readonly<Partial<Record<MediaPath, number>>>;
}

/** The regions of one market. */
export interface MarketFigures {
  readonly market: string;
  /** By name. */
  readonly regions: readonly RegionFigures[];
  /** Among those that at least nine of ten probes reached, by their worst deciles; by all if there is none. */
  readonly choice: RegionChoice;
}

/** A region that fewer reach is chosen only if all are like that. */
const REACHED = 0.9;

/**
 * Medians and worst deciles by market, vendor and region. The choice is made by the worst decile: those are the viewers
 * who leave.
 * @returns the markets by name
 * @example
 * ```ts
 * import { marketFigures } from '@livelane/rtc/server';
 * marketFigures([]); // => []
 * ```
 */
export function marketFigures(probes: readonly MarketProbe[]): MarketFigures[] {
  return groupsOf(probes, ({ market }) => market).map(([market, own]) => {
    const regions = groupsOf(own, nameOf).map(([name, its]) =>
      figuresOf(
        name,
        its.map(({ probe }) => probe),
      ),
    );
    const reached = regions.filter((it) => it.reached >= REACHED);
    return { market, regions, choice: chooseRegion((reached[0] ? reached : regions).map(worstOf)) };
  });
}

function nameOf({ vendor, probe }: MarketProbe): string {
  return vendor === undefined ? probe.region : `${vendor} / ${probe.region}`;
}

function figuresOf(name: string, probes: readonly RegionProbe[]): RegionFigures {
  const reaching = probes.filter(({ reachable }) => reachable);
  const paths: Partial<Record<MediaPath, number>> = {};
  for (const { path } of reaching) if (path !== null) paths[path] = (paths[path] ?? 0) + 1;
  const spread = (field: Figure) =>
    spreadOf(
      reaching.map((it) => it[field]),
      field,
    );
  return {
    ...{ name, probes: probes.length, reached: reaching.length / probes.length },
    ...{ setupMs: spread('setupMs'), joinMs: spread('joinMs'), rttMs: spread('rttMs') },
    ...{ jitterMs: spread('jitterMs'), lossShare: spread('lossShare') },
    ...{ uplinkKbps: spread('uplinkKbps'), paths },
  };
}

type Figure = 'setupMs' | 'joinMs' | 'rttMs' | 'jitterMs' | 'lossShare' | 'uplinkKbps';

function spreadOf(given: readonly (number | null)[], field: Figure): Spread | null {
  const values = given.filter((it) => it !== null).sort((a, b) => a - b);
  const median = medianOf(values);
  if (median === null) return null;
  const worstFirst = field === 'uplinkKbps' ? values : values.toReversed();
  const worst = worstFirst[Math.max(0, Math.ceil(values.length / 10) - 1)] ?? median;
  return { median, worst };
}

/** A probe of a region as a tenth of its participants have it. */
function worstOf(it: RegionFigures): RegionProbe {
  const worst = (spread: Spread | null) => spread?.worst ?? null;
  return {
    region: it.name,
    reachable: it.reached > 0,
    ...{ setupMs: worst(it.setupMs), joinMs: worst(it.joinMs), rttMs: worst(it.rttMs) },
    ...{ jitterMs: worst(it.jitterMs), lossShare: worst(it.lossShare) },
    ...{ uplinkKbps: worst(it.uplinkKbps), path: null, error: null },
  };
}

/** Groups by a name, in the order of names. */
function groupsOf<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
