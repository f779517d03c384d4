import { describe, expect, it } from 'vitest';
import type { Fact } from '../../vocabulary/index.ts';
import type { FactOf } from './fact-of-type.ts';
import { credited, delivery, paid, session } from './facts.fixture.ts';
import { knownFacts } from './known-facts.ts';

const AS_OF = '2027-06-01T00:00:00Z';
const LATER = '2026-12-30T00:00:00Z';
const fact = <Type extends Fact['type']>(of: Fact) => of as FactOf<Type>;

/** The fact again, recorded later under another id, with fields replaced. */
const again = <One extends Fact>(of: One, changes: Partial<One> = {}): Fact =>
  ({ ...of, id: `${of.id}-copy`, recordedAt: LATER, ...changes }) as Fact;

const sale = fact<'credited-sale'>(credited('o', 5000));
const refund = fact<'credited-sale'>(credited('o', -2000, { change: 'refund', id: 'r' }));
const row = (of: FactOf<'credited-sale'>, changes: Partial<FactOf<'credited-sale'>['sale']>) =>
  again(of, { sale: { ...of.sale, id: `${of.sale.id}-copy`, ...changes } });
const payment = fact<'payment'>(paid('mia', 500, '2026-12-01'));
const held = fact<'session'>(session('s', '2026-12-06', 60));
const piece = fact<'delivery'>(delivery('v1', 'videos', '2026-12-01'));
const approval: FactOf<'approval'> = {
  ...{ kind: 'fact', version: 1, id: 'a', type: 'approval', by: 'rosy' },
  ...{ occurredAt: '2026-12-01T00:00:00Z', recordedAt: '2026-12-01T00:00:00Z' },
  ...{ deliverableId: 'videos', decision: 'approved' },
};
const notice: FactOf<'notice'> = {
  ...{ kind: 'fact', version: 1, id: 'n', type: 'notice', by: 'rosy', about: 'end', text: 'End.' },
  ...{ occurredAt: '2026-12-01T00:00:00Z', recordedAt: '2026-12-01T00:00:00Z' },
};

describe('an event that is recorded under two ids', () => {
  it.each<[string, Fact, Fact]>([
    ['an order line as two sales', sale, row(sale, {})],
    [
      'an order line as two sales of other amounts',
      sale,
      row(sale, { money: { currency: 'USD', minor: '1' } }),
    ],
    ['a payment', payment, again(payment)],
    [
      'a payment at another hour of the day',
      payment,
      again(payment, { occurredAt: '2026-12-01T20:00:00Z' }),
    ],
    [
      'a payment that one of them does not tie to a payer',
      payment,
      again(payment, { payer: 'rosy' }),
    ],
    ['a session', held, again(held, { sessionId: 's-copy' })],
    ['an approval', approval, again(approval)],
    ['a notice', notice, again(notice)],
  ])('counts once and is named: %s', (_, first, copy) => {
    for (const facts of [
      [first, copy],
      [copy, first],
    ]) {
      const known = knownFacts(facts, AS_OF);
      expect(known[first.type]).toEqual([first]);
      expect(known.repetitions).toEqual([{ fact: copy.id, of: first.id }]);
    }
  });

  it.each<[string, Fact, Fact]>([
    ['another line of the order', sale, row(sale, { lineId: 'second' })],
    ['another product of an order without lines', sale, row(sale, { productId: 'p2' })],
    ['another order', sale, row(sale, { orderId: 'other' })],
    [
      'a refund of another amount',
      refund,
      row(refund, { money: { currency: 'USD', minor: '-2001' } }),
    ],
    ['a refund at another time', refund, row(refund, { occurredAt: '2026-12-07T00:00:00Z' })],
    ['a cancellation', refund, row(refund, { change: 'cancellation' })],
    ['a payment with another reference', payment, again(payment, { reference: 'other' })],
    ['a payment to another payee', payment, again(payment, { payee: 'agent' })],
    ['a payment on another day', payment, again(payment, { occurredAt: '2026-12-02T12:00:00Z' })],
    [
      'a payment by another payer',
      { ...payment, payer: 'rosy' },
      again(payment, { payer: 'agency' }),
    ],
    ['a session at another time', held, again(held, { sessionId: 't', occurredAt: LATER })],
  ])('is another event: %s', (_, first, other) => {
    const known = knownFacts([first, other], AS_OF);
    expect(known[first.type]).toEqual([first, other]);
    expect(known.repetitions).toEqual([]);
  });

  it('of a sale keeps its refunds, whichever of the rows they name', () => {
    const copy = row(sale, {});
    const ofCopy = row(refund, { id: 'r2', adjusts: 'o-copy', occurredAt: LATER });
    const known = knownFacts(
      [sale, copy, refund, ofCopy, { ...row(refund, {}), id: 'third' }],
      AS_OF,
    );
    const adjusted = known['credited-sale'].map(({ sale: { id, adjusts } }) => [id, adjusts]);
    expect(adjusted).toEqual([
      ['o', null],
      ['r', 'o'],
      ['r2', 'o'],
    ]);
    expect(known.repetitions.map(({ of }) => of)).toEqual(['sale:o', 'r']);
  });

  it('stays one where the copy is revised', () => {
    const copy = row(refund, {});
    const revised = again(copy as FactOf<'credited-sale'>, {
      sale: {
        ...(copy as FactOf<'credited-sale'>).sale,
        ...{ revision: 2, money: { currency: 'USD', minor: '-1500' } },
      },
    });
    const known = knownFacts([sale, refund, copy, revised], AS_OF);
    expect(known['credited-sale']).toEqual([sale, refund]);
    expect(known.repetitions.map(({ of }) => of)).toEqual(['r', 'r']);
  });

  it('of a signature counts once and is named', () => {
    const signature: FactOf<'signature'> = {
      ...{ kind: 'fact', version: 1, id: 's', type: 'signature', by: 'rosy' },
      ...{ occurredAt: '2026-12-01T00:00:00Z', recordedAt: '2026-12-01T00:00:00Z' },
      documentHash: `sha256:${'0'.repeat(64)}`,
    };
    const known = knownFacts([signature, again(signature)], AS_OF);
    expect(known.signature).toEqual([signature]);
    expect(known.repetitions).toEqual([{ fact: 's-copy', of: 's' }]);
  });

  it('of one piece under two report ids gives its newer figures to the first', () => {
    const newer = again(piece, { report: { ...piece.report, id: 'v1-week-2' } });
    const known = knownFacts([piece, newer], AS_OF);
    expect(known.delivery.map(({ report }) => report.id)).toEqual(['v1', 'v1']);
    expect(known.repetitions).toEqual([{ fact: newer.id, of: piece.id }]);
    const other = again(piece, { report: { ...piece.report, id: 'v2', url: 'https://x.test/2' } });
    expect(knownFacts([piece, other], AS_OF).repetitions).toEqual([]);
  });

  it('at one moment is the one with the first id, whatever the order of the facts', () => {
    const twin = { ...again(payment), recordedAt: payment.recordedAt };
    const sold = { ...row(sale, {}), recordedAt: sale.recordedAt };
    for (const facts of [
      [payment, twin, sale, sold],
      [sold, sale, twin, payment],
    ])
      expect(
        knownFacts(facts, AS_OF)
          .repetitions.map(({ of }) => of)
          .sort(),
      ).toEqual([payment.id, sale.id]);
  });
});
