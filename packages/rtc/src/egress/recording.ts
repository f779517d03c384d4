import * as z from 'zod/mini';
import { COMPOSED, type ComposedOptions, checkMasked, composed, wholeSeconds } from './composed.ts';
import type { EgressRequest } from './egress-request.ts';
import { OutputPathSchema, type S3Storage, S3StorageSchema } from './storage.ts';

/** Options of {@link recordingRequest}. */
export interface RecordingOptions extends ComposedOptions {
  /** Path of the MP4 file, where `{room_name}` and `{time}` are filled in by the service. Default: `{room_name}-{time}.mp4`. */
  readonly path?: string;
  /** Where it is uploaded to. Default: it stays in the file system of the egress service, which an absolute path names. */
  readonly storage?: S3Storage;
}

const RecordingSchema = z.strictObject({
  ...COMPOSED,
  path: z.exactOptional(OutputPathSchema),
  storage: z.exactOptional(S3StorageSchema),
});

/**
 * The request that records a room into an MP4 file.
 * @throws INPUT_INVALID for options that are not valid, none of which shows a secret
 * @example
 * ```ts
 * import { recordingRequest } from '@livelane/rtc/server';
 * const request = recordingRequest({ room: 'sale', path: 'lives/{room_name}-{time}.mp4' });
 * request.fileOutputs?.[0]?.filepath; // => "lives/{room_name}-{time}.mp4"
 * ```
 */
export function recordingRequest(options: RecordingOptions): EgressRequest {
  checkMasked('recordingRequest', RecordingSchema, options);
  const { path = '{room_name}-{time}.mp4', storage } = options;
  const file = { fileType: 'MP4', filepath: path, ...s3Of(storage) } as const;
  return { ...composed(options), fileOutputs: [file] };
}

/** Options of {@link hlsRequest}. */
export interface HlsOptions extends ComposedOptions {
  /** Folder of the playlists and segments. */
  readonly folder: string;
  /** Length of a segment in whole seconds, 2 to 10. Default: 4. */
  readonly segmentSeconds?: number;
  /** Where they are uploaded to. Default: they stay in the file system of the egress service. */
  readonly storage?: S3Storage;
}

const HlsSchema = z.strictObject({
  ...COMPOSED,
  folder: OutputPathSchema,
  segmentSeconds: z.exactOptional(wholeSeconds(2, 10)),
  storage: z.exactOptional(S3StorageSchema),
});

/**
 * The request that writes a room as HLS: `live.m3u8` with the last segments, for those who watch, and `index.m3u8` with
 * all of them. A key frame begins each segment, so that players can start at any.
 * @throws INPUT_INVALID for options that are not valid, none of which shows a secret
 * @example
 * ```ts
 * import { hlsRequest } from '@livelane/rtc/server';
 * const request = hlsRequest({ room: 'sale', folder: 'hls/sale' });
 * request.segmentOutputs?.[0]?.livePlaylistName; // => "live.m3u8"
 * ```
 */
export function hlsRequest(options: HlsOptions): EgressRequest {
  checkMasked('hlsRequest', HlsSchema, options);
  const { folder, segmentSeconds = 4, storage } = options;
  const segments = {
    protocol: 'HLS_PROTOCOL',
    filenamePrefix: `${folder}/segment`,
    playlistName: 'index.m3u8',
    livePlaylistName: 'live.m3u8',
    segmentDuration: segmentSeconds,
    ...s3Of(storage),
  } as const;
  const { advanced, ...rest } = composed(options);
  const keyFrameInterval = segmentSeconds % 2 === 0 ? 2 : 1;
  return { ...rest, advanced: { ...advanced, keyFrameInterval }, segmentOutputs: [segments] };
}

function s3Of(storage: S3Storage | undefined) {
  return storage === undefined ? {} : { s3: { ...storage } };
}
