import { isLive, isPublished } from '../clauses/deliverable/form/form.ts';
import { spanOf } from '../clauses/deliverable/node-span.ts';
import { draftClauses } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import type { Party } from '../contract/party.ts';
import { type Day, rulesInForce } from '../law/in-force.ts';
import type { CheckOf, MarketRule } from '../law/rule.ts';
import {
  compareInstants,
  type FxQuote,
  type Instant,
  type LocalText,
  type Market,
  marketScopes,
} from '../vocabulary/index.ts';
import type { ReviewFinding } from './finding.ts';
import { byHand, lawIssue, type RuleContext } from './law-issue.ts';
import { writtenContractIssues } from './written-contract.ts';

/** Options of {@link lawIssues}: the instant whose law applies, the markets of the audience, and exchange rates. */
export interface LawReading {
  readonly asOf: Day;
  readonly markets: readonly Market[];
  readonly fx: readonly FxQuote[];
}

/**
 * Requirements of the law of the audience's markets that the contract's text does not meet, by rules in force at
 * `asOf`: disclosure at all, the platform's switch, permits on every publish date, registers, ages of hosts, mentions
 * of a written contract, data protection where leads are paid for. Rules that only the room can keep are planned and verified, not reviewed.
 */
export function lawIssues(contract: Contract, { asOf, markets, fx }: LawReading): ReviewFinding[] {
  const rules = new Set(markets.flatMap((market) => rulesInForce(market, { asOf })));
  const undisclosed = new Set<Market>();
  return [...rules].flatMap((rule) =>
    breachesOf({ rule, contract, asOf, fx }).filter(
      // A market asks once for disclosure, though several of its rules do.
      ({ code }) => code !== 'LAW_DISCLOSURE' || isNew(undisclosed, rule.market),
    ),
  );
}

function isNew<Key>(seen: Set<Key>, key: Key): boolean {
  return seen.size < seen.add(key).size;
}

/** The review's part of each kind of check; null where only people, a plan or a room can check it. */
const CHECKS: {
  readonly [Kind in MarketRule['check']['check']]:
    | ((check: CheckOf<Kind>, context: RuleContext) => ReviewFinding[])
    | null;
} = {
  label: (_, context) => disclosureMissing(context),
  'live-disclosure': ({ applies }, context) =>
    applies === 'ai-host' && !hasLive(context.contract, ({ aiHost }) => aiHost === true)
      ? []
      : disclosureMissing(context),
  'platform-declaration': (_, context) => {
    const means = disclosures(context.contract).flatMap((it) => it.means);
    if (means.includes('platform-switch')) return [];
    // A piece that bears a label is disclosed as such; without the switch only the platform is not told.
    const atMost = means.includes('content-label') ? 'warning' : 'error';
    return [lawIssue('LAW_PLATFORM_SWITCH', context.rule, { path: '/clauses', atMost })];
  },
  'lead-data': ({ says }, { rule, contract }) =>
    draftClauses(contract, 'action-fee').some(({ action }) => action === 'lead')
      ? [byHand(says, { rule, path: '/clauses' })]
      : [],
  'creator-permit': permitIssues,
  'creator-register': registerIssues,
  'host-age': ({ says }, { rule, contract }) =>
    hasLive(contract) ? [byHand(says, { rule, path: '/clauses' })] : [],
  'written-contract': writtenContractIssues,
  'documents-before-start': null,
  'discount-cap': null,
  'local-representative': representativeIssues,
  'banned-goods': null,
};

function breachesOf(context: RuleContext): ReviewFinding[] {
  const { check } = context.rule;
  const breaches = CHECKS[check.check] as
    | ((check: MarketRule['check'], context: RuleContext) => ReviewFinding[])
    | null;
  return breaches?.(check, context) ?? [];
}

function disclosures(contract: Contract) {
  return draftClauses(contract, 'compliance').flatMap(({ disclosure }) =>
    disclosure === undefined ? [] : [disclosure],
  );
}

function disclosureMissing({ rule, contract }: RuleContext): ReviewFinding[] {
  return disclosures(contract).length > 0
    ? []
    : [lawIssue('LAW_DISCLOSURE', rule, { path: '/clauses' })];
}

type Live = { readonly aiHost?: boolean };

function hasLive(contract: Contract, fits: (live: Live) => boolean = () => true): boolean {
  return draftClauses(contract, 'deliverable').some(
    (piece) => piece.live && isLive(piece) && fits(piece.live),
  );
}

/** Creators with their place, each with the licences that they show for the market of a rule. */
function creators({ contract, rule }: RuleContext) {
  return contract.parties.flatMap((party, index) =>
    party.role === 'creator'
      ? [
          {
            party,
            path: `/parties/${index}/licences`,
            held: (party.licences ?? []).filter(({ market }) => market === rule.market),
          },
        ]
      : [],
  );
}

function permitIssues(
  { permit }: CheckOf<'creator-permit'>,
  context: RuleContext,
): ReviewFinding[] {
  const spans = draftClauses(context.contract, 'deliverable')
    .filter(isPublished)
    .flatMap((piece) => piece.publish ?? [])
    .map(spanOf)
    .filter((span) => span !== null);
  const { rule } = context;
  return creators(context).flatMap(({ party, path, held }) => {
    const covers = (licences: typeof held): boolean =>
      licences.length > 0 && spans.every((span) => covered(span, licences));
    if (covers(held.filter(({ ruleId }) => ruleId === rule.id))) return [];
    return covers(held.filter(({ ruleId = rule.id }) => ruleId === rule.id))
      ? [byHand(whichPermit(permit, rule.id), { rule, path })]
      : [lawIssue('LAW_PERMIT', rule, { path, values: { party: party.name, permit } })];
  });
}

/** A licence without a rule has a market, a number and an issuer, and does not say which permit it is. */
function whichPermit(permit: LocalText, ruleId: string): LocalText {
  return {
    en: `The licences shown are ${permit['en'] ?? ''} (those which are may say so: "ruleId": "${ruleId}").`,
    'zh-Hans': `所列许可确为${permit['zh-Hans'] ?? ''}（如是，可写明 "ruleId": "${ruleId}"）。`,
  };
}

/** Whether licences together, one starting no later than the one before it ends, cover a span to its last moment. */
function covered(
  { start, end }: { readonly start: Instant; readonly end: Instant },
  held: NonNullable<Party['licences']>,
): boolean {
  const reached = held
    .map(({ valid }) => valid)
    .sort((a, b) => compareInstants(a.start, b.start))
    .reduce(
      (until, valid) =>
        compareInstants(valid.start, until) <= 0 && compareInstants(until, valid.end) < 0
          ? valid.end
          : until,
      start,
    );
  return compareInstants(end, reached) < 0;
}

/** A contract does not hold how many followers a creator has, only whether an entry of the market is shown. */
function registerIssues(
  { says }: CheckOf<'creator-register'>,
  context: RuleContext,
): ReviewFinding[] {
  return creators(context)
    .filter(({ held }) => held.length === 0)
    .map(({ path }) => byHand(says, { rule: context.rule, path }));
}

function representativeIssues(
  { says, outside }: CheckOf<'local-representative'>,
  context: RuleContext,
): ReviewFinding[] {
  return creators(context)
    .filter(({ party }) => !marketScopes(party.market).some((scope) => outside.includes(scope)))
    .map(({ path }) => byHand(says, { rule: context.rule, path }));
}
