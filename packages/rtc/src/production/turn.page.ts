import { type JoinLiveOptions, joinLive, type LiveSession, probe } from '../client/index.ts';

/** Every peer connection of the page, whoever made it. */
const connections: RTCPeerConnection[] = [];
globalThis.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    connections.push(this);
  }
};

const picture = document.createElement('video');
picture.muted = true;
document.body.append(picture);
let session: LiveSession | undefined;

interface Stat {
  readonly id: string;
  readonly type: string;
  readonly nominated?: boolean;
  readonly state?: string;
  readonly localCandidateId?: string;
  readonly candidateType?: string;
  readonly relayProtocol?: string;
}

const page = {
  probe,
  async join(options: JoinLiveOptions): Promise<void> {
    session = await joinLive(options);
    session.on('track', (track) => {
      if (track.kind === 'video') track.attach(picture);
    });
  },
  publish: () => session?.publish({ camera: true }),
  width: () => picture.videoWidth,
  /** How each connection that is made reaches the server: type and relay protocol of its local candidate. */
  async paths(): Promise<string[]> {
    const reports = await Promise.all(connections.map((one) => one.getStats()));
    return reports.flatMap((report) => {
      const stats = [...(report as unknown as Map<string, Stat>).values()];
      const isUsed = ({ nominated, state }: Stat) => nominated === true && state === 'succeeded';
      const pairs = stats.filter((it) => it.type === 'candidate-pair' && isUsed(it));
      const locals = pairs.map((it) => stats.find(({ id }) => id === it.localCandidateId));
      return locals.map((local) => `${local?.candidateType} ${local?.relayProtocol}`);
    });
  },
};

export type TurnPage = typeof page;

(globalThis as unknown as { turn: TurnPage }).turn = page;
