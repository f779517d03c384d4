import type { UplinkMeasurement } from '../../policy/uplink.ts';

/** Where the application keeps estimates between sessions, such as `localStorage` or a store of its own. */
export interface UplinkStorage {
  /** @returns what was set; null or undefined if nothing was */
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  set(key: string, value: string): unknown;
}

/** Remembers what the uplink of a network carried. */
export interface UplinkMemory {
  /** Name of the network that the device is in, as far as the application can tell them apart. */
  readonly network: string;
  readonly storage: UplinkStorage;
}

/** The part of a reading of the link that concerns the uplink. */
export interface SeenUplink {
  /** Milliseconds of a monotonic clock. */
  readonly at: number;
  readonly outgoing?: { readonly availableKbps: number | null };
}

/** Milliseconds after which an estimate is not used any more. */
const LASTS_MS = 24 * 3_600_000;
/** An estimate is good once it has been held for so long. */
const HELD_MS = 10_000;

const keyOf = ({ network }: UplinkMemory) => `livelane.uplink.${network}`;

/**
 * The last good estimate of the network.
 * @param now - milliseconds since 1970-01-01T00:00:00Z
 * @returns undefined if there is none of the last day, or the storage fails
 */
export async function recallUplink(
  memory: UplinkMemory,
  now: number,
): Promise<UplinkMeasurement | undefined> {
  try {
    const { kbps, at } = JSON.parse((await memory.storage.get(keyOf(memory))) ?? '{}');
    const fresh = Number.isFinite(kbps) && kbps > 0 && now - at >= 0 && now - at < LASTS_MS;
    return fresh ? { kbps, limited: true, from: 'remembered' } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes an estimate to the storage whenever it has been held for ten seconds. */
export function rememberUplink(
  memory: UplinkMemory,
  now: () => number,
): (seen: SeenUplink) => void {
  let since: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  const store = async (kbps: number) =>
    memory.storage.set(keyOf(memory), JSON.stringify({ kbps, at: now() }));
  return ({ at, outgoing }) => {
    const kbps = outgoing?.availableKbps ?? null;
    if (kbps === null) return;
    since ??= at;
    least = Math.min(least, kbps);
    if (at - since < HELD_MS) return;
    // A storage that is full or blocked is no reason to end a live.
    store(least).catch(() => undefined);
    since = undefined;
    least = Number.POSITIVE_INFINITY;
  };
}
