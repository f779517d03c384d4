import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Fact } from '../../vocabulary/index.ts';
import {
  fixed,
  held,
  lives,
  notice,
  on,
  stages,
  termination,
  videos,
} from '../cases/deal.fixture.ts';
import { earned, piecesOn, settledForms, VIDEO_FORMS } from './amended-forms.fixture.ts';

const clips = (quantity: number) => videos('clips', quantity);
const OPEN = videos('clips', 1, { quantity: null, publish: null });
const staged = (...of: readonly [id: string, share: number, trigger: string][]) =>
  stages(of.map(([id, share, trigger]) => ({ id, share: share * 10_000, trigger, dueDays: 0 })));
const SIGNED = staged(['first', 100, 'signing']);
const HALF_SIGNED = staged(['first', 50, 'signing'], ['then', 50, 'publication']);
const IN_TWO = staged(['now', 50, 'publication'], ['later', 50, 'completion']);
const item = (cents: number) => fixed(cents, 'item');
const deal = (cents: number) => fixed(cents, 'deal');
const DAYS = ['10-09', '10-10', '10-20', '10-21', '10-24', '10-25', '10-26'];
const AT_ONCE = staged(['all', 100, 'publication']);

interface Changed {
  readonly first: Clause[];
  readonly after: Clause[];
  readonly wanted: number;
}

// Two pieces before the amendment of 15 October, the others after it.
describe('a fee whose form an amendment changes', () => {
  it.each<readonly [string, Changed]>([
    [
      'stages that are dropped',
      { first: [clips(6), item(1000), IN_TWO], after: [clips(6), item(1000)], wanted: 6000 },
    ],
    [
      'stages with other names',
      {
        first: [clips(6), item(1000), IN_TWO],
        after: [clips(6), item(1000), AT_ONCE],
        wanted: 6000,
      },
    ],
    [
      'pieces that become a deal',
      { first: [clips(5), item(1000)], after: [clips(5), deal(5000)], wanted: 5000 },
    ],
    // 20.00 were paid for two.
    [
      'a deal that is not done yet',
      { first: [clips(9), item(1000)], after: [clips(9), deal(5000)], wanted: 2000 },
    ],
    [
      'a signing that paid for five',
      { first: [clips(5), deal(5000), SIGNED], after: [OPEN, item(1000)], wanted: 7000 },
    ],
    [
      'a signing that paid less than the pieces earn',
      { first: [clips(5), deal(5000), SIGNED], after: [OPEN, item(2000)], wanted: 14_000 },
    ],
    [
      'a signing that paid more',
      { first: [clips(9), deal(9000), SIGNED], after: [OPEN, item(1000)], wanted: 9000 },
    ],
    // Two pieces are done for 20.00, half of it at signing.
    [
      'a signing that paid for half of all',
      { first: [clips(2), deal(2000), HALF_SIGNED], after: [OPEN, item(1000)], wanted: 7000 },
    ],
    [
      'a half at signing that is dropped',
      { first: [clips(5), item(1000), HALF_SIGNED], after: [clips(5), item(1000)], wanted: 5000 },
    ],
    // 20.00 for two, then 3 at 20.00.
    [
      'pieces that become dearer',
      { first: [clips(5), item(1000), IN_TWO], after: [clips(5), item(2000)], wanted: 8000 },
    ],
    // The deal of two is done; three more at 10.00.
    [
      'a deal that becomes pieces in the same stages',
      {
        first: [clips(2), deal(2000), IN_TWO],
        after: [clips(5), item(1000), IN_TWO],
        wanted: 5000,
      },
    ],
  ])('pays what the newer form says, less what was paid: %s', (_, { first, after, wanted }) => {
    expect(earned([first, after], piecesOn(DAYS))).toBe(wanted);
  });

  it('counts what earlier pieces used up of a signing', () => {
    // 50.00 at signing; four pieces of 10.00, then two of 20.00 less the 10.00 that are left.
    const chain = [
      [clips(5), deal(5000), SIGNED],
      [OPEN, item(1000)],
      [OPEN, item(2000)],
    ];
    expect(earned(chain, piecesOn(DAYS.slice(0, 6)))).toBe(8000);
  });

  it('owes the rest of a piece of which a part was paid', () => {
    const parts = staged(['now', 50, 'publication'], ['result', 50, 'assessment']);
    const result = {
      ...{ clause: 'assessment', id: 'result', assessedOn: '2026-12-31' },
      criteria: [{ id: 'all', measure: 'deliveries', atLeast: 1 }],
      period: { start: on('10-08'), end: on('12-20') },
    } as Clause;
    const first = [clips(5), item(1000), parts, result];
    // 5.00 each for two pieces, then 5.00 more, and 10.00 for the third.
    const three = piecesOn(DAYS.slice(0, 3));
    expect(earned([first, [clips(5), item(1000)]], three)).toBe(3000);
    expect(earned([first, [clips(5), item(1000), AT_ONCE]], three)).toBe(3000);
  });

  it('pays other work beside what was paid', () => {
    const shows = ['10-20', '10-21'].map((day) => held(day, on(day)));
    const facts = [...piecesOn(DAYS.slice(0, 2)), ...shows];
    const before = [clips(4), lives(2), item(1000)];
    const of = (fee: Parameters<typeof fixed>[1], more = {}) => [
      ...[clips(4), lives(2)],
      fixed(fee === 'deal' ? 6000 : 3000, fee, more),
    ];
    expect(earned([before, of('session')], facts)).toBe(8000);
    expect(earned([before, of('deal', { deliverableIds: ['live'] })], facts)).toBe(8000);
  });

  it('names what was paid in a line of nothing', () => {
    const { lines } = settledForms(
      [
        [clips(2), deal(2000), SIGNED],
        [OPEN, item(1500)],
      ],
      piecesOn(DAYS.slice(2, 4)),
    );
    expect(
      lines.map(({ amount, explanation }) => [amount.minor, explanation['en']]).slice(1),
    ).toEqual([
      [
        '0',
        'Fixed fee USD 15.00, earned with delivery. USD 15.00 of it was settled under earlier revisions: USD 0.00.',
      ],
      [
        '1000',
        'Fixed fee USD 15.00, earned with delivery. USD 5.00 of it was settled under earlier revisions: USD 10.00.',
      ],
    ]);
  });

  it.each<readonly [string, Clause[], Clause[]]>([
    ['BELOW_EARNED', [clips(5), item(1000)], [clips(5), deal(1500)]],
    ['BELOW_EARNED', [clips(5), deal(5000), SIGNED], [clips(5), item(700)]],
    ['BELOW_EARNED', [clips(5), deal(5000), SIGNED], [clips(5), item(700), AT_ONCE]],
    ['TOO_LATE', [clips(2), deal(2000)], [clips(2), deal(3000)]],
    ['', [clips(5), item(1000)], [clips(5), item(700)]],
    ['', [clips(9), item(1000)], [clips(9), deal(5000)]],
    ['', [clips(5), deal(5000), SIGNED], [clips(5), item(1000)]],
  ])('says what has no effect: %s', (code, before, after) => {
    const { findings } = settledForms([before, after], piecesOn(DAYS));
    const found = findings.filter((it) => it.code.startsWith('AMENDED'));
    expect(found.map((it) => it.code)).toEqual(code === '' ? [] : [`AMENDED_${code}`]);
  });

  it('pays for a cancelled piece once', () => {
    const rule = {
      ...{ clause: 'cancellation', id: 'cancel', feeId: 'fee', steps: [], otherwise: 500_000 },
      dueDays: 0,
    } as Clause;
    const cancelled = {
      ...{ kind: 'fact', version: 1, id: 'c', type: 'cancellation', by: 'brand' },
      ...{ deliverableId: 'clips', plannedAt: on('10-14') },
      ...{ occurredAt: on('10-12'), recordedAt: on('10-12') },
    } as Fact;
    const facts = [...piecesOn(DAYS.slice(0, 4)), cancelled];
    const forms = [
      [item(1000)],
      [item(1000), IN_TWO],
      [deal(5000), HALF_SIGNED],
      [deal(5000), SIGNED],
    ];
    // Half of 10.00 beside four pieces, or beside what was paid at signing.
    for (const first of forms)
      for (const then of forms.slice(0, 2))
        expect(
          earned(
            [first, then].map((it) => [clips(5), ...it, rule]),
            facts,
          ),
        ).toBe(first.includes(SIGNED) ? 5500 : 4500);
  });

  it('ends early by the same rule', () => {
    const ending = termination('pro-rata');
    const of = (...forms: Parameters<typeof settledForms>[0]) =>
      earned(
        forms.map((it) => [...it, ending]),
        [...piecesOn(DAYS.slice(0, 4)), notice(on('10-10'))],
      );
    // It ends with 24 October: four pieces.
    expect(of([clips(5), deal(5000), SIGNED], [OPEN, item(1000)])).toBe(4000);
    expect(of([clips(6), deal(6000), SIGNED], [clips(6), item(1000)])).toBe(4000);
    expect(of([clips(6), item(1000), IN_TWO], [clips(6), item(1000)])).toBe(4000);
    // 10.00 each for two, 20.00 each for the others.
    expect(of([clips(6), item(1000), IN_TWO], [clips(6), item(2000)])).toBe(6000);
    expect(of([clips(6), item(1000)], [clips(6), deal(6000)])).toBe(4000);
    const shown = [held('s', on('10-20')), ...piecesOn(DAYS.slice(0, 2)), notice(on('10-10'))];
    const both = [clips(4), lives(2), ending];
    expect(
      earned(
        [
          [...both, item(1000)],
          [...both, fixed(3000, 'session')],
        ],
        shown,
      ),
    ).toBe(5000);
  });

  it('changes no line of an earlier statement', () => {
    const forms = Object.values(VIDEO_FORMS);
    const facts = piecesOn(DAYS);
    for (const before of forms)
      for (const after of forms) {
        const deal = [before(1000), after(1500)];
        const { lines } = settledForms(deal, facts);
        for (const day of ['10-12', '10-20', '10-24']) {
          const known = settledForms(deal, facts, on(day)).lines;
          expect(lines.slice(0, known.length)).toEqual(known);
        }
      }
  });
});
