import type { Picture } from './picture.ts';
import type { S3Storage } from './storage.ts';

/** `livekit.EncodingOptions` as JSON. */
export interface EncodingJson {
  readonly width: number;
  readonly height: number;
  readonly framerate: number;
  readonly audioCodec: 'AAC';
  readonly audioBitrate: number;
  readonly audioFrequency: number;
  readonly videoCodec: 'H264_MAIN';
  readonly videoBitrate: number;
  readonly keyFrameInterval: number;
}

/** `livekit.S3Upload` as JSON. */
export interface S3Json extends S3Storage {}

/**
 * `livekit.RoomCompositeEgressRequest` as JSON (LiveKit protocol 1.51): what the egress service records or sends of a
 * room. It may hold stream keys and secrets; `maskedRequest` gives the form for logs.
 */
export interface EgressRequest {
  /** Name of the room. */
  readonly roomName: string;
  /** Layout of the service's page: `speaker`, `grid` or `single-speaker`, with `-light` or `-dark`. */
  readonly layout: string;
  /** Size and rates, the same for all outputs. */
  readonly advanced: EncodingJson;
  readonly fileOutputs?: readonly {
    readonly fileType: 'MP4';
    readonly filepath: string;
    readonly s3?: S3Json;
  }[];
  readonly streamOutputs?: readonly {
    readonly protocol: 'RTMP';
    readonly urls: readonly string[];
  }[];
  readonly segmentOutputs?: readonly {
    readonly protocol: 'HLS_PROTOCOL';
    readonly filenamePrefix: string;
    readonly playlistName: string;
    readonly livePlaylistName: string;
    /** Seconds. */
    readonly segmentDuration: number;
    readonly s3?: S3Json;
  }[];
}

/** The encoding of a picture; AAC at 44.1 kHz, which all platforms take. */
export function encodingOf(picture: Picture): EncodingJson {
  return {
    width: picture.width,
    height: picture.height,
    framerate: picture.framesPerSecond,
    audioCodec: 'AAC',
    audioBitrate: picture.audioKbps,
    audioFrequency: 44_100,
    videoCodec: 'H264_MAIN',
    videoBitrate: picture.videoKbps,
    keyFrameInterval: picture.keyFrameSeconds,
  };
}
