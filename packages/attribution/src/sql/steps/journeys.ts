import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, joined, sql } from '../dialects/fragment.ts';
import { knownBuyers } from './identity.ts';
import type { Render, StepOf } from './step.ts';

/** What a candidate is for its order: the lower ones exclude `ROOM` and `NOBODY`. */
const [CODE, TOUCH, KNOWN, ROOM, NOBODY] = [0, 1, 2, 3, 4];

/** Whether a candidate of an order is a redeemed code. */
export const IS_CODE = sql`j.role = ${CODE}`;

export const candidate: Render<'candidate'> = (step, dialect) => {
  const { codeRank, roomRank } = step;
  const nobody = sql`SELECT p.order_id AS order_id, ${NOBODY} AS role, 'n' AS item_key, '' AS touch_id, '' AS kind, p.ordered_at AS at, ${dialect.whole(sql`0`)} AS kind_rank, ${dialect.whole(sql`0`)} AS priority, 'nobody' AS party FROM livelane_purchase AS p`;
  const branches = [
    touchesAndEntries(step, dialect),
    ...(codeRank === null ? [] : [codesOfOrders(step, codeRank, dialect)]),
    ...(roomRank === null ? [] : [roomsOfOrders(step, roomRank, dialect), knownOrders(dialect)]),
    nobody,
  ];
  return joined(branches, sql` UNION ALL `);
};

/** The buyer's touches. The entry of an owned code becomes that code, at the time of the order. */
function touchesAndEntries(
  { codeRank }: StepOf<'candidate'>,
  { whole, codeKey, exists }: Dialect,
): Fragment {
  const code = codeKey(sql`e.code`);
  const ofOrder = exists(sql`e.codes`, sql`order_code`, sql`${codeKey(sql`order_code`)} = ${code}`);
  const isEntry = sql`e.eligible = 1 AND e.kind = 'code' AND e.code <> '' AND (e.priority = 0 OR ${ofOrder})`;
  const entry =
    codeRank === null
      ? sql`''`
      : sql`CASE WHEN ${isEntry} AND ${code} IN (SELECT known.code_key FROM livelane_code_owner AS known) THEN ${code} ELSE '' END`;
  const owned = (then: Fragment, otherwise: Fragment): Fragment =>
    sql`CASE WHEN c.creator <> '' THEN ${then} ELSE ${otherwise} END`;
  return sql`SELECT x.order_id AS order_id, ${owned(sql`${CODE}`, sql`CASE WHEN x.eligible = 1 THEN ${TOUCH} ELSE ${KNOWN} END`)} AS role,
    ${owned(sql`concat('k', c.code_key)`, sql`concat('t', x.touch_id)`)} AS item_key, x.touch_id AS touch_id, x.kind AS kind,
    ${owned(sql`x.ordered_at`, sql`x.at`)} AS at, ${whole(owned(sql`${codeRank ?? 0}`, sql`x.kind_rank`))} AS kind_rank,
    ${whole(owned(sql`c.priority`, sql`x.priority`))} AS priority, ${owned(sql`concat('creator:', c.creator)`, sql`x.party`)} AS party
    FROM (SELECT e.*, ${entry} AS entry_key FROM livelane_eligible_touch AS e) AS x JOIN livelane_code_owner AS c ON c.code_key = x.entry_key
    WHERE c.starts <= x.ordered_at AND x.ordered_at < c.ends`;
}

/** The codes that an order carries, whether or not their entry was recorded. */
function codesOfOrders(
  { inForceFrom }: StepOf<'candidate'>,
  rank: number,
  { whole, codeKey, unnested }: Dialect,
): Fragment {
  const codes = sql`SELECT o.order_id AS order_id, o.ordered_at AS ordered_at, ${codeKey(sql`item`)} AS code_key FROM ${unnested(sql`livelane_purchase AS o`, sql`o.codes`)}`;
  return sql`SELECT y.order_id AS order_id, ${CODE} AS role, concat('k', c.code_key) AS item_key, '' AS touch_id, 'code' AS kind, y.ordered_at AS at,
    ${whole(sql`${rank}`)} AS kind_rank, c.priority AS priority, concat('creator:', c.creator) AS party
    FROM (${codes}) AS y JOIN livelane_code_owner AS c ON c.code_key = y.code_key
    WHERE c.creator <> '' AND c.starts <= y.ordered_at AND y.ordered_at < c.ends AND y.ordered_at >= ${inForceFrom}`;
}

/** The only party of the room where an order was placed: counts where nothing is known of the buyer. */
function roomsOfOrders(
  { inForceFrom }: StepOf<'candidate'>,
  rank: number,
  { whole }: Dialect,
): Fragment {
  return sql`SELECT p.order_id AS order_id, ${ROOM} AS role, 'r' AS item_key, '' AS touch_id, 'live-click' AS kind, p.ordered_at AS at,
    ${whole(sql`${rank}`)} AS kind_rank, ${whole(sql`0`)} AS priority, r.party AS party
    FROM livelane_purchase AS p JOIN livelane_room_owner AS r ON r.session_id = p.in_room WHERE p.ordered_at >= ${inForceFrom}`;
}

/** Orders of known buyers: they are not credited to the room. */
function knownOrders({ whole }: Dialect): Fragment {
  return sql`SELECT h.order_id AS order_id, ${KNOWN} AS role, 'h' AS item_key, '' AS touch_id, '' AS kind, h.ordered_at AS at,
    ${whole(sql`0`)} AS kind_rank, ${whole(sql`0`)} AS priority, 'nobody' AS party FROM (${knownBuyers()}) AS h`;
}

/** Each candidate once: of a code the entry with the first id. Then what the others of the order leave of it. */
export const journeyTouch: Render<'journey_touch'> = (_, { binary }) => {
  const copies = sql`SELECT c.*, row_number() OVER (PARTITION BY c.order_id, c.item_key ORDER BY CASE WHEN c.touch_id = '' THEN 1 ELSE 0 END, ${binary(sql`c.touch_id`)}) AS copy FROM livelane_candidate AS c`;
  const best = sql`SELECT d.*, min(d.role) OVER (PARTITION BY d.order_id) AS best,
    min(CASE WHEN d.role = ${KNOWN} THEN ${NOBODY} ELSE d.role END) OVER (PARTITION BY d.order_id) AS best_credited FROM (${copies}) AS d WHERE d.copy = 1`;
  const kept = sql`j.role <= ${TOUCH} OR (j.role = ${ROOM} AND j.best = ${ROOM}) OR (j.role = ${NOBODY} AND (j.best_credited = ${NOBODY} OR (j.best_credited = ${ROOM} AND j.best < ${ROOM})))`;
  return sql`SELECT j.order_id AS order_id, j.role AS role, j.touch_id AS touch_id, j.kind AS kind, j.at AS at, j.kind_rank AS kind_rank, j.priority AS priority, j.party AS party FROM (${best}) AS j WHERE ${kept}`;
};
