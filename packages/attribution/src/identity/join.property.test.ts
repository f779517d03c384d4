import { TOUCH_KINDS, toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Order } from '../records/order.ts';
import { anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import type { Touch } from '../records/touch.ts';
import { joinTouches, orderIdentity } from './join.ts';
import { indexTouches } from './touch-index.ts';

const START = Date.parse('2026-11-22T00:00:00Z');
const instant = fc.nat({ max: 20 }).map((hour) => toInstant(START + hour * 3_600_000));
const person = fc.constantFrom('user:1', 'user:2', 'device:1', 'device:2', 'cookie', 'order:O1');
const persons = fc.uniqueArray(person, { maxLength: 3 });
const clickId = fc.constantFrom('c1', 'c2', 'c3');
const room = fc.constantFrom('S1', 'S2');

const touches: fc.Arbitrary<Touch[]> = fc
  .array(
    fc.record(
      { at: instant, persons, clickId, sessionId: room },
      { requiredKeys: ['at', 'persons'] },
    ),
    { maxLength: 30 },
  )
  .map((some) => some.map((touch, place) => aTouch({ id: `t${place}`, kind: 'click', ...touch })));
const order: fc.Arbitrary<Order> = fc
  .record({
    id: fc.constantFrom('O1', 'O2'),
    at: instant,
    persons,
    clickIds: fc.uniqueArray(clickId, { maxLength: 2 }),
    inRoom: fc.option(room),
  })
  .map((parts) => anOrder(parts));

const schemeOf = (identity: string): string => identity.split(':').slice(0, -1)[0] ?? '';

/** Every touch against the order by the plain words of the documentation; no index, no search. */
function plainly(all: readonly Touch[], { id, persons: ours = [], ...rest }: Order, from: number) {
  const joined: string[] = [];
  const conflicting: string[] = [];
  for (const touch of all) {
    const at = Date.parse(touch.at);
    if (at < from || at > Date.parse(rest.at)) continue;
    const strengths: number[] = [];
    let anothers = false;
    if (touch.persons.includes(orderIdentity(id))) strengths.push(0);
    if (touch.clickId !== undefined && rest.clickIds?.includes(touch.clickId)) strengths.push(1);
    ours.forEach((shared, place) => {
      const theirPlace = touch.persons.indexOf(shared);
      if (theirPlace < 0) return;
      const contradicted = touch.persons
        .slice(0, theirPlace)
        .some(
          (theirs) =>
            schemeOf(theirs) !== '' &&
            !ours.includes(theirs) &&
            ours.slice(0, place).some((own) => schemeOf(own) === schemeOf(theirs)),
        );
      if (contradicted) anothers = true;
      else if (touch.sessionId !== undefined && touch.sessionId === rest.inRoom) strengths.push(2);
      else strengths.push(3 + place);
    });
    if (strengths.length > 0) joined.push(`${touch.id} ${Math.min(...strengths)}`);
    else if (anothers) conflicting.push(touch.id);
  }
  return { joined: joined.sort(), conflicting: conflicting.sort() };
}

it('joins what trying every touch for every order joins, one order after the other on one index', {
  timeout: 30_000,
}, () => {
  const policy = aPolicy({ precedence: [...TOUCH_KINDS] });
  fc.assert(
    fc.property(touches, fc.array(order, { minLength: 1, maxLength: 4 }), (all, orders) => {
      const index = indexTouches(all, policy);
      for (const one of orders) {
        const from = Date.parse(one.at) - 8 * 3_600_000;
        const found = joinTouches(one, index, { from, to: Date.parse(one.at) });
        const named = (place: number): string => index.touch(place)?.id ?? '';
        expect({
          joined: found.joined.map((it) => `${named(it.touch)} ${it.priority}`).sort(),
          conflicting: found.conflicting.map(named).sort(),
        }).toEqual(plainly(all, one, from));
      }
    }),
    { numRuns: 300 },
  );
});
