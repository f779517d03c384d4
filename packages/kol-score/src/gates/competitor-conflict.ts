import { findingOf, inertLine } from '@livelane/contracts/vocabulary';
import { GRADE_FINDINGS } from '../findings/catalogue.ts';
import { brandKey } from '../signals/content/brand-key.ts';
import { asOfMs } from '../signals/posts.ts';
import type { GradeSetting } from '../signals/signal.ts';
import {
  type CheckGate,
  type GateCheck,
  type GateInput,
  type GateRule,
  shortName,
} from './gate.ts';

const DAY = 86_400_000;

/** Whether no competitor of the brief paid for a post within the market's number of days. */
export const servesNoCompetitor: GateRule['isPassed'] = (input) =>
  competitorsServed(input).length === 0;

/** No competitor of the brief paid for a post within the market's number of days. */
export const checkCompetitorConflict: CheckGate = (input, path) => {
  const { posts, brief, market } = input;
  const { competitorDays: days } = market.gates;
  const competitors = competitorsServed(input).map(shortName);
  if (competitors.length === 0) return notServed({ posts, brief, days }, path);
  const names = competitors.map(inertLine).join(', ');
  const reason = {
    en: `paid by a competitor in the last ${days} days: ${names}`,
    'zh-Hans': `最近 ${days} 天内为竞品做过商单：${names}`,
  };
  const params = { days, competitors };
  return {
    gate: { id: 'competitor-conflict', passed: false, reason },
    finding: findingOf(GRADE_FINDINGS, 'COMPETITOR_SERVED', { path, params }),
  };
};

function notServed(
  { posts, brief, days }: Pick<GateInput, 'posts' | 'brief'> & { readonly days: number },
  path: string,
): GateCheck {
  const count = posts.filter(({ post }) => post.sponsored && post.brand === undefined).length;
  const id = 'competitor-conflict';
  if ((brief.competitors ?? []).length === 0) {
    const reason = { en: 'the brief names no competitor', 'zh-Hans': '需求单未列出竞品' };
    return { gate: { id, passed: true, reason } };
  }
  if (posts.length === 0) {
    const reason = { en: 'no posts in which to look', 'zh-Hans': '没有可供查看的内容' };
    return { gate: { id, passed: true, reason } };
  }
  const reason = {
    en: `no paid work for a named competitor in the last ${days} days${count > 0 ? ` (${count} sponsored posts name no brand)` : ''}`,
    'zh-Hans': `最近 ${days} 天内未见竞品商单${count > 0 ? `（${count} 条商单未注明品牌）` : ''}`,
  };
  const gate = { id, passed: true, reason };
  if (count === 0) return { gate };
  return {
    gate,
    finding: findingOf(GRADE_FINDINGS, 'SPONSORS_NOT_NAMED', { path, params: { count } }),
  };
}

/**
 * The competitors of a brief for which a creator published sponsored posts within the market's number of days, as the
 * brief spells them, each once.
 */
function competitorsServed({ posts, market, shared }: GateInput): string[] {
  const competitors = shared(competitorKeys);
  if (competitors.size === 0) return [];
  const since = shared(asOfMs) - market.gates.competitorDays * DAY;
  const served = new Set<string>();
  for (const { post, at } of posts) {
    if (!post.sponsored || post.brand === undefined || at < since) continue;
    const name = competitors.get(brandKey(post.brand));
    if (name !== undefined) served.add(name);
  }
  return [...served];
}

/** The competitors of the brief by their names for comparison. */
function competitorKeys({ brief }: GradeSetting): ReadonlyMap<string, string> {
  return new Map((brief.competitors ?? []).map((name) => [brandKey(name), name] as const));
}
