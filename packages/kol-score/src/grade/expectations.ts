import type { Brief, CreatorGrade } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { gradeCreator } from './grade-creator.ts';
import type { GradeOptions } from './grading.ts';

/**
 * What one live and what one short video of a creator should bring, beside each other: the expectations of two grades,
 * whatever format the brief asks for. Each has its own prior of people and of orders, and its own fee.
 * @throws as `gradeCreator` does
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { expectationsOf } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * creatorsFromRows([row]).creators.map((linh) => {
 *   const { live, video } = expectationsOf(linh, brief, { asOf: '2026-11-09T17:00:00Z' });
 *   return [live.viewers.mean.toFixed(0), video.viewers.mean.toFixed(0)];
 * }); // => [["1666", "6375"]]
 * ```
 */
export function expectationsOf(
  profile: CreatorProfile,
  brief: Brief,
  options: GradeOptions,
): Readonly<Record<'live' | 'video', CreatorGrade['expectation']>> {
  const of = (format: 'live' | 'short-video'): CreatorGrade['expectation'] =>
    gradeCreator(profile, { ...brief, format }, options).expectation;
  return { live: of('live'), video: of('short-video') };
}
