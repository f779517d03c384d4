import { joinLive, type LiveSession } from '@livelane/rtc/client';

/** What a page with many viewers joins. */
export interface CrowdRequest {
  readonly url: string;
  readonly endpoint: string;
  readonly commercePublicKey: string;
  /** One viewer each. */
  readonly tokens: readonly string[];
  /** How many of them are sent the host's picture; the others only have messages. */
  readonly watching: number;
}

/** When a viewer had something, by the wall clock of the machine. */
export interface Arrival {
  readonly viewer: number;
  /** `epoch seq` of a commerce state, or the id of a chat message. */
  readonly what: { readonly epoch: number; readonly seq: number } | { readonly messageId: string };
  readonly at: number;
}

const sessions: LiveSession[] = [];
const arrivals: Arrival[] = [];

const AT_ONCE = 5;

const crowd = {
  async join({ url, endpoint, commercePublicKey, tokens, watching }: CrowdRequest): Promise<void> {
    for (let first = 0; first < tokens.length; first += AT_ONCE)
      await Promise.all(
        tokens.slice(first, first + AT_ONCE).map(async (token, at) => {
          const viewer = first + at;
          const session = await joinLive({
            ...{ url, token, role: 'viewer', commercePublicKey, commerceEndpoint: endpoint },
            chat: true,
            connect: { autoSubscribe: viewer < watching },
          });
          follow(session, viewer);
        }),
      );
  },
  ready: () => sessions.filter(({ commerce }) => commerce?.status() === 'ready').length,
  arrivals: (): readonly Arrival[] => arrivals,
  async leave(): Promise<void> {
    await Promise.all(sessions.map((session) => session.leave()));
    sessions.length = 0;
    arrivals.length = 0;
  },
};

function follow(session: LiveSession, viewer: number): void {
  sessions.push(session);
  session.on('track', (track) => track.attach());
  session.on('commerce', () => {
    const { epoch = 0, seq = 0 } = session.commerce?.revision() ?? {};
    arrivals.push({ viewer, what: { epoch, seq }, at: Date.now() });
  });
  const known = new Set<string>();
  session.on('chat', ({ messages }) => {
    for (const { messageId } of messages)
      if (!known.has(messageId)) arrivals.push({ viewer, what: { messageId }, at: Date.now() });
    for (const { messageId } of messages) known.add(messageId);
  });
}

export type MessageCrowd = typeof crowd;

(globalThis as unknown as { crowd: MessageCrowd }).crowd = crowd;
