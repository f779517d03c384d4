import type { Room } from 'livekit-client';
import type { LinkSample, PolicyAction } from '../../policy/decision.ts';
import type { CameraEncoder } from './camera-encoder.ts';
import { createCameraUpstream } from './camera-upstream.ts';
import { createIncomingPictures } from './incoming-pictures.ts';
import { createPlayout } from './playout.ts';

/** What the policy can change in a room once it has seen samples. */
export interface Levers {
  carryOut(action: PolicyAction): void;
  /** The sample, with what has become of the camera meanwhile; what was carried out is kept up. */
  observe(sample: LinkSample): LinkSample;
  /** Takes back what concerns the viewer, and resumes a camera that was stopped for the voice. */
  release(): void;
}

/** @param camera - encodes the camera from before the first packet, and is not released here */
export function createLevers(room: Room, camera: CameraEncoder): Levers {
  const upstream = createCameraUpstream(room);
  const pictures = createIncomingPictures(room);
  const playout = createPlayout(room);
  return {
    carryOut: (action) => {
      switch (action.kind) {
        case 'video-rung':
          void camera.apply(action.rung);
          void upstream.send(action.rung.maxKbps > 0);
          return;
        case 'playout-delay':
          playout.set(action.delayMs, action.pictureDelayMs);
          return;
        case 'incoming-picture':
          pictures.limit(action.shortSide);
      }
    },
    observe: (sample) => {
      void upstream.keep();
      const { outgoing } = sample;
      if (outgoing === undefined) return sample;
      const restarted = camera.takeRestart();
      return { ...sample, outgoing: { ...outgoing, restarted, cameraOff: upstream.isOff() } };
    },
    release: () => {
      for (const lever of [upstream, pictures, playout]) void lever.release();
    },
  };
}
