import { isLive, isPublished } from '../clauses/deliverable/form/form.ts';
import type { DeliverableClause } from '../clauses/deliverable/schema.ts';
import { simulcasts } from '../clauses/deliverable/session.ts';
import { draftClauses } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import type { Day } from '../law/in-force.ts';
import { platformSeverity } from '../law/platform-law.ts';
import type { PlatformCheck, PlatformCheckOf, PlatformRule } from '../law/platform-rule.ts';
import { platformRulesFor } from '../law/platform-rules.ts';
import type { Market, Platform, TouchKind } from '../vocabulary/index.ts';
import { ANY_PLATFORM } from '../vocabulary/value/market.ts';
import { filledFinding, type ReviewFinding, reviewFinding } from './finding.ts';
import type { PLATFORM_FINDINGS } from './platform-findings.ts';

interface PlatformReading {
  readonly asOf: Day;
  readonly markets: readonly Market[];
}

/**
 * Rules of the platforms of the deliverables, in force at `asOf`, that typed fields go against: the platform's switch, a
 * generated host, a simulcast. As hints, those that a typed field raises and people must check: the age of hosts who are
 * named, followers before a live, a generated host, sales that are credited by outside links alone. Where the platform is
 * for its actor to choose, one hint says so. A platform's rule is never an error.
 */
export function platformIssues(contract: Contract, reading: PlatformReading): ReviewFinding[] {
  const whole = wholeOf(contract);
  const rulesOf = rulesByDeliverable(reading);
  const found = contract.clauses.flatMap((clause, index) =>
    clause.clause === 'deliverable'
      ? rulesOf(clause).flatMap((rule) => breachesOf({ rule, clause, index, whole }))
      : [],
  );
  const seen = new Set<string>();
  const cited = found.filter(({ path, evidence }) => {
    const key = `${evidence?.citation?.ruleId} ${path}`;
    return seen.size < seen.add(key).size;
  });
  return [...cited, ...chosenIssues(contract)];
}

/** That the rules of a platform depend on which one is chosen: once, at the first deliverable that leaves it to choice. */
function chosenIssues({ clauses }: Contract): ReviewFinding[] {
  const index = clauses.findIndex(
    (it) => it.clause === 'deliverable' && isPublished(it) && it.platform === ANY_PLATFORM,
  );
  const clauseId = clauses[index]?.id;
  return clauseId === undefined
    ? []
    : [reviewFinding('PLATFORM_CHOSEN', { path: `/clauses/${index}/platform`, clauseId })];
}

/** What the checks ask of the contract as a whole. */
interface Whole {
  /** The clause that names means of disclosure and no platform's switch; null if the switch is among them, or the default. */
  readonly undeclared: number | null;
  /** Whether sales are credited by links alone that lead to another place, so that the creator has to give such links. */
  readonly byOutsideLinks: boolean;
  readonly simulcasts: ReadonlySet<DeliverableClause>;
}

function wholeOf(contract: Contract): Whole {
  const named = contract.clauses.flatMap((clause, index) =>
    clause.clause === 'compliance' && clause.disclosure !== undefined
      ? [{ index, means: clause.disclosure.means }]
      : [],
  );
  const declared = named.some(({ means }) => means.includes('platform-switch'));
  return {
    undeclared: declared ? null : (named[0]?.index ?? null),
    byOutsideLinks: draftClauses(contract, 'attribution').some(
      ({ precedence }) => precedence?.every((kind) => OUTSIDE.has(kind)) ?? false,
    ),
    simulcasts: simulcasts(
      contract.clauses.flatMap((clause) => (clause.clause === 'deliverable' ? [clause] : [])),
    ),
  };
}

const OUTSIDE: ReadonlySet<TouchKind> = new Set(['affiliate', 'click', 'referral', 'utm']);

/** The rules that reach a deliverable: of its platform, in the markets that it addresses, each once. */
function rulesByDeliverable({ asOf, markets }: PlatformReading) {
  const known = new Map<string, readonly PlatformRule[]>();
  const rulesIn = (platform: Platform, market: Market): readonly PlatformRule[] => {
    const key = `${platform} ${market}`;
    const rules = known.get(key) ?? platformRulesFor({ platform, market, asOf });
    known.set(key, rules);
    return rules;
  };
  return ({ platform, audience, ...piece }: DeliverableClause): PlatformRule[] => {
    if (typeof platform !== 'string' || !isPublished(piece)) return [];
    const own = audience?.map(({ market }) => market);
    const addressed = markets.filter((market) => own?.includes(market) ?? true);
    const rules = addressed.flatMap((market) => rulesIn(platform, market));
    return [...new Set(rules)].filter(({ live }) => !live || isLive(piece));
  };
}

interface PlatformContext {
  readonly rule: PlatformRule;
  readonly clause: DeliverableClause;
  /** Place of the deliverable among the clauses. */
  readonly index: number;
  readonly whole: Whole;
}

/** The review's part of each kind of check; null where a contract has nothing to hold it against. */
const CHECKS: {
  readonly [Kind in PlatformCheck['check']]:
    | ((check: PlatformCheckOf<Kind>, context: PlatformContext) => ReviewFinding[])
    | null;
} = {
  declaration: (_, { rule, whole }) =>
    whole.undeclared === null
      ? []
      : [issue('PLATFORM_DECLARATION', rule, `/clauses/${whole.undeclared}/disclosure/means`)],
  'host-age': (_, context) =>
    context.clause.live?.hosts === undefined ? [] : [byHand(context, '/live/hosts')],
  // Whether a sale may be credited is for the platform to say; a live that may not begin is not delivered.
  followers: (_, context) => (context.rule.live ? [byHand(context, '/platform')] : []),
  'recorded-video': ({ generatedHost }, context) => {
    if (context.clause.live?.aiHost !== true) return [];
    const at = '/live/aiHost';
    return [generatedHost === 'banned' ? against(context, at) : byHand(context, at)];
  },
  simulcast: ({ allowed }, context) => {
    if (!context.whole.simulcasts.has(context.clause)) return [];
    const at = '/platform';
    return [allowed === 'no' ? against(context, at) : byHand(context, at)];
  },
  'off-platform-links': (_, context) =>
    context.whole.byOutsideLinks ? [byHand(context, '/platform')] : [],
  note: null,
};

function breachesOf(context: PlatformContext): ReviewFinding[] {
  const { check } = context.rule;
  const breaches = CHECKS[check.check] as
    | ((check: PlatformCheck, context: PlatformContext) => ReviewFinding[])
    | null;
  return breaches?.(check, context) ?? [];
}

function byHand({ rule, index }: PlatformContext, at: string): ReviewFinding {
  return issue('PLATFORM_BY_HAND', rule, `/clauses/${index}${at}`);
}

function against({ rule, index }: PlatformContext, at: string): ReviewFinding {
  return issue('PLATFORM_RULE', rule, `/clauses/${index}${at}`);
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
