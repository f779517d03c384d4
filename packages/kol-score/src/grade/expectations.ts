import type { Brief, CreatorGrade } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { gradeCreator } from './grade-creator.ts';
import type { GradeOptions } from './grading.ts';

/**
 * What one live and what one short video of a creator should bring, beside each other: the expectations of two grades,
 * whatever format the brief asks for. Each has its own prior of people and of orders, and its own fee.
 * @throws as `gradeCreator` does
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
