import { sql } from '../dialects/fragment.ts';
import type { Render } from './step.ts';

/**
 * The touches of every journey: of each order that is not pending, and, for each person by the strongest identity, those
 * that are in no order's journey.
 */
export const pathTouch: Render<'path_touch'> = (_, { first, wide }) => {
  const none = wide(sql`0`);
  const converted = sql`SELECT concat('o', j.order_id) AS journey, j.at AS at, j.kind_rank AS kind_rank, j.priority AS priority, j.touch_id AS touch_id, j.party AS party, r.converts AS converts, r.net AS net
    FROM livelane_journey_touch AS j JOIN livelane_revenue AS r ON r.order_id = j.order_id WHERE r.state <> 0`;
  const person = sql`coalesce(${first(sql`t.touch_persons`)}, '')`;
  const used = sql`SELECT DISTINCT e.touch_id AS touch_id, 1 AS hit FROM livelane_eligible_touch AS e WHERE e.eligible = 1`;
  const open = sql`SELECT concat('p', CASE WHEN ${person} = '' THEN concat('touch:', t.touch_id) ELSE ${person} END) AS journey, t.at AS at, t.kind_rank AS kind_rank, 0 AS priority, t.touch_id AS touch_id, t.party AS party, 0 AS converts, ${none} AS net
    FROM livelane_touch AS t LEFT JOIN (${used}) AS u ON u.touch_id = t.touch_id WHERE coalesce(u.hit, 0) = 0`;
  return sql`${converted} UNION ALL ${open}`;
};
