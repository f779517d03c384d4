import { type InputIssue, inputInvalid, inputIssues } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { Shape } from '../egress/picture.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { DisplayNameSchema, RoomNameSchema } from '../tokens/participant-name.ts';

/** How a studio program such as OBS sends into a room. */
export type IngressInputKind = 'whip' | 'rtmp';

/** Options of {@link ingressRequest}. */
export interface IngressOptions {
  /** Name of the room. */
  readonly room: string;
  /** Identity under which it is in the room; another participant of the identity is removed. */
  readonly identity: string;
  /** `whip`: WebRTC, under a second, OBS 30 or newer. `rtmp`: any studio program, two to four seconds later. */
  readonly input: IngressInputKind;
  /** Name that others see. Default: the identity. */
  readonly name?: string;
  /** Size of what is transcoded. Default: `landscape`. */
  readonly shape?: Shape;
  /**
   * Whether the ingress service encodes three sizes, for viewers on different links. Default: true for `rtmp`, which is
   * always transcoded; false for `whip`, which is forwarded as the program sends it.
   */
  readonly transcode?: boolean;
}

/** A size of a transcoded picture: `livekit.VideoLayer` as JSON. */
interface LayerJson {
  readonly quality: 'HIGH' | 'MEDIUM' | 'LOW';
  readonly width: number;
  readonly height: number;
  /** Bits per second. */
  readonly bitrate: number;
}

/** `livekit.CreateIngressRequest` as JSON (LiveKit protocol 1.51). It holds no secret. */
export interface IngressRequest {
  readonly inputType: 'WHIP_INPUT' | 'RTMP_INPUT';
  readonly name: string;
  readonly roomName: string;
  readonly participantIdentity: string;
  readonly participantName: string;
  readonly enableTranscoding: boolean;
  readonly video?: {
    readonly source: 'CAMERA';
    readonly options: {
      readonly videoCodec: 'H264_BASELINE';
      readonly frameRate: number;
      readonly layers: readonly LayerJson[];
    };
  };
  readonly audio?: { readonly source: 'MICROPHONE'; readonly preset: 'OPUS_STEREO_96KBPS' };
}

const IngressSchema = z.strictObject({
  room: RoomNameSchema,
  identity: RoomNameSchema,
  input: z.enum(['whip', 'rtmp']),
  name: z.exactOptional(DisplayNameSchema),
  shape: z.exactOptional(z.enum(['portrait', 'landscape'])),
  transcode: z.exactOptional(z.boolean()),
});

/**
 * The request that lets a studio program such as OBS send into a room.
 * @throws INPUT_INVALID for options that are not valid, for RTMP that is not transcoded, and for a shape of what is
 * forwarded as it comes
 * @example
 * ```ts
 * import { ingressRequest } from '@livelane/rtc/server';
 * const request = ingressRequest({ room: 'sale', identity: 'studio', input: 'rtmp', shape: 'portrait' });
 * request.video?.options.layers.map(({ width, height }) => `${width}x${height}`); // => ["1080x1920","540x960","360x640"]
 * ```
 */
export function ingressRequest(options: IngressOptions): IngressRequest {
  const issues = [...inputIssues(IngressSchema, options), ...encodingIssues(options)];
  if (issues.length > 0) throw inputInvalid('ingressRequest', issues);
  const { room, identity, input, name = identity, shape = 'landscape' } = options;
  const enableTranscoding = options.transcode ?? input === 'rtmp';
  return {
    inputType: input === 'whip' ? 'WHIP_INPUT' : 'RTMP_INPUT',
    name,
    roomName: room,
    participantIdentity: identity,
    participantName: name,
    enableTranscoding,
    ...(enableTranscoding ? encodedAs(shape) : {}),
  };
}

function encodingIssues(options: IngressOptions | undefined): InputIssue[] {
  const { input, transcode = input === 'rtmp', shape } = options ?? {};
  return [
    ...(input === 'rtmp' && !transcode
      ? [rtcIssue('TRANSCODED', { path: '/transcode', received: false })]
      : []),
    ...(shape === undefined || transcode
      ? []
      : [rtcIssue('SHAPE_FORWARDED', { path: '/shape', received: shape })]),
  ];
}

/** Short and long edge, and the bitrate that livekit-client's presets of these sizes have. */
const LAYERS = [
  ['HIGH', 1080, 1920, 3_000_000],
  ['MEDIUM', 540, 960, 800_000],
  ['LOW', 360, 640, 450_000],
] as const;

function encodedAs(shape: Shape): Pick<IngressRequest, 'video' | 'audio'> {
  const layers = LAYERS.map(([quality, short, long, bitrate]) =>
    shape === 'portrait'
      ? { quality, width: short, height: long, bitrate }
      : { quality, width: long, height: short, bitrate },
  );
  return {
    video: { source: 'CAMERA', options: { videoCodec: 'H264_BASELINE', frameRate: 30, layers } },
    audio: { source: 'MICROPHONE', preset: 'OPUS_STEREO_96KBPS' },
  };
}
