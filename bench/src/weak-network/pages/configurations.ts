import { joinLive, type LiveTrack, type PresetId } from '@livelane/rtc/client';
import type { PolicyTraceLine } from '@livelane/rtc/policy';
import { Room, RoomEvent, type RoomOptions, Track } from 'livekit-client';

/** LiveKit's own, `joinLive` without a preset (`ours`), and `joinLive` with each preset. */
export type ConfigurationId = 'stock' | 'usual' | 'ours' | PresetId;

export interface JoinRequest {
  readonly configuration: ConfigurationId;
  readonly url: string;
  readonly token: string;
  readonly role: 'host' | 'viewer';
}

export interface Participant {
  publish(): Promise<void>;
  leave(): Promise<void>;
  /** What the policy was given so far; empty for LiveKit's own configurations. */
  trace(): readonly PolicyTraceLine[];
}

/** The ways to do the same thing that the bench sets side by side. */
export async function join(request: JoinRequest, video: HTMLVideoElement): Promise<Participant> {
  switch (request.configuration) {
    case 'stock':
      return joinRoom(request, video, {});
    case 'usual':
      return joinRoom(request, video, { adaptiveStream: true, dynacast: true });
    case 'ours':
      return joinOurs(request, video, {});
    default:
      return joinOurs(request, video, { preset: request.configuration });
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
    trace: () => [],
  };
}

async function joinOurs(
  { url, token, role }: JoinRequest,
  video: HTMLVideoElement,
  options: { readonly preset?: PresetId },
): Promise<Participant> {
  const trace: PolicyTraceLine[] = [];
  const onTrace = (line: PolicyTraceLine) => trace.push(line);
  const session = await joinLive({ url, token, role, onTrace, ...options });
  session.on('track', (track: LiveTrack) => {
    if (track.kind === 'video') track.attach(video);
    else document.body.append(track.attach());
  });
  return {
    publish: () => session.publish({ camera: true, microphone: true }),
    leave: () => session.leave(),
    trace: () => trace,
  };
}
