import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FxQuote } from '../../vocabulary/index.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { credited, type SaleChanges } from '../facts/facts.fixture.ts';
import { knownFacts } from '../facts/known-facts.ts';
import { exchangeInto } from '../money/exchange.ts';
import { salesBook } from './sales-book.ts';

const asOf = '2026-11-01T00:00:00Z';
const QUOTE: FxQuote = { base: 'EUR', quote: 'USD', rate: '2', asOf, side: 'mid', source: 'bank' };
const OUTSIDE = '2020-01-01T00:00:00Z';

/** The book of Mia's sales, in minor units of their currencies, with its findings by code. */
function bookOf(facts: readonly Fact[], returns: 'taken-off' | 'kept' = 'taken-off') {
  const known = knownFacts(facts, '2027-06-01T00:00:00Z');
  const { movements, findings } = salesBook(known['credited-sale'], {
    creators: new Set(['mia']),
    term: { start: '2026-11-25T08:00:00Z', end: '2027-03-01T08:00:00Z' },
    exchangeAt: exchangeInto('USD', [QUOTE]),
    returns,
  });
  return {
    moves: movements.map(({ change, currency, units: { n, d } }) => [
      change,
      `${currency} ${d === 1n ? n : `${n}/${d}`}`,
    ]),
    codes: findings.map(({ code, params }) => `${code} ${String(params['facts'])}`),
  };
}

/** The n-th fact about a sale, recorded a day later than the one before. */
const then = (
  day: number,
  [order, minor, changes = {}]: readonly [string, number | bigint, SaleChanges?],
): Fact =>
  credited(order, minor, {
    id: `fact-${day}`,
    recordedAt: `2026-12-${String(day).padStart(2, '0')}T00:00:00Z`,
    ...changes,
  });
const refund = (day: number, minor: number, changes: SaleChanges = {}): Fact =>
  then(day, ['o', minor, { change: 'refund', ...changes }]);

/** What is left of the sales in the end, in their minor units. */
const leftOf = (facts: readonly Fact[]): string => {
  const left = bookOf(facts).moves.map(([, units = '']) => BigInt(units.split(' ')[1] ?? ''));
  return String(left.reduce((sum, units) => sum + units, 0n));
};

/** The same adjustment as another fact: its sale has the id and the revision that are given. */
const revised = (fact: Fact, id: string, revision: number): Fact => ({
  ...(fact as FactOf<'credited-sale'>),
  sale: { ...(fact as FactOf<'credited-sale'>).sale, id, revision },
});

describe('a sale', () => {
  it('of which nothing is credited to the creator moves nothing', () => {
    expect(bookOf([credited('o', 5000, { toCreator: 0 })])).toEqual({ moves: [], codes: [] });
  });

  it('moves what is credited to the creators of the book, and to nobody else', () => {
    const sale = (credited('o', 5000) as FactOf<'credited-sale'>).sale;
    const [credit] = sale.credits;
    const parts = [
      [{ party: 'creator', id: 'mia' }, 1000],
      [{ party: 'creator', id: 'ann' }, 1500],
      [{ party: 'channel', id: 'mia' }, 2500],
    ] as const;
    const credits = parts.map(([to, minor]) => ({
      ...credit!,
      to,
      amount: { currency: 'USD', minor: `${minor}` } as const,
    }));
    const fact = { ...credited('o', 5000), sale: { ...sale, credits } } as Fact;
    expect(bookOf([fact]).moves).toEqual([['sale', 'USD 1000']]);
  });

  it('outside the term is reported and moves nothing, nor does what changes it', () => {
    const facts = [
      then(1, ['o', 5000, { occurredAt: OUTSIDE }]),
      then(2, ['o', 9000, { occurredAt: OUTSIDE, revision: 2 }]),
      refund(3, -99_000),
    ];
    expect(bookOf(facts)).toEqual({ moves: [], codes: ['SALE_OUTSIDE_TERM fact-1'] });
  });
});

describe('a revision of a sale', () => {
  it('moves the difference, down to one unit, and nothing where the credit is the same', () => {
    const facts = [
      then(1, ['o', 5000]),
      then(2, ['o', 5001, { revision: 2 }]),
      then(3, ['o', 5001, { revision: 3 }]),
      then(4, ['o', 4000, { revision: 4 }]),
    ];
    expect(bookOf(facts)).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['revision', 'USD 1'],
        ['revision', 'USD -1001'],
      ],
      codes: [],
    });
  });

  it('in another currency is ignored and reported', () => {
    const facts = [then(1, ['o', 5000]), then(2, ['o', 9000, { revision: 2, currency: 'EUR' }])];
    expect(bookOf(facts)).toEqual({
      moves: [['sale', 'USD 5000']],
      codes: ['SALE_REVISION_IGNORED fact-2'],
    });
  });

  it.each([1, 2])('that is not higher than the known one is ignored: %i after 2', (revision) => {
    const facts = [then(1, ['o', 5000, { revision: 2 }]), then(2, ['o', 9000, { revision }])];
    expect(bookOf(facts)).toEqual({
      moves: [['sale', 'USD 5000']],
      codes: ['SALE_REVISION_IGNORED fact-2'],
    });
  });

  it('given again with equal content is one sale, whenever it was recorded', () => {
    const [first, second] = [then(1, ['o', 5000]), then(2, ['o', 6000, { revision: 2 }])];
    const copies = [then(3, ['o', 5000]), then(4, ['o', 6000, { revision: 2 }])];
    expect(bookOf([first, second, ...copies])).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['revision', 'USD 1000'],
      ],
      codes: ['SALE_REPEATED fact-3, fact-4'],
    });
    const back = refund(2, -2000);
    const again = { ...(back as FactOf<'credited-sale'>), id: 'z-again' };
    expect(bookOf([first, back, again]).codes).toEqual(['SALE_REPEATED z-again']);
    expect(bookOf([first, back, refund(3, -1999)]).moves).toHaveLength(3);
  });

  it('below what was refunded leaves nothing, and a later higher one does not forget the refund', () => {
    const facts = [
      then(1, ['o', 5000]),
      refund(2, -4000),
      then(3, ['o', 3000, { revision: 2 }]),
      then(4, ['o', 4500, { revision: 3 }]),
    ];
    expect(bookOf(facts).moves).toEqual([
      ['sale', 'USD 5000'],
      ['refund', 'USD -4000'],
      ['revision', 'USD -1000'],
      ['revision', 'USD 500'],
    ]);
  });

  it.each<[string, Fact[], string]>([
    [
      'a chargeback, a refund, the chargeback won: what was refunded stays',
      [
        then(1, ['o', 10_000]),
        revised(then(2, ['o', -10_000, { change: 'chargeback' }]), 'c', 1),
        refund(3, -4000),
        then(4, ['o', 10_000, { change: 'chargeback-won', adjusts: 'c' }]),
      ],
      '6000',
    ],
    [
      'a refund, a chargeback of all, a part of it won',
      [
        then(1, ['o', 10_000]),
        refund(2, -4000),
        revised(then(3, ['o', -10_000, { change: 'chargeback' }]), 'c', 1),
        then(4, ['o', 6000, { change: 'chargeback-won', adjusts: 'c' }]),
      ],
      '2000',
    ],
    [
      // max(0, 0 - 40.00) of the empty one and max(0, 40.00 - 0) of the other: 40.00 is lost.
      'what is won of a chargeback of nothing covers no other chargeback',
      [
        then(1, ['o', 10_000]),
        revised(then(2, ['o', 0, { change: 'chargeback' }]), 'empty', 1),
        then(3, ['o', 4000, { change: 'chargeback-won', adjusts: 'empty' }]),
        revised(then(4, ['o', -4000, { change: 'chargeback' }]), 'c', 1),
      ],
      '6000',
    ],
    [
      // max(0, 30.00 - 40.00) of the revised one and max(0, 10.00 - 0) of the other: 10.00 is lost.
      'a chargeback of nothing, won, and only then revised to what it took',
      [
        then(1, ['o', 10_000]),
        revised(then(2, ['o', 0, { change: 'chargeback' }]), 'c', 1),
        then(3, ['o', 4000, { change: 'chargeback-won', adjusts: 'c' }]),
        revised(then(4, ['o', -3000, { change: 'chargeback' }]), 'c', 2),
        revised(then(5, ['o', -1000, { change: 'chargeback' }]), 'other', 1),
      ],
      '9000',
    ],
    [
      'a refund, revised down and up again',
      [
        then(1, ['o', 10_000]),
        refund(2, -6000),
        then(3, ['o', 5000, { revision: 2 }]),
        then(4, ['o', 10_000, { revision: 3 }]),
      ],
      '4000',
    ],
  ])('leaves the net of all events: %s', (_, facts, left) => {
    expect(leftOf(facts)).toBe(left);
  });

  it('that moves it from ann to mia leaves mia what is left after the refund that was credited to ann', () => {
    const toAnn = then(1, ['o', 10_000, { toCreator: 0 }]);
    const refunded = refund(2, -4000, { toCreator: 0 });
    const toMia = then(3, ['o', 10_000, { revision: 2 }]);
    expect(bookOf([toAnn, refunded, toMia])).toEqual({
      moves: [['revision', 'USD 6000']],
      codes: ['ADJUSTMENT_CREDITS_DIFFER fact-2'],
    });
  });
});

describe('an adjustment', () => {
  it('of exactly what is left is no excess; one unit more is capped and reported', () => {
    expect(bookOf([then(1, ['o', 5000]), refund(2, -5000)])).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['refund', 'USD -5000'],
      ],
      codes: [],
    });
    expect(bookOf([then(1, ['o', 5000]), refund(2, -5001)])).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['refund', 'USD -5000'],
      ],
      codes: ['ADJUSTMENT_CAPPED fact-2'],
    });
  });

  it('after all is refunded moves nothing and is reported; one of nothing is not reported', () => {
    const facts = [then(1, ['o', 5000]), refund(2, -5000), refund(3, -1, { id: 'late' })];
    expect(bookOf(facts)).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['refund', 'USD -5000'],
      ],
      codes: ['ADJUSTMENT_CAPPED late'],
    });
    // Nothing needs no exchange rate either.
    expect(bookOf([then(1, ['o', 5000]), refund(2, 0, { currency: 'GBP' })])).toEqual({
      moves: [['sale', 'USD 5000']],
      codes: [],
    });
  });

  it('of one unit counts, either way', () => {
    const facts = [
      then(1, ['o', 5000]),
      then(2, ['o', -1, { change: 'chargeback' }]),
      then(3, ['o', 1, { change: 'chargeback-won' }]),
    ];
    expect(bookOf(facts).moves).toEqual([
      ['sale', 'USD 5000'],
      ['chargeback', 'USD -1'],
      ['chargeback-won', 'USD 1'],
    ]);
  });

  it('that gives back takes no more than was taken', () => {
    const facts = [
      then(1, ['o', 5000]),
      then(2, ['o', -2000, { change: 'chargeback' }]),
      then(3, ['o', 2500, { change: 'chargeback-won' }]),
    ];
    expect(bookOf(facts)).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['chargeback', 'USD -2000'],
        ['chargeback-won', 'USD 2000'],
      ],
      codes: ['ADJUSTMENT_CAPPED fact-3'],
    });
  });

  it('in another currency is capped by its worth when the sale was made', () => {
    const euros = (minor: number) => refund(2, minor, { currency: 'EUR' });
    expect(bookOf([then(1, ['o', 5000]), euros(-1000)])).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['refund', 'EUR -1000'],
      ],
      codes: [],
    });
    expect(bookOf([then(1, ['o', 5001]), euros(-3000)])).toEqual({
      moves: [
        ['sale', 'USD 5001'],
        ['refund', 'EUR -5001/2'],
      ],
      codes: ['ADJUSTMENT_CAPPED fact-2'],
    });
  });

  it('is superseded by a higher revision of itself, and by no other', () => {
    const facts = [
      then(1, ['o', 5000]),
      revised(refund(2, -1000), 'r', 2),
      revised(refund(3, -1500), 'r', 3),
      revised(refund(4, -4000), 'r', 3),
      revised(refund(5, -4000), 'r', 1),
    ];
    expect(bookOf(facts)).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['refund', 'USD -1000'],
        ['refund', 'USD -500'],
      ],
      codes: ['SALE_REVISION_IGNORED fact-4, fact-5'],
    });
  });

  it('of nothing is ignored and reported', () => {
    const lost = refund(2, -1000);
    const facts = [
      then(1, ['o', 5000]),
      { ...lost, sale: { ...(lost as FactOf<'credited-sale'>).sale, adjusts: null } } as Fact,
    ];
    expect(bookOf(facts)).toEqual({
      moves: [['sale', 'USD 5000']],
      codes: ['SALE_REVISION_IGNORED fact-2'],
    });
  });

  it('of an adjustment changes the sale behind it', () => {
    const facts = [
      then(1, ['o', 5000]),
      revised(then(2, ['o', -2000, { change: 'chargeback' }]), 'c', 1),
      then(3, ['o', 2000, { change: 'chargeback-won', adjusts: 'c' }]),
    ];
    expect(bookOf(facts).moves).toEqual([
      ['sale', 'USD 5000'],
      ['chargeback', 'USD -2000'],
      ['chargeback-won', 'USD 2000'],
    ]);
  });

  it('that wins back no chargeback has no effect and is reported', () => {
    const won = then(3, ['o', 1000, { change: 'chargeback-won' }]);
    expect(bookOf([then(1, ['o', 5000]), refund(2, -2000), won])).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['refund', 'USD -2000'],
      ],
      codes: ['WIN_WITHOUT_CHARGEBACK fact-3'],
    });
    const ofRefund = then(3, ['o', 1000, { change: 'chargeback-won', adjusts: 'r' }]);
    const refunded = revised(refund(2, -2000), 'r', 1);
    expect(bookOf([then(1, ['o', 5000]), refunded, ofRefund]).codes).toEqual([
      'WIN_WITHOUT_CHARGEBACK fact-3',
    ]);
  });

  it('leaves the same whatever the order in which its events become known', () => {
    const event = fc.record({
      change: fc.constantFrom('refund', 'cancellation', 'chargeback', 'chargeback-won'),
      minor: fc.integer({ min: 0, max: 9000 }),
      adjusts: fc.constantFrom('o', 'c', 'empty'),
    });
    const revision = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        fc.array(revision, { maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (events, revisions, draws) => {
          const rows = [
            (day: number) => then(day, ['o', 10_000]),
            (day: number) => revised(then(day, ['o', -3000, { change: 'chargeback' }]), 'c', 1),
            (day: number) => revised(then(day, ['o', 0, { change: 'chargeback' }]), 'empty', 1),
            ...events.map(({ change, minor, adjusts }, index) => (day: number) => {
              const signed = change === 'chargeback-won' ? minor : -minor;
              const changes = { change: change as SaleChanges['change'] & string, adjusts };
              return revised(then(day, ['o', signed, changes]), `row-${index}`, 1);
            }),
          ];
          const newest = revisions.map(
            (minor, index) => (day: number) => then(day, ['o', minor, { revision: index + 2 }]),
          );
          const inOrder = [...rows, ...newest].map((row, index) => row(index + 1));
          const shuffled = rows
            .map((row) => ({ row, draw: draws.next().value }))
            .sort((a, b) => a.draw - b.draw)
            .map(({ row }) => row);
          const other = [...shuffled, ...newest].map((row, index) => row(index + 1));
          expect(leftOf(other)).toBe(leftOf(inOrder));
        },
      ),
    );
  });

  it('waits for its sale, with all that changes it, in the order in which they became known', () => {
    const won = then(1, ['o', 2000, { change: 'chargeback-won', adjusts: 'c' }]);
    const back = revised(then(2, ['o', -2000, { change: 'chargeback' }]), 'c', 1);
    const part = refund(3, -4000, { id: 'part' });
    expect(bookOf([won, back, part])).toEqual({
      moves: [],
      codes: ['ADJUSTMENT_WITHOUT_SALE fact-1, fact-2, part'],
    });
    expect(bookOf([won, back, part, then(4, ['o', 5000])])).toEqual({
      moves: [
        ['sale', 'USD 5000'],
        ['chargeback', 'USD -2000'],
        ['chargeback-won', 'USD 2000'],
        ['refund', 'USD -4000'],
      ],
      codes: [],
    });
  });

  it.each<[string, SaleChanges, string]>([
    ['became known earlier', { recordedAt: '2026-12-03T00:00:00Z' }, 'a'],
    ['has the earlier id of one moment', { id: 'a' }, 'b'],
  ])('that waited and %s comes first, though another was found first', (_, changes, id) => {
    const facts = [
      revised(then(2, ['o', -2000, { change: 'chargeback' }]), 'c', 1),
      refund(5, -4000, changes),
      then(5, ['o', 2000, { change: 'chargeback-won', adjusts: 'c', id }]),
      then(6, ['o', 5000]),
    ];
    expect(bookOf(facts).moves.slice(2)).toEqual([
      ['refund', 'USD -3000'],
      ['chargeback-won', 'USD 1000'],
    ]);
  });

  it('that waited under a later id of one moment comes later', () => {
    const facts = [
      revised(then(2, ['o', -2000, { change: 'chargeback' }]), 'c', 1),
      refund(5, -4000, { id: 'b' }),
      then(5, ['o', 2000, { change: 'chargeback-won', adjusts: 'c', id: 'a' }]),
      then(6, ['o', 5000]),
    ];
    expect(bookOf(facts).moves.slice(2)).toEqual([
      ['chargeback-won', 'USD 2000'],
      ['refund', 'USD -4000'],
    ]);
  });

  it('stays credited where a fee counts returns in', () => {
    expect(bookOf([then(1, ['o', 5000]), refund(2, -1000)], 'kept')).toEqual({
      moves: [['sale', 'USD 5000']],
      codes: [],
    });
  });
});
