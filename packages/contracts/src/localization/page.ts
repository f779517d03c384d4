import { citationName } from '../law/names/citation-name.ts';
import { NAMES_EN } from '../law/names/en.ts';
import type { Names } from '../law/names/names.ts';
import { NAMES_ZH_HANS } from '../law/names/zh-Hans.ts';
import { LAW_NOTICE } from '../law/rule.ts';
import type { DisplayLanguage, Instant, Language, LocalText } from '../vocabulary/index.ts';
import {
  type Block,
  type Cell,
  type Inline,
  listed,
  type Page,
  type Words,
  wordsIn,
  writeHtml,
  writeMarkdown,
} from '../vocabulary/page/index.ts';
import type { NotedRule } from './noted-rule.ts';
import type { SheetReviews } from './review.ts';
import type { HashedSection, LocalizationSheet } from './sheet.ts';
import { KINDS, MEASURES, MEDIA, T, WEEKDAYS, WHEN } from './texts.ts';

const NAMES: Readonly<Record<DisplayLanguage, Names>> = { en: NAMES_EN, 'zh-Hans': NAMES_ZH_HANS };

/** Options of {@link writeLocalizationSheet}. */
export interface WriteOptions {
  /** Language of the page itself: what is quoted stays in the market's language. */
  readonly language: DisplayLanguage;
  /** `html`: one printable file; `markdown`. */
  readonly format: 'html' | 'markdown';
  /** The reviews that count, by `sheetReviews`. Default: none, so that every section shows lines to sign. */
  readonly reviews?: SheetReviews;
}

/**
 * A localization sheet for people: a card for each market, with lines to sign at its end.
 * @returns the same bytes for the same sheet and reviews
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { localizationSheet, writeLocalizationSheet } from '@livelane/contracts/localization';
 * const plan = createRequire(import.meta.url)('@livelane/contracts/schemas/session-plan.example.json');
 * const text = writeLocalizationSheet(localizationSheet(plan), { language: 'en', format: 'markdown' });
 * text.split('\n')[0]; // => "# Localization sheet: session-lip-1"
 * ```
 */
export function writeLocalizationSheet(sheet: LocalizationSheet, options: WriteOptions): string {
  const page = pageOf(sheet, options);
  return options.format === 'html' ? writeHtml(page) : writeMarkdown(page);
}

function pageOf(sheet: LocalizationSheet, { language, reviews }: WriteOptions): Page {
  const words = wordsIn(language);
  const { say } = words;
  const names = sheet.platforms.map((it) => NAMES[language].platform[it] ?? it);
  return {
    language,
    title: words.prose(T.title, { session: { name: sheet.sessionId } }),
    under: [
      say(T.about, {
        start: minuteOf(sheet.start),
        platforms: names.length === 0 ? say(T.none) : names,
      }),
    ],
    cards: sheet.sections.map((section) => card(section, words, reviews)),
    footer: say(LAW_NOTICE),
    figures: '',
  };
}

/** An instant in UTC, to the minute. */
function minuteOf(instant: Instant): string {
  return instant.slice(0, 16).replace('T', ' ');
}

/** A language by its name and tag. */
function languageOf(tag: Language, { language, say }: Words): string {
  const { language: names } = NAMES[language];
  const name = names[tag] ?? names[tag.split('-')[0] ?? tag];
  return name === undefined ? tag : say(T.tagged, { name, tag });
}

function card(section: HashedSection, words: Words, reviews: SheetReviews | undefined): Block[] {
  const { say } = words;
  const script = section.script.map(({ language, direction }) => {
    const name = languageOf(language, words);
    return direction === 'rtl' ? say(T.rightToLeft, { language: name }) : name;
  });
  const { market } = section;
  const name = NAMES[words.language].market[market];
  const text = name === undefined ? market : `${market} · ${name}`;
  return [
    { block: 'heading', level: 2, text, id: `market-${market}` },
    { block: 'paragraph', text: say(T.script, { languages: script }) },
    ...labels(section, words),
    ...prices(section, words),
    ...promotions(section, words),
    ...times(section, words),
    ...rulesUnder(T.picture, section.picture, words),
    ...rulesUnder(T.wording, section.wording, words),
    ...rulesUnder(T.prepare, section.prepare, words),
    ...signing(section, words, reviews),
  ];
}

function heading(text: LocalText, { say }: Words): Block {
  return { block: 'heading', level: 3, text: say(text) };
}

function table(
  headings: readonly LocalText[],
  rows: readonly (readonly Cell[])[],
  { say }: Words,
): Block {
  return { block: 'table', columns: headings.map((it) => ({ heading: say(it) })), rows };
}

/** One row for each text: it stands alone in its cell, whatever its direction. */
function labels({ labels: duties, knownLabels }: HashedSection, words: Words): Block[] {
  const { say } = words;
  const rows = duties.flatMap(({ dutyId: id, texts, when, medium, citation }) =>
    Object.entries(texts).map(([language, text]): Cell[] => [
      languageOf(language, words),
      text,
      say(WHEN[when.rule] ?? T.unknown, { seconds: 'seconds' in when ? String(when.seconds) : '' }),
      say(MEDIA[medium]),
      `${say(citationName({ id, citation: citation.instrument }))} [${citation.confidence}]`,
    ]),
  );
  const known = [
    ...quotedLabels(T.accepted, knownLabels.accepted, words),
    ...quotedLabels(T.refused, knownLabels.refused, words),
  ];
  return [
    heading(T.labels, words),
    ...(rows.length === 0
      ? [{ block: 'paragraph', text: say(T.noDuty) } as const]
      : [table([T.language, T.label, T.when, T.medium, T.restsOn], rows, words)]),
    ...known,
  ];
}

function quotedLabels(
  text: LocalText,
  labelsOf: readonly string[],
  { say, language }: Words,
): Block[] {
  if (labelsOf.length === 0) return [];
  return [{ block: 'paragraph', text: [say(text), ...listed(labelsOf.map(quoted), language)] }];
}

/** A label in quotation marks, which keeps its direction beside others. */
function quoted(label: string): readonly Inline[] {
  return ['“', { name: label }, '”'];
}

function prices(section: HashedSection, words: Words): Block[] {
  const { say } = words;
  const write = (written: Readonly<Record<string, string>>): string =>
    [...new Set(Object.values(written))].join(' / ');
  const rows = section.prices.map(({ product, list, promotion }): Cell[] => [
    { name: product },
    write(list.written),
    promotion === null ? '' : write(promotion.written),
    promotion === null ? '' : say(promotion.text),
  ]);
  const { system, example } = section.measures;
  return [
    heading(T.prices, words),
    ...(rows.length === 0 ? [] : [table([T.product, T.list, T.offer, T.offerText], rows, words)]),
    { block: 'paragraph', text: say(T.currency) },
    ...(section.priceEnding === null
      ? []
      : [{ block: 'paragraph', text: say(T.ending, { digit: section.priceEnding }) } as const]),
    { block: 'paragraph', text: say(MEASURES[system], { example: write(example) }) },
    { block: 'paragraph', text: say(T.sizes) },
  ];
}

function promotions({ promotions: kinds }: HashedSection, words: Words): Block[] {
  const { say } = words;
  const rows = kinds.flatMap(({ kind, rules }) =>
    rules.map((rule): Cell[] => [say(KINDS[kind]), say(rule.says), sourceOf(rule, words)]),
  );
  const unruled = kinds.filter(({ rules }) => rules.length === 0);
  const names = unruled.map(({ kind }) => say(KINDS[kind]));
  return [
    heading(T.promotions, words),
    ...(rows.length === 0 ? [] : [table([T.kind, T.ruleSays, T.restsOn], rows, words)]),
    ...(names.length === 0
      ? []
      : [{ block: 'paragraph', text: say(T.noRule, { kinds: names }) } as const]),
  ];
}

function times({ clocks, holidays, seasons }: HashedSection, words: Words): Block[] {
  const { say } = words;
  const rows = clocks.slots.map(({ zone, start, end }): Cell[] => [
    zone,
    `${start} ${say(WEEKDAYS[weekday(start)] ?? T.unknown)}`,
    `${end} ${say(WEEKDAYS[weekday(end)] ?? T.unknown)}`,
  ]);
  const days =
    holidays === null
      ? say(T.noHolidays)
      : holidays.days.length === 0
        ? say(T.noneAround, { from: holidays.from, to: holidays.to, source: holidays.source })
        : say(T.holidays, {
            days: holidays.days.map(({ date, name }) => `${date} ${name}`),
            source: holidays.source,
          });
  return [
    heading(T.times, words),
    ...(rows.length === 0 ? [] : [table([T.zone, T.start, T.end], rows, words)]),
    ...(clocks.isPart ? [{ block: 'paragraph', text: say(T.part) } as const] : []),
    { block: 'paragraph', text: days },
    ...points(seasons, words),
  ];
}

/** The day of the week of a local time, 0 for Sunday. */
function weekday(local: string): number {
  return new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay();
}

function rulesUnder(text: LocalText, rules: readonly NotedRule[], words: Words): Block[] {
  return [
    heading(text, words),
    ...(rules.length === 0
      ? [{ block: 'paragraph', text: words.say(T.noneKnown) } as const]
      : points(rules, words)),
  ];
}

function points(rules: readonly NotedRule[], words: Words): Block[] {
  if (rules.length === 0) return [];
  return [
    {
      block: 'points',
      points: rules.map((rule) => ({
        tone: 'plain',
        text: words.say(rule.says),
        note: [...rule.labels.flatMap((label) => [...quoted(label), ' · ']), sourceOf(rule, words)],
      })),
    },
  ];
}

function sourceOf(rule: NotedRule, { say }: Words): string {
  const { id, confidence, effectiveFrom } = rule;
  const since = effectiveFrom === null ? '' : `, ${effectiveFrom}`;
  return `${id}: ${say(citationName(rule))}${since} [${confidence}]`;
}

function signing(
  { market, script, hash }: HashedSection,
  words: Words,
  reviews: SheetReviews | undefined,
): Block[] {
  const { say } = words;
  const lines = script.map(({ language }) => {
    const counted = reviews?.reviewed.find(
      (it) => it.market === market && it.language === language,
    )?.review;
    const text: readonly Inline[] =
      counted === undefined || counted === null
        ? [say(T.toSign, { language: languageOf(language, words) })]
        : [
            `${say(T.signed, { language: languageOf(language, words) })} `,
            { name: counted.by },
            ` · ${minuteOf(counted.at)} (UTC)`,
          ];
    return { tone: 'plain', text } as const;
  });
  return [
    heading(T.review, words),
    { block: 'paragraph', text: say(T.signs) },
    { block: 'points', points: lines },
    { block: 'paragraph', text: say(T.hash, { hash }) },
  ];
}
