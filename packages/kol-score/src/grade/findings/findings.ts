import {
  type CreatorGrade,
  findingOf,
  formatMoney,
  groupDigits,
  type LocalText,
  money,
} from '@livelane/contracts/vocabulary';
import { wantsVideo } from '../../benchmarks/format.ts';
import { GRADE_FINDINGS } from '../../findings/catalogue.ts';
import type { GradeFinding } from '../../findings/finding.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { pastConversions } from '../../signals/conversion/past-conversions.ts';
import { hasLikesAboveViews, postEngagement } from '../../signals/engagement/engagement.ts';
import { likesAboveMeanViews, MOST_RATE } from '../../signals/engagement/published-rates.ts';
import { showLives } from '../../signals/lives.ts';
import { hidesLikes, knownPosts, likesStandIn } from '../../signals/posts.ts';
import { tierFit, tierSaid } from '../../signals/price-tier/price-tier.ts';
import { nextLiveViewers } from '../../signals/reach/live-viewers.ts';
import { contradiction, SAID_BY, type Said } from '../../signals/said.ts';
import { shopContradictions } from '../../signals/shop-figures.ts';
import type { GradeInput, Read } from '../../signals/signal.ts';
import { goalOf } from '../../signals/terms/goal.ts';
import { gradeTerms } from '../../signals/terms/grade-terms.ts';
import { expectedCost } from '../../signals/terms/live-costs.ts';
import { bilingual } from '../../text/bilingual.ts';
import { percent, wholePercent } from '../../text/percent.ts';
import { assumedInputs, SHOWN_POSTS } from '../provenance.ts';
import { leastCost } from '../ranking/ranking-order.ts';
import { textFindings } from './text-findings.ts';

/** The parts of a grade that its findings are about. */
type Graded = Pick<CreatorGrade, 'creator' | 'authenticity' | 'provenance' | 'expectation'>;

/** Fewest orders of one live for sales; with fewer expected, a pilot comes first. */
const LEAST_ORDERS = 5;

/** What is not known about the creator, and what the review of the figures asks for. */
export function profileFindings(graded: Graded, input: GradeInput, read: Read): GradeFinding[] {
  return [
    ...followersUnknown(graded, input),
    ...figuresHidden(graded, input, read),
    ...sourcesDisagree(graded, input, read),
    ...figuresOdd(input, read),
    ...figuresToReview(graded),
    ...textFindings(input, read),
    ...videoExpected(input),
    ...(read(gradeTerms).feeKnown
      ? []
      : [findingOf(GRADE_FINDINGS, 'FEE_UNKNOWN', { path: '/expectation/terms/feeKnown' })]),
    ...livesNotShown(input),
    ...tierEstimated(graded, input, read),
    ...inputsAssumed(graded, read),
    ...shopSales(graded, input, read),
    ...ordersUnproven(graded, input),
    ...costTooSmall(input, read),
  ];
}

/** Posts whose id an earlier one has; only that one is graded. */
export function postsRepeated(
  { posts }: Pick<CreatorProfile, 'posts'>,
  { profile: graded }: GradeInput,
): GradeFinding[] {
  const count = posts.length - graded.posts.length;
  if (count === 0) return [];
  return [
    findingOf(GRADE_FINDINGS, 'POSTS_REPEATED', {
      path: '',
      params: { count, posts: posts.length },
    }),
  ];
}

function followersUnknown({ creator }: Graded, { benchmarks }: GradeInput): GradeFinding[] {
  if (creator.followers !== null) return [];
  const params = { assumed: groupDigits(benchmarks.population.followers.count) };
  return [findingOf(GRADE_FINDINGS, 'FOLLOWERS_UNKNOWN', { path: '/creator/followers', params })];
}

function figuresHidden(
  { provenance }: Graded,
  { profile: { averages } }: GradeInput,
  read: Read,
): GradeFinding[] {
  const { shown, hidden, averaged, unlikely } = read(postEngagement);
  const path = pathOf(provenance, SHOWN_POSTS);
  if (shown === 0 && !averaged && averages?.engagement !== undefined && unlikely.length === 0) {
    const params = { rate: percent(averages.engagement.rate) };
    return [findingOf(GRADE_FINDINGS, 'ENGAGEMENT_NOT_USED', { path, params })];
  }
  if (shown === 0 && !averaged) return [findingOf(GRADE_FINDINGS, 'ENGAGEMENT_UNKNOWN', { path })];
  const params = { hidden, posts: shown + hidden };
  return hidden === 0 ? [] : [findingOf(GRADE_FINDINGS, 'FIGURES_HIDDEN', { path, params })];
}

/** An input of which two sources tell figures far apart. */
function sourcesDisagree({ provenance }: Graded, input: GradeInput, read: Read): GradeFinding[] {
  const rounded = (figure: number): string => groupDigits(Math.round(figure));
  const inputs = [
    {
      said: read(postEngagement).said,
      path: pathOf(provenance, SHOWN_POSTS),
      name: bilingual('the engagement rate', '互动率'),
      written: percent,
    },
    {
      said: read(nextLiveViewers).flatMap(({ said }) => said ?? []),
      path: '/expectation/viewers',
      name: bilingual('viewers', '观众数'),
      written: rounded,
    },
    {
      said: input.profile.priceTier === null ? tierSaid(input) : [],
      path: pathOf(provenance, 'price tier'),
      name: bilingual('the part of sales that the price tier leaves', '价位差距后剩余的转化率'),
      written: wholePercent,
    },
    {
      said: read(pastConversions).flatMap(({ from, stated: { lives, conversions, viewers } }) =>
        lives === 0 || viewers === 0
          ? []
          : [{ source: SAID_BY[from], figure: (1000 * conversions) / viewers }],
      ),
      path: '/expectation/conversionsPer1000Viewers',
      name: bilingual('sales per 1,000 viewers of past lives', '过往直播每千名观众的成交数'),
      written: (figure: number) => figure.toFixed(1),
    },
  ];
  return inputs.flatMap(({ said, path, name, written }) => {
    const found = contradiction(said);
    if (found === null) return [];
    const [low, high] = found;
    const params = {
      ...{ input: name, low: written(low.figure), lower: low.source },
      ...{ high: written(high.figure), higher: high.source },
    };
    return [findingOf(GRADE_FINDINGS, 'SOURCES_DISAGREE', { path, params })];
  });
}

/** Figures that cannot be what they seem. */
function figuresOdd({ profile }: GradeInput, read: Read): GradeFinding[] {
  const posts = read(knownPosts);
  const place = { path: '' };
  const standIn = likesStandIn(profile);
  const hidden = profile.posts.filter((post) => hidesLikes(post, standIn)).length;
  const unseen = posts.filter(({ views }) => views === 0).length;
  const above = posts.filter(hasLikesAboveViews).length;
  const count = (number: number) => ({ ...place, params: { count: number, posts: posts.length } });
  return [
    ...(standIn === null || hidden === 0
      ? []
      : [
          findingOf(GRADE_FINDINGS, 'LIKES_STAND_IN', {
            ...place,
            params: {
              count: hidden,
              posts: profile.posts.length,
              likes: standIn.numbers.join(' / '),
            },
          }),
        ]),
    ...averagesOdd(profile),
    ...read(postEngagement)
      // Of posts with more likes than views, one finding says so.
      .unlikely.filter(({ source }) => above === 0 || source !== SAID_BY.posts)
      .map(({ source, figure }) =>
        findingOf(GRADE_FINDINGS, 'ENGAGEMENT_ODD', {
          ...place,
          params: { source, rate: percent(figure), most: wholePercent(MOST_RATE) },
        }),
      ),
    ...(unseen === 0 ? [] : [findingOf(GRADE_FINDINGS, 'VIEWS_ZERO', count(unseen))]),
    ...(above === 0 ? [] : [findingOf(GRADE_FINDINGS, 'LIKES_ABOVE_VIEWS', count(above))]),
  ];
}

function averagesOdd(profile: GradeInput['profile']): GradeFinding[] {
  if (!likesAboveMeanViews(profile)) return [];
  const { likes, views } = profile.averages ?? {};
  const params = { likes: likes ?? 0, views: views ?? 0 };
  return [findingOf(GRADE_FINDINGS, 'AVERAGES_ODD', { path: '', params })];
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

function tierEstimated({ provenance }: Graded, input: GradeInput, read: Read): GradeFinding[] {
  const path = pathOf(provenance, 'price tier');
  if (input.profile.priceTier === null)
    return read(tierFit).from === 'assumed'
      ? []
      : [findingOf(GRADE_FINDINGS, 'TIER_ESTIMATED', { path })];
  const [stated, ...estimates] = tierSaid(input) as [Said, ...Said[]];
  return estimates.flatMap((estimate) => {
    if (contradiction([stated, estimate]) === null) return [];
    const params = {
      ...{ stated: wholePercent(stated.figure), other: wholePercent(estimate.figure) },
      source: estimate.source,
    };
    return [findingOf(GRADE_FINDINGS, 'TIER_CONTRADICTED', { path, params })];
  });
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

function shopSales(
  { provenance }: Graded,
  { profile: { shop } }: GradeInput,
  read: Read,
): GradeFinding[] {
  const path = pathOf(provenance, 'shop');
  const contradictions = shopContradictions(shop);
  if (contradictions.length > 0)
    return [findingOf(GRADE_FINDINGS, 'SHOP_ODD', { path, params: { contradictions } })];
  if (shop?.units === undefined && shop?.revenue === undefined) return [];
  const counted = read(pastConversions).find(({ from }) => from === 'shop');
  if (counted === undefined) return [findingOf(GRADE_FINDINGS, 'SHOP_SALES_NOT_USED', { path })];
  const { conversions, lives } = counted.stated;
  const params = { units: groupDigits(conversions), lives };
  return [findingOf(GRADE_FINDINGS, 'SHOP_SALES_COUNTED', { path, params })];
}

/** For awareness: that the cost is too small for people per money to decide. */
function costTooSmall({ brief }: GradeInput, read: Read): GradeFinding[] {
  const terms = read(gradeTerms);
  const least = leastCost(brief.budget);
  const cost = expectedCost(terms);
  if (goalOf(brief) !== 'awareness' || !terms.feeKnown || cost >= least) return [];
  const [written, floor] = [cost, least].map((minor) =>
    formatMoney(money(brief.budget.currency, BigInt(Math.round(minor)))),
  ) as [string, string];
  const params = { cost: written, least: floor };
  return [findingOf(GRADE_FINDINGS, 'COST_TOO_SMALL', { path: '/expectation/terms', params })];
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
