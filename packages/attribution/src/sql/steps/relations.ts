import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, joined, listed, sql } from '../dialects/fragment.ts';
import type { Copies, Source } from '../plan/plan.ts';
import { dayOf } from './calendar.ts';
import { orderIdentity } from './identity.ts';
import { oneOf, type Render, tableName } from './step.ts';

/** A column of a source row `s`: that of any copy where a record can have several. */
function columnOf({ copies }: Source, dialect: Dialect): (name: string) => Fragment {
  return (name) => {
    const column = sql`s.${dialect.name(name)}`;
    return copies === 'none' ? column : dialect.any(column);
  };
}

/** The grouping of copies by the ids of their record. */
function byId(copies: Copies, ...ids: readonly Fragment[]): Fragment {
  return copies === 'none' ? sql`` : sql` GROUP BY ${listed(ids)}`;
}

/** A text that is empty where it was null: ids are never empty. */
function orEmpty(text: Fragment): Fragment {
  return sql`coalesce(${text}, '')`;
}

function partyOf(creator: Fragment, channel: Fragment): Fragment {
  return sql`CASE WHEN ${creator} IS NULL THEN concat('channel:', ${channel}) ELSE concat('creator:', ${orEmpty(creator)}) END`;
}

export const touch: Render<'touch'> = ({ source, kinds }, dialect) => {
  const column = columnOf(source, dialect);
  const kind = column('kind');
  const ranks = kinds.map((name, rank) => sql`WHEN ${dialect.text(name)} THEN ${rank}`);
  return sql`SELECT s.id AS touch_id, ${kind} AS kind, ${dialect.whole(sql`CASE ${kind} ${joined(ranks, sql` `)} END`)} AS kind_rank,
    ${column('at_ms')} AS at, ${column('persons')} AS touch_persons, ${partyOf(column('creator'), column('channel'))} AS party,
    ${orEmpty(column('click_id'))} AS click_id, ${orEmpty(column('code'))} AS code,
    coalesce(${column('dwell_seconds')}, 0) AS dwell_seconds, ${orEmpty(column('session_id'))} AS session_id
  FROM ${tableName(source.table, dialect)} AS s WHERE ${oneOf(sql`s.kind`, kinds, dialect)}${byId(source.copies, sql`s.id`)}`;
};

/** Of copies with different status the last one counts: pending, then paid, then cancelled. */
export const purchase: Render<'purchase'> = ({ source }, dialect) => {
  const column = columnOf(source, dialect);
  const state = sql`CASE s.status WHEN 'pending' THEN 0 WHEN 'cancelled' THEN 2 ELSE 1 END`;
  return sql`SELECT s.id AS order_id, ${orderIdentity(sql`s.id`, dialect)} AS order_identity, ${column('at_ms')} AS ordered_at, ${column('persons')} AS order_persons,
    ${column('codes')} AS codes, ${source.copies === 'none' ? sql`s.codes_known` : sql`max(s.codes_known)`} AS codes_known, ${column('click_ids')} AS click_ids, ${orEmpty(column('in_room'))} AS in_room,
    ${source.copies === 'none' ? state : sql`max(${state})`} AS state
  FROM ${tableName(source.table, dialect)} AS s${byId(source.copies, sql`s.id`)}`;
};

/**
 * What remains of an order's money: of each line what its own adjustments leave, at least 0, less those of the whole order,
 * at least 0. What was returned and what disputes hold are kept apart. Adjustments of a line that the order does not have, or in another currency, are not booked.
 */
export const revenue: Render<'revenue'> = (step, dialect) => {
  const { wide } = dialect;
  const none = wide(sql`0`);
  const [line, adjustment] = [columnOf(step.lines, dialect), columnOf(step.adjustments, dialect)];
  const inCurrency = sql`s.currency = ${dialect.text(step.currency)}`;
  const lines = sql`SELECT s.order_id AS order_id, s.line_id AS line_id, 1 AS is_line, ${wide(line('minor'))} AS gross, ${none} AS returned, ${none} AS disputed
    FROM ${tableName(step.lines.table, dialect)} AS s WHERE ${inCurrency}${byId(step.lines.copies, sql`s.order_id`, sql`s.line_id`)}`;
  const amount = wide(adjustment('minor'));
  const returned = sql`CASE WHEN ${adjustment('change')} IN ('refund', 'cancellation') THEN ${amount} ELSE ${none} END`;
  const disputed = sql`CASE ${adjustment('change')} WHEN 'chargeback' THEN ${amount} WHEN 'chargeback-won' THEN -${amount} ELSE ${none} END`;
  const adjustments = sql`SELECT ${adjustment('order_id')} AS order_id, ${orEmpty(adjustment('line_id'))} AS line_id, 0 AS is_line, ${none} AS gross, ${returned} AS returned, ${disputed} AS disputed
    FROM ${tableName(step.adjustments.table, dialect)} AS s WHERE ${inCurrency}${byId(step.adjustments.copies, sql`s.id`)}`;
  const byLine = sql`SELECT a.order_id AS order_id, a.line_id AS line_id, max(a.is_line) AS is_line, sum(a.gross) AS gross, sum(a.returned) + CASE WHEN sum(a.disputed) > 0 THEN sum(a.disputed) ELSE ${none} END AS taken
    FROM (${lines} UNION ALL ${adjustments}) AS a GROUP BY a.order_id, a.line_id`;
  const remains = sql`CASE WHEN l.line_id = '' THEN -l.taken WHEN l.taken >= l.gross THEN ${none} ELSE l.gross - l.taken END`;
  const byOrder = sql`SELECT l.order_id AS order_id, sum(l.gross) AS gross, sum(${remains}) AS rest, max(l.is_line) AS is_order FROM (${byLine}) AS l GROUP BY l.order_id`;
  const money = sql`SELECT p.order_id AS order_id, p.state AS state, ${dayOf(sql`p.ordered_at`, step.days, dialect)} AS day, m.gross AS gross,
    CASE WHEN p.state = 2 OR m.rest < 0 THEN ${none} ELSE m.rest END AS net
    FROM livelane_purchase AS p JOIN (${byOrder}) AS m ON m.order_id = p.order_id WHERE m.is_order = 1`;
  return sql`SELECT n.order_id AS order_id, n.state AS state, n.day AS day, n.net AS net,
    CASE WHEN n.gross > 0 AND n.net = 0 THEN 0 ELSE 1 END AS converts FROM (${money}) AS n`;
};

/** Besides the codes a row without code and owner, so that every touch finds one. */
export const codeOwner: Render<'code_owner'> = ({ spans }, dialect) => {
  const rows = [{ code: '', from: FIRST, to: LAST, owner: null }, ...spans];
  const literal = dialect.rows(sql`literal`, [
    { name: 'code_key', type: 'text', values: rows.map(({ code }) => code) },
    { name: 'starts', type: 'integer', values: rows.map(({ from }) => from) },
    { name: 'ends', type: 'integer', values: rows.map(({ to }) => to) },
    { name: 'creator', type: 'text', values: rows.map(({ owner }) => owner?.creator ?? '') },
    { name: 'priority', type: 'integer', values: rows.map(({ owner }) => owner?.priority ?? 0) },
  ]);
  return sql`SELECT literal.code_key AS code_key, literal.starts AS starts, literal.ends AS ends, literal.creator AS creator, literal.priority AS priority FROM ${literal}`;
};

/** Before and after every instant that has a four-digit year. */
const [FIRST, LAST] = [-62_167_219_200_000, 253_402_300_800_000];

/** A code redeemed in the room can belong to another creator, so it is no evidence of whose room it is. */
export const roomOwner: Render<'room_owner'> = ({ table, kinds }, dialect) => {
  const touches = sql`SELECT ${orEmpty(sql`s.session_id`)} AS session_id, ${partyOf(sql`s.creator`, sql`s.channel`)} AS party
    FROM ${tableName(table, dialect)} AS s WHERE s.session_id IS NOT NULL AND ${oneOf(sql`s.kind`, kinds, dialect)}`;
  return sql`SELECT r.session_id AS session_id, min(r.party) AS party FROM (${touches}) AS r GROUP BY r.session_id HAVING count(DISTINCT r.party) = 1`;
};
