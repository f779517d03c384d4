/** What a page holds and must let go. */
export interface Held {
  /** Peer connections that are not closed. */
  readonly connections: number;
  readonly sockets: number;
  readonly intervals: number;
  /** Requests without a response. */
  readonly fetches: number;
  /** Device tracks that are not stopped. */
  readonly devices: number;
}

/** Runs in the page before its scripts and gives it `held(): Held`. */
export function HELD_RESOURCES(): void {
  const page = globalThis as unknown as Record<string, unknown> & Window;
  // Weak, so that counting does not keep what it counts.
  const connections: WeakRef<RTCPeerConnection>[] = [];
  const sockets: WeakRef<WebSocket>[] = [];
  const devices: WeakRef<MediaStreamTrack>[] = [];
  const count = <Made extends object>(made: WeakRef<Made>[], is: (one: Made) => boolean) =>
    made.filter((one) => {
      const alive = one.deref();
      return alive !== undefined && is(alive);
    }).length;
  const intervals = new Set<unknown>();
  let fetches = 0;
  const constructed = <Made extends object>(name: string, made: WeakRef<Made>[]) => {
    page[name] = new Proxy(page[name] as new () => Made, {
      construct(target, values, newTarget) {
        const one = Reflect.construct(target, values, newTarget) as Made;
        made.push(new WeakRef(one));
        return one;
      },
    });
  };
  constructed('RTCPeerConnection', connections);
  constructed('WebSocket', sockets);
  const { setInterval: set, clearInterval: clear, fetch: ask } = window;
  page['setInterval'] = (...values: Parameters<typeof set>) => {
    const id = set(...values);
    intervals.add(id);
    return id;
  };
  page['clearInterval'] = (id: number) => {
    intervals.delete(id);
    clear(id);
  };
  page['fetch'] = (...values: Parameters<typeof ask>) => {
    fetches += 1;
    return ask(...values).finally(() => {
      fetches -= 1;
    });
  };
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (constraints) => {
    const stream = await open(constraints);
    devices.push(...stream.getTracks().map((track) => new WeakRef(track)));
    return stream;
  };
  page['held'] = (): Held => ({
    connections: count(connections, ({ connectionState }) => connectionState !== 'closed'),
    sockets: count(sockets, ({ readyState }) => readyState < 2),
    intervals: intervals.size,
    fetches,
    devices: count(devices, ({ readyState }) => readyState === 'live'),
  });
}
