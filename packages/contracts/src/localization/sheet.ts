import { marketLaw } from '../law/market-rules.ts';
import type { LawTopic } from '../law/rule.ts';
import { writtenNumber, writtenPrice } from '../plan/price.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type DisclosureDuty,
  type Id,
  type Instant,
  type Language,
  type LocalText,
  localText,
  type Market,
  type Money,
  type PlainDate,
  type Platform,
  parseInput,
  type SessionPlan,
  SessionPlanSchema,
  type Sha256,
  type Zone,
} from '../vocabulary/index.ts';
import { addDays, dateOfInstant, localOfInstant } from '../vocabulary/zones/index.ts';
import { hasSeveralClocks, zonesOf } from './clocks.ts';
import type { HolidayList } from './holidays.ts';
import { directionOf, type MeasureSystem, measuresOf } from './measures.ts';
import { knownLabels, type NotedRule, notedRules } from './noted-rule.ts';

/** The kinds of promotion that a sheet answers for, with or without a rule. */
export const PROMOTION_KINDS = [
  'coupon',
  'discount',
  'former-price',
  'giveaway',
  'gift-voucher',
  'superlative',
  'endorsement',
  'health-claim',
] as const satisfies readonly LawTopic[];

/** A kind of promotion. */
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/** Days before and after the session whose public holidays are listed. */
export const HOLIDAY_DAYS = 7;

/** What people of one market are shown and told, for a local creator to review. */
export interface LocalizationSection {
  /** The session. */
  readonly sessionId: Id;
  /** The market. */
  readonly market: Market;
  /** The languages spoken to its people, each with the direction that it is written in. */
  readonly script: readonly { readonly language: Language; readonly direction: 'ltr' | 'rtl' }[];
  /** Each product's prices, as its text and as each language writes them. */
  readonly prices: readonly {
    readonly product: string;
    readonly list: WrittenPrice;
    readonly promotion: (WrittenPrice & { readonly text: LocalText }) | null;
  }[];
  /** Last digit of just-below prices where a study found one (Schindler 2009, confidence M). */
  readonly priceEnding: '8' | '9' | null;
  /** The measures that sizes are given in, and a length as each language writes it. */
  readonly measures: {
    readonly system: MeasureSystem;
    readonly example: Readonly<Record<Language, string>>;
  };
  /** Each kind of promotion, with the rules known for it; none where none is known, which does not mean that it is allowed. */
  readonly promotions: readonly {
    readonly kind: PromotionKind;
    readonly rules: readonly NotedRule[];
  }[];
  /** When the session is, by the clocks of the market; smaller zones of a market are left out where `isPart` says so. */
  readonly clocks: {
    readonly isPart: boolean;
    readonly slots: readonly {
      readonly zone: Zone;
      readonly start: string;
      readonly end: string;
    }[];
  };
  /** Public holidays of the market from a week before the session to a week after; null where no list was given or it does not know the market. */
  readonly holidays: {
    readonly source: string;
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly days: readonly { readonly date: PlainDate; readonly name: string }[];
  } | null;
  /** Times of sales that follow from law. */
  readonly seasons: readonly NotedRule[];
  /** What is shown or spoken as the label of advertising, duty by duty. */
  readonly labels: readonly {
    readonly dutyId: Id;
    readonly texts: Readonly<Record<Language, string>>;
    readonly when: DisclosureDuty['when'];
    readonly medium: DisclosureDuty['medium'];
    readonly citation: DisclosureDuty['citation'];
  }[];
  /** Labels that rules are known to accept and to refuse. */
  readonly knownLabels: {
    readonly accepted: readonly string[];
    readonly refused: readonly string[];
  };
  /** Rules about the picture. */
  readonly picture: readonly NotedRule[];
  /** Rules about words. */
  readonly wording: readonly NotedRule[];
  /** What to have ready before the session. */
  readonly prepare: readonly NotedRule[];
}

interface WrittenPrice {
  readonly amount: Money;
  readonly written: Readonly<Record<Language, string>>;
}

/** A section with the hash that reviewers sign. */
export interface HashedSection extends LocalizationSection {
  /** Hash of the canonical JSON of the section without this field. */
  readonly hash: Sha256;
}

/** The localization sheet of a session: a section for each market of its audience. */
export interface LocalizationSheet {
  /** The session. */
  readonly sessionId: Id;
  /** When it starts; the law of that day was used. */
  readonly start: Instant;
  /** The platforms whose rules were used. */
  readonly platforms: readonly Platform[];
  /** One section a market, in the order of the audience. */
  readonly sections: readonly HashedSection[];
}

/** Options of {@link localizationSheet}. */
export interface SheetOptions {
  /** The platforms whose rules are quoted beside the law. Default: none. */
  readonly platforms?: readonly Platform[];
  /** Public holidays with their source. Default: none, so that sheets say that they were not looked up. */
  readonly holidays?: HolidayList;
}

/**
 * The localization sheet of a planned session, market by market: language and direction of the script, prices and measures as people
 * there write them, which promotions rules are known for, the session by the audience's clocks and the public holidays around it,
 * texts of labels, notes on picture and words, what to prepare. Rules are those in force when the session starts; where none is
 * known the list is empty.
 *
 * @returns the same bytes for the same plan and options; who has reviewed a plan's notes changes nothing
 * @throws INPUT_INVALID for anything that is not a session plan
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { localizationSheet } from '@livelane/contracts/localization';
 * const plan = createRequire(import.meta.url)('@livelane/contracts/schemas/session-plan.example.json');
 * localizationSheet(plan).sections.map(({ market, script }) => [market, script.map(({ language }) => language)]); // => [["VN",["vi"]],["KR",["ko"]]]
 * ```
 */
export function localizationSheet(
  plan: SessionPlan,
  options: SheetOptions = {},
): LocalizationSheet {
  parseInput(SessionPlanSchema, plan, 'session-plan');
  const markets = [...new Set(plan.audience.map(({ market }) => market))];
  return {
    sessionId: plan.id,
    start: plan.window.start,
    platforms: options.platforms ?? [],
    sections: markets.map((market) => {
      const section = sectionOf(plan, market, options);
      return { ...section, hash: canonicalHash(section) };
    }),
  };
}

function sectionOf(
  plan: SessionPlan,
  market: Market,
  { platforms = [], holidays }: SheetOptions,
): LocalizationSection {
  const asOf = plan.window.start;
  const languages = [
    ...new Set(plan.audience.flatMap((it) => (it.market === market ? it.languages : []))),
  ];
  const rules = notedRules(market, { asOf, platforms });
  return {
    sessionId: plan.id,
    market,
    script: languages.map((language) => ({ language, direction: directionOf(language) })),
    prices: plan.products.map(({ name, price, promotion }) => ({
      product: name,
      list: written(price, languages),
      promotion:
        promotion === undefined
          ? null
          : { ...written(promotion.price, languages), text: promotion.text },
    })),
    priceEnding: marketLaw(market)?.priceEnding ?? null,
    measures: measures(market, languages),
    promotions: PROMOTION_KINDS.map((kind) => ({ kind, rules: rules.about(kind) })),
    clocks: clocks(plan.window, market),
    holidays: holidaysAround(plan.window.start, market, holidays),
    seasons: rules.about('season'),
    labels: plan.disclosures
      .filter((duty) => duty.market === market)
      .map(({ id, when, medium, citation, label, languages: counted }) => ({
        dutyId: id,
        texts: byLanguage(counted, (language) => localText(label, language)),
        ...{ when, medium, citation },
      })),
    knownLabels: knownLabels(market, asOf),
    picture: rules.about('picture'),
    wording: rules.about('wording'),
    prepare: rules.prepare,
  };
}

function byLanguage(
  languages: readonly Language[],
  textOf: (language: Language) => string,
): Readonly<Record<Language, string>> {
  return Object.fromEntries(languages.map((language) => [language, textOf(language)]));
}

function written(amount: Money, languages: readonly Language[]): WrittenPrice {
  return { amount, written: byLanguage(languages, (language) => writtenPrice(amount, language)) };
}

/** Ten inches, which are 25.4 cm exactly. */
function measures(market: Market, languages: readonly Language[]): LocalizationSection['measures'] {
  const system = measuresOf(market);
  const metric = (language: Language): string => `${writtenNumber('25.4', language)} cm`;
  const example = (language: Language): string =>
    system === 'metric' ? metric(language) : `10 in (${metric(language)})`;
  return { system, example: byLanguage(languages, example) };
}

function clocks(
  { start, end }: SessionPlan['window'],
  market: Market,
): LocalizationSection['clocks'] {
  return {
    isPart: hasSeveralClocks(market),
    slots: zonesOf(market).map((zone) => ({
      ...{ zone, start: localOfInstant(start, zone), end: localOfInstant(end, zone) },
    })),
  };
}

function holidaysAround(
  start: Instant,
  market: Market,
  list: HolidayList | undefined,
): LocalizationSection['holidays'] {
  const [zone] = zonesOf(market);
  if (list === undefined || zone === undefined) return null;
  const day = dateOfInstant(start, zone);
  const known = list.holidays.filter(
    (it) => it.market === market && it.date.slice(0, 4) === day.slice(0, 4),
  );
  if (known.length === 0) return null;
  const [from, to] = [addDays(day, -HOLIDAY_DAYS), addDays(day, HOLIDAY_DAYS)];
  const days = list.holidays
    .filter((it) => it.market === market && it.date >= from && it.date <= to)
    .map(({ date, name }) => ({ date, name }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.name < b.name ? -1 : 1));
  return { source: list.source, from, to, days };
}
