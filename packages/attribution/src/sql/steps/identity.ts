import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, sql } from '../dialects/fragment.ts';
import type { Render } from './step.ts';

/** Links by strength: the order itself, a click id, an identity of the buyer. Keys of people and of clicks are kept apart. */
const [BY_ORDER, BY_CLICK, BY_PERSON] = [0, 1, 2];

const ORDER = sql`o.order_id AS order_id, o.ordered_at AS ordered_at, o.in_room AS in_room, o.order_persons AS order_persons, o.codes AS codes`;

export const orderKey: Render<'order_key'> = (_, dialect) => {
  const { whole, unnested } = dialect;
  const persons = sql`SELECT ${ORDER}, concat('p', item) AS key, ${whole(sql`${BY_PERSON}`)} AS link, ${whole(sql`place`)} AS place
    FROM ${unnested(sql`livelane_purchase AS o`, sql`o.order_persons`)}`;
  const clicks = sql`SELECT ${ORDER}, concat('c', item) AS key, ${whole(sql`${BY_CLICK}`)} AS link, ${whole(sql`place`)} AS place
    FROM ${unnested(sql`livelane_purchase AS o`, sql`o.click_ids`)}`;
  const itself = sql`SELECT ${ORDER}, concat('p', ${orderIdentity(sql`o.order_id`, dialect)}) AS key, ${whole(sql`${BY_ORDER}`)} AS link, ${whole(sql`1`)} AS place
    FROM livelane_purchase AS o`;
  return sql`${persons} UNION ALL ${clicks} UNION ALL ${itself}`;
};

/** The identity of an order as `compoundId` makes it: its id, or, where it is long or has a colon, its hash. */
function orderIdentity(id: Fragment, { text, sha256, characters }: Dialect): Fragment {
  const escaped = sql`replace(replace(${id}, ${text('\\')}, ${text('\\\\')}), ${text('"')}, ${text('\\"')})`;
  return sql`CASE WHEN ${characters(id)} <= 122 AND position(':' IN ${id}) = 0 THEN concat('order:', ${id}) ELSE concat('order:sha256:', ${sha256(sql`concat('["', ${escaped}, '"]')`)}) END`;
}

const TOUCH = sql`t.touch_id AS touch_id, t.kind AS kind, t.kind_rank AS kind_rank, t.at AS at, t.touch_persons AS touch_persons, t.party AS party, t.code AS code, t.dwell_seconds AS dwell_seconds, t.session_id AS session_id`;

export const touchKey: Render<'touch_key'> = (_, { whole, unnested }) => {
  const persons = sql`SELECT ${TOUCH}, concat('p', item) AS key, ${whole(sql`place`)} AS place
    FROM ${unnested(sql`livelane_touch AS t`, sql`t.touch_persons`)}`;
  return sql`${persons} UNION ALL SELECT ${TOUCH}, concat('c', t.click_id) AS key, ${whole(sql`1`)} AS place FROM livelane_touch AS t WHERE t.click_id <> ''`;
};

/** The scheme of an identity: the text before its first colon, empty where there is none. */
function schemeOf(identity: Fragment): Fragment {
  return sql`CASE WHEN position(':' IN ${identity}) > 1 THEN substring(${identity}, 1, position(':' IN ${identity}) - 1) ELSE '' END`;
}

/**
 * Priorities as those of `joinTouches`. A touch that shares an identity belongs to another person where a stronger identity
 * of the same scheme differs; it then makes the buyer known and nothing else.
 */
export const buyerTouch: Render<'buyer_touch'> = ({ inForceFrom, lookbackMs }, dialect) => {
  const { before, contains, exists } = dialect;
  const [theirs, ours] = [sql`their_identity`, sql`our_identity`];
  const sameScheme = exists(
    before(sql`o.order_persons`, sql`o.place`),
    ours,
    sql`${schemeOf(ours)} = ${schemeOf(theirs)}`,
  );
  const stronger = exists(
    before(sql`t.touch_persons`, sql`t.place`),
    theirs,
    sql`${schemeOf(theirs)} <> '' AND NOT (${contains(sql`o.order_persons`, theirs)}) AND ${sameScheme}`,
  );
  const match = sql`SELECT ${ORDER}, ${TOUCH},
    CASE WHEN o.link < ${BY_PERSON} THEN o.link WHEN t.session_id <> '' AND t.session_id = o.in_room THEN 2 ELSE 2 + o.place END AS priority,
    CASE WHEN o.link = ${BY_PERSON} AND t.place > 1 AND ${stronger} THEN 1 ELSE 0 END AS conflict
    FROM livelane_order_key AS o JOIN livelane_touch_key AS t ON o.key = t.key
    WHERE t.at <= o.ordered_at AND t.at >= o.ordered_at - ${lookbackMs} AND o.ordered_at >= ${inForceFrom}`;
  return sql`SELECT k.* FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.order_id, m.touch_id ORDER BY m.conflict, m.priority) AS strength FROM (${match}) AS m
  ) AS k WHERE k.strength = 1`;
};
