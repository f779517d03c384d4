import {
  type CreatorGrade,
  findingOf,
  groupDigits,
  type LocalText,
} from '@livelane/contracts/vocabulary';
import { wantsVideo } from '../benchmarks/format.ts';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import type { GradeFinding } from '../findings/finding.ts';
import { postEngagement } from '../signals/engagement/engagement.ts';
import { showLives } from '../signals/lives.ts';
import { knownPosts, likesStandIn } from '../signals/posts.ts';
import { tierFit } from '../signals/price-tier/price-tier.ts';
import type { GradeInput, Read } from '../signals/signal.ts';
import { goalOf } from '../signals/terms/goal.ts';
import { gradeTerms } from '../signals/terms/grade-terms.ts';
import { assumedInputs, SHOWN_POSTS } from './provenance.ts';
import { textFindings } from './text-findings.ts';

/** The parts of a grade that its findings are about. */
type Graded = Pick<CreatorGrade, 'creator' | 'authenticity' | 'provenance' | 'expectation'>;

/** Fewest orders of one live for sales; with fewer expected, a pilot comes first. */
const LEAST_ORDERS = 5;

/** What is not known about the creator, and what the review of the figures asks for. */
export function profileFindings(graded: Graded, input: GradeInput, read: Read): GradeFinding[] {
  return [
    ...followersUnknown(graded, input),
    ...figuresHidden(graded, read),
    ...figuresOdd(input, read),
    ...figuresToReview(graded),
    ...textFindings(input, read),
    ...videoExpected(input),
    ...(read(gradeTerms).feeKnown
      ? []
      : [findingOf(GRADE_FINDINGS, 'FEE_UNKNOWN', { path: '/expectation/terms/feeKnown' })]),
    ...livesNotShown(input),
    ...tierEstimated(graded, read),
    ...inputsAssumed(graded, read),
    ...shopSales(graded, input),
    ...ordersUnproven(graded, input),
  ];
}

function followersUnknown({ creator }: Graded, { benchmarks }: GradeInput): GradeFinding[] {
  if (creator.followers !== null) return [];
  const params = { assumed: groupDigits(benchmarks.population.followers.count) };
  return [findingOf(GRADE_FINDINGS, 'FOLLOWERS_UNKNOWN', { path: '/creator/followers', params })];
}

function figuresHidden({ provenance }: Graded, read: Read): GradeFinding[] {
  const { shown, hidden, averaged } = read(postEngagement);
  const path = pathOf(provenance, SHOWN_POSTS);
  if (shown === 0 && !averaged) return [findingOf(GRADE_FINDINGS, 'ENGAGEMENT_UNKNOWN', { path })];
  const params = { hidden, posts: shown + hidden };
  return hidden === 0 ? [] : [findingOf(GRADE_FINDINGS, 'FIGURES_HIDDEN', { path, params })];
}

/** Figures that cannot be what they seem. */
function figuresOdd({ profile }: GradeInput, read: Read): GradeFinding[] {
  const posts = read(knownPosts);
  const place = { path: '' };
  const standIn = likesStandIn(profile);
  const unseen = posts.filter(({ views }) => views === 0).length;
  const above = posts.filter(
    ({ views, likes }) => views !== null && views > 0 && likes !== null && likes > views,
  ).length;
  const count = (number: number) => ({ ...place, params: { count: number, posts: posts.length } });
  return [
    ...(standIn === null
      ? []
      : [findingOf(GRADE_FINDINGS, 'LIKES_STAND_IN', { ...place, params: { likes: standIn } })]),
    ...(unseen === 0 ? [] : [findingOf(GRADE_FINDINGS, 'VIEWS_ZERO', count(unseen))]),
    ...(above === 0 ? [] : [findingOf(GRADE_FINDINGS, 'LIKES_ABOVE_VIEWS', count(above))]),
  ];
}

function figuresToReview({ authenticity: { verdict, evidence } }: Graded): GradeFinding[] {
  if (verdict === 'clear') return [];
  const params = { evidence: evidence.map(({ text }): LocalText => text) };
  const code = verdict === 'review' ? 'FIGURES_TO_REVIEW' : 'FIGURES_TOO_FEW';
  return [findingOf(GRADE_FINDINGS, code, { path: '/authenticity', params })];
}

function videoExpected({ brief }: GradeInput): GradeFinding[] {
  if (!wantsVideo(brief)) return [];
  return [findingOf(GRADE_FINDINGS, 'VIDEO_EXPECTED', { path: '/expectation' })];
}

function livesNotShown({ profile }: GradeInput): GradeFinding[] {
  const count = (profile.lives ?? []).length - showLives(profile).length;
  if (count === 0) return [];
  return [findingOf(GRADE_FINDINGS, 'LIVES_NOT_SHOWN', { path: '', params: { count } })];
}

function tierEstimated({ provenance }: Graded, read: Read): GradeFinding[] {
  const { from } = read(tierFit);
  if (from === 'profile' || from === 'assumed') return [];
  return [findingOf(GRADE_FINDINGS, 'TIER_ESTIMATED', { path: pathOf(provenance, 'price tier') })];
}

/** One finding for all that nothing else asks for. */
function inputsAssumed({ provenance }: Graded, read: Read): GradeFinding[] {
  const asked = new Set(['followers', 'engagement', 'audience countries']);
  const rest = read(assumedInputs).filter(({ input }) => !asked.has(input));
  const [first] = rest;
  if (first === undefined) return [];
  const params = { inputs: rest.map(({ name }): LocalText => name) };
  return [
    findingOf(GRADE_FINDINGS, 'INPUTS_ASSUMED', { path: pathOf(provenance, first.input), params }),
  ];
}

function shopSales({ provenance }: Graded, { profile: { shop } }: GradeInput): GradeFinding[] {
  if (shop?.units === undefined && shop?.revenue === undefined) return [];
  return [findingOf(GRADE_FINDINGS, 'SHOP_SALES_NOT_USED', { path: pathOf(provenance, 'shop') })];
}

function ordersUnproven({ expectation }: Graded, { brief }: GradeInput): GradeFinding[] {
  const { mean } = expectation.conversions;
  if (goalOf(brief) !== 'sales' || mean >= LEAST_ORDERS) return [];
  const params = { orders: Number(mean.toPrecision(2)), least: LEAST_ORDERS };
  const path = '/expectation/conversions/mean';
  return [findingOf(GRADE_FINDINGS, 'ORDERS_UNPROVEN', { path, params })];
}

function pathOf(provenance: CreatorGrade['provenance'], name: string): string {
  const index = provenance.findIndex(({ input }) => input === name);
  return index < 0 ? '/provenance' : `/provenance/${index}`;
}
