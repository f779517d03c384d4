import { type DeliverableClause, isLive } from '../clauses/deliverable/schema.ts';
import { onAirTogether } from '../clauses/deliverable/session.ts';
import { draftClauses } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { platformSeverity } from '../law/platform-law.ts';
import type { PlatformCheck, PlatformCheckOf, PlatformRule } from '../law/platform-rule.ts';
import { platformRulesFor } from '../law/platform-rules.ts';
import type { Instant, Market, Platform, TouchKind } from '../vocabulary/index.ts';
import { filledFinding, type ReviewFinding } from './finding.ts';
import type { PLATFORM_FINDINGS } from './platform-findings.ts';

interface PlatformReading {
  readonly asOf: Instant;
  readonly markets: readonly Market[];
}

/**
 * Rules of the platforms of the deliverables, in force at `asOf`, that typed fields go against: the platform's switch, a
 * generated host, a simulcast. As hints, those that a typed field raises and people must check: the age of hosts who are
 * named, followers before a live, a generated host, sales that are credited by outside links alone. A platform's rule is
 * never an error.
 */
export function platformIssues(contract: Contract, reading: PlatformReading): ReviewFinding[] {
  const found = contract.clauses.flatMap((clause, index) =>
    clause.clause === 'deliverable'
      ? rulesOf(clause, reading).flatMap((rule) => breachesOf({ rule, clause, index, contract }))
      : [],
  );
  const seen = new Set<string>();
  return found.filter(({ path, evidence }) => {
    const key = `${evidence?.citation?.ruleId} ${path}`;
    return seen.size < seen.add(key).size;
  });
}

/** The rules that reach a deliverable: of its platform, in the markets that it addresses, each once. */
function rulesOf(
  { platform, audience, ...piece }: DeliverableClause,
  { asOf, markets }: PlatformReading,
): PlatformRule[] {
  if (typeof platform !== 'string') return [];
  const own = audience?.map(({ market }) => market);
  const addressed = markets.filter((market) => own?.includes(market) ?? true);
  const rules = addressed.flatMap((market) => platformRulesFor({ platform, market, asOf }));
  return [...new Set(rules)].filter(({ live }) => !live || isLive(piece));
}

interface PlatformContext {
  readonly rule: PlatformRule;
  readonly clause: DeliverableClause;
  /** Place of the deliverable among the clauses. */
  readonly index: number;
  readonly contract: Contract;
}

/** The review's part of each kind of check; null where a contract has nothing to hold it against. */
const CHECKS: {
  readonly [Kind in PlatformCheck['check']]:
    | ((check: PlatformCheckOf<Kind>, context: PlatformContext) => ReviewFinding[])
    | null;
} = {
  declaration: (_, context) => undeclared(context),
  'host-age': (_, context) =>
    context.clause.live?.hosts === undefined ? [] : [byHand(context, '/live/hosts')],
  // Whether a sale may be credited is for the platform to say; a live that may not begin is not delivered.
  followers: (_, context) => (context.rule.live ? [byHand(context, '/platform')] : []),
  'recorded-video': ({ generatedHost }, context) => {
    if (context.clause.live?.aiHost !== true) return [];
    return generatedHost === 'banned'
      ? [finding('PLATFORM_RULE', context, '/live/aiHost')]
      : [byHand(context, '/live/aiHost')];
  },
  simulcast: ({ allowed }, context) => {
    if (!isSimulcast(context)) return [];
    return allowed === 'no'
      ? [finding('PLATFORM_RULE', context, '/platform')]
      : [byHand(context, '/platform')];
  },
  'off-platform-links': (_, context) =>
    draftClauses(context.contract, 'attribution').some(
      ({ precedence }) => precedence?.every((kind) => OUTSIDE.has(kind)) ?? false,
    )
      ? [byHand(context, '/platform')]
      : [],
  note: null,
};

/** Touches by links that lead to another place: where these alone are credited, the creator has to give such links. */
const OUTSIDE: ReadonlySet<TouchKind> = new Set(['affiliate', 'click', 'referral', 'utm']);

function breachesOf(context: PlatformContext): ReviewFinding[] {
  const { check } = context.rule;
  const breaches = CHECKS[check.check] as
    | ((check: PlatformCheck, context: PlatformContext) => ReviewFinding[])
    | null;
  return breaches?.(check, context) ?? [];
}

/** A contract that names means of disclosure and no platform's switch; without means, the switch is the default. */
function undeclared({ rule, contract }: PlatformContext): ReviewFinding[] {
  const named = contract.clauses.flatMap((clause, index) =>
    clause.clause === 'compliance' && clause.disclosure !== undefined
      ? [{ index, means: clause.disclosure.means }]
      : [],
  );
  const [first] = named;
  if (first === undefined || named.some(({ means }) => means.includes('platform-switch')))
    return [];
  return [issue('PLATFORM_DECLARATION', rule, `/clauses/${first.index}/disclosure/means`)];
}

/** Whether the same actor is on air on another platform at the same time. */
function isSimulcast({ clause, contract }: PlatformContext): boolean {
  return draftClauses(contract, 'deliverable').some(
    (other) =>
      other.actor === clause.actor &&
      isOther(other.platform, clause.platform) &&
      onAirTogether(other, clause),
  );
}

function isOther(one: Platform | null | undefined, two: Platform | null | undefined): boolean {
  return typeof one === 'string' && one !== two;
}

function byHand(context: PlatformContext, at: string): ReviewFinding {
  return finding('PLATFORM_BY_HAND', context, at);
}

function finding(
  code: keyof typeof PLATFORM_FINDINGS,
  { rule, index }: PlatformContext,
  at: string,
): ReviewFinding {
  return issue(code, rule, `/clauses/${index}${at}`);
}

/** An issue that cites its rule, no heavier than the rule's confidence allows. */
function issue(
  code: keyof typeof PLATFORM_FINDINGS,
  rule: PlatformRule,
  path: string,
): ReviewFinding {
  const { id, platform, citation, source, confidence, says } = rule;
  return filledFinding(code, {
    path,
    severity: code === 'PLATFORM_BY_HAND' ? 'hint' : platformSeverity(rule),
    values: { platform, rule: says },
    citation: { ruleId: id, instrument: citation, source, confidence },
  });
}
