import { type CommerceState, type JoinLiveOptions, joinLive, type LiveSession } from './index.ts';

/** The page that the browser suite drives: one session, its picture, and the product on top. */

const picture = document.createElement('video');
const pinned = document.createElement('p');
picture.muted = true;
pinned.id = 'pin';
document.body.append(picture, pinned);

let session: LiveSession | undefined;
let firstFrameAt: number | undefined;
let firstWidth = 0;
const refused: string[] = [];

picture.requestVideoFrameCallback((_now, { width }) => {
  firstFrameAt = Date.now();
  firstWidth = width;
});

function show(state: CommerceState): void {
  const top = state.pinned.at(-1);
  pinned.textContent =
    top === undefined ? '' : `${top.name} ${top.price.currency} ${top.price.minor}`;
}

const live = {
  async join(options: JoinLiveOptions): Promise<void> {
    session = await joinLive(options);
    session.on('track', (track) => {
      if (track.kind === 'video') track.attach(picture);
      else document.body.append(track.attach());
    });
    session.on('commerce', show);
    session.on('commerce-refused', (reason) => refused.push(reason));
    if (session.commerce !== undefined) show(session.commerce.state());
  },
  publish: () => session?.publish({ camera: true, microphone: true }),
  leave: () => session?.leave(),
  firstFrameAt: () => firstFrameAt,
  firstWidth: () => firstWidth,
  refused: () => [...refused],
  statistics: () => session?.statistics(),
  decisions: () => session?.decisions(),
};

export type LivePage = typeof live;

(globalThis as unknown as { live: LivePage }).live = live;
