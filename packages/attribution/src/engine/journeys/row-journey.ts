import type { MergedOrder } from '../../journey/deduplicate.ts';
import type { Journey, JourneyTouch } from '../../journey/journey.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { idAt } from '../columns/column-touch.ts';
import { type JourneyRows, linkOf, type RowTouch } from './journey-rows.ts';

/** The journey of an order that {@link JourneyRows} decides, as `buildJourney` gives it; undefined for any other. */
export function rowJourney(
  order: MergedOrder,
  rows: JourneyRows,
  index: ColumnIndex,
): Journey | undefined {
  const at = Date.parse(order.at);
  const found = rows.touchesOf(order, at);
  if (found === undefined) return undefined;
  const touches = found.map((touch) => kept(touch, index));
  return {
    ...{ order, at, parts: [{ lines: order.lines, touches, codes: [] }], touches },
    ...{ codes: [], unownedCodes: [], codesNeedingProduct: [], inForce: true },
    ...{ introducedEarlier: [], conflicting: [], contradicting: [] },
    cutKeys: [...rows.cutKeys],
  };
}

/** A touch that the next journey does not use again. */
function kept(touch: RowTouch, { columns }: ColumnIndex): JourneyTouch {
  const { row, kind, at, firstSeenAt, rank, priority, party } = touch;
  const session = columns.optional.sessionId[row] ?? 0;
  return {
    ...{ ids: [idAt(columns, row)], kind, at, firstSeenAt, rank, priority, party },
    sessionId: session === 0 ? null : columns.texts.at(session - 1),
    link: linkOf(priority),
  };
}
