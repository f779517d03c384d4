import {
  type CreatorGrade,
  findingOf,
  groupDigits,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeFinding } from '../findings/finding.ts';
import { postEngagement } from '../signals/engagement/engagement.ts';
import type { GradeInput, Read } from '../signals/signal.ts';
import { gradeTerms } from '../signals/terms/grade-terms.ts';
import { SHOWN_POSTS } from './provenance.ts';

/** The parts of a grade that its findings are about. */
type Graded = Pick<CreatorGrade, 'creator' | 'authenticity' | 'provenance'>;

/** What is not known about the creator, and what the review of the figures asks for. */
export function profileFindings(graded: Graded, input: GradeInput, read: Read): GradeFinding[] {
  return [
    ...followersUnknown(graded, input),
    ...figuresHidden(graded, read),
    ...figuresToReview(graded),
    ...(read(gradeTerms).feeKnown
      ? []
      : [findingOf(GRADE_FINDINGS, 'FEE_UNKNOWN', { path: '/expectation/terms/feeKnown' })]),
  ];
}

function followersUnknown({ creator }: Graded, { benchmarks }: GradeInput): GradeFinding[] {
  if (creator.followers !== null) return [];
  const params = { assumed: groupDigits(benchmarks.reach.followersWhenHidden) };
  return [findingOf(GRADE_FINDINGS, 'FOLLOWERS_UNKNOWN', { path: '/creator/followers', params })];
}

function figuresHidden({ provenance }: Graded, read: Read): GradeFinding[] {
  const { shown, hidden } = read(postEngagement);
  const path = `/provenance/${provenance.findIndex(({ input }) => input === SHOWN_POSTS)}`;
  if (shown === 0) return [findingOf(GRADE_FINDINGS, 'ENGAGEMENT_UNKNOWN', { path })];
  const params = { hidden, posts: shown + hidden };
  return hidden === 0 ? [] : [findingOf(GRADE_FINDINGS, 'FIGURES_HIDDEN', { path, params })];
}

function figuresToReview({ authenticity: { verdict, evidence } }: Graded): GradeFinding[] {
  if (verdict === 'clear') return [];
  const params = { evidence: evidence.map(({ text }): LocalText => text) };
  const code = verdict === 'review' ? 'FIGURES_TO_REVIEW' : 'FIGURES_TOO_FEW';
  return [findingOf(GRADE_FINDINGS, code, { path: '/authenticity', params })];
}
