import { type LocalFit, localFit } from '../../signals/audience/local-fit.ts';
import { bilingual } from '../../text/bilingual.ts';
import { wholePercent } from '../../text/percent.ts';
import { defineCriterion } from '../criterion/criterion.ts';

interface Evidence extends LocalFit {
  readonly market: string;
}

/** How local the creator is in the brief's market. */
export const localisation = defineCriterion({
  id: 'localisation',
  appraise: ({ brief }, read): Evidence => ({
    ...read(localFit),
    market: brief.market,
  }),
  value: ({ value }) => value,
  explain: ({ homeShare, languageShare, market }) => {
    const home = homeShare === null ? null : wholePercent(homeShare);
    const spoken = languageShare === null ? null : wholePercent(languageShare);
    return {
      reason: bilingual(
        `localisation: ${home === null ? 'where the audience lives is not known' : `${home} of the audience live in ${market}`}${spoken === null ? '' : `; ${spoken} speak the brief’s languages`}`,
        `本地化：${home === null ? '受众国家分布未知' : `${home} 的受众在 ${market}`}${spoken === null ? '' : `；${spoken} 使用目标语言`}`,
      ),
      ...(homeShare === null ? { only: 'against' as const } : {}),
      counterfactual: {
        change: 'better',
        value: 1,
        condition: bilingual(
          `if all of them lived in ${market} and spoke the languages`,
          `若受众全部在 ${market} 且使用目标语言`,
        ),
      },
    };
  },
});
