import { page } from '../../scripts/gates/src/records/page.ts';
import { percent, rows } from './cells.ts';
import type { KolScoreFacts, PageText, ProfileFacts } from './facts.ts';

type Language = keyof PageText;

/** What the guide says besides the figures, by language. */
const WORDS = {
  en: {
    title: '# Weights by market and why',
    written:
      'This page is written from the constants of `@livelane/kol-score`; a check compares it. [中文](./kol-score-weights.zh-Hans.md)',
    weight:
      'A weight is the most points out of 100 that a criterion can bring, as a share. The weights are this project’s judgement: no publication gives weights, so that a source supports the reason and never the number. Settled campaigns of your own are the better source, and the option `marketProfile` (`--market-profile`) takes other weights.',
    choice:
      'A market has a profile of its own where law, language or buying habits are known to differ enough to weigh something else: North America and South-East Asia, which sellers who go abroad compare first; Western Europe for its many languages and its checks of disclosure; Japan and Korea for their duty to label and for expertise; Latin America for recommendations and prices. All others, China among them, take `elsewhere`.',
    criterion: 'criterion',
    head: ['criterion', 'weight', 'why', 'source'],
    scales: ['scale or limit', 'value'],
    others: 'Every market without a profile of its own.',
    markets: (list: string) => `Markets: ${list}.`,
    version: (version: number) => `Version ${version}.`,
  },
  'zh-Hans': {
    title: '# 各市场的权重与理由',
    written:
      '本页由 `@livelane/kol-score` 的常量生成，并由检查比对。[English](./kol-score-weights.md)',
    weight:
      '权重是某项标准在 100 分中最多可得的占比。权重为本项目的判断：没有文献给出权重，来源只支持理由，不支持数值。贵方已结算的活动是更好的依据；可用选项 `marketProfile`（`--market-profile`）换用其他权重。',
    choice:
      '只有法律、语言或消费习惯已知明显不同的市场才有单独的权重：北美与东南亚，是出海商家最先比较的两地；西欧语言多，且检查广告披露；日韩有标注义务，看重专业度；拉美看重推荐与价格。其余市场（含中国）使用 `elsewhere`。',
    criterion: '标准',
    head: ['标准', '权重', '理由', '来源'],
    scales: ['刻度或限值', '数值'],
    others: '没有单独权重的所有市场。',
    markets: (list: string) => `市场：${list}。`,
    version: (version: number) => `版本 ${version}。`,
  },
} as const;

/** The guide to the weights of each market, in a language. */
export function weightsPage({ profiles }: KolScoreFacts, language: Language): string {
  const words = WORDS[language];
  return page(
    words.title,
    words.written,
    words.weight,
    words.choice,
    weightTable(profiles, words.criterion),
    ...profiles.flatMap((profile) => [
      `## ${profile.id}`,
      `${profile.markets.length === 0 ? words.others : words.markets(profile.markets.join(', '))} ${words.version(profile.version)}`,
      rows(
        words.head,
        Object.entries(profile.weights)
          .toSorted(([, a], [, b]) => b.weight - a.weight)
          .map(([id, { weight, reason, source }]) => [
            ...[`\`${id}\``, percent(weight)],
            ...[reason[language], source[language]],
          ]),
      ),
      scalesOf(profile, words.scales),
    ]),
  );
}

/** The weights of all markets beside each other. */
export function weightTable(profiles: readonly ProfileFacts[], criterion: string): string {
  const ids = [...new Set(profiles.flatMap(({ weights }) => Object.keys(weights)))];
  return rows(
    [criterion, ...profiles.map(({ id }) => id)],
    ids.map((id) => [
      `\`${id}\``,
      ...profiles.map(({ weights }) => percent(weights[id]?.weight ?? 0)),
    ]),
  );
}

function scalesOf({ values, gates }: ProfileFacts, head: readonly string[]): string {
  const flat = [
    ...Object.entries(values).flatMap(([group, scale]) => named(group, scale)),
    ...named('gates', gates),
  ];
  return rows(
    head,
    flat.map(([name, value]) => [`\`${name}\``, String(value)]),
  );
}

function named(group: string, scale: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(scale).map(([name, value]) => [`${group}.${name}`, value]);
}
