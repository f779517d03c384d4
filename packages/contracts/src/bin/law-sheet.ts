import type { LawChanges } from '../law/changes.ts';
import { citationName } from '../law/names/citation-name.ts';
import type { PlatformRule } from '../law/platform-rule.ts';
import { LAW_NOTICE, type LawRule } from '../law/rule.ts';
import { inertLine, type LocalText, type Market, type PlainDate } from '../vocabulary/index.ts';
import { type BinContext, terminalTable } from '../vocabulary/node/index.ts';

/** A rule as the command gives it: `stale` where its source should be read again. */
export type ListedRule = (LawRule | PlatformRule) & { readonly stale: boolean };

type Say = Pick<BinContext, 'say'>;

/** Rules for people: a table, with the sentence of each rule below its line. */
export function rulesSheet(
  rules: readonly ListedRule[],
  { market, asOf }: { readonly market: Market; readonly asOf: PlainDate },
  context: Say,
): string {
  const { say } = context;
  return [`${market}  ${asOf}`, linesOf(rules, context), say(LAW_NOTICE)].join('\n\n');
}

/** What differs between two days for people. */
export function changesSheet(
  { came, changed, ended }: LawChanges<ListedRule>,
  days: { readonly market: Market; readonly from: PlainDate; readonly to: PlainDate },
  context: Say,
): string {
  const { say } = context;
  const parts: readonly [LocalText, readonly ListedRule[]][] = [
    [{ en: 'Came into force', 'zh-Hans': '生效' }, came],
    [{ en: 'Changed, as it is now', 'zh-Hans': '变更（变更后）' }, changed.map((it) => it.after)],
    [{ en: 'Ended', 'zh-Hans': '失效' }, ended],
  ];
  return [
    `${days.market}  ${days.from} – ${days.to}`,
    ...parts.map(([title, rules]) => `${say(title)} (${rules.length})\n${linesOf(rules, context)}`),
    say(LAW_NOTICE),
  ].join('\n\n');
}

function linesOf(rules: readonly ListedRule[], { say }: Say): string {
  if (rules.length === 0) return say({ en: 'No rule is known.', 'zh-Hans': '没有已知规则。' });
  const [head, ...rows] = terminalTable([
    HEAD.map(say),
    ...rules.map((rule) => [
      rule.id,
      sinceOf(rule),
      rule.confidence,
      `${rule.verifiedOn}${rule.stale ? ' !' : ''}`,
      say(citationName(rule)),
    ]),
  ]).split('\n');
  return [
    head,
    ...rules.flatMap((rule, index) => [rows[index], ...textsOf(rule, say).map(indented)]),
  ].join('\n');
}

const HEAD: readonly LocalText[] = [
  { en: 'rule', 'zh-Hans': '规则' },
  { en: 'in force from', 'zh-Hans': '生效日' },
  { en: 'confidence', 'zh-Hans': '可信度' },
  { en: 'last read', 'zh-Hans': '最近查阅' },
  { en: 'source of the rule', 'zh-Hans': '依据' },
];

/** The first day; `~` where only month or year is known, `?` where not even that. */
function sinceOf({ effectiveFrom, dated }: ListedRule): string {
  return `${dated === 'about' ? '~' : ''}${effectiveFrom ?? '?'}`;
}

function textsOf(rule: ListedRule, say: Say['say']): string[] {
  const labels = 'labels' in rule ? rule.labels.map((label) => `“${label}”`) : [];
  return [
    say('summary' in rule ? rule.summary : rule.says),
    ...(labels.length === 0 ? [] : [labels.join(' ')]),
    ...(rule.conflict === null
      ? []
      : [
          say({
            en: `Sources conflict: ${rule.conflict['en'] ?? ''}`,
            'zh-Hans': `来源说法不一：${rule.conflict['zh-Hans'] ?? ''}`,
          }),
        ]),
  ];
}

function indented(text: string): string {
  return `    ${inertLine(text)}`;
}
