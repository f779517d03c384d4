import { orderIdentity } from '../../identity/join.ts';
import { MOST_TOUCHES_OF_A_KEY } from '../../identity/timeline.ts';
import type { JourneyContext } from '../../journey/build-journey.ts';
import type { JourneyTouch } from '../../journey/journey.ts';
import type { Order } from '../../records/order.ts';
import type { WindowedTouch } from '../../windows/eligibility.ts';
import type { ColumnIndex } from '../columns/column-index.ts';
import { compareIdsAt } from '../columns/column-touch.ts';
import type { Timelines } from '../partition/timelines.ts';
import { LIST, NO_DWELL } from '../scan/touch-part.ts';

/** A touch of a journey that is used again for the next one. */
export interface RowTouch extends JourneyTouch {
  /** The number of its party. */
  readonly partyNumber: number;
  readonly row: number;
}

type Reused = { -readonly [Name in keyof RowTouch]: RowTouch[Name] };

const CLICK_ID = 1;
const SESSION = 2;
const PERSON = 3;

/**
 * The journeys of orders by rows of columns, one after the other in the same objects, as `buildJourney` gives them. Orders
 * with codes, credit to a room, or people who share a weak identity are left to `buildJourney`, and all orders where codes
 * count for some products only.
 */
export class JourneyRows {
  /** Identities and click ids of which the last journey holds only the newest touches. */
  readonly cutKeys: string[] = [];
  readonly #context: JourneyContext;
  readonly #index: ColumnIndex;
  readonly #hasRedemptions: boolean;
  readonly #pool: Reused[] = [];
  /** The first touches of the pool by their number, so that each is an array of that length. */
  readonly #firsts: Reused[][] = [[]];
  readonly #windowed: { -readonly [Name in keyof WindowedTouch]: WindowedTouch[Name] };
  #count = 0;

  constructor(context: JourneyContext, index: ColumnIndex) {
    this.#context = context;
    this.#index = index;
    this.#hasRedemptions = index.columns.texts.someBeginsWith('order:');
    this.#windowed = { kind: 'click', at: 0, sessionId: undefined, dwellSeconds: undefined };
  }

  /**
   * The touches of an order in their total order, which are marked as used; good until the next call.
   * @param at - when the order was placed
   * @returns undefined where the order is left to `buildJourney`
   */
  touchesOf(order: Order, at: number): readonly RowTouch[] | undefined {
    const { texts } = this.#index.columns;
    const { codes, clickIds, persons = [], inRoom = null } = order;
    if (this.#context.isByProduct || (codes !== undefined && codes.length > 0)) return undefined;
    if (this.#hasRedemptions && texts.find(orderIdentity(order.id)) >= 0) return undefined;
    const keys = (clickIds?.length ?? 0) + persons.length;
    const room = inRoom === null ? 0 : texts.find(inRoom) + 1;
    this.#count = 0;
    this.cutKeys.length = 0;
    const { timelines } = this.#index;
    const search = { at, room, isOnly: keys < 2 };
    for (const value of clickIds ?? [])
      this.#join(timelines['click-id'], value, { ...search, priority: CLICK_ID });
    for (let place = 0; place < persons.length; place += 1)
      if (
        !this.#join(timelines.person, persons[place] as string, {
          ...search,
          priority: PERSON + place,
        })
      )
        return this.#abandon();
    const touches = this.#eligible(at, inRoom, room);
    // The room may be credited, unless the buyer is known by a touch that has expired.
    if (inRoom !== null && touches.length === 0) return undefined;
    for (const { row } of touches) this.#index.used[row] = 1;
    return touches;
  }

  #abandon(): undefined {
    for (let place = 0; place < this.#count; place += 1)
      this.#index.positionIn[(this.#pool[place] as Reused).row] = 0;
    return undefined;
  }

  /** Joins the touches of a key. @returns false where one of them may be another person's */
  #join(timelines: Timelines, value: string, search: Search): boolean {
    const { columns, positionIn } = this.#index;
    const { persons } = columns;
    const key = columns.texts.find(value);
    if (key < 0) return true;
    timelines.sort(key);
    const { rows } = timelines;
    const start = timelines.firstAtOrAfter(key, search.at - this.#context.lookback);
    const end = timelines.firstAtOrAfter(key, search.at + 1);
    const newest = Math.max(start, end - MOST_TOUCHES_OF_A_KEY);
    if (newest > start) this.cutKeys.push(value);
    const isPerson = search.priority >= PERSON;
    const { sessionId } = columns.optional;
    for (let place = newest; place < end; place += 1) {
      const row = rows[place] as number;
      const person = persons[row] as number;
      if (
        isPerson &&
        person >= LIST &&
        columns.listed[columns.listStarts[person - LIST] as number] !== key
      )
        return false;
      const isOfRoom = isPerson && search.room > 0 && (sessionId[row] ?? 0) === search.room;
      const priority = isOfRoom ? SESSION : search.priority;
      const known = search.isOnly ? 0 : (positionIn[row] as number);
      if (known === 0) {
        const position = this.#add(row, priority);
        if (!search.isOnly) positionIn[row] = position;
      } else {
        const touch = this.#pool[known - 1] as Reused;
        if (priority < touch.priority) touch.priority = priority;
      }
    }
    return true;
  }

  /** @returns how many touches are joined */
  #add(row: number, priority: number): number {
    const place = this.#count;
    let touch = this.#pool[place];
    if (touch === undefined) {
      touch = newTouch();
      this.#pool.push(touch);
    }
    touch.row = row;
    touch.priority = priority;
    this.#count = place + 1;
    return this.#count;
  }

  #eligible(at: number, inRoom: string | null, room: number): Reused[] {
    const { columns, rank, parties, positionIn } = this.#index;
    const { sessionId } = columns.optional;
    const windowed = this.#windowed;
    const order = { at, inRoom };
    const pool = this.#pool;
    let kept = 0;
    for (let place = 0; place < this.#count; place += 1) {
      const touch = pool[place] as Reused;
      const { row } = touch;
      positionIn[row] = 0;
      const isOfRoom = room > 0 && (sessionId[row] ?? 0) === room;
      const dwell = columns.dwell[row] ?? NO_DWELL;
      windowed.kind = columns.kinds[columns.kind[row] as number] as JourneyTouch['kind'];
      windowed.at = columns.at[row] as number;
      windowed.sessionId = isOfRoom ? (inRoom ?? undefined) : undefined;
      windowed.dwellSeconds = dwell === NO_DWELL ? undefined : dwell;
      if (!this.#context.eligible(windowed, order)) continue;
      touch.kind = windowed.kind;
      touch.at = windowed.at;
      touch.firstSeenAt = windowed.at;
      touch.rank = rank[row] as number;
      touch.partyNumber = parties.ofRow(row);
      touch.party = parties.at(touch.partyNumber);
      if (kept < place) {
        pool[place] = pool[kept] as Reused;
        pool[kept] = touch;
      }
      kept += 1;
    }
    return this.#sorted(kept);
  }

  #sorted(count: number): Reused[] {
    const touches = this.#arrayOf(count);
    const pool = this.#pool;
    for (let place = 0; place < count; place += 1) touches[place] = pool[place] as Reused;
    const { columns } = this.#index;
    for (let place = 1; place < count; place += 1)
      if (compared(touches[place - 1] as Reused, touches[place] as Reused) > 0)
        return touches.sort(compared);
    return touches;

    function compared(a: Reused, b: Reused): number {
      return (
        a.at - b.at ||
        a.rank - b.rank ||
        a.priority - b.priority ||
        compareIdsAt(columns, a.row, b.row)
      );
    }
  }

  #arrayOf(length: number): Reused[] {
    const known = this.#firsts[length];
    if (known !== undefined) return known;
    const made = new Array<Reused>(length);
    this.#firsts[length] = made;
    return made;
  }
}

/** How a touch is joined to an order, by the strength of its join. */
export function linkOf(priority: number): JourneyTouch['link'] {
  return priority === CLICK_ID ? 'click-id' : priority === SESSION ? 'session' : 'person';
}

interface Search {
  readonly at: number;
  /** The number of the order's room plus 1; 0 where it has none, or no touch was there. */
  readonly room: number;
  readonly priority: number;
  /** Whether the order has no other key, so that no touch is met twice. */
  readonly isOnly: boolean;
}

function newTouch(): Reused {
  return {
    ...{ ids: [], kind: 'click', at: 0, firstSeenAt: 0, rank: 0, priority: 0 },
    ...{ party: { party: 'nobody' }, partyNumber: 0, sessionId: null, link: 'person', row: 0 },
  };
}
