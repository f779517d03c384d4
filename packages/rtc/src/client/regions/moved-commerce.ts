import { EMPTY_CHAT } from '../../commerce/chat/chat.ts';
import type { LiveSession } from '../session/live-session.ts';

type SessionCommerce = NonNullable<LiveSession['commerce']>;

/** The commerce state and the chat across the sessions of several regions: the state never goes back. */
export interface MovedCommerce {
  /** As a session has it; undefined if the first one has none. */
  readonly commerce: LiveSession['commerce'];
  /** Whether what the current session knows is at least as new as what is known. */
  isCurrent(): boolean;
  /** Call it before the session is left. */
  leaving(): void;
}

export function movedCommerce(
  first: LiveSession['commerce'],
  current: () => LiveSession,
  request: SessionCommerce['request'],
): MovedCommerce {
  let kept:
    | { readonly state: ReturnType<SessionCommerce['state']>; readonly at: Revision }
    | undefined;
  let said: Said | undefined;
  const own = () => current().commerce;
  const isCurrent = () => {
    const revision = own()?.revision();
    return kept === undefined || (revision !== undefined && !isBefore(revision, kept.at));
  };
  const revision = (): Revision =>
    (isCurrent() ? own()?.revision() : kept?.at) ?? { epoch: 0, seq: 0 };
  let left: string | undefined;
  const session = () => own()?.session() ?? left;
  // Until the region that was moved to has told what was said, or of which other session it is, what was known stays.
  const chat = () => {
    const now = own()?.chat();
    return now === EMPTY_CHAT && said?.of === session() ? (said?.chat ?? now) : now;
  };
  return {
    commerce:
      first === undefined
        ? undefined
        : {
            state: () => (isCurrent() ? (own() ?? first).state() : (kept?.state ?? first.state())),
            revision,
            awaitingSnapshot: () => !isCurrent() || (own()?.awaitingSnapshot() ?? false),
            chat: () => chat() ?? first.chat(),
            session,
            status: () => own()?.status() ?? 'connecting',
            request,
            serverClock: () => own()?.serverClock(),
          },
    isCurrent,
    leaving: () => {
      const told = chat();
      left = session();
      said = told === undefined ? said : { chat: told, of: left };
      const state = own()?.state();
      const at = revision();
      if (state !== undefined && isCurrent() && at.epoch > 0) kept = { state, at };
    },
  };
}

interface Said {
  readonly chat: ReturnType<SessionCommerce['chat']>;
  /** Id of the session; undefined where it was not known yet. */
  readonly of: string | undefined;
}

interface Revision {
  readonly epoch: number;
  readonly seq: number;
}

function isBefore(one: Revision, other: Revision): boolean {
  return one.epoch < other.epoch || (one.epoch === other.epoch && one.seq < other.seq);
}
