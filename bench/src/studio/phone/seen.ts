/** What a page has seen of itself. Times are in milliseconds since its navigation began. */
export interface Seen {
  /** When the title of the poster was painted. */
  readonly posterMs: number | null;
  /** When the first frame of the picture was displayed. */
  readonly videoMs: number | null;
  /** Events of people that took {@link SLOW_MS} or more until the next frame was shown. */
  readonly events: readonly SlowEvent[];
}

/** An event of Event Timing. */
export interface SlowEvent {
  readonly name: string;
  /** From its time stamp to the frame after its handlers, in milliseconds; browsers round it to 8. */
  readonly ms: number;
}

/** The least that Event Timing can be asked for, in milliseconds. */
export const SLOW_MS = 16;

/** How {@link observePage} is reached in a page. */
export interface ObservedPage {
  readonly studioSeen: () => Seen;
  /** Round trip of a packet as ICE has measured it, in milliseconds; null before it has. */
  readonly packetRoundTripMs: () => Promise<number | null>;
  /** The events so far, which are forgotten. */
  readonly takeEvents: () => readonly SlowEvent[];
}

/** Runs in a page before its scripts, and makes it an {@link ObservedPage}: its text can use no other function. */
export function observePage(): void {
  let posterMs: number | null = null;
  let videoMs: number | null = null;
  let events: SlowEvent[] = [];
  let video: HTMLVideoElement | undefined;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[])
      if (entry.interactionId) events.push({ name: entry.name, ms: entry.duration });
    // The least that can be asked for; see SLOW_MS.
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const look = () => {
    if (posterMs === null && document.querySelector('main > section > h2') !== null) {
      posterMs = Number.NaN;
      requestAnimationFrame(() => {
        // A task that is queued in a frame runs after that frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          posterMs = performance.now();
        };
        port2.postMessage(0);
      });
    }
    const found = document.querySelector('video') ?? undefined;
    if (found === undefined || found === video) return;
    video = found;
    found.requestVideoFrameCallback((_now, { expectedDisplayTime }) => {
      videoMs ??= expectedDisplayTime;
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const studioSeen = () => ({
    posterMs: Number.isNaN(posterMs) ? null : posterMs,
    ...{ videoMs, events },
  });
  const takeEvents = () => {
    const taken = events;
    events = [];
    return taken;
  };
  const connections: RTCPeerConnection[] = [];
  globalThis.RTCPeerConnection = class extends globalThis.RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.push(this);
    }
  };
  const packetRoundTripMs = async () => {
    const reports = await Promise.all(connections.map((connection) => connection.getStats()));
    const pairs = reports.flatMap((report) => [...report.values()]);
    const known = pairs.filter((it) => it.type === 'candidate-pair' && it.currentRoundTripTime > 0);
    return known.length === 0
      ? null
      : Math.min(...known.map((it) => 1_000 * it.currentRoundTripTime));
  };
  Object.assign(globalThis, { studioSeen, takeEvents, packetRoundTripMs });
}
