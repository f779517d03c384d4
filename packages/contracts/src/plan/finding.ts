import { disclosureDuties } from '../law/disclosure.ts';
import { rulesInForce } from '../law/in-force.ts';
import type { CheckOf, MarketRule } from '../law/rule.ts';
import { type Finding, type Money, PPM, type SessionPlan, toMinor } from '../vocabulary/index.ts';
import type { PlanCode } from './codes.ts';

/** A finding whose code is one of the catalogue's. */
type CodedFinding = Finding & { readonly code: PlanCode };

/**
 * What people should settle before a planned session: sheets that nobody local has reviewed, intervals that
 * are only this project's default, papers to have ready, and a law that changes before the day.
 * @returns findings in a stable order; empty when nothing is open
 */
export function planFindings(plan: SessionPlan): Finding[] {
  return [
    ...unreviewed(plan),
    ...movedLaw(plan),
    ...defaults(plan),
    ...papers(plan),
    ...withoutTime(plan),
    ...deepDiscounts(plan),
  ];
}

function unreviewed({ localization }: SessionPlan): CodedFinding[] {
  return localization.flatMap(({ market, language, reviewedBy }, index): CodedFinding[] =>
    reviewedBy !== null
      ? []
      : [
          {
            code: 'LOCALIZATION_UNREVIEWED',
            severity: 'warning',
            path: `/localization/${index}/reviewedBy`,
            message: {
              en: `Nobody local has reviewed the ${language} sheet for ${market}.`,
              'zh-Hans': `${market} 的 ${language} 本地化表尚无本地人员审核。`,
            },
            fix: {
              en: 'Have a local creator read it and name them in `reviews`.',
              'zh-Hans': '请当地达人审读，并在 `reviews` 中写明其姓名。',
            },
          },
        ],
  );
}

function movedLaw({ audience, aiHost, disclosures, window }: SessionPlan): CodedFinding[] {
  const planned = new Set(disclosures.map((duty) => duty.id));
  return marketsOf({ audience }).flatMap((market): CodedFinding[] => {
    const onTheDay = disclosureDuties(market, { asOf: window.start, aiHost });
    if (onTheDay.every((duty) => planned.has(duty.id))) return [];
    return [
      {
        code: 'LAW_CHANGES_BEFORE_SESSION',
        severity: 'error',
        path: '/disclosures',
        message: {
          en: `On the day of the session ${market} asks for other disclosures than planned.`,
          'zh-Hans': `开播当日 ${market} 的披露要求与计划不同。`,
        },
        fix: {
          en: 'Plan again with `asOf` on the day of the session.',
          'zh-Hans': '请将 `asOf` 设为开播当日，重新编制计划。',
        },
      },
    ];
  });
}

function defaults({ disclosures }: SessionPlan): CodedFinding[] {
  return disclosures.flatMap((duty, index): CodedFinding[] =>
    duty.citation.basis !== 'project-default'
      ? []
      : [
          {
            code: 'INTERVAL_NOT_LAW',
            severity: 'hint',
            path: `/disclosures/${index}`,
            message: {
              en: `No interval of ${duty.market} is known here: this one is a project default, not law.`,
              'zh-Hans': `未知 ${duty.market} 对间隔的规定：此为项目默认值，并非法律。`,
            },
            fix: {
              en: 'Ask local counsel, or set `defaultGapSeconds`.',
              'zh-Hans': '请咨询当地律师，或设定 `defaultGapSeconds`。',
            },
          },
        ],
  );
}

function papers(plan: SessionPlan): CodedFinding[] {
  return [...audienceRules(plan)].flatMap(({ id, check }): CodedFinding[] =>
    check.check === 'documents-before-start'
      ? [
          {
            code: 'DOCUMENTS_BEFORE_START',
            severity: 'warning',
            path: '/runSheet',
            message: check.says,
            fix: {
              en: `Have ready before the start (${id}): ${check.documents.join(', ')}.`,
              'zh-Hans': `请在开播前备齐上述文件（${id}）。`,
            },
          },
        ]
      : [],
  );
}

function withoutTime({ products, runSheet }: SessionPlan): CodedFinding[] {
  const shown = new Set(runSheet.flatMap(({ productId }) => productId ?? []));
  const left = products.filter(({ id }) => !shown.has(id)).length;
  if (left === 0) return [];
  return [
    {
      code: 'PRODUCTS_WITHOUT_TIME',
      severity: 'warning',
      path: '/runSheet',
      message: {
        en: `The run sheet has no time for ${left} of ${products.length} product(s).`,
        'zh-Hans': `执行单无法安排 ${products.length} 件商品中的 ${left} 件。`,
      },
      fix: {
        en: 'Lengthen the session, or name fewer products in the deliverable.',
        'zh-Hans': '延长直播，或在交付内容中减少商品。',
      },
    },
  ];
}

/**
 * Promotions below the price that a market's cap on discounts leaves. A hint, whatever the rule's confidence: the
 * contract does not prove what the price was before.
 */
function deepDiscounts(plan: SessionPlan): CodedFinding[] {
  return [...audienceRules(plan)].flatMap(({ check }) =>
    check.check === 'discount-cap' ? beyondCap(check, plan) : [],
  );
}

function beyondCap({ most, says }: CheckOf<'discount-cap'>, { products }: SessionPlan) {
  const least = PPM - most;
  return products.flatMap(({ price, promotion }, index): CodedFinding[] =>
    promotion === undefined || !isBelow(promotion.price, { share: least, of: price })
      ? []
      : [
          {
            code: 'DISCOUNT_OVER_HALF',
            severity: 'hint',
            path: `/products/${index}/promotion/price`,
            message: says,
            fix: {
              en: `Raise the promotion price to at least ${least / 10_000} % of the price before, or ask local counsel.`,
              'zh-Hans': `将促销价提高到原价的 ${least / 10_000}% 以上，或咨询当地律师。`,
            },
          },
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
