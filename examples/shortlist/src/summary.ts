import {
  type CreatorGrade,
  type DisplayLanguage,
  formatMoney,
} from '@livelane/contracts/vocabulary';
import type { Ranking } from '@livelane/kol-score';
import type { ImportedCreators } from '@livelane/kol-score/node';
import type { PilotPlan } from '@livelane/kol-score/pilots';
import type { Portfolio } from '@livelane/kol-score/portfolio';

/** What a summary is about. */
export interface Summed {
  readonly language: DisplayLanguage;
  readonly imported: ImportedCreators;
  readonly ranking: Ranking;
  readonly portfolio: Portfolio;
  readonly pilot: PilotPlan;
}

const WORDS = {
  en: {
    imported: 'imported, not read',
    ranked: 'ranked',
    toQuote: 'ask for a quote',
    excluded: 'excluded',
    portfolio: 'portfolio',
    pilot: 'pilot',
    score: 'score',
    expected: 'expected of one live',
  },
  'zh-Hans': {
    imported: '已导入，未能读取',
    ranked: '排序',
    toQuote: '待询价',
    excluded: '已排除',
    portfolio: '组合',
    pilot: '小规模测试',
    score: '评分',
    expected: '一场直播预期贡献',
  },
} as const;

/** The shortlist in a few lines, for a screen. */
export function summaryOf({ language, imported, ranking, portfolio, pilot }: Summed): string[] {
  const words = WORDS[language];
  const names = new Map(imported.creators.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  const unread = imported.findings.filter(({ severity }) => severity === 'error');
  const ranked = ranking.ranked.map(
    (grade, at) => `  ${at + 1}. ${name(grade.creator.id)}: ${figures(grade, words)}`,
  );
  const excluded = ranking.excluded.map(
    ({ creatorId, gates }) =>
      `  ${name(creatorId)}: ${gates.map(({ reason }) => reason[language]).join('; ')}`,
  );
  const list = (ids: readonly string[]): string => ids.map(name).join(', ') || '-';
  return [
    `${words.imported}: ${imported.creators.length}, ${unread.length}`,
    ...unread.map(({ message }) => `  ${message[language]}`),
    `${words.ranked} (${words.expected}):`,
    ...ranked,
    `${words.toQuote}: ${list(ranking.toQuote.map(({ creator }) => creator.id))}`,
    `${words.excluded}:`,
    ...excluded,
    `${words.portfolio} (${formatMoney(portfolio.fee)}): ${list(portfolio.chosen.map(({ creatorId }) => creatorId))}`,
    `${words.pilot} (${formatMoney(pilot.cost)}): ${list(pilot.chosen.map(({ creatorId }) => creatorId))}`,
  ];
}

function figures({ score, expectation }: CreatorGrade, words: { readonly score: string }): string {
  const { mean, lower, upper } = expectation.contribution;
  const range = `${formatMoney(lower)} – ${formatMoney(upper)}`;
  return `${formatMoney(mean)} (${range}); ${words.score} ${score.mean.toFixed(0)}`;
}
