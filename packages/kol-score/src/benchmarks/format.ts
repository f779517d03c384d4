import type { Brief } from '@livelane/contracts/vocabulary';
import type { Benchmarks } from './benchmarks.ts';
import { ILLUSTRATIVE_VIDEO } from './video.ts';

/** Whether a brief asks for a video; a live otherwise. */
export function wantsVideo({ format }: Pick<Brief, 'format'>): boolean {
  return format === 'short-video';
}

/** The benchmarks of what the brief asks for: for a video, reach and conversion are those of one video. */
export function benchmarksFor(brief: Pick<Brief, 'format'>, benchmarks: Benchmarks): Benchmarks {
  if (!wantsVideo(brief)) return benchmarks;
  const { video = ILLUSTRATIVE_VIDEO, conversion } = benchmarks;
  const { viewsAt100k: viewersAt100k, elasticity, logSd, videoLogSd: liveLogSd, strength } = video;
  const per1000AtFullFit = 1000 * video.clickRate * video.orderRate;
  return {
    ...benchmarks,
    reach: { viewersAt100k, elasticity, logSd, liveLogSd },
    conversion: { ...conversion, per1000AtFullFit, strength, followersElasticity: 0 },
  };
}
