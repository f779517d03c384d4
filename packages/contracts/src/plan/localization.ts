import { workflowIssue } from '../error/workflow-issues.ts';
import { capitalZone } from '../law/capital-zone.ts';
import { marketLaw } from '../law/market-rules.ts';
import { languageName } from '../law/names/language-name.ts';
import type { MarketRule, RuleCheck } from '../law/rule.ts';
import {
  type DisclosureDuty,
  type Instant,
  type Language,
  type LocalText,
  localText,
  type Market,
  type SessionPlan,
} from '../vocabulary/index.ts';
import { localOfInstant } from '../vocabulary/zones/index.ts';
import { badOption } from './error.ts';
import { writtenPrice } from './price.ts';

/** Inputs of {@link localizationNotes}. */
export interface Localized {
  readonly audience: SessionPlan['audience'];
  readonly products: SessionPlan['products'];
  readonly duties: readonly DisclosureDuty[];
  readonly start: Instant;
  /** The rules in force for a market. */
  rulesOf(market: Market): readonly MarketRule[];
  /** The reviewers, by market and language; notes without a reviewer are a finding. */
  readonly reviews: readonly Review[];
}

/** A person who has reviewed the localization notes of a market and language. */
export interface Review {
  /** Market of the notes. */
  readonly market: Market;
  /** Language of the notes. */
  readonly language: Language;
  /** Name of the reviewer, as shown in the plan. */
  readonly by: string;
}

/**
 * Refuses two reviewers of one market and language: notes name one, and neither name is the one that was meant.
 * @throws INPUT_INVALID
 */
export function checkReviews(reviews: readonly Review[] = []): void {
  const first = new Map<string, string>();
  reviews.forEach(({ market, language, by }, index) => {
    const name = `${market}:${language}`;
    const before = first.get(name) ?? by;
    if (before !== by)
      throw badOption(
        workflowIssue('ONE_VALUE_EACH', {
          path: `/reviews/${index}/by`,
          received: by,
          params: { name, before },
        }),
      );
    first.set(name, by);
  });
}

/**
 * The localization notes of each market and language of the audience: the language to speak, how a price is written there,
 * when the session is by the viewers' clock, the text of the label, what else the market's rules require.
 */
export function localizationNotes(session: Localized): SessionPlan['localization'] {
  return session.audience.flatMap(({ market, languages }) =>
    languages.map((language) => ({
      market,
      language,
      notes: [
        ...languageNotes(language),
        ...priceNotes(session.products, { market, language }),
        ...clockNotes(session.start, market),
        ...labelNotes(session.duties, { market, language }),
        ...session.rulesOf(market).flatMap(ruleNote),
      ],
      reviewedBy:
        session.reviews.find((review) => review.market === market && review.language === language)
          ?.by ?? null,
    })),
  );
}

interface Readers {
  readonly market: Market;
  readonly language: Language;
}

function languageNotes(language: Language): LocalText[] {
  const name = languageName(language);
  return [
    {
      en: `Speak and write ${name.en}; a literal translation is not enough.`,
      'zh-Hans': `口播和文字使用${name['zh-Hans']}；直译不等于本地化。`,
    },
  ];
}

function priceNotes(
  [product]: SessionPlan['products'],
  { market, language }: Readers,
): LocalText[] {
  if (product === undefined) return [];
  const shown = product.promotion?.price ?? product.price;
  const price = writtenPrice(shown, language);
  const ending = marketLaw(market)?.priceEnding;
  return [
    { en: `Write prices like this: ${price}.`, 'zh-Hans': `价格写法：${price}。` },
    ...(ending === undefined
      ? []
      : [
          {
            en: `Just-below prices usually end in ${ending} here.`,
            'zh-Hans': `当地尾数定价多以 ${ending} 结尾。`,
          },
        ]),
  ];
}

function clockNotes(start: Instant, market: Market): LocalText[] {
  const zone = capitalZone(market);
  if (zone === null) return [];
  const local = localOfInstant(start, zone);
  return [
    {
      en: `Starts ${local} by the clock of ${zone}.`,
      'zh-Hans': `当地（${zone}）时间 ${local} 开播。`,
    },
  ];
}

function labelNotes(duties: readonly DisclosureDuty[], { market, language }: Readers): LocalText[] {
  const own = duties.filter((duty) => duty.market === market);
  const labels = new Set(
    own.map((duty) =>
      localText(
        duty.label,
        duty.languages.includes(language) ? language : (duty.languages[0] ?? language),
      ),
    ),
  );
  return [...labels].map((label) => ({
    en: `The label reads “${label}”.`,
    'zh-Hans': `广告标注用语：“${label}”。`,
  }));
}

/** The checks that localization notes quote: what people prepare before the session. */
const NOTED: ReadonlySet<RuleCheck['check']> = new Set([
  'documents-before-start',
  'creator-permit',
  'host-age',
  'banned-goods',
  'platform-declaration',
]);

function ruleNote({ check, confidence }: MarketRule): LocalText[] {
  if (!('says' in check) || !NOTED.has(check.check)) return [];
  const sure = confidence === 'H';
  return [
    {
      en: `${sure ? '' : 'Unsure: '}${check.says['en'] ?? ''}`,
      'zh-Hans': `${sure ? '' : '待核实：'}${check.says['zh-Hans'] ?? ''}`,
    },
  ];
}
