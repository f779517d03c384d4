import type { DatedFields } from '../../packages/contracts/src/law/dated.ts';
import { citationName } from '../../packages/contracts/src/law/names/citation-name.ts';
import { PLATFORM_RULES } from '../../packages/contracts/src/law/platform-rules.ts';
import { LAW_RULES } from '../../packages/contracts/src/law/rules.ts';
import { en } from '../../packages/contracts/src/locales/en.ts';
import { zhHans } from '../../packages/contracts/src/locales/zh-Hans.ts';
import { type LocalText, localText } from '../../packages/contracts/src/vocabulary/index.ts';
import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from '../model-card/cells.ts';
import type { Language } from '../site/languages.ts';
import { WORDS } from './words.ts';

/** As much of a rule as the page shows. */
type Rule = DatedFields & {
  readonly id: string;
  readonly citation: string;
  readonly says: LocalText;
};

/** Every rule of law, market by market, then those of platforms. */
export function lawPage(language: Language): string {
  const words = WORDS[language].law;
  const { markets } = { en, 'zh-Hans': zhHans }[language];
  const sections = [...new Set(LAW_RULES.map(({ market }) => market))].flatMap((market) => [
    words.market(market, markets[market] ?? market),
    tableOf(
      LAW_RULES.filter((rule) => rule.market === market).map((rule) => ({
        ...rule,
        says: rule.summary,
      })),
      language,
    ),
  ]);
  const names = new Set(PLATFORM_RULES.map(({ platform }) => platform));
  const platforms = [...names].flatMap((platform) => [
    `### \`${platform}\``,
    tableOf(
      PLATFORM_RULES.filter((rule) => rule.platform === platform),
      language,
    ),
  ]);
  const { title, other, about } = words;
  return page(title, other, about, ...sections, words.platforms, ...platforms);
}

function tableOf(rules: readonly Rule[], language: Language): string {
  const { head, conflict } = WORDS[language].law;
  return rows(
    head,
    rules.map((rule) => [
      `\`${rule.id}\``,
      stands(rule, language),
      [
        localText(rule.says, language),
        ...(rule.conflict === null ? [] : [`${conflict} ${localText(rule.conflict, language)}`]),
      ].join(' '),
      `${localText(citationName(rule), language)} (${rule.source})`,
      rule.confidence,
      rule.verifiedOn,
    ]),
  );
}

function stands({ effectiveFrom, effectiveTo, dated }: Rule, language: Language): string {
  const { from, until, unknown } = WORDS[language].law;
  const first =
    effectiveFrom === null ? unknown : `${from} ${dated === 'about' ? '~' : ''}${effectiveFrom}`;
  return [first, ...(effectiveTo === null ? [] : [`${until} ${effectiveTo}`])].join(' ');
}
