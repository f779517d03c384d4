import { joinLive, type LiveTrack } from '@livelane/rtc/client';
import { Room, RoomEvent, type RoomOptions, Track } from 'livekit-client';

export type ConfigurationId = 'stock' | 'usual' | 'ours';

export interface JoinRequest {
  readonly configuration: ConfigurationId;
  readonly url: string;
  readonly token: string;
  readonly role: 'host' | 'viewer';
}

export interface Participant {
  publish(): Promise<void>;
  leave(): Promise<void>;
}

/** The three ways to do the same thing that the bench sets side by side. */
export async function join(request: JoinRequest, video: HTMLVideoElement): Promise<Participant> {
  switch (request.configuration) {
    case 'stock':
      return joinRoom(request, video, {});
    case 'usual':
      return joinRoom(request, video, { adaptiveStream: true, dynacast: true });
    case 'ours':
      return joinOurs(request, video);
  }
}

async function joinRoom(
  request: JoinRequest,
  video: HTMLVideoElement,
  options: RoomOptions,
): Promise<Participant> {
  const room = new Room(options);
  room.on(RoomEvent.TrackSubscribed, (track) => {
    if (track.kind === Track.Kind.Video) track.attach(video);
    else document.body.append(track.attach());
  });
  await room.connect(request.url, request.token);
  return {
    publish: () => room.localParticipant.enableCameraAndMicrophone(),
    leave: () => room.disconnect(),
  };
}

async function joinOurs(
  { url, token, role }: JoinRequest,
  video: HTMLVideoElement,
): Promise<Participant> {
  const session = await joinLive({ url, token, role });
  session.on('track', (track: LiveTrack) => {
    if (track.kind === 'video') track.attach(video);
    else document.body.append(track.attach());
  });
  return {
    publish: () => session.publish({ camera: true, microphone: true }),
    leave: () => session.leave(),
  };
}
