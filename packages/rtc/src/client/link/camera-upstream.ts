import { type LocalVideoTrack, ParticipantEvent, type Room } from 'livekit-client';

/** Stops what a room's camera sends in favour of the voice, and resumes it. What the user switched off stays off. */
export interface CameraUpstream {
  /** @param sends - whether a picture is sent, now and by later publications */
  send(sends: boolean): Promise<void>;
  /** Does the same again: livekit-client resumes a camera whose device is switched. */
  keep(): Promise<void>;
  /** Whether the user has switched the camera off. */
  isOff(): boolean;
  /** Stops watching the room, and resumes what was stopped. */
  release(): Promise<void>;
}

export function createCameraUpstream(room: Room): CameraUpstream {
  const { localParticipant } = room;
  /** Stopped here: what the application paused is the application's to resume. */
  const stopped = new WeakSet<LocalVideoTrack>();
  let sends = true;
  let done: Promise<void> = Promise.resolve();
  const cameras = () =>
    [...localParticipant.videoTrackPublications.values()].flatMap(({ source, track }) =>
      source === 'camera' && track !== undefined ? [track as LocalVideoTrack] : [],
    );
  const settle = async () => {
    for (const track of cameras()) {
      if (!sends && !track.isUpstreamPaused) {
        stopped.add(track);
        await track.pauseUpstream();
      } else if (sends && stopped.has(track) && !track.isMuted) {
        stopped.delete(track);
        await track.resumeUpstream();
      }
    }
  };
  // One after another: each ends with what was asked for last.
  const keep = () => {
    done = done.then(settle).catch(() => undefined);
    return done;
  };
  localParticipant.on(ParticipantEvent.TrackUnmuted, keep);
  const send = (wanted: boolean) => {
    sends = wanted;
    return keep();
  };
  return {
    send,
    keep,
    isOff: () => cameras().length > 0 && cameras().every(({ isMuted }) => isMuted),
    release: () => {
      localParticipant.off(ParticipantEvent.TrackUnmuted, keep);
      return send(true);
    },
  };
}
