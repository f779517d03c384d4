import { disclosureDuties } from '../law/disclosure.ts';
import { rulesFor } from '../law/in-force.ts';
import { type Finding, findingOf, type SessionPlan, toMinor } from '../vocabulary/index.ts';
import { PLAN_FINDINGS, type PlanCode } from './findings.ts';

/** Something that people should decide before a session. */
export type PlanFinding = Finding<PlanCode>;

/**
 * What people should decide before a planned session: localization notes without a local reviewer, intervals that are
 * only a default of this project, documents to have ready, and a law that changes before the day.
 * @returns findings in a stable order; empty when nothing is open
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
            params: { market, language },
          }),
        ],
  );
}

function movedLaw({ audience, aiHost, disclosures, window }: SessionPlan): PlanFinding[] {
  const planned = new Set(disclosures.map((duty) => duty.id));
  return marketsOf({ audience }).flatMap((market) => {
    const onTheDay = disclosureDuties(market, { asOf: window.start, aiHost });
    if (onTheDay.every((duty) => planned.has(duty.id))) return [];
    const params = { market };
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
            params: { market },
          }),
        ],
  );
}

function papers({ audience, window }: SessionPlan): PlanFinding[] {
  return marketsOf({ audience }).flatMap((market) =>
    rulesFor(market, { asOf: window.start }).flatMap(({ id, check, summary }) =>
      check.check === 'documents-before-start'
        ? [
            findingOf(PLAN_FINDINGS, 'DOCUMENTS_BEFORE_START', {
              path: '/runSheet',
              params: { rule: summary, ruleId: id, documents: check.documents },
            }),
          ]
        : [],
    ),
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

/** Vietnam caps a discount at half of the price before it (Decree 128/2024, from 2024-12-01; confidence M). */
function deepDiscounts({ audience, products }: SessionPlan): PlanFinding[] {
  if (!marketsOf({ audience }).includes('VN')) return [];
  return products.flatMap(({ price, promotion }, index) =>
    promotion === undefined ||
    promotion.price.currency !== price.currency ||
    toMinor(promotion.price) * 2n >= toMinor(price)
      ? []
      : [
          findingOf(PLAN_FINDINGS, 'DISCOUNT_OVER_HALF', {
            path: `/products/${index}/promotion/price`,
          }),
        ],
  );
}

function marketsOf({ audience }: Pick<SessionPlan, 'audience'>): string[] {
  return [...new Set(audience.map(({ market }) => market))];
}
