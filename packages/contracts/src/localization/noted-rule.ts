import { type Day, rulesInForce } from '../law/in-force.ts';
import type { PlatformRule } from '../law/platform-rule.ts';
import { platformRulesFor } from '../law/platform-rules.ts';
import type { Confidence, LawRule, LawTopic } from '../law/rule.ts';
import { rulesFor } from '../law/rules.ts';
import type { Id, LocalText, Market, PlainDate, Platform } from '../vocabulary/index.ts';

/** A rule of law or of a platform as a sheet quotes it. */
export interface NotedRule {
  /** Id of the rule. */
  readonly id: Id;
  /** Whose rule it is. */
  readonly basis: 'law' | 'platform';
  /** What it requires, in words, by language. */
  readonly says: LocalText;
  /** The instrument or page, and where in it. */
  readonly citation: string;
  /** First day in force; null where not known. */
  readonly effectiveFrom: PlainDate | null;
  /** Where its text was read. */
  readonly source: string;
  /** How reliable our knowledge of it is. */
  readonly confidence: Confidence;
  /** The exact wording of labels and switches; empty where none is known. */
  readonly labels: readonly string[];
}

/** The rules of a market and of platforms on a day, by what a sheet shows them under. */
export interface NotedRules {
  /** The rules of law about a topic, then those of the platforms. */
  about(topic: LawTopic): NotedRule[];
  /** What people prepare before the session. */
  readonly prepare: readonly NotedRule[];
}

/** Topics of platforms' rules, by what a sheet shows them under; the others are to be prepared for, or are about money. */
const PLATFORM_TOPICS: Readonly<Partial<Record<PlatformRule['about'], LawTopic>>> = {
  giveaways: 'giveaway',
  disclosure: 'wording',
  'generated-content': 'picture',
  'recorded-video': 'picture',
  interface: 'picture',
};

const PLATFORM_PREPARES: ReadonlySet<PlatformRule['about']> = new Set([
  'live',
  'host-age',
  'simulcast',
  'off-platform-links',
  'music',
  'goods',
  'eligibility',
]);

/** The checks of law that ask for something before the session. */
const LAW_PREPARES: ReadonlySet<string> = new Set([
  'documents-before-start',
  'creator-permit',
  'creator-register',
  'host-age',
  'banned-goods',
  'platform-declaration',
  'local-representative',
]);

/** The rules that a sheet quotes for a market. */
export function notedRules(
  market: Market,
  { asOf, platforms }: { readonly asOf: Day; readonly platforms: readonly Platform[] },
): NotedRules {
  const law = rulesFor(market, { asOf });
  const platform = platforms.flatMap((name) => platformRulesFor({ platform: name, market, asOf }));
  return {
    about: (topic) => [
      ...law.filter(({ about }) => about.includes(topic)).map(ofLaw),
      ...platform.filter(({ about }) => PLATFORM_TOPICS[about] === topic).map(ofPlatform),
    ],
    prepare: [
      ...law.filter(({ check }) => LAW_PREPARES.has(check.check)).map(ofLaw),
      ...platform.filter(({ about }) => PLATFORM_PREPARES.has(about)).map(ofPlatform),
    ],
  };
}

/** The labels that a market's rules are known to accept and to refuse on a day. */
export function knownLabels(
  market: Market,
  asOf: Day,
): { readonly accepted: readonly string[]; readonly refused: readonly string[] } {
  const labels = rulesInForce(market, { asOf }).flatMap(({ check }) =>
    check.check === 'label' ? [check] : [],
  );
  const all = (pick: 'accepted' | 'refused') => [...new Set(labels.flatMap((it) => it[pick]))];
  const refused = all('refused');
  return { accepted: all('accepted').filter((label) => !refused.includes(label)), refused };
}

function ofLaw({ id, summary, citation, effectiveFrom, source, confidence }: LawRule): NotedRule {
  const says = summary;
  return { id, basis: 'law', says, citation, effectiveFrom, source, confidence, labels: [] };
}

function ofPlatform(rule: PlatformRule): NotedRule {
  const { id, says, citation, effectiveFrom, source, confidence, labels } = rule;
  return { id, basis: 'platform', says, citation, effectiveFrom, source, confidence, labels };
}
