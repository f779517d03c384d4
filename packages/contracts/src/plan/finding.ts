import { disclosureDuties } from '../law/disclosure.ts';
import { rulesInForce } from '../law/in-force.ts';
import { languageName } from '../law/names/language-name.ts';
import { marketName } from '../law/names/market-name.ts';
import type { CheckOf, MarketRule } from '../law/rule.ts';
import {
  type Finding,
  findingOf,
  formatPercent,
  type Money,
  PPM,
  type SessionPlan,
  toMinor,
} from '../vocabulary/index.ts';
import { PLAN_FINDINGS, type PlanCode } from './findings.ts';

/** An open point that people should decide before a session; its `path` points into the session plan. */
export type PlanFinding = Finding<PlanCode>;

/**
 * The open points of a session plan: localization notes without a local reviewer, intervals that are only a default
 * of this project, documents to have ready, and a law that changes before the session.
 * @returns findings in a stable order; empty when nothing is open
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { planFindings, planSession } from '@livelane/contracts/plan';
 * const example = createRequire(import.meta.url);
 * const [contract, brief] = ['contract', 'brief'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const plan = planSession(contract, { brief, asOf: '2026-11-09T17:00:00Z' });
 * planFindings(plan).map(({ code }) => code); // => ["LOCALIZATION_UNREVIEWED","DOCUMENTS_BEFORE_START"]
 * ```
 */
export function planFindings(plan: SessionPlan): PlanFinding[] {
  return [
    ...unreviewed(plan),
    ...movedLaw(plan),
    ...defaults(plan),
    ...papers(plan),
    ...withoutTime(plan),
    ...deepDiscounts(plan),
  ];
}

function unreviewed({ localization }: SessionPlan): PlanFinding[] {
  return localization.flatMap(({ market, language, reviewedBy }, index) =>
    reviewedBy !== null
      ? []
      : [
          findingOf(PLAN_FINDINGS, 'LOCALIZATION_UNREVIEWED', {
            path: `/localization/${index}/reviewedBy`,
            params: {
              ...{ market, language },
              country: marketName(market),
              spoken: languageName(language),
            },
          }),
        ],
  );
}

function movedLaw({ audience, aiHost, disclosures, window }: SessionPlan): PlanFinding[] {
  const planned = new Set(disclosures.map((duty) => duty.id));
  return marketsOf({ audience }).flatMap((market) => {
    const onTheDay = disclosureDuties(market, { asOf: window.start, aiHost });
    if (onTheDay.every((duty) => planned.has(duty.id))) return [];
    const params = { market, country: marketName(market) };
    return [
      findingOf(PLAN_FINDINGS, 'LAW_CHANGES_BEFORE_SESSION', { path: '/disclosures', params }),
    ];
  });
}

function defaults({ disclosures }: SessionPlan): PlanFinding[] {
  return disclosures.flatMap(({ citation, market }, index) =>
    citation.basis !== 'project-default'
      ? []
      : [
          findingOf(PLAN_FINDINGS, 'INTERVAL_NOT_LAW', {
            path: `/disclosures/${index}`,
            params: { ...{ market }, country: marketName(market) },
          }),
        ],
  );
}

function papers(plan: SessionPlan): PlanFinding[] {
  return [...audienceRules(plan)].flatMap(({ id, check }) =>
    check.check === 'documents-before-start'
      ? [
          findingOf(PLAN_FINDINGS, 'DOCUMENTS_BEFORE_START', {
            path: '/runSheet',
            params: { rule: check.says, ruleId: id, documents: check.documents },
          }),
        ]
      : [],
  );
}

function withoutTime({ products, runSheet }: SessionPlan): PlanFinding[] {
  const shown = new Set(runSheet.flatMap(({ productId }) => productId ?? []));
  const count = products.filter(({ id }) => !shown.has(id)).length;
  const params = { count, total: products.length };
  return count === 0
    ? []
    : [findingOf(PLAN_FINDINGS, 'PRODUCTS_WITHOUT_TIME', { path: '/runSheet', params })];
}

/**
 * Promotions below the price that a market's cap on discounts leaves. A hint, whatever the rule's confidence: the
 * contract does not prove what the price was before.
 */
function deepDiscounts(plan: SessionPlan): PlanFinding[] {
  return [...audienceRules(plan)].flatMap(({ check }) =>
    check.check === 'discount-cap' ? beyondCap(check, plan) : [],
  );
}

function beyondCap({ most, says }: CheckOf<'discount-cap'>, { products }: SessionPlan) {
  const least = PPM - most;
  return products.flatMap(({ price, promotion }, index) =>
    promotion === undefined || !isBelow(promotion.price, { share: least, of: price })
      ? []
      : [
          findingOf(PLAN_FINDINGS, 'DISCOUNT_ABOVE_CAP', {
            path: `/products/${index}/promotion/price`,
            params: { rule: says, least: formatPercent(least) },
          }),
        ],
  );
}

/** Whether an amount is below a share (ppm) of another one of the same currency. */
function isBelow(
  amount: Money,
  { share, of }: { readonly share: number; readonly of: Money },
): boolean {
  return (
    amount.currency === of.currency && toMinor(amount) * BigInt(PPM) < toMinor(of) * BigInt(share)
  );
}

/** The rules in force for the audience when the session starts, each once. */
function audienceRules({ audience, window }: SessionPlan): ReadonlySet<MarketRule> {
  return new Set(
    marketsOf({ audience }).flatMap((market) => rulesInForce(market, { asOf: window.start })),
  );
}

function marketsOf({ audience }: Pick<SessionPlan, 'audience'>): string[] {
  return [...new Set(audience.map(({ market }) => market))];
}
