import type { SettlingModel } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyTouch } from '../../journey/journey.ts';
import type { RuleModel, Touches } from '../model.ts';
import { MODEL_NAMES, REGISTRY } from '../registry/registry.ts';

/** Touches of creators at seconds, in their total order. */
function touchesOf(
  ...parts: readonly (readonly [
    creator: string,
    seconds: number,
    kind?: JourneyTouch['kind'],
    rank?: number,
  ])[]
): Touches {
  const touches = parts.map(
    ([id, seconds, kind = 'click', rank = 0], place): JourneyTouch => ({
      ids: [`t${place}`],
      kind,
      at: seconds * 1000,
      firstSeenAt: seconds * 1000,
      rank,
      priority: 0,
      party: { party: 'creator', id },
      sessionId: null,
      link: 'person',
    }),
  );
  return touches as unknown as Touches;
}

/** The weights of a rule of the registry. */
function weightsOf(touches: Touches, model: SettlingModel): number[] {
  const rule: RuleModel = REGISTRY[model.model];
  return rule.weights(touches, model);
}

const RULES: RuleModel[] = MODEL_NAMES.flatMap((name) => {
  const model = REGISTRY[name];
  return model.needs === 'journey' ? [model] : [];
});

const abcb = touchesOf(['a', 0], ['b', 10], ['c', 20], ['b', 30]);

describe('weights', () => {
  it.each<[SettlingModel, Touches, number[]]>([
    [{ model: 'first' }, abcb, [1, 0, 0, 0]],
    [{ model: 'last' }, abcb, [0, 0, 0, 1]],
    [
      { model: 'last' },
      touchesOf(['a', 0], ['b', 9, 'pin-click', 1], ['c', 9, 'click', 2]),
      [0, 1, 0],
    ],
    [{ model: 'last-non-direct' }, touchesOf(['a', 0], ['b', 1], ['x', 2, 'direct']), [0, 1, 0]],
    [{ model: 'last-non-direct' }, touchesOf(['x', 1, 'direct'], ['x', 2, 'direct']), [0, 1]],
    [{ model: 'linear' }, abcb, [1, 1, 1, 1]],
    [{ model: 'linear-unique' }, abcb, [1, 1, 1, 0]],
    [
      { model: 'position', first: 400_000, last: 400_000 },
      abcb,
      [800_000, 200_000, 200_000, 800_000],
    ],
    [
      { model: 'position', first: 300_000, last: 500_000 },
      touchesOf(['a', 0], ['b', 1], ['c', 2]),
      [300_000, 200_000, 500_000],
    ],
    [
      { model: 'position', first: 300_000, last: 100_000 },
      touchesOf(['a', 0], ['b', 1]),
      [300_000, 100_000],
    ],
    [{ model: 'position', first: 0, last: 0 }, touchesOf(['a', 0], ['b', 1]), [1, 1]],
    [{ model: 'position', first: 0, last: 0 }, touchesOf(['a', 0]), [1]],
    [
      { model: 'position', first: 400_000, last: 400_000 },
      touchesOf(['a', 5, 'click', 0], ['b', 5, 'click', 1]),
      [400_000, 400_000],
    ],
    [{ model: 'time-decay', halfLifeSeconds: 10 }, abcb, [2 ** 49, 2 ** 50, 2 ** 51, 2 ** 52]],
    [{ model: 'time-decay', halfLifeSeconds: 1 }, touchesOf(['a', 0], ['b', 53]), [0, 2 ** 52]],
  ])('%j', (model, touches, expected) => {
    expect(weightsOf(touches, model)).toEqual(expected);
  });

  it('of time decay are the same integers on every machine', () => {
    // Expected values by Python: roots with 80 decimal digits, cut to 60 bits, multiplied as IEEE 754 doubles.
    expect(
      weightsOf(touchesOf(['a', 0], ['b', 1], ['c', 5], ['d', 7]), {
        model: 'time-decay',
        halfLifeSeconds: 7,
      }),
    ).toEqual([2251799813685248, 2486188561182568, 3694462003634863, 4503599627370496]);
  });

  it('of time decay are 2^(−age / half-life) to twelve digits', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10_000_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (age, halfLifeSeconds) => {
          const [weight = 0] = weightsOf(touchesOf(['a', 0], ['b', age]), {
            model: 'time-decay',
            halfLifeSeconds,
          });
          const exact = 2 ** 52 * 2 ** (-age / halfLifeSeconds);
          expect(Math.abs(weight - exact)).toBeLessThanOrEqual(1 + exact * 1e-12);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are whole, at least 0 and not all 0, for every rule and journey', { timeout: 30_000 }, () => {
    const journey = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.nat({ max: 9 }),
        fc.constantFrom('click' as const, 'direct' as const),
      ),
      { minLength: 1, maxLength: 12 },
    );
    const parameters = fc.record({
      first: fc.nat({ max: 500_000 }),
      last: fc.nat({ max: 500_000 }),
      halfLifeSeconds: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(journey, fc.constantFrom(...RULES), parameters, (parts, rule, given) => {
        const touches = touchesOf(...parts.sort((a, b) => a[1] - b[1]));
        const weights = rule.weights(touches, { ...rule.defaults, ...given } as SettlingModel);
        expect(weights).toHaveLength(touches.length);
        expect(weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)).toBe(true);
        expect(weights.some((weight) => weight > 0)).toBe(true);
      }),
    );
  });
});
