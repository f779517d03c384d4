import { loadRtcNode } from '../../peers/peers.ts';

/** LiveKit's participants for Node, as a module. */
export type RtcNode = typeof import('@livekit/rtc-node');

/** The native media engine, held by one session. */
export interface Media {
  readonly rtc: RtcNode;
  /** Lets go of the engine; the last holder shuts it down, so that the process can end by itself. */
  release(): Promise<void>;
}

let holders = 0;

/**
 * Takes hold of the native media engine.
 * @throws PEER_MISSING without @livekit/rtc-node
 */
export async function holdMedia(): Promise<Media> {
  const rtc = await loadRtcNode();
  holders += 1;
  let held = true;
  return {
    rtc,
    release: async () => {
      if (!held) return;
      held = false;
      holders -= 1;
      if (holders > 0) return;
      await rtc.dispose();
      // The package keeps its engine here and would go on using the one that was shut down: without this
      // a second session in one process waits for ever.
      delete (globalThis as { _ffiClientInstance?: unknown })._ffiClientInstance;
    },
  };
}
