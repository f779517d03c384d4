import {
  type InputIssue,
  inputInvalid,
  inputIssues,
  withoutEnd,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects, rtcIssue } from '../errors/rtc-issues.ts';
import { COMPOSED, type ComposedOptions, composed } from './composed.ts';
import type { EgressRequest } from './egress-request.ts';
import { MASK, maskedRequest, maskedStreamUrl } from './masked.ts';
import { commonPicture, LIVEKIT_PICTURES, type Picture, type Shape } from './picture.ts';
import { STREAM_PLATFORMS, type StreamPlatform, type StreamPlatformId } from './platforms.ts';

/** A platform that a room is sent to. */
export interface StreamTarget {
  /** Default: a server of your own, which `server` names; it gets LiveKit's preset. */
  readonly platform?: StreamPlatformId;
  /** `rtmp://` or `rtmps://` URL of the ingest server. Default: the platform's; TikTok and Instagram show one per broadcast. */
  readonly server?: string;
  /** Stream key. */
  readonly key: string;
  /** Default: that of the platform, `landscape` without one. */
  readonly shape?: Shape;
}

/** Options of {@link streamRequests}. */
export interface StreamOptions extends Omit<ComposedOptions, 'shape'> {
  /** One or more; each URL once. */
  readonly targets: readonly StreamTarget[];
}

const key = z
  .string({ error: rtcExpects('STREAM_KEY') })
  .check(z.minLength(1, { error: rtcExpects('STREAM_KEY') }));

/** Of masked options. */
const StreamsSchema = z.strictObject({
  room: COMPOSED.room,
  layout: COMPOSED.layout,
  targets: z
    .array(
      z.strictObject({
        platform: z.exactOptional(z.enum(Object.keys(STREAM_PLATFORMS) as StreamPlatformId[])),
        server: z.exactOptional(z.string({ error: rtcExpects('RTMP_URL') })),
        key,
        shape: COMPOSED.shape,
      }),
    )
    .check(z.minLength(1)),
});

/**
 * The requests that send a room to several platforms at once. Platforms that take the same size share one request, hence
 * one encoding, with the smallest of their bitrates and key intervals; others get another one.
 * @returns one request for each size; each holds stream keys, see `maskedRequest`
 * @throws INPUT_INVALID for options that are not valid, none of which shows a key
 * @example
 * ```ts
 * import { streamRequests } from '@livelane/rtc/server';
 * const targets = [{ platform: 'youtube', key: 'k1' }, { platform: 'facebook', key: 'k2' }] as const;
 * const [request, ...others] = streamRequests({ room: 'sale', targets });
 * [request?.advanced.videoBitrate, others.length]; // => [6000,0]
 * ```
 */
export function streamRequests(options: StreamOptions): EgressRequest[] {
  const issues = inputIssues(StreamsSchema, maskedRequest(options));
  const placed = issues.length > 0 ? [] : options.targets.map(placedTarget);
  issues.push(...placed.flatMap(({ issue }) => issue ?? []));
  issues.push(...repeated(placed));
  if (issues.length > 0) throw inputInvalid('streamRequests', issues);
  return bySize(placed).map((group) => ({
    ...composed(options, commonPicture(group.map(({ picture }) => picture) as [Picture])),
    streamOutputs: [{ protocol: 'RTMP', urls: group.map(({ url }) => url) }],
  }));
}

interface PlacedTarget {
  readonly url: string;
  readonly picture: Picture;
  readonly issue: InputIssue | undefined;
}

function placedTarget(target: StreamTarget, at: number): PlacedTarget {
  const platform: StreamPlatform | undefined =
    target.platform === undefined ? undefined : STREAM_PLATFORMS[target.platform];
  const server = target.server ?? platform?.server ?? '';
  const path = `/targets/${at}/server`;
  const isServer = /^rtmps?:\/\/[^/\s]+\/\S/.test(server) && URL.canParse(server);
  const received = target.server === undefined ? undefined : maskedStreamUrl(target.server);
  const shape = target.shape ?? platform?.shape ?? 'landscape';
  return {
    url: urlOf(server, target.key),
    picture: (platform?.pictures ?? LIVEKIT_PICTURES)[shape],
    issue: isServer ? keyIssue(target, at) : rtcIssue('RTMP_URL', { path, received }),
  };
}

/** A key that was copied with something else would be sent as it is. */
function keyIssue({ key: given }: StreamTarget, at: number): InputIssue | undefined {
  if (/^[^\s\p{C}]+$/u.test(given.trim())) return undefined;
  return rtcIssue('STREAM_KEY', { path: `/targets/${at}/key`, received: MASK });
}

function bySize(placed: readonly PlacedTarget[]): PlacedTarget[][] {
  const groups = new Map<string, PlacedTarget[]>();
  for (const target of placed) {
    const size = `${target.picture.width}x${target.picture.height}`;
    groups.set(size, [...(groups.get(size) ?? []), target]);
  }
  return [...groups.values()];
}

/** The key is the last part of the path, in front of a query that some platforms give with the server. */
function urlOf(server: string, streamKey: string): string {
  const [path = '', query] = server.split('?');
  const url = `${withoutEnd(path, /\//)}/${streamKey.trim()}`;
  return query === undefined ? url : `${url}?${query}`;
}

function repeated(placed: readonly PlacedTarget[]): InputIssue[] {
  return placed.flatMap(({ url }, at) => {
    if (placed.findIndex((other) => other.url === url) === at) return [];
    return [rtcIssue('STREAM_ONCE', { path: `/targets/${at}`, received: maskedRequest(url) })];
  });
}
