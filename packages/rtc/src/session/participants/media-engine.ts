import { loadRtcNode } from '../../peers/peers.ts';

/** The module @livekit/rtc-node. */
export type RtcNode = typeof import('@livekit/rtc-node');

/** The native media engine, in use by one session. */
export interface MediaEngine {
  readonly rtc: RtcNode;
  /** Ends the use; after the last use the engine is shut down, so that the process can exit. */
  release(): Promise<void>;
}

// The engine exists once per process, therefore its uses must be counted per process.
let uses = 0;

/**
 * Starts a use of the native media engine.
 * @throws PEER_MISSING if @livekit/rtc-node is not installed
 */
export async function acquireMediaEngine(): Promise<MediaEngine> {
  const rtc = await loadRtcNode();
  uses += 1;
  let inUse = true;
  return {
    rtc,
    release: async () => {
      if (!inUse) return;
      inUse = false;
      uses -= 1;
      if (uses > 0) return;
      await rtc.dispose();
      // @livekit/rtc-node keeps its engine here even after shutdown; a second session would wait for it for ever.
      delete (globalThis as { _ffiClientInstance?: unknown })._ffiClientInstance;
    },
  };
}
