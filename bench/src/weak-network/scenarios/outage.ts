import type { LinkChange } from '../links/link.ts';
import type { Told } from '../pages/configurations.ts';

/** A time without any connection, in milliseconds after the publish call. */
export interface Outage {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What a viewer's outages did; null where the link has none. Of several outages, the worst counts. */
export interface OutageFigures {
  /** From the outage to the client's event about it; null if one of them was never told. */
  readonly stallNoticedMs: number | null;
  /** From the end of the outage to the client's event that it is over; null if one was never told. */
  readonly recoveredMs: number | null;
  /** From the end of the outage to the next shown frame; null if none came after one of them. */
  readonly mediaBackMs: number | null;
  /** Event listeners in the page, on room and document, at the end beyond those before the first outage. */
  readonly listenersGrown: number | null;
}

/** The times in which an end is offline. */
export function outagesOf(changes: readonly LinkChange[]): Outage[] {
  return changes.flatMap(({ atMs, settings }, index) => {
    const end = changes[index + 1];
    return settings.offline && end !== undefined ? [{ fromMs: atMs, toMs: end.atMs }] : [];
  });
}

export interface ObservedOutages {
  readonly publishedAt: number;
  readonly outages: readonly Outage[];
  readonly told: readonly Told[];
  /** Wall-clock times of the shown frames. */
  readonly frames: readonly number[];
  readonly listeners: readonly number[];
}

export function outageFigures(observed: ObservedOutages): OutageFigures {
  const { publishedAt, outages, told, frames, listeners } = observed;
  const timesOf = (wanted: Told['name']) =>
    told.filter(({ name }) => name === wanted).map(({ at }) => at);
  const [stalls, recoveries] = [timesOf('stalled'), timesOf('recovered')];
  const nextFrom = (index: number) =>
    publishedAt + (outages[index + 1]?.fromMs ?? Number.POSITIVE_INFINITY);
  const [before, after] = [listeners[0], listeners.at(-1)];
  return {
    // Told after the link is back is told late, and still counts.
    stallNoticedMs: worst(
      outages.map(({ fromMs }, index) =>
        firstWithin(stalls, publishedAt + fromMs, nextFrom(index)),
      ),
    ),
    recoveredMs: worst(
      outages.map(({ toMs }, index) =>
        firstWithin(recoveries, publishedAt + toMs, nextFrom(index)),
      ),
    ),
    mediaBackMs: worst(
      outages.map(({ toMs }, index) => firstWithin(frames, publishedAt + toMs, nextFrom(index))),
    ),
    listenersGrown:
      before === undefined || after === undefined || outages.length === 0 ? null : after - before,
  };
}

/** Milliseconds from `from` to the first time in the span; null if there is none. */
function firstWithin(times: readonly number[], from: number, until: number): number | null {
  const found = times.find((at) => at > from && at < until);
  return found === undefined ? null : Math.round(found - from);
}

/** The greatest; null if there is none, or one is missing. */
function worst(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : Math.max(...known);
}
