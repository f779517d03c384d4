import type { OwnKind, OwnSource } from '../media/devices.ts';
import type { OwnMedia } from '../media/own.ts';
import type { LiveSession } from '../session/live-session.ts';

/** The own camera or microphone across the sessions of several regions. */
export interface MovedMedia {
  readonly media: OwnMedia;
  /** What may be published of a request: what is muted stays off. */
  asked(source: OwnSource | undefined): OwnSource | undefined;
  /** Call it before the session is left. */
  leaving(): void;
  /** What to publish in the next one; undefined if it was off or muted. */
  wanted(): OwnSource | undefined;
  /** Call it when the next one is joined. */
  moved(): void;
}

/**
 * @param session - the current session, once one is joined
 * @param current - the current session at once, also while another is being joined
 */
export function movedMedia(
  kind: OwnKind,
  session: () => Promise<LiveSession>,
  current: () => LiveSession,
): MovedMedia {
  let source: OwnSource | undefined;
  /** Muted when the session moved: it is published once the user unmutes it, never before. */
  let resting = false;
  let wasOn = false;
  const previews = new Map<HTMLMediaElement, () => void>();
  const now = () => current()[kind];
  const media: OwnMedia = {
    state: () => (resting ? 'muted' : now().state()),
    mediaStreamTrack: () => (resting ? undefined : now().mediaStreamTrack()),
    mute: async () => {
      if (!resting) await (await session())[kind].mute();
    },
    unmute: async () => {
      const joined = await session();
      if (!resting) return joined[kind].unmute();
      resting = false;
      return joined.publish({ [kind]: source ?? true });
    },
    switchTo: async (deviceId) => {
      source = { deviceId };
      if (!resting) await (await session())[kind].switchTo(deviceId);
    },
    preview: (element) => {
      previews.get(element)?.();
      previews.set(element, now().preview(element));
      return () => {
        previews.get(element)?.();
        previews.delete(element);
      };
    },
    unpublish: async () => {
      source = undefined;
      resting = false;
      await (await session())[kind].unpublish();
    },
  };
  return {
    media,
    asked: (given) => {
      if (given !== undefined) source = given;
      return resting ? undefined : given;
    },
    leaving: () => {
      const state = now().state();
      resting ||= state === 'muted';
      wasOn = state === 'live' || state === 'lost';
    },
    wanted: () => (wasOn && !resting ? (source ?? true) : undefined),
    moved: () => {
      for (const element of previews.keys()) previews.set(element, now().preview(element));
    },
  };
}
