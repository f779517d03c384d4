import { type JoinLiveOptions, joinLive, type LiveSession } from '../index.ts';

/** A page that joins one of several regions and tells what it sees, with the time of seeing. */

let session: LiveSession | undefined;
const told: { readonly name: string; readonly event: unknown; readonly at: number }[] = [];
let frameAt = 0;
/** When the first frame of each picture was shown. */
const firstFrames: number[] = [];

const page = {
  async join(options: JoinLiveOptions): Promise<string> {
    session = await joinLive(options);
    for (const name of ['state', 'region', 'left'] as const)
      session.on(name, (event) => told.push({ name, event, at: Date.now() }));
    session.on('commerce', ({ pinned }) => {
      const event = pinned.map(({ productId, price }) => `${productId} ${price.minor}`);
      told.push({ name: 'pinned', event, at: Date.now() });
    });
    session.on('track', (track) => {
      const element = track.attach();
      element.muted = true;
      document.body.append(element);
      if (!(element instanceof HTMLVideoElement)) return;
      firstFrames.push(0);
      const seen = () => {
        frameAt = Date.now();
        if (firstFrames.at(-1) === 0) firstFrames[firstFrames.length - 1] = frameAt;
        element.requestVideoFrameCallback(seen);
      };
      element.requestVideoFrameCallback(seen);
    });
    return session.region?.().current ?? '';
  },
  publish: () => session?.publish({ camera: true, microphone: true }),
  muteMicrophone: () => session?.microphone.mute(),
  microphone: () => session?.microphone.state(),
  published: () =>
    [...(session?.room.localParticipant.trackPublications.values() ?? [])].map(
      ({ source }) => source,
    ),
  state: () => session?.state(),
  told: () => [...told],
  frameAt: () => frameAt,
  firstFrames: () => [...firstFrames],
  pinned: () =>
    session?.commerce?.state().pinned.map(({ productId, price }) => `${productId} ${price.minor}`),
  region: () => session?.region?.().current,
  leave: () => session?.leave(),
};

export type FailoverPage = typeof page;

(globalThis as unknown as { page: FailoverPage }).page = page;
