import { toInstant } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beyondSeats, FORMATS, type RoomFormat, seatsExceeded, seatsOf } from './formats.ts';
import { ROLES } from './roles.ts';

const format = fc.constantFrom<RoomFormat>('one-to-one', 'showroom', 'interactive');
const participant = fc.record({
  identity: fc.constantFrom('a', 'b', 'c', 'd'),
  role: fc.constantFrom(...ROLES),
  joinedAt: fc.option(fc.nat(100).map((ms) => toInstant(ms))),
});

test('who stays fits the seats, and nobody is beyond them without need', () => {
  fc.assert(
    fc.property(format, fc.array(participant, { maxLength: 30 }), (of, present) => {
      const beyond = beyondSeats(FORMATS[of], present);
      const staying = present.filter((it) => !beyond.includes(it));
      for (const role of ROLES) {
        const seated = new Set(staying.filter((it) => it.role === role).map((it) => it.identity));
        const most = FORMATS[of][role] ?? Number.POSITIVE_INFINITY;
        expect(seated.size).toBeLessThanOrEqual(most);
        if (beyond.some((it) => it.role === role)) expect(seated.size).toBe(most);
      }
    }),
  );
});

test('the second viewer of a room for one is beyond its seats, whatever the order of the list', () => {
  const [ann, bob] = ['ann', 'bob'].map((identity, at) => ({
    ...{ identity, role: 'viewer' as const },
    joinedAt: toInstant(at),
  }));
  if (ann === undefined || bob === undefined) throw new TypeError('nobody');
  expect(beyondSeats(FORMATS['one-to-one'], [bob, ann])).toEqual([bob]);
  expect(beyondSeats(FORMATS.showroom, [bob, ann])).toEqual([]);
  expect(seatsExceeded(FORMATS['one-to-one'], bob, [ann])).toBe(1);
  expect(seatsExceeded(FORMATS['one-to-one'], ann, [ann])).toBeUndefined();
  expect(seatsExceeded(FORMATS['one-to-one'], { identity: 'c', role: 'cohost' }, [])).toBe(0);
});

test('everyone whom the plan names has a seat', () => {
  const hosts = ['a', 'b', 'c'].map((id) => ({ id, name: id, role: 'cohost' as const }));
  expect(seatsOf({ format: 'showroom', hosts }).cohost).toBe(3);
  expect(seatsOf({ format: 'showroom', hosts: [] })).toEqual(FORMATS.showroom);
});
