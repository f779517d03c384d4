import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toInstant } from '../../vocabulary/index.ts';
import type { DeliverableClause } from './schema.ts';
import { simulcasts } from './session.ts';

const DAY = Date.parse('2026-12-05T00:00:00Z');

interface Made {
  readonly actor: string;
  readonly platform: string | null;
  readonly starts: readonly number[];
  readonly minutes: number;
}

const made: fc.Arbitrary<Made> = fc.record({
  actor: fc.constantFrom('mia', 'noor'),
  platform: fc.constantFrom('tiktok', 'youtube', 'twitch', 'any', null),
  starts: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 }),
  minutes: fc.integer({ min: 1, max: 12 }),
});

const clauseOf = ({ actor, platform, starts, minutes }: Made, index: number) =>
  ({
    clause: 'deliverable',
    id: `live-${index}`,
    actor,
    platform,
    form: 'live',
    publish: starts.map((minute) => ({
      node: 'instant',
      at: toInstant(DAY + minute * 60_000),
      zone: 'UTC',
    })),
    live: { minutes },
  }) as DeliverableClause;

/** Each pair compared. */
function overlaps(one: Made, two: Made): boolean {
  if (one.actor !== two.actor || one.platform === two.platform) return false;
  if ([one, two].some(({ platform }) => platform === null || platform === 'any')) return false;
  return one.starts.some((a) => two.starts.some((b) => a < b + two.minutes && b < a + one.minutes));
}

it('simulcasts are those that comparing each pair finds', () => {
  fc.assert(
    fc.property(fc.array(made, { maxLength: 8 }), (list) => {
      const found = simulcasts(list.map(clauseOf));
      const wanted = list.flatMap((one, index) =>
        list.some((two) => overlaps(one, two)) ? [`live-${index}`] : [],
      );
      expect([...found].map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
    }),
  );
});
