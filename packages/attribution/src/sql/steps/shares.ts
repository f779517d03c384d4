import { PPM } from '@livelane/contracts/vocabulary';
import { partyKey } from '../../records/party.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, joined, sql } from '../dialects/fragment.ts';
import { type WarehouseRule, WHOLE } from '../plan/plan.ts';
import { IS_CODE } from './journeys.ts';
import { oneOf, type Render, type StepOf, touchOrder } from './step.ts';

/** What the rules read of a touch besides its own columns; each is computed where a rule needs it. */
const FACTS = {
  place: (dialect: Dialect) =>
    sql`row_number() OVER (PARTITION BY j.order_id ORDER BY ${touchOrder(dialect, 'oldest')})`,
  /** Of several at the last instant, the one that takes precedence has 1. */
  from_end: (dialect: Dialect) =>
    sql`row_number() OVER (PARTITION BY j.order_id ORDER BY ${touchOrder(dialect, 'newest')})`,
  from_end_direct_last: (dialect: Dialect) =>
    sql`row_number() OVER (PARTITION BY j.order_id ORDER BY CASE WHEN j.kind = 'direct' THEN 1 ELSE 0 END, ${touchOrder(dialect, 'newest')})`,
  of_party: (dialect: Dialect) =>
    sql`row_number() OVER (PARTITION BY j.order_id, j.party ORDER BY ${touchOrder(dialect, 'oldest')})`,
  touches: () => sql`count(*) OVER (PARTITION BY j.order_id)`,
  newest: () => sql`max(j.at) OVER (PARTITION BY j.order_id)`,
} as const satisfies Readonly<Record<string, (dialect: Dialect) => Fragment>>;

type Fact = keyof typeof FACTS;

/** The weight of a touch by a rule, and the facts that it reads of the touch `f`. */
interface RuleInSql {
  readonly facts: readonly Fact[];
  readonly weight: (dialect: Dialect) => Fragment;
}

function oneWhere(fact: Fact): RuleInSql {
  return {
    facts: [fact],
    weight: ({ name }) => sql`CASE WHEN f.${name(fact)} = 1 THEN 1 ELSE 0 END`,
  };
}

/** The rules, with the weights of `models/rules`. */
const RULES: {
  readonly [Model in WarehouseRule['model']]: (
    model: Extract<WarehouseRule, { model: Model }>,
  ) => RuleInSql;
} = {
  first: () => oneWhere('place'),
  last: () => oneWhere('from_end'),
  'last-non-direct': () => oneWhere('from_end_direct_last'),
  linear: () => ({ facts: [], weight: () => sql`1` }),
  'linear-unique': () => oneWhere('of_party'),
  position: ({ first, last }) => ({
    facts: ['place', 'from_end', 'touches'],
    // The last touch is the end, unless it is the first as well: then the end is the one at the last place.
    weight: () => {
      const scale = sql`CASE WHEN f.touches > 2 THEN f.touches - 2 ELSE 1 END`;
      const isEnd = sql`f.from_end = 1 OR (f.place = f.touches AND f.first_is_last = 1)`;
      return sql`CASE WHEN f.place = 1 THEN ${first} * (${scale}) WHEN ${isEnd} THEN ${last} * (${scale}) ELSE ${PPM - first - last} END`;
    },
  }),
  // Older touches than 53 half-lives have no weight, and a power too small to be written.
  'time-decay': ({ halfLifeSeconds }) => ({
    facts: ['newest'],
    weight: ({ real }) => {
      const age = sql`(f.newest - f.at)`;
      const halfLife = halfLifeSeconds * 1000;
      return sql`CASE WHEN ${age} > ${53 * halfLife} THEN 0 ELSE floor(${WHOLE} * power(${real(sql`2`)}, -${real(age)} / ${real(sql`${halfLife}`)})) END`;
    },
  }),
  // Where no party of the order is in the fit, all have equal parts.
  'frozen-fit': ({ coefficients }) => ({
    facts: ['of_party'],
    weight: ({ text, wide }) => {
      const own = coefficients.map(
        ({ coefficient, ...party }) => sql`WHEN ${text(partyKey(party))} THEN ${coefficient} `,
      );
      const first = sql`CASE WHEN f.of_party = 1 THEN 1 ELSE 0 END`;
      if (own.length === 0) return first;
      const given = sql`(${first}) * (CASE f.party ${joined(own, sql``)}ELSE 0 END)`;
      return sql`CASE WHEN sum(${wide(given)}) OVER (PARTITION BY f.order_id) > 0 THEN ${given} ELSE ${first} END`;
    },
  }),
};

function ruleOf(model: WarehouseRule): RuleInSql {
  const rule = RULES[model.model] as (model: WarehouseRule) => RuleInSql;
  return rule(model);
}

/**
 * The touches that divide an order, as `splitTouches` chooses them: redeemed codes where they take it, else those of the
 * best class; and whether all of them are redeemed codes.
 */
function divided(
  { codeTakesAll, classes }: Pick<StepOf<'share'>, 'codeTakesAll' | 'classes'>,
  dialect: Dialect,
): Fragment {
  const ranks = (classes ?? []).map(
    (kinds, rank) => sql`WHEN ${oneOf(sql`j.kind`, kinds, dialect)} THEN ${rank + 1}`,
  );
  const ofKind =
    classes === null ? sql`1` : sql`CASE ${joined(ranks, sql` `)} ELSE ${classes.length + 1} END`;
  const rank = codeTakesAll ? sql`CASE WHEN ${IS_CODE} THEN 0 ELSE ${ofKind} END` : ofKind;
  const ranked = sql`SELECT j.*, ${rank} AS class_rank, CASE WHEN ${IS_CODE} THEN 1 ELSE 0 END AS is_code FROM livelane_journey_touch AS j`;
  const best = sql`SELECT q.*, min(q.class_rank) OVER (PARTITION BY q.order_id) AS best_rank FROM (${ranked}) AS q`;
  return sql`SELECT b.*, min(b.is_code) OVER (PARTITION BY b.order_id) AS are_codes FROM (${best}) AS b WHERE b.class_rank = b.best_rank`;
}

/** The columns of the shares of the rule at a place. */
export function shareColumn(place: number): Fragment {
  return sql`share_${place}`;
}

export const share: Render<'share'> = ({ codeTakesAll, classes, rules }, dialect) => {
  const { real, whole, wide, name } = dialect;
  const inSql = rules.map(ruleOf);
  const equally = classes === null ? [] : (['of_party'] as const);
  const facts = [...new Set([...inSql.flatMap((rule) => rule.facts), ...equally])];
  const withFacts = facts.map((fact) => sql`, ${FACTS[fact](dialect)} AS ${name(fact)}`);
  const split = divided({ codeTakesAll, classes }, dialect);
  const touches = sql`SELECT j.*${joined(withFacts, sql``)} FROM (${split}) AS j`;
  const ends = rules.some(({ model }) => model === 'position')
    ? sql`SELECT g.*, max(CASE WHEN g.place = 1 AND g.from_end = 1 THEN 1 ELSE 0 END) OVER (PARTITION BY g.order_id) AS first_is_last FROM (${touches}) AS g`
    : touches;
  const weights = inSql.map(({ weight }, place) => {
    const own = weight(dialect);
    // With classes the owners of redeemed codes have equal shares.
    const given =
      classes === null
        ? own
        : sql`CASE WHEN f.are_codes = 1 THEN ${oneWhere('of_party').weight(dialect)} ELSE ${own} END`;
    return sql`, ${whole(given)} AS weight_${place}`;
  });
  const weighed = sql`SELECT f.order_id AS order_id, f.party AS party${joined(weights, sql``)} FROM (${ends}) AS f`;
  const shares = rules.map((_, place) => {
    const column = sql`v.weight_${place}`;
    // Summed as whole numbers: a sum of fractions would depend on the order of the rows.
    const total = sql`sum(${wide(column)}) OVER (PARTITION BY v.order_id)`;
    const equal = real(sql`count(*) OVER (PARTITION BY v.order_id)`);
    const part = sql`CASE WHEN ${total} = 0 THEN 1 / ${equal} ELSE ${real(column)} / ${real(total)} END`;
    return sql`, ${whole(sql`floor(${part} * ${WHOLE})`)} AS ${shareColumn(place)}`;
  });
  return sql`SELECT v.order_id AS order_id, v.party AS party${joined(shares, sql``)} FROM (${weighed}) AS v`;
};
