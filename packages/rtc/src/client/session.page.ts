import { type JoinLiveOptions, joinLive, type LiveSession, type PublishRequest } from './index.ts';

/** The page of the session's own suite: what is told, with the time of telling. */

let session: LiveSession | undefined;
let mounted = new AbortController();
const told: { readonly name: string; readonly event: unknown; readonly at: number }[] = [];

const warned: string[] = [];
const answers: string[] = [];
const original = RTCPeerConnection.prototype.setRemoteDescription;
RTCPeerConnection.prototype.setRemoteDescription = function (
  this: RTCPeerConnection,
  description: RTCSessionDescriptionInit,
) {
  answers.push(description.sdp ?? '');
  answers.splice(0, answers.length - 10);
  return Reflect.apply(original, this, [description]) as Promise<void>;
} as typeof original;

const EVENTS = [
  'state',
  'stalled',
  'recovering',
  'recovered',
  'decision',
  'own-track',
  'audio-blocked',
  'left',
] as const;

const page = {
  async join(options: JoinLiveOptions): Promise<string> {
    mounted = new AbortController();
    told.length = 0;
    try {
      const logger = { warn: (message: string) => void warned.push(message) };
      session = await joinLive({ ...options, signal: mounted.signal, logger });
    } catch (error) {
      return `${(error as { code?: string }).code ?? (error as Error).name}`;
    }
    for (const name of EVENTS)
      session.on(name, (event) => told.push({ name, event, at: Date.now() }));
    session.on('track', (track) => {
      const element = track.attach();
      element.muted = true;
      document.body.append(element);
    });
    return session.state();
  },
  abort: () => mounted.abort(),
  publish: (request: PublishRequest) => session?.publish(request),
  /** The code of the error that publishing ends with. */
  publishError: (request: PublishRequest) =>
    session?.publish(request).then(
      () => undefined,
      (error: { readonly code?: string }) => error.code,
    ),
  leave: () => session?.leave(),
  state: () => session?.state(),
  told: () => [...told],
  session: () => session,
  statistics: () => session?.statistics(),
  warnings: () => [...warned],
  /** Every answer that a peer connection was given, as one text. */
  seeds: () => answers.join('\n'),
};

export type SessionPage = typeof page;

(globalThis as unknown as { page: SessionPage }).page = page;
