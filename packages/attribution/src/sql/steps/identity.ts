import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, sql } from '../dialects/fragment.ts';
import type { Render } from './step.ts';

/** Links by strength: the order itself, a click id, an identity of the buyer. Keys of people and of clicks are kept apart. */
const [BY_ORDER, BY_CLICK, BY_PERSON] = [0, 1, 2];

const ORDER = sql`o.order_id AS order_id, o.ordered_at AS ordered_at, o.in_room AS in_room, o.order_persons AS order_persons, o.codes AS codes, o.codes_known AS codes_known, o.order_identity AS order_identity`;

export const orderKey: Render<'order_key'> = (_, dialect) => {
  const { whole, unnested } = dialect;
  const persons = sql`SELECT ${ORDER}, concat('p', item) AS key, ${whole(sql`${BY_PERSON}`)} AS link, ${whole(sql`place`)} AS place
    FROM ${unnested(sql`livelane_purchase AS o`, sql`o.order_persons`)}`;
  const clicks = sql`SELECT ${ORDER}, concat('c', item) AS key, ${whole(sql`${BY_CLICK}`)} AS link, ${whole(sql`place`)} AS place
    FROM ${unnested(sql`livelane_purchase AS o`, sql`o.click_ids`)}`;
  const itself = sql`SELECT ${ORDER}, concat('p', o.order_identity) AS key, ${whole(sql`${BY_ORDER}`)} AS link, ${whole(sql`1`)} AS place
    FROM livelane_purchase AS o`;
  return sql`${persons} UNION ALL ${clicks} UNION ALL ${itself}`;
};

/** The identity of an order as `compoundId` makes it: its id, or, where it is long or has a colon, its hash. */
export function orderIdentity(id: Fragment, { text, sha256, characters }: Dialect): Fragment {
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
export const buyerTouch: Render<'buyer_touch'> = (step, dialect) => {
  const { before, binary, contains, exists } = dialect;
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
  const newest = sql`dense_rank() OVER (PARTITION BY o.order_id, o.key, o.link, o.place ORDER BY t.at DESC, ${binary(sql`t.touch_id`)} DESC)`;
  const match = sql`SELECT ${ORDER}, ${TOUCH}, ${newest} AS newest,
    CASE WHEN o.link < ${BY_PERSON} THEN o.link WHEN t.session_id <> '' AND t.session_id = o.in_room THEN 2 ELSE 2 + o.place END AS priority,
    CASE WHEN o.link = ${BY_PERSON} AND t.place > 1 AND ${stronger} THEN 1 ELSE 0 END AS conflict,
    CASE WHEN o.link <> ${BY_CLICK} AND ${contradicts(dialect)} THEN 1 ELSE 0 END AS is_contrary
    FROM livelane_order_key AS o JOIN livelane_touch_key AS t ON o.key = t.key
    WHERE t.at <= o.ordered_at AND (t.at >= o.ordered_at - ${step.lookbackMs} OR o.link = ${BY_ORDER}) AND o.ordered_at >= ${step.inForceFrom}`;
  const counted = sql`SELECT m.*, row_number() OVER (PARTITION BY m.order_id, m.touch_id ORDER BY m.conflict, m.priority) AS strength
    FROM (${match}) AS m WHERE m.newest <= ${step.mostTouchesOfKey} AND m.is_contrary = 0`;
  return sql`SELECT k.* FROM (${counted}) AS k WHERE k.strength = 1`;
};

/** Whether a code that was redeemed for an order contradicts it, as the function of this name in `identity` says. */
function contradicts({ codeKey, contains, exists }: Dialect): Fragment {
  const [listed, theirs, ours, shared] = [
    ...[sql`listed_code`, sql`their_identity`, sql`our_identity`],
    sql`shared_identity`,
  ] as const;
  const lists = exists(sql`o.codes`, listed, sql`${codeKey(listed)} = ${codeKey(sql`t.code`)}`);
  const scheme = schemeOf(theirs);
  const ownScheme = exists(sql`o.order_persons`, ours, sql`${schemeOf(ours)} = ${scheme}`);
  const inCommon = exists(
    sql`t.touch_persons`,
    shared,
    sql`${contains(sql`o.order_persons`, shared)} AND ${schemeOf(shared)} = ${scheme}`,
  );
  const differs = exists(
    sql`t.touch_persons`,
    theirs,
    sql`${scheme} <> '' AND ${scheme} <> 'order' AND ${ownScheme} AND NOT (${inCommon})`,
  );
  return sql`t.kind = 'code' AND ${contains(sql`t.touch_persons`, sql`o.order_identity`)} AND ((t.code <> '' AND o.codes_known = 1 AND NOT (${lists})) OR (${differs}))`;
}

/** Orders of whose buyer any touch is known up to then, however old. */
export function knownBuyers(): Fragment {
  const first = sql`SELECT t.key AS key, min(t.at) AS at FROM livelane_touch_key AS t GROUP BY t.key`;
  return sql`SELECT o.order_id AS order_id, o.ordered_at AS ordered_at FROM livelane_order_key AS o JOIN (${first}) AS f ON f.key = o.key
    WHERE f.at <= o.ordered_at AND o.link <> ${BY_ORDER}`;
}
