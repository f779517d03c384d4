import { spanOf } from '../clauses/deliverable/node-span.ts';
import { draftClauses } from '../clauses/schemas.ts';
import type { Contract, Party } from '../contract/document.ts';
import { ruleSeverity, rulesFor } from '../law/in-force.ts';
import type { LawRule } from '../law/rule.ts';
import { compareInstants, type Instant, type LocalText, type Market } from '../vocabulary/index.ts';
import { type ReviewFinding, reviewFinding } from './finding.ts';
import type { ReviewCode } from './findings.ts';

/**
 * What the law of the audience's markets asks of the contract's text and does not find there, by rules in
 * force at `asOf`: disclosure at all, the platform's switch, permits on every publish date, mentions of a
 * written contract. Rules that only the room can keep are planned and verified, not reviewed.
 */
export function lawIssues(
  contract: Contract,
  { asOf, markets }: { readonly asOf: Instant; readonly markets: readonly Market[] },
): ReviewFinding[] {
  const seen = new Set<string>();
  return markets.flatMap((market) =>
    rulesFor(market, { asOf }).flatMap((rule) => {
      if (seen.has(rule.id)) return [];
      seen.add(rule.id);
      return breachesOf(rule, contract).filter(
        (issue) => issue.code !== 'LAW_DISCLOSURE' || firstOf(seen, `disclosure ${rule.market}`),
      );
    }),
  );
}

/** Whether a key is new; a market asks once for disclosure, though several of its rules do. */
function firstOf(seen: Set<string>, key: string): boolean {
  return seen.size < seen.add(key).size;
}

function breachesOf(rule: LawRule, contract: Contract): ReviewFinding[] {
  const { check } = rule;
  switch (check.check) {
    case 'label':
    case 'live-disclosure':
      return disclosureMissing(rule, contract);
    case 'platform-declaration':
      return disclosures(contract).some(({ means }) => means.includes('platform-switch'))
        ? []
        : [lawIssue('LAW_PLATFORM_SWITCH', rule, { path: '/clauses' })];
    case 'creator-permit':
      return creators(contract).flatMap(({ party, path }) =>
        permitIssues(rule, contract, { party, path, permit: check.permit }),
      );
    case 'written-contract':
      return contract.parties.flatMap((party, index) =>
        mentionIssues(rule, { party, path: `/parties/${index}` }),
      );
    default:
      return [];
  }
}

function disclosures(contract: Contract) {
  return draftClauses(contract, 'compliance').flatMap(({ disclosure }) =>
    disclosure === undefined ? [] : [disclosure],
  );
}

function disclosureMissing(rule: LawRule, contract: Contract): ReviewFinding[] {
  if (
    rule.check.check === 'live-disclosure' &&
    rule.check.applies === 'ai-host' &&
    !draftClauses(contract, 'deliverable').some((piece) => piece.live?.aiHost === true)
  )
    return [];
  return disclosures(contract).length > 0
    ? []
    : [lawIssue('LAW_DISCLOSURE', rule, { path: '/clauses' })];
}

function creators(contract: Contract): { party: Party; path: string }[] {
  return contract.parties.flatMap((party, index) =>
    party.role === 'creator' ? [{ party, path: `/parties/${index}` }] : [],
  );
}

function permitIssues(
  rule: LawRule,
  contract: Contract,
  { party, path, permit }: { party: Party; path: string; permit: string },
): ReviewFinding[] {
  const held = (party.licences ?? []).filter((licence) => licence.market === rule.market);
  const dates = draftClauses(contract, 'deliverable')
    .flatMap((piece) => piece.publish ?? [])
    .map(spanOf)
    .filter((span) => span !== null);
  const covers = (start: Instant, end: Instant): boolean =>
    held.some(
      ({ valid }) =>
        compareInstants(valid.start, start) <= 0 && compareInstants(end, valid.end) < 0,
    );
  const kept = held.length > 0 && dates.every(({ start, end }) => covers(start, end));
  return kept
    ? []
    : [
        lawIssue('LAW_PERMIT', rule, {
          path: `${path}/licences`,
          values: { party: party.name, permit },
        }),
      ];
}

function mentionIssues(
  rule: LawRule,
  { party, path }: { party: Party; path: string },
): ReviewFinding[] {
  const lacking: (keyof typeof MENTIONS)[] = [
    ...(party.address === undefined && party.email === undefined ? (['address'] as const) : []),
    ...(party.role === 'creator' && party.taxResidence === undefined
      ? (['taxResidence'] as const)
      : []),
  ];
  return lacking.map((field) =>
    lawIssue('LAW_MENTION', rule, {
      path: `${path}/${field}`,
      values: { party: party.name, field: MENTIONS[field] },
    }),
  );
}

/** What a written contract must mention of a party, as it reads after "does not name". */
const MENTIONS = {
  address: { en: 'a postal or e-mail address', 'zh-Hans': '邮寄或电子邮箱地址' },
  taxResidence: { en: 'the country of tax residence', 'zh-Hans': '税务居民国' },
} as const;

function lawIssue(
  code: ReviewCode,
  rule: LawRule,
  { path, values = {} }: { path: string; values?: Readonly<Record<string, string | LocalText>> },
): ReviewFinding {
  const { id, citation, source, confidence } = rule;
  return reviewFinding(code, {
    path,
    severity: ruleSeverity(rule),
    values: { ...values, market: rule.market, instrument: citation, rule: rule.summary },
    citation: { ruleId: id, instrument: citation, source, confidence },
  });
}
