import { type Finding, type FindingCatalogue, findingOf } from '@livelane/contracts/vocabulary';
import type { IngressStatus } from './status.ts';

/** Findings about studio programs that send into a room, by code. */
export const INGRESS_FINDINGS = {
  INGRESS_FAILED: {
    severity: 'error',
    message: {
      en: 'What {identity} sends into the room {room} failed ({why}).',
      'zh-Hans': '{identity} 发往直播间 {room} 的推流失败（{why}）。',
    },
    fix: {
      en: 'Use H.264 without B-frames and AAC or Opus in the studio program, then send again.',
      'zh-Hans': '请在推流软件中使用不含 B 帧的 H.264 和 AAC 或 Opus，然后重新推流。',
    },
  },
  INGRESS_STARVED: {
    severity: 'warning',
    message: {
      en: '{identity} sends {fps} frames per second into the room {room}.',
      'zh-Hans': '{identity} 发往直播间 {room} 的画面每秒 {fps} 帧。',
    },
    fix: {
      en: 'Lower bitrate or size in the studio program: its machine or its uplink does not keep up.',
      'zh-Hans': '请在推流软件中降低码率或分辨率：其电脑或上行网络跟不上。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link INGRESS_FINDINGS}. */
export type IngressFindingCode = keyof typeof INGRESS_FINDINGS;

/** Fewer frames per second than this look like a slide show. */
const FEWEST_FRAMES = 15;

/**
 * What is wrong with what a studio program sends, by its status.
 * @returns nothing for one that works, or that has not begun
 * @example
 * ```ts
 * import { ingressFindings } from '@livelane/rtc/server';
 * const video = { width: 1080, height: 1920, framesPerSecond: 7, kbps: 900 };
 * const times = { startedAt: null, endedAt: null, error: null };
 * const status = { ingressId: 'IN_1', room: 'sale', identity: 'studio', ...times, video } as const;
 * ingressFindings({ ...status, state: 'publishing' }).map(({ code }) => code); // => ["INGRESS_STARVED"]
 * ```
 */
export function ingressFindings(status: IngressStatus): Finding<IngressFindingCode>[] {
  const { ingressId, identity, room, state, video } = status;
  const evidence = { ingressId };
  if (state === 'error') {
    const params = { identity, room, why: status.error ?? state };
    return [findingOf(INGRESS_FINDINGS, 'INGRESS_FAILED', { path: '/state', evidence, params })];
  }
  const fps = video?.framesPerSecond ?? 0;
  if (state !== 'publishing' || fps <= 0 || fps >= FEWEST_FRAMES) return [];
  const params = { identity, room, fps: Math.round(fps) };
  const path = '/video/framesPerSecond';
  return [findingOf(INGRESS_FINDINGS, 'INGRESS_STARVED', { path, evidence, params })];
}
