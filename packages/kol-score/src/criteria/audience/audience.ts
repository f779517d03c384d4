import {
  type AudienceCoverage,
  type AudienceDimension,
  audienceCoverage,
} from '../../signals/audience/coverage.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

const DIMENSION_ZH: Readonly<Record<AudienceDimension, string>> = {
  countries: '国家',
  ages: '年龄',
  gender: '性别',
  interests: '兴趣',
};

/** A list that leaves out less than this share is complete but for rounding. */
const LISTED = 0.01;

/** How much of the target audience the creator reaches. */
export const audience = defineCriterion({
  id: 'audience',
  appraise: (_, read) => read(audienceCoverage),
  value: ({ coverage }) => coverage,
  explain: (evidence) => ({
    reason: bilingual(english(evidence), chinese(evidence)),
    ...(evidence.unlisted === 1 ? { only: 'against' as const } : {}),
    counterfactual: counterfactualOf(evidence),
  }),
});

function english({ shippable, unlisted, match, dimensions }: AudienceCoverage): string {
  const weakest = weakestOf(dimensions);
  const unknown = unknownOf(dimensions);
  return `audience: ${[
    unlisted === 1
      ? 'where they live is not known'
      : `${wholePercent(shippable.worst)} live where you ship${unlisted < LISTED ? '' : ` (${wholePercent(unlisted)} are not listed)`}`,
    `they resemble your target to ${wholePercent(match.mean)}${weakest === undefined ? '' : `, least in ${weakest.dimension} (${wholePercent(weakest.match)})`}`,
    ...(unknown.length === 0 ? [] : [`not known: ${unknown.join(', ')}`]),
  ].join('; ')}`;
}

function chinese({ shippable, unlisted, match, dimensions }: AudienceCoverage): string {
  const weakest = weakestOf(dimensions);
  const unknown = unknownOf(dimensions).map((dimension) => DIMENSION_ZH[dimension]);
  return `受众：${[
    unlisted === 1
      ? '国家分布未知'
      : `${wholePercent(shippable.worst)} 位于您可发货的市场${unlisted < LISTED ? '' : `（${wholePercent(unlisted)} 未列出）`}`,
    `与您的目标受众吻合度 ${wholePercent(match.mean)}${weakest === undefined ? '' : `，${DIMENSION_ZH[weakest.dimension]}最低（${wholePercent(weakest.match)}）`}`,
    ...(unknown.length === 0 ? [] : [`未知：${unknown.join('、')}`]),
  ].join('；')}`;
}

/** The dimension that matches least; undefined if all that are known match fully. */
function weakestOf(
  dimensions: AudienceCoverage['dimensions'],
): { readonly dimension: AudienceDimension; readonly match: number } | undefined {
  // The worst match comes first.
  for (const { dimension, match } of dimensions)
    if (match !== null && match < 0.999) return { dimension, match };
  return undefined;
}

function unknownOf(dimensions: AudienceCoverage['dimensions']): AudienceDimension[] {
  return dimensions.filter(({ match }) => match === null).map(({ dimension }) => dimension);
}

function counterfactualOf({ shippable, match }: AudienceCoverage): Explanation['counterfactual'] {
  return shippable.mean < 0.95
    ? {
        change: 'better',
        value: match.mean,
        condition: bilingual('if you shipped to all of them', '若全部受众均可发货'),
      }
    : {
        change: 'better',
        value: shippable.mean,
        condition: bilingual('if they were exactly your target', '若受众与目标受众完全一致'),
      };
}
