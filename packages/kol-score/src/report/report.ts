import { type CreatorGrade, groupDigits } from '@livelane/contracts/vocabulary';
import {
  amount,
  type Block,
  type Inline,
  listed,
  type Page,
  type Prose,
  type Words,
  wordsIn,
  writeHtml,
  writeMarkdown,
} from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../text/bilingual.ts';
import { type Entry, factsOf, type ReportFacts, type ReportOptions } from './facts.ts';
import { CREATOR_SECTIONS, LAST_SECTIONS, SHORTLIST_SECTIONS } from './sections/registry.ts';
import { nameOf } from './sections/section.ts';

const TITLE = bilingual('Creator report: {brief}', '达人报告：{brief}');
const ABOUT = bilingual(
  'Market {market}, platform {platform}; what was known on {day} (UTC).',
  '市场 {market}，平台 {platform}；基于 {day}（UTC）时已知的信息。',
);
const COUNTS = bilingual(
  'Creators: {all}; ranked: {ranked}; to be asked for a quote: {quotes}; excluded by a gate: {excluded}.',
  '达人：{all} 位；参与排名：{ranked} 位；需询价：{quotes} 位；未通过门槛：{excluded} 位。',
);
const PRODUCTS = bilingual('Products: ', '商品：');
const PRICE = bilingual(' ({price})', '（{price}）');
const DETAILS = bilingual(
  'The first {shown} creators have a part of their own below.',
  '下文为前 {shown} 位达人的详情。',
);
const CREATOR = bilingual('{place}{name}', '{place}{name}');
const ACCOUNT = bilingual(
  'Account {id} on {platform}, market {market}.',
  '账号 {id}，平台 {platform}，市场 {market}。',
);
const FIGURES = bilingual('Figures', '数据');
const FOOTER = bilingual(
  'Made from the grades by livelane-kol. Grades: {ids}.',
  '由 livelane-kol 根据评分生成。评分：{ids}。',
);

/**
 * A report of a shortlist and of each of its creators as one self-contained HTML file: no script, nothing is loaded,
 * light and dark, printable. The same grades and options give the same bytes. Everything in them is inert: markup, text
 * direction and formulas.
 *
 * @param grades - of one brief, such as `rankCreators` returns
 * @throws INPUT_INVALID if the grades are not for one brief, or not for the brief given
 * @example
 * ```ts
 * import type { CreatorGrade } from '@livelane/kol-score';
 * import { reportHtml } from '@livelane/kol-score/report';
 * const grades: CreatorGrade[] = [];
 * reportHtml(grades, { language: 'zh-Hans' }).slice(0, 15); // => "<!DOCTYPE html>"
 * ```
 */
export function reportHtml(grades: readonly CreatorGrade[], options: ReportOptions = {}): string {
  return writeHtml(pageOf(grades, options));
}

/**
 * The report of {@link reportHtml} as Markdown (CommonMark with tables); its pictures are tables.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { gradeCreators } from '@livelane/kol-score';
 * import { creatorsFromRows } from '@livelane/kol-score/node';
 * import { reportMarkdown } from '@livelane/kol-score/report';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const row = { id: 'linh', name: 'Linh', platform: 'tiktok', market: 'VN', followers: '200000', priceTier: 'affordable' };
 * const grades = [...gradeCreators(creatorsFromRows([row]).creators, brief, { asOf: '2026-11-09T17:00:00Z' })];
 * reportMarkdown(grades, { brief }).split('\n')[0]; // => "# Creator report: Lip colour set, Viet Nam, November"
 * ```
 */
export function reportMarkdown(
  grades: readonly CreatorGrade[],
  options: ReportOptions = {},
): string {
  return writeMarkdown(pageOf(grades, options));
}

function pageOf(grades: readonly CreatorGrade[], options: ReportOptions): Page {
  const facts = factsOf(grades, options);
  const words = wordsIn(options.language ?? 'en');
  const { say, prose } = words;
  const cards = [
    ...SHORTLIST_SECTIONS.map((section) => section(facts, words)),
    ...facts.entries.map((entry) => creatorCard(entry, facts, words)),
    ...LAST_SECTIONS.map((section) => section(facts, words)),
  ].filter((blocks) => blocks.length > 0);
  const [first] = facts.entries;
  const name = facts.brief?.name ?? facts.brief?.id ?? first?.grade.briefId ?? '';
  const ids = facts.entries.slice(0, 3).map(({ grade }) => grade.id);
  const more = facts.entries.length > ids.length ? [...ids, '…'] : ids;
  return {
    language: words.language,
    title: prose(TITLE, { brief: { name } }),
    under: introduction(facts, words),
    cards,
    footer: say(FOOTER, { ids: more }),
    figures: say(FIGURES),
  };
}

function introduction(facts: ReportFacts, { say, day, language }: Words): Prose[] {
  const { entries, brief } = facts;
  const [first] = entries;
  const number = (part: Entry['part']): string =>
    groupDigits(entries.filter((entry) => entry.part === part).length);
  const shown = entries.filter(({ anchor }) => anchor !== undefined).length;
  const platform = brief?.platform ?? first?.grade.platform ?? '';
  const products = (brief?.products ?? []).map(({ name, price }): readonly Inline[] => [
    { name },
    say(PRICE, { price: amount(price) }),
  ]);
  return [
    ...(first === undefined
      ? []
      : [say(ABOUT, { market: first.grade.market, platform, day: day(first.grade.asOf) })]),
    say(COUNTS, {
      all: groupDigits(entries.length),
      ranked: number('ranked'),
      quotes: number('to-quote'),
      excluded: number('excluded'),
    }),
    ...(brief === null ? [] : [[say(PRODUCTS), ...listed(products, language)]]),
    ...(shown < entries.length ? [say(DETAILS, { shown })] : []),
  ];
}

function creatorCard(entry: Entry, facts: ReportFacts, words: Words): readonly Block[] {
  const { grade, anchor, part, place } = entry;
  if (anchor === undefined) return [];
  const { prose } = words;
  const before = part === 'ranked' ? `${place}. ` : '';
  return [
    {
      block: 'heading',
      level: 2,
      text: prose(CREATOR, { place: before, name: nameOf(entry) }),
      id: anchor,
    },
    {
      block: 'paragraph',
      text: prose(ACCOUNT, {
        id: { name: grade.creator.id },
        platform: grade.platform,
        market: entry.profile?.market ?? grade.market,
      }),
    },
    ...CREATOR_SECTIONS.flatMap((section) => section(entry, facts, words)),
  ];
}
